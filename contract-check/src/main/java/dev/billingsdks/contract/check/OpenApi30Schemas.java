package dev.billingsdks.contract.check;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Rewrites the schemas of an OpenAPI 3.0 document as those of 3.1, so that one dialect validates both.
 *
 * <p>The keywords that differ are {@code nullable} and the boolean {@code exclusiveMinimum} and {@code exclusiveMaximum}; beside a
 * {@code $ref}, 3.0 ignores everything. Vendors do mean a {@code nullable} beside {@code $ref} or {@code allOf}, so it counts there too.
 */
final class OpenApi30Schemas {

    private static final Set<String> MAPS_OF_SCHEMAS = Set.of("properties", "patternProperties");
    private static final Set<String> LISTS_OF_SCHEMAS = Set.of("allOf", "anyOf", "oneOf");
    private static final Set<String> SINGLE_SCHEMAS = Set.of("items", "additionalProperties", "not");

    private OpenApi30Schemas() {}

    /** Returns a copy to validate with, in which a schema keeps its JSON Pointer, or lies within the {@code else} that admits null; examples may change. */
    static JsonNode asOpenApi31(JsonNode document) {
        JsonNode copy = document.deepCopy();
        copy.path("components").path("schemas").forEach(OpenApi30Schemas::rewriteSchema);
        rewriteSchemasBelow(copy);
        return copy;
    }

    private static void rewriteSchemasBelow(JsonNode node) {
        for (JsonNode element : node.isArray() ? node.values() : List.<JsonNode>of()) {
            rewriteSchemasBelow(element);
        }
        node.properties().forEach(member -> {
            String name = member.getKey();
            if (name.equals("schema")) {
                rewriteSchema(member.getValue());
            } else if (!name.equals("schemas")) {
                rewriteSchemasBelow(member.getValue());
            }
        });
    }

    private static void rewriteSchema(JsonNode node) {
        if (!(node instanceof ObjectNode schema)) {
            return;
        }
        schema.properties().forEach(member -> {
            JsonNode value = member.getValue();
            if (SINGLE_SCHEMAS.contains(member.getKey())) {
                rewriteSchema(value);
            } else if (MAPS_OF_SCHEMAS.contains(member.getKey()) || LISTS_OF_SCHEMAS.contains(member.getKey())) {
                value.forEach(OpenApi30Schemas::rewriteSchema);
            }
        });
        boolean nullable = schema.path("nullable").booleanValue(false);
        if (schema.has("$ref")) {
            schema.retain("$ref");
        }
        schema.remove("nullable");
        rewriteExclusiveLimit(schema, "exclusiveMinimum", "minimum");
        rewriteExclusiveLimit(schema, "exclusiveMaximum", "maximum");
        if (nullable) {
            admitNull(schema);
        }
    }

    private static void rewriteExclusiveLimit(ObjectNode schema, String exclusive, String limit) {
        if (schema.path(exclusive).isBoolean()) {
            boolean isExclusive = schema.remove(exclusive).booleanValue();
            if (isExclusive && schema.has(limit)) {
                schema.set(exclusive, schema.remove(limit));
            }
        }
    }

    private static void admitNull(ObjectNode schema) {
        if (schema.has("$ref") || LISTS_OF_SCHEMAS.stream().anyMatch(schema::has)) {
            // Not anyOf, which would report "must be null" together with the actual problem.
            ObjectNode otherwise = schema.deepCopy();
            schema.removeAll();
            schema.putObject("if").put("type", "null");
            schema.set("else", otherwise);
            return;
        }
        if (schema.path("type").isString()) {
            String type = schema.path("type").stringValue();
            schema.putArray("type").add(type).add("null");
        }
        if (schema.get("enum") instanceof ArrayNode values
                && values.valueStream().noneMatch(JsonNode::isNull)) {
            values.add(JsonNodeFactory.instance.nullNode());
        }
    }
}
