package dev.billingsdks.generator.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.schema.ResolvedSchema.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Resolves oneOf and anyOf. What has one type in Java is not a union: null and one schema, strings and an enum of strings, numbers of
 * two kinds, variants that only require different properties of one object.
 */
final class UnionSchemas {

    private static final Set<Kind> TEXTS = EnumSet.of(Kind.STRING, Kind.ENUM);
    private static final Set<Kind> NUMBERS = EnumSet.of(Kind.INTEGER, Kind.NUMBER);

    private final SpecDocument document;
    private final String place;
    private final Set<String> open;

    UnionSchemas(SpecDocument document, String place, Set<String> open) {
        this.document = document;
        this.place = place;
        this.open = open;
    }

    /** A variant and what it resolves to. */
    private record Variant(JsonNode schema, ResolvedSchema resolved) {}

    ResolvedSchema resolve(JsonNode schema) {
        String keyword = schema.has("oneOf") ? "oneOf" : "anyOf";
        if (schema.has("oneOf") && schema.has("anyOf")) {
            throw new InvalidSpecException(place, "oneOf together with anyOf is not supported");
        }
        List<JsonNode> real = real(schema, keyword);
        boolean nullable =
                Keywords.saysNull(schema) || real.size() < schema.get(keyword).size();
        ObjectNode own = Keywords.without(schema, keyword, "discriminator");
        if (Keywords.shapes(own)) {
            if (real.stream().allMatch(UnionSchemas::onlyDemands)) {
                if (keyword.equals("oneOf")) {
                    keepGroup(own, real);
                }
                return ResolvedSchema.of(document, own, place, open).orNull(nullable);
            }
            real = real.stream().map(variant -> withBase(own, variant)).toList();
        } else if (schema.has("type") && real.stream().noneMatch(Keywords::isReference)) {
            real = real.stream()
                    .map(variant -> typed(schema.get("type"), variant))
                    .toList();
        }
        if (real.isEmpty()) {
            return new ResolvedSchema(Kind.ANY, schema, null, true, List.of());
        }
        return of(real, schema).orNull(nullable);
    }

    /** Returns the only variant but null of a schema without other keywords, or null if there are more. */
    static @Nullable JsonNode only(JsonNode schema) {
        for (String keyword : List.of("oneOf", "anyOf")) {
            if (schema.has(keyword) && !Keywords.shapes(Keywords.without(schema, keyword))) {
                List<JsonNode> real = real(schema, keyword);
                return real.size() == 1 ? real.get(0) : null;
            }
        }
        return null;
    }

    private ResolvedSchema of(List<JsonNode> real, JsonNode schema) {
        List<Variant> all = new ArrayList<>();
        real.forEach(variant -> collect(variant, all));
        boolean nullable = all.stream().anyMatch(each -> each.resolved().nullable());
        if (all.stream().anyMatch(each -> each.resolved().kind() == Kind.ANY)) {
            return new ResolvedSchema(Kind.ANY, schema, null, nullable, List.of());
        }
        List<Variant> distinct = distinct(all);
        if (distinct.size() == 1) {
            return distinct.get(0).resolved().orNull(nullable);
        }
        List<JsonNode> variants = distinct.stream().map(Variant::schema).toList();
        return new ResolvedSchema(Kind.UNION, schema, null, nullable, variants);
    }

    /** Adds a variant, or the variants of a variant that is itself a union without a name. */
    private void collect(JsonNode variant, List<Variant> variants) {
        ResolvedSchema resolved = ResolvedSchema.of(document, variant, place, open);
        boolean nested = resolved.kind() == Kind.UNION
                && resolved.component() == null
                && !resolved.schema().has("discriminator");
        if (nested) {
            resolved.variants().forEach(inner -> collect(inner, variants));
        } else {
            variants.add(new Variant(variant, resolved));
        }
    }

    /** Returns one variant for all strings, one for all numbers, and one for each other schema. */
    private List<Variant> distinct(List<Variant> variants) {
        List<Variant> distinct = new ArrayList<>();
        Set<Object> seen = new LinkedHashSet<>();
        for (Variant each : variants) {
            Kind kind = each.resolved().kind();
            if (TEXTS.contains(kind)) {
                if (seen.add(Kind.STRING)) {
                    distinct.add(together(variants, TEXTS));
                }
            } else if (NUMBERS.contains(kind)) {
                if (seen.add(Kind.NUMBER)) {
                    distinct.add(together(variants, NUMBERS));
                }
            } else if (seen.add(identity(each.resolved()))) {
                distinct.add(each);
            }
        }
        return distinct;
    }

    private static Object identity(ResolvedSchema resolved) {
        if (resolved.component() != null) {
            return "#" + resolved.component();
        }
        return resolved.kind() == Kind.BOOLEAN ? Kind.BOOLEAN : resolved.schema();
    }

    private Variant together(List<Variant> variants, Set<Kind> kinds) {
        List<Variant> alike = variants.stream()
                .filter(each -> kinds.contains(each.resolved().kind()))
                .toList();
        return kinds == TEXTS ? texts(alike) : numbers(alike);
    }

    private Variant texts(List<Variant> alike) {
        List<Variant> enums = alike.stream()
                .filter(each -> each.resolved().kind() == Kind.ENUM)
                .toList();
        Set<Object> named = new LinkedHashSet<>();
        enums.forEach(each -> named.add(identity(each.resolved())));
        if (named.size() == 1) {
            return enums.get(0);
        }
        if (enums.isEmpty()) {
            Set<String> formats = new LinkedHashSet<>();
            alike.forEach(
                    each -> formats.add(each.resolved().schema().path("format").asText("")));
            return formats.size() == 1 ? alike.get(0) : synthetic("string");
        }
        ObjectNode union = emptyObject().put("type", "string");
        ArrayNode values = union.putArray("enum");
        Set<JsonNode> seen = new LinkedHashSet<>();
        enums.forEach(each -> seen.addAll(Keywords.values(each.resolved().schema())));
        seen.forEach(values::add);
        return new Variant(union, ResolvedSchema.of(document, union, place, open));
    }

    private Variant numbers(List<Variant> alike) {
        if (alike.stream().anyMatch(each -> each.resolved().kind() == Kind.NUMBER)) {
            return synthetic("number");
        }
        Set<String> formats = new LinkedHashSet<>();
        alike.forEach(
                each -> formats.add(each.resolved().schema().path("format").asText("")));
        return formats.size() == 1 ? alike.get(0) : synthetic("integer");
    }

    private Variant synthetic(String type) {
        ObjectNode schema = emptyObject().put("type", type);
        return new Variant(schema, ResolvedSchema.of(document, schema, place, open));
    }

    /** Puts an object's own properties before those of a variant that lacks them. */
    private JsonNode withBase(ObjectNode base, JsonNode variant) {
        ResolvedSchema resolved = ResolvedSchema.of(document, variant, place, open);
        Set<String> required = new LinkedHashSet<>();
        resolved.schema().path("required").forEach(name -> required.add(name.asText()));
        boolean complete = !base.has("allOf");
        for (String property : SpecDocument.members(base.path("properties")).keySet()) {
            complete &= resolved.schema().path("properties").has(property);
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

    /** Gives a variant without a type that of the enclosing schema. */
    private static JsonNode typed(JsonNode type, JsonNode variant) {
        boolean lacks = variant.isObject() && !variant.has("type") && !variant.has("$ref");
        return lacks ? Keywords.without(variant).set("type", type) : variant;
    }

    private static boolean onlyDemands(JsonNode variant) {
        return !Keywords.shapes(Keywords.without(variant, "required"));
    }

    /** Records the properties of which exactly one has to be present, if each alternative requires one. */
    private static void keepGroup(ObjectNode own, List<JsonNode> alternatives) {
        Set<String> group = new LinkedHashSet<>();
        for (JsonNode alternative : alternatives) {
            JsonNode required = alternative.path("required");
            if (required.size() != 1 || !group.add(required.get(0).asText())) {
                return;
            }
        }
        if (group.size() > 1) {
            ArrayNode names = own.putArray(Keywords.EXACTLY_ONE);
            group.forEach(names::add);
        }
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
