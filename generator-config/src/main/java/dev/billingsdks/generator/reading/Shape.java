package dev.billingsdks.generator.reading;

import com.fasterxml.jackson.databind.JsonNode;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.document.SpecDocument;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a schema says once the many spellings of the same thing are put aside: 3.0's {@code nullable} and 3.1's null type,
 * a reference and an allOf that only wraps one.
 *
 * @param kind what it is
 * @param schema the schema without wrappers
 * @param component the component schema that it stands for, or null
 * @param nullable whether null is allowed
 */
record Shape(Kind kind, JsonNode schema, @Nullable String component, boolean nullable) {

    /** The kinds of schema that have a type in Java. */
    enum Kind {
        STRING,
        BOOLEAN,
        INTEGER,
        NUMBER,
        ARRAY,
        MAP,
        ENUM,
        OBJECT,
        ANY
    }

    static Shape of(SpecDocument document, JsonNode schema, String place) {
        if (schema.has("$ref")) {
            String component = SpecDocument.schemaName(schema);
            if (component == null) {
                throw new InvalidSpecException(place, "only references to #/components/schemas are supported here");
            }
            Shape target = of(document, document.resolve(schema), "#/components/schemas/" + component);
            String end = target.component() == null ? component : target.component();
            return new Shape(target.kind(), target.schema(), end, target.nullable() || says(schema));
        }
        Shape wrapped = unwrapped(document, schema, place);
        return wrapped != null ? wrapped : new Shape(kindOf(schema, place), schema, null, says(schema));
    }

    /** Returns the text about a property: its own, or that of what it refers to. */
    static String description(SpecDocument document, JsonNode schema) {
        String own = schema.path("description").asText("");
        return own.isBlank() && schema.has("$ref")
                ? document.resolve(schema).path("description").asText("")
                : own;
    }

    /** Sees through an allOf, anyOf or oneOf whose only alternative to one schema is null. */
    private static @Nullable Shape unwrapped(SpecDocument document, JsonNode schema, String place) {
        for (String keyword : List.of("allOf", "anyOf", "oneOf")) {
            if (schema.has(keyword)) {
                List<JsonNode> real = new ArrayList<>();
                schema.get(keyword).forEach(part -> {
                    if (!"null".equals(part.path("type").asText(""))) {
                        real.add(part);
                    }
                });
                if (real.size() != 1 || schema.has("properties")) {
                    throw new InvalidSpecException(place, keyword + " of several schemas is not supported yet");
                }
                boolean withNull = real.size() < schema.get(keyword).size();
                Shape inner = of(document, real.get(0), place + "/" + keyword);
                return new Shape(
                        inner.kind(), inner.schema(), inner.component(), inner.nullable() || withNull || says(schema));
            }
        }
        return null;
    }

    private static boolean says(JsonNode schema) {
        if (schema.path("nullable").asBoolean(false)) {
            return true;
        }
        for (JsonNode type : schema.path("type")) {
            if (type.asText().equals("null")) {
                return true;
            }
        }
        return false;
    }

    private static Kind kindOf(JsonNode schema, String place) {
        String type = typeName(schema, place);
        return switch (type) {
            case "string" -> schema.has("enum") ? Kind.ENUM : text(schema, place);
            case "boolean" -> Kind.BOOLEAN;
            case "integer" -> Kind.INTEGER;
            case "number" -> Kind.NUMBER;
            case "array" -> Kind.ARRAY;
            case "object" -> schema.path("properties").isEmpty() ? Kind.MAP : Kind.OBJECT;
            case "" -> Kind.ANY;
            default -> throw new InvalidSpecException(place, "the type " + type + " is not known");
        };
    }

    private static Kind text(JsonNode schema, String place) {
        String format = schema.path("format").asText("");
        if (format.equals("binary") || format.equals("byte")) {
            throw new InvalidSpecException(place, "the format " + format + " is not supported yet");
        }
        return Kind.STRING;
    }

    private static String typeName(JsonNode schema, String place) {
        JsonNode type = schema.path("type");
        if (type.isTextual()) {
            return type.asText();
        }
        List<String> real = new ArrayList<>();
        type.forEach(name -> {
            if (!name.asText().equals("null")) {
                real.add(name.asText());
            }
        });
        if (real.size() > 1) {
            throw new InvalidSpecException(place, "a value of several types, " + real + ", is not supported yet");
        }
        if (real.isEmpty() && schema.has("properties")) {
            return "object";
        }
        return real.isEmpty() ? "" : real.get(0);
    }
}
