package dev.billingsdks.generator.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.billingsdks.generator.document.SpecDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The property whose value names the variant of a union.
 *
 * @param property its name in JSON
 * @param tags the values that name a component schema
 */
record Discriminator(String property, Map<String, List<String>> tags) {

    /** Returns the discriminator of a union, or null if it has none. */
    static @Nullable Discriminator of(SpecDocument document, ResolvedSchema union) {
        JsonNode declared = union.schema().path("discriminator");
        String property = declared.path("propertyName").asText("");
        if (property.isEmpty()) {
            return null;
        }
        Map<String, List<String>> tags = new HashMap<>();
        Set<String> taken = new LinkedHashSet<>();
        SpecDocument.members(declared.path("mapping")).forEach((tag, schema) -> {
            taken.add(tag);
            tags.computeIfAbsent(component(schema.asText()), unused -> new ArrayList<>())
                    .add(tag);
        });
        for (JsonNode variant : union.variants()) {
            String component = SpecDocument.schemaName(variant);
            if (component != null && !taken.contains(component)) {
                List<String> own = constants(document, variant, property);
                List<String> known = tags.computeIfAbsent(component, unused -> new ArrayList<>());
                own.stream().filter(taken::add).forEach(known::add);
                if (known.isEmpty() || own.isEmpty() && taken.add(component)) {
                    known.add(component);
                }
            }
        }
        return new Discriminator(property, tags);
    }

    /** Returns the values that name a variant, or none if only its properties distinguish it. */
    List<String> tags(SpecDocument document, JsonNode variant) {
        String component = SpecDocument.schemaName(variant);
        return component == null ? constants(document, variant, property) : tags.getOrDefault(component, List.of());
    }

    private static List<String> constants(SpecDocument document, JsonNode variant, String property) {
        JsonNode schema = ResolvedSchema.of(document, variant, property)
                .schema()
                .path("properties")
                .path(property);
        if (!schema.isObject()) {
            return List.of();
        }
        return Keywords.values(ResolvedSchema.of(document, schema, property).schema()).stream()
                .map(JsonNode::asText)
                .toList();
    }

    private static String component(String mapped) {
        String name =
                SpecDocument.schemaName(JsonNodeFactory.instance.objectNode().put("$ref", mapped));
        return name == null ? mapped : name;
    }
}
