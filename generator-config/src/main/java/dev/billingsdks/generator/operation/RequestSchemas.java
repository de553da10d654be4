package dev.billingsdks.generator.operation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.billingsdks.generator.document.FoundOperation;
import dev.billingsdks.generator.document.SpecDocument;
import java.util.HashSet;
import java.util.Set;

/** Finds the component schemas that a request can contain. Their builders check required properties. */
public final class RequestSchemas {

    /** Keywords with data, in which {@code $ref} is not a reference. */
    private static final Set<String> EXAMPLES = Set.of("example", "examples", "default", "enum", "const");

    private final SpecDocument document;
    private final Set<String> found = new HashSet<>();
    private final Set<String> followed = new HashSet<>();

    private RequestSchemas(SpecDocument document) {
        this.document = document;
    }

    public static Set<String> of(SpecDocument document) {
        RequestSchemas schemas = new RequestSchemas(document);
        for (FoundOperation operation : FoundOperation.all(document)) {
            operation.parameters(document).forEach(schemas::visit);
            schemas.visit(operation.operation().path("requestBody"));
        }
        return schemas.found;
    }

    private void visit(JsonNode node) {
        String component = SpecDocument.schemaName(node);
        if (component != null && !found.add(component)) {
            return;
        }
        JsonNode here = document.resolve(node);
        if (here != node && !followed.add(node.get("$ref").asText())) {
            return;
        }
        here.properties().forEach(member -> {
            if (member.getKey().equals("properties")) {
                member.getValue().forEach(this::visit);
            } else if (!EXAMPLES.contains(member.getKey())) {
                visit(member.getValue());
            }
        });
        if (here.isArray()) {
            here.forEach(this::visit);
        }
    }
}
