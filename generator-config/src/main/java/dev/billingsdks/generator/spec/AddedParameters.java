package dev.billingsdks.generator.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.billingsdks.generator.config.PaginationConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Adds the query parameter of a page's position to the operations that the vendor's file names, because the document forgot it. An operation
 * that already declares it stays as it is.
 */
final class AddedParameters {

    private final ObjectNode document;
    private final List<PaginationConfig> schemes;

    AddedParameters(ObjectNode document, List<PaginationConfig> schemes) {
        this.document = document;
        this.schemes = schemes;
    }

    /** Adds them, and returns the entries that name no operation of the document. */
    List<String> run() {
        List<String> unmatched = new ArrayList<>();
        for (PaginationConfig scheme : schemes) {
            for (String entry : scheme.addParameterTo()) {
                ObjectNode operation = operation(entry);
                if (operation == null) {
                    unmatched.add("pagination: " + scheme + ", addParameterTo." + entry);
                } else {
                    add(scheme, operation);
                }
            }
        }
        return unmatched;
    }

    private @Nullable ObjectNode operation(String entry) {
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> field : path.getValue().properties()) {
                String call = field.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey();
                if (ParameterRules.METHODS.contains(field.getKey())
                        && field.getValue() instanceof ObjectNode operation
                        && (entry.equals(call)
                                || entry.equals(operation.path("operationId").asText("")))) {
                    return operation;
                }
            }
        }
        return null;
    }

    private void add(PaginationConfig scheme, ObjectNode operation) {
        boolean number = scheme.page() != null || scheme.offset() != null;
        String name = scheme.page() != null ? scheme.page() : scheme.offset() != null ? scheme.offset() : null;
        if (name == null) {
            name = scheme.cursor() != null ? scheme.cursor() : scheme.after();
        }
        ArrayNode parameters = operation.withArray("/parameters");
        for (JsonNode parameter : parameters) {
            if (declares(parameter, name)) {
                return;
            }
        }
        ObjectNode added = parameters.addObject().put("name", name).put("in", "query");
        added.putObject("schema").put("type", number ? "integer" : "string");
    }

    private boolean declares(JsonNode parameter, @Nullable String name) {
        String reference = parameter.path("$ref").asText("");
        JsonNode declared = reference.startsWith("#/") ? document.at(reference.substring(1)) : parameter;
        return declared.path("in").asText().equals("query")
                && declared.path("name").asText().equals(name);
    }
}
