package dev.billingsdks.generator.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.sdk.Doc;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What single keywords of a schema say, as far as Java is concerned. */
public final class Keywords {

    /** The keywords that describe the structure of a value; all others limit or document it. */
    private static final List<String> SHAPING = List.of(
            "$ref", "allOf", "anyOf", "oneOf", "properties", "required", "items", "prefixItems", "enum", "const");

    /** What a resolved schema has in place of a oneOf of which each alternative requires one property: the names of these properties. */
    static final String EXACTLY_ONE = "x-billing-sdks-exactly-one-of";

    private Keywords() {}

    static boolean isReference(JsonNode schema) {
        return schema.path("$ref").isTextual();
    }

    /** Returns whether a schema describes its value beyond a bare type, so that it counts as a part of an allOf. */
    static boolean shapes(JsonNode schema) {
        return SHAPING.stream().anyMatch(schema::has)
                || schema.path("additionalProperties").isObject();
    }

    /** Returns whether a schema says nothing of its value but, perhaps, that it may be null. */
    static boolean saysNothing(JsonNode schema) {
        return !shapes(schema)
                && !schema.has("type")
                && !schema.path("additionalProperties").isObject();
    }

    /** Returns a copy of a schema that lacks some keywords. */
    static ObjectNode without(JsonNode schema, String... keywords) {
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        copy.setAll((ObjectNode) schema);
        copy.remove(List.of(keywords));
        return copy;
    }

    /** Returns whether a schema itself allows null, with the keywords of 3.0 or 3.1, or by listing it among its values. */
    static boolean saysNull(JsonNode schema) {
        if (schema.path("nullable").asBoolean(false) || onlyNull(schema)) {
            return true;
        }
        for (String keyword : List.of("type", "enum")) {
            for (JsonNode named : schema.path(keyword)) {
                if (named.isNull() || keyword.equals("type") && named.asText().equals("null")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns whether a schema allows null and nothing else. */
    static boolean onlyNull(JsonNode schema) {
        JsonNode values = schema.path("enum");
        return schema.path("type").asText().equals("null")
                || schema.path("const").isNull()
                || values.size() == 1 && values.get(0).isNull()
                || schema.path("nullable").asBoolean(false) && saysNothing(schema);
    }

    /** Returns the values that a schema lists, without null; a constant is a list of one. */
    static List<JsonNode> values(JsonNode schema) {
        List<JsonNode> values = new ArrayList<>();
        if (schema.has("const")) {
            values.add(schema.get("const"));
        } else {
            schema.path("enum").forEach(values::add);
        }
        values.removeIf(JsonNode::isNull);
        return values;
    }

    /** Returns the types that a schema names, without null, or those that follow from its other keywords. */
    static List<String> types(JsonNode schema, String place) {
        JsonNode type = schema.path("type");
        Set<String> types = new LinkedHashSet<>();
        if (type.isTextual()) {
            types.add(type.asText());
        } else {
            type.forEach(name -> types.add(name.asText()));
        }
        boolean named = !types.isEmpty();
        types.remove("null");
        if (types.contains("number")) {
            types.remove("integer");
        }
        if (types.size() == 5) {
            return List.of();
        }
        return named ? List.copyOf(types) : implied(schema, place);
    }

    /** Returns whether an object's properties are named, so that it is a model, even if it has no properties. */
    static boolean hasProperties(JsonNode schema) {
        JsonNode others = schema.path("additionalProperties");
        boolean free = others.isObject() || others.asBoolean(false);
        return !schema.path("properties").isEmpty() || schema.has("properties") && !free;
    }

    /** Returns what a schema itself says for the comment of its class. */
    public static Doc doc(JsonNode schema) {
        return new Doc(
                schema.path("description").asText(""), schema.path("deprecated").asBoolean(false));
    }

    /** Returns the text about a schema: its own, or that of what it refers to or is made of. */
    static String description(SpecDocument document, JsonNode schema) {
        String own = schema.path("description").asText("");
        if (!own.isBlank()) {
            return own;
        }
        if (isReference(schema)) {
            return document.resolve(schema).path("description").asText("");
        }
        JsonNode parts = schema.path("allOf");
        String last = "";
        for (JsonNode part : parts) {
            String text = isReference(part) && parts.size() > 1 ? "" : description(document, part);
            last = text.isBlank() ? last : text;
        }
        return last;
    }

    /** Returns whether a schema, or a part of it, carries a flag; what a component carries is not said of its uses. */
    static boolean flagged(SpecDocument document, JsonNode schema, String flag) {
        if (schema.path(flag).asBoolean(false)) {
            return true;
        }
        if (isReference(schema)) {
            return SpecDocument.schemaName(schema) == null && flagged(document, document.target(schema), flag);
        }
        for (JsonNode part : schema.path("allOf")) {
            if (flagged(document, part, flag)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> implied(JsonNode schema, String place) {
        Set<String> types = new LinkedHashSet<>();
        for (JsonNode value : values(schema)) {
            types.add(typeOf(value));
        }
        if (types.contains("number")) {
            types.remove("integer");
        }
        if (types.contains("object") || types.contains("array")) {
            return List.of();
        }
        boolean object =
                schema.has("properties") || schema.path("additionalProperties").isObject();
        if (types.isEmpty() && object) {
            types.add("object");
        }
        if (types.isEmpty() && schema.path("items").isObject()) {
            types.add("array");
        }
        if (object && schema.has("items")) {
            throw new InvalidSpecException(place, "has properties and items but no type; add its type in overlay.yaml");
        }
        return List.copyOf(types);
    }

    private static String typeOf(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> "string";
            case BOOLEAN -> "boolean";
            case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
            case ARRAY -> "array";
            default -> "object";
        };
    }
}
