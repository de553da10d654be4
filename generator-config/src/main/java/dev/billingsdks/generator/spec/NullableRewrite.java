package dev.billingsdks.generator.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.billingsdks.generator.document.InvalidSpecException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rewrites {@code nullable}, a keyword of OpenAPI 3.0, to the null type of 3.1 in documents of 3.1.
 *
 * <p>A reader of 3.1, openapi-generator too, ignores the keyword, and so takes a property that may be null for one that may
 * not. A document of 3.0 is left as it is.
 */
final class NullableRewrite {
    private static final Set<String> ANNOTATIONS = Set.of(
            "title",
            "description",
            "default",
            "deprecated",
            "readOnly",
            "writeOnly",
            "example",
            "examples",
            "externalDocs",
            "xml",
            "$comment");
    private static final List<String> ALTERNATIVES = List.of("anyOf", "oneOf");
    private static final Set<String> OBJECT_KEYWORDS = Set.of(
            "properties", "additionalProperties", "required", "patternProperties", "minProperties", "maxProperties");
    private static final Set<String> ARRAY_KEYWORDS =
            Set.of("items", "prefixItems", "minItems", "maxItems", "uniqueItems");

    private final Path file;
    private final ObjectNode document;
    private final References references;
    private int rewritten;

    NullableRewrite(Path file, ObjectNode document) {
        this.file = file;
        this.document = document;
        this.references = new References(file, document);
    }

    /** Rewrites the document in place and returns how many schemas said {@code nullable: true}. */
    int run() {
        if (document.path("openapi").asText().startsWith("3.1")) {
            DocumentTraversal.over(file, document, (part, object, place) -> {
                if (part == DocumentPart.SCHEMA && object.has("nullable")) {
                    rewrite(object, place);
                }
            });
        }
        return rewritten;
    }

    private void rewrite(ObjectNode schema, String place) {
        JsonNode nullable = schema.remove("nullable");
        if (!nullable.isBoolean()) {
            throw new InvalidSpecException(file + ", " + place + ": \"nullable\" must be true or false");
        }
        if (!nullable.booleanValue()) {
            return;
        }
        rewritten++;
        if (schema.has("$ref") || schema.has("allOf")) {
            wrap(schema);
        } else {
            extend(schema, place);
        }
    }

    /** Makes the schema one variant and null the other; its descriptions stay at their place. */
    private static void wrap(ObjectNode schema) {
        ObjectNode demands = schema.objectNode();
        ArrayNode alternatives = schema.arrayNode();
        List<Map.Entry<String, JsonNode>> fields = new ArrayList<>(schema.properties());
        schema.removeAll();
        for (Map.Entry<String, JsonNode> field : fields) {
            if (ANNOTATIONS.contains(field.getKey()) || field.getKey().startsWith("x-")) {
                schema.set(field.getKey(), field.getValue());
            } else {
                demands.set(field.getKey(), field.getValue());
                schema.set("anyOf", alternatives);
            }
        }
        boolean lone = demands.size() == 1 && demands.path("allOf").size() == 1;
        alternatives.add(lone ? demands.get("allOf").get(0) : demands);
        alternatives.addObject().put("type", "null");
    }

    private void extend(ObjectNode schema, String place) {
        boolean known = extendType(schema, place) | extendValues(schema);
        for (String keyword : ALTERNATIVES) {
            if (schema.get(keyword) instanceof ArrayNode alternatives) {
                known = true;
                if (!permitsNull(schema.objectNode().set(keyword, alternatives), place, newIdentitySet())) {
                    alternatives.addObject().put("type", "null");
                }
            }
        }
        if (!known && !schema.properties().stream().allMatch(field -> isAnnotation(field.getKey()))) {
            throw new InvalidSpecException(file + ", " + place
                    + ": \"nullable: true\" without a type, in a shape that the rewriting does not know; add the type in"
                    + " overlay.yaml");
        }
    }

    private boolean extendType(ObjectNode schema, String place) {
        JsonNode type = schema.path("type");
        if (type instanceof ArrayNode types) {
            if (!contains(types, "null")) {
                types.add("null");
            }
            return true;
        }
        if (type.isTextual()) {
            if (!type.textValue().equals("null")) {
                schema.putArray("type").add(type.textValue()).add("null");
            }
            return true;
        }
        if (!type.isMissingNode()) {
            throw new InvalidSpecException(file + ", " + place + ": \"type\" must be a text or a list of texts");
        }
        return extendImpliedType(schema);
    }

    private static boolean extendImpliedType(ObjectNode schema) {
        boolean object = OBJECT_KEYWORDS.stream().anyMatch(schema::has);
        boolean array = ARRAY_KEYWORDS.stream().anyMatch(schema::has);
        if (object == array) {
            return false;
        }
        schema.putArray("type").add(object ? "object" : "array").add("null");
        return true;
    }

    private static boolean extendValues(ObjectNode schema) {
        if (schema.has("const") && !schema.get("const").isNull()) {
            schema.putArray("enum").add(schema.remove("const"));
        }
        if (schema.get("enum") instanceof ArrayNode values) {
            boolean missing = true;
            for (JsonNode value : values) {
                missing &= !value.isNull();
            }
            if (missing) {
                values.addNull();
            }
            return true;
        }
        return schema.has("const");
    }

    /** Whether null is valid already, in which case a further alternative would make oneOf match twice. */
    private boolean permitsNull(JsonNode schema, String place, Set<JsonNode> asked) {
        if (!(schema instanceof ObjectNode object)) {
            return false;
        }
        ObjectNode resolved = references.resolve(object, place);
        if (!asked.add(resolved)) {
            return false;
        }
        if (contains(resolved.path("type"), "null") || resolved.path("nullable").asBoolean()) {
            return true;
        }
        for (String keyword : ALTERNATIVES) {
            for (JsonNode alternative : resolved.path(keyword)) {
                if (permitsNull(alternative, place, asked)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Set<JsonNode> newIdentitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    private static boolean isAnnotation(String keyword) {
        return ANNOTATIONS.contains(keyword) || keyword.startsWith("x-");
    }

    private static boolean contains(JsonNode textOrTexts, String text) {
        boolean found = textOrTexts.isTextual() && textOrTexts.textValue().equals(text);
        for (JsonNode item : textOrTexts) {
            found |= item.asText().equals(text);
        }
        return found;
    }
}
