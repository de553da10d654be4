package dev.billingsdks.generator.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.document.SpecDocument;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A schema in one form, whatever its spelling: 3.0's {@code nullable} or 3.1's null type, a reference, an allOf of parts that make one
 * object, a oneOf of which only one variant has a type of its own.
 *
 * @param kind what it is
 * @param schema the schema without wrappers; for an allOf of several parts, the merged schema
 * @param component the component schema that it refers to, or null
 * @param nullable whether null is allowed
 * @param variants the schemas of a union's variants, else none
 */
public record ResolvedSchema(
        Kind kind, JsonNode schema, @Nullable String component, boolean nullable, List<JsonNode> variants) {

    /** The kinds of schema that have a type in Java. */
    public enum Kind {
        STRING,
        BOOLEAN,
        INTEGER,
        NUMBER,
        ARRAY,
        MAP,
        ENUM,
        OBJECT,
        UNION,
        ANY
    }

    public static ResolvedSchema of(SpecDocument document, JsonNode schema, String place) {
        return of(document, schema, place, Set.of());
    }

    /** Returns a component schema, resolved. */
    static ResolvedSchema ofComponent(SpecDocument document, String name) {
        return of(document, document.schemas().get(name), "#/components/schemas/" + name, Set.of(name));
    }

    /**
     * Resolves a schema.
     *
     * @param open the components on the way here, which cannot be met again without an array or a property between
     */
    public static ResolvedSchema of(SpecDocument document, JsonNode schema, String place, Set<String> open) {
        if (Keywords.isReference(schema)) {
            return reference(document, schema, place, open);
        }
        if (schema.has("allOf")) {
            return new AllOf(document, place, open).resolve(schema);
        }
        if (schema.has("oneOf") || schema.has("anyOf")) {
            return new UnionSchemas(document, place, open).resolve(schema);
        }
        return plain(document, schema, place, open);
    }

    ResolvedSchema orNull(boolean alsoNull) {
        return new ResolvedSchema(kind, schema, component, nullable || alsoNull, variants);
    }

    private static ResolvedSchema reference(SpecDocument document, JsonNode schema, String place, Set<String> open) {
        if (document.isVersion31() && Keywords.shapes(Keywords.without(schema, "$ref"))) {
            ObjectNode parts = JsonNodeFactory.instance.objectNode();
            parts.putArray("allOf")
                    .add(parts.objectNode().set("$ref", schema.get("$ref")))
                    .add(Keywords.without(schema, "$ref"));
            return of(document, parts, place, open);
        }
        String component = SpecDocument.schemaName(schema);
        if (component == null) {
            return of(document, document.resolve(schema), place, open).orNull(Keywords.saysNull(schema));
        }
        Set<String> within = new HashSet<>(open);
        if (!within.add(component)) {
            throw new InvalidSpecException(
                    place, "the schema " + component + " is one of its own parts or variants, without end");
        }
        ResolvedSchema target = of(document, document.target(schema), "#/components/schemas/" + component, within);
        String end = target.component() == null ? component : target.component();
        return new ResolvedSchema(
                target.kind(), target.schema(), end, target.nullable() || Keywords.saysNull(schema), target.variants());
    }

    private static ResolvedSchema plain(SpecDocument document, JsonNode schema, String place, Set<String> open) {
        List<String> types = Keywords.types(schema, place);
        if (types.size() > 1) {
            ObjectNode alternatives = JsonNodeFactory.instance.objectNode();
            types.forEach(type -> alternatives
                    .withArray("anyOf")
                    .add(Keywords.without(schema, "type").put("type", type)));
            return of(document, alternatives, place, open).orNull(Keywords.saysNull(schema));
        }
        return new ResolvedSchema(kindOf(schema, types, place), schema, null, Keywords.saysNull(schema), List.of());
    }

    private static Kind kindOf(JsonNode schema, List<String> types, String place) {
        String type = types.isEmpty() ? "" : types.get(0);
        return switch (type) {
            case "string" -> Keywords.values(schema).isEmpty() ? Kind.STRING : Kind.ENUM;
            case "boolean" -> Kind.BOOLEAN;
            case "integer" -> Kind.INTEGER;
            case "number" -> Kind.NUMBER;
            case "array" -> Kind.ARRAY;
            case "object" -> Keywords.hasProperties(schema) ? Kind.OBJECT : Kind.MAP;
            case "" -> Kind.ANY;
            default -> throw new InvalidSpecException(place, "the type " + type + " is not known");
        };
    }
}
