package dev.billingsdks.generator.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.reading.Shape.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads oneOf and anyOf. What Java has one type for is no union: null beside one schema, strings beside an enum of strings,
 * numbers of two kinds, alternatives that only demand different properties of one object.
 */
final class Alternatives {

    private static final Set<Kind> TEXTS = EnumSet.of(Kind.STRING, Kind.ENUM);
    private static final Set<Kind> NUMBERS = EnumSet.of(Kind.INTEGER, Kind.NUMBER);

    private final SpecDocument document;
    private final String place;
    private final Set<String> open;

    Alternatives(SpecDocument document, String place, Set<String> open) {
        this.document = document;
        this.place = place;
        this.open = open;
    }

    /** An alternative and what it says. */
    private record Alternative(JsonNode schema, Shape shape) {}

    Shape shape(JsonNode schema) {
        String keyword = schema.has("oneOf") ? "oneOf" : "anyOf";
        if (schema.has("oneOf") && schema.has("anyOf")) {
            throw new InvalidSpecException(place, "oneOf beside anyOf is not supported");
        }
        List<JsonNode> real = real(schema, keyword);
        boolean nullable =
                Keywords.saysNull(schema) || real.size() < schema.get(keyword).size();
        ObjectNode own = Keywords.without(schema, keyword, "discriminator");
        if (Keywords.shapes(own)) {
            if (real.stream().allMatch(Alternatives::onlyDemands)) {
                return Shape.of(document, own, place, open).orNull(nullable);
            }
            real = real.stream().map(variant -> withBase(own, variant)).toList();
        } else if (schema.has("type") && real.stream().noneMatch(Keywords::isReference)) {
            real = real.stream()
                    .map(variant -> typed(schema.get("type"), variant))
                    .toList();
        }
        if (real.isEmpty()) {
            return new Shape(Kind.ANY, schema, null, true, List.of());
        }
        return of(real, schema).orNull(nullable);
    }

    /** Returns the one alternative beside null of a schema that says nothing else, or null where there are more. */
    static @Nullable JsonNode only(JsonNode schema) {
        for (String keyword : List.of("oneOf", "anyOf")) {
            if (schema.has(keyword) && !Keywords.shapes(Keywords.without(schema, keyword))) {
                List<JsonNode> real = real(schema, keyword);
                return real.size() == 1 ? real.get(0) : null;
            }
        }
        return null;
    }

    private Shape of(List<JsonNode> real, JsonNode schema) {
        List<Alternative> alternatives = new ArrayList<>();
        real.forEach(variant -> collect(variant, alternatives));
        boolean nullable = alternatives.stream().anyMatch(each -> each.shape().nullable());
        if (alternatives.stream().anyMatch(each -> each.shape().kind() == Kind.ANY)) {
            return new Shape(Kind.ANY, schema, null, nullable, List.of());
        }
        List<Alternative> distinct = distinct(alternatives);
        if (distinct.size() == 1) {
            return distinct.get(0).shape().orNull(nullable);
        }
        List<JsonNode> variants = distinct.stream().map(Alternative::schema).toList();
        return new Shape(Kind.UNION, schema, null, nullable, variants);
    }

    /** Adds an alternative, or those of an alternative that is itself a union without a name. */
    private void collect(JsonNode variant, List<Alternative> alternatives) {
        Shape shape = Shape.of(document, variant, place, open);
        boolean nested = shape.kind() == Kind.UNION
                && shape.component() == null
                && !shape.schema().has("discriminator");
        if (nested) {
            shape.variants().forEach(inner -> collect(inner, alternatives));
        } else {
            alternatives.add(new Alternative(variant, shape));
        }
    }

    /** Returns one alternative for all texts, one for all numbers, one for each other thing. */
    private List<Alternative> distinct(List<Alternative> alternatives) {
        List<Alternative> distinct = new ArrayList<>();
        Set<Object> seen = new LinkedHashSet<>();
        for (Alternative each : alternatives) {
            Kind kind = each.shape().kind();
            if (TEXTS.contains(kind)) {
                if (seen.add(Kind.STRING)) {
                    distinct.add(together(alternatives, TEXTS));
                }
            } else if (NUMBERS.contains(kind)) {
                if (seen.add(Kind.NUMBER)) {
                    distinct.add(together(alternatives, NUMBERS));
                }
            } else if (seen.add(identity(each.shape()))) {
                distinct.add(each);
            }
        }
        return distinct;
    }

    private static Object identity(Shape shape) {
        if (shape.component() != null) {
            return "#" + shape.component();
        }
        return shape.kind() == Kind.BOOLEAN ? Kind.BOOLEAN : shape.schema();
    }

    private Alternative together(List<Alternative> alternatives, Set<Kind> kinds) {
        List<Alternative> alike = alternatives.stream()
                .filter(each -> kinds.contains(each.shape().kind()))
                .toList();
        return kinds == TEXTS ? texts(alike) : numbers(alike);
    }

    private Alternative texts(List<Alternative> alike) {
        List<Alternative> enums =
                alike.stream().filter(each -> each.shape().kind() == Kind.ENUM).toList();
        Set<Object> named = new LinkedHashSet<>();
        enums.forEach(each -> named.add(identity(each.shape())));
        if (named.size() == 1) {
            return enums.get(0);
        }
        if (enums.isEmpty()) {
            Set<String> formats = new LinkedHashSet<>();
            alike.forEach(
                    each -> formats.add(each.shape().schema().path("format").asText("")));
            return formats.size() == 1 ? alike.get(0) : synthetic("string");
        }
        ObjectNode union = emptyObject().put("type", "string");
        ArrayNode values = union.putArray("enum");
        Set<JsonNode> seen = new LinkedHashSet<>();
        enums.forEach(each -> seen.addAll(Keywords.values(each.shape().schema())));
        seen.forEach(values::add);
        return new Alternative(union, Shape.of(document, union, place, open));
    }

    private Alternative numbers(List<Alternative> alike) {
        if (alike.stream().anyMatch(each -> each.shape().kind() == Kind.NUMBER)) {
            return synthetic("number");
        }
        Set<String> formats = new LinkedHashSet<>();
        alike.forEach(each -> formats.add(each.shape().schema().path("format").asText("")));
        return formats.size() == 1 ? alike.get(0) : synthetic("integer");
    }

    private Alternative synthetic(String type) {
        ObjectNode schema = emptyObject().put("type", type);
        return new Alternative(schema, Shape.of(document, schema, place, open));
    }

    /** Puts an object's own properties before those of an alternative that lacks them. */
    private JsonNode withBase(ObjectNode base, JsonNode variant) {
        Shape shape = Shape.of(document, variant, place, open);
        Set<String> required = new LinkedHashSet<>();
        shape.schema().path("required").forEach(name -> required.add(name.asText()));
        boolean complete = !base.has("allOf");
        for (String property : SpecDocument.members(base.path("properties")).keySet()) {
            complete &= shape.schema().path("properties").has(property);
        }
        for (JsonNode name : base.path("required")) {
            complete &= required.contains(name.asText());
        }
        if (complete) {
            return variant;
        }
        ObjectNode whole = emptyObject();
        String component = SpecDocument.schemaName(variant);
        JsonNode title = component == null ? variant.path("title") : whole.textNode(component);
        if (!title.isMissingNode()) {
            whole.set("title", title);
        }
        whole.putArray("allOf")
                .add(Keywords.without(base, "title", "description"))
                .add(variant);
        return whole;
    }

    /** Lets an alternative without a type have that of the schema around it. */
    private static JsonNode typed(JsonNode type, JsonNode variant) {
        boolean lacks = variant.isObject() && !variant.has("type") && !variant.has("$ref");
        return lacks ? Keywords.without(variant).set("type", type) : variant;
    }

    private static boolean onlyDemands(JsonNode variant) {
        return !Keywords.shapes(Keywords.without(variant, "required"));
    }

    private static List<JsonNode> real(JsonNode schema, String keyword) {
        List<JsonNode> real = new ArrayList<>();
        schema.get(keyword).forEach(variant -> {
            if (!Keywords.onlyNull(variant)) {
                real.add(variant);
            }
        });
        return real;
    }

    private ObjectNode emptyObject() {
        return JsonNodeFactory.instance.objectNode();
    }
}
