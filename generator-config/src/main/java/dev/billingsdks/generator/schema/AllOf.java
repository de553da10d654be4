package dev.billingsdks.generator.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.document.SpecDocument;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes one schema of the parts of an allOf: the properties of all parts in their order, their required ones together. Where
 * two parts declare the same, the later one refines the earlier; parts that contradict each other are an error.
 */
final class AllOf {

    private static final List<String> OBJECT_KEYWORDS =
            List.of("properties", "required", "additionalProperties", "patternProperties");

    private final SpecDocument document;
    private final String place;
    private final Set<String> open;

    AllOf(SpecDocument document, String place, Set<String> open) {
        this.document = document;
        this.place = place;
        this.open = open;
    }

    ResolvedSchema resolve(JsonNode schema) {
        List<JsonNode> all = new ArrayList<>();
        schema.get("allOf").forEach(all::add);
        all.add(Keywords.without(schema, "allOf"));
        List<JsonNode> parts = partsThatCount(all);
        boolean nullable = Keywords.saysNull(schema)
                || all.stream().anyMatch(part -> !parts.contains(part) && Keywords.onlyNull(part));
        if (parts.size() == 1) {
            return ResolvedSchema.of(document, parts.get(0), place, open).orNull(nullable);
        }
        ObjectNode whole = merged(parts);
        whole.put("description", Keywords.description(document, schema));
        whole.remove("nullable");
        boolean allNullable = parts.stream().allMatch(part -> Keywords.saysNull(document.resolve(part)));
        return ResolvedSchema.of(document, whole, place, open).orNull(nullable || allNullable);
    }

    /** Returns the parts that describe the value, each once; a bare type counts only if there is no other part. */
    private static List<JsonNode> partsThatCount(List<JsonNode> all) {
        List<JsonNode> shaping = all.stream().filter(Keywords::shapes).toList();
        List<JsonNode> counting = shaping.isEmpty()
                ? all.stream().filter(part -> !Keywords.saysNothing(part)).toList()
                : shaping;
        Set<String> references = new HashSet<>();
        return counting.stream()
                .filter(part -> !Keywords.isReference(part)
                        || references.add(part.get("$ref").asText()))
                .toList();
    }

    private ObjectNode merged(List<JsonNode> parts) {
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        for (JsonNode part : parts) {
            merge(whole, flat(part, null, open));
        }
        return whole;
    }

    /**
     * Returns a part without references and parts of its own.
     *
     * @param home the place of its properties if they are those of a component, whose inline classes they keep
     */
    private ObjectNode flat(JsonNode part, @Nullable String home, Set<String> within) {
        if (Keywords.isReference(part)) {
            String reference = part.get("$ref").asText();
            Set<String> further = new HashSet<>(within);
            if (!further.add(reference)) {
                throw new InvalidSpecException(place, "the allOf contains itself through " + reference);
            }
            ObjectNode target = flat(document.target(part), reference, further);
            if (isParent(target)) {
                target.remove(List.of("oneOf", "anyOf", "discriminator"));
            }
            ObjectNode siblings = Keywords.without(part, "$ref");
            if (document.isVersion31() && Keywords.shapes(siblings)) {
                merge(target, siblings);
            }
            return target;
        }
        JsonNode only = UnionSchemas.only(part);
        if (only != null) {
            return flat(only, null, within);
        }
        if (!part.has("allOf")) {
            return homed(part, home);
        }
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        int index = 0;
        for (JsonNode inner : part.get("allOf")) {
            merge(whole, flat(inner, home == null ? null : home + "/allOf/" + index++, within));
        }
        merge(whole, homed(Keywords.without(part, "allOf"), home));
        return whole;
    }

    /** Returns whether a part has among its variants the schema that is made of it, as a parent lists its children. */
    private boolean isParent(JsonNode part) {
        for (String keyword : List.of("oneOf", "anyOf")) {
            for (JsonNode child : part.path(keyword)) {
                String component = SpecDocument.schemaName(child);
                if (component != null && open.contains(component)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Replaces a component's properties by references to their place, so that each inline class in them exists once. */
    private static ObjectNode homed(JsonNode part, @Nullable String home) {
        ObjectNode copy = Keywords.without(part, "description", "title", "example", "examples");
        JsonNode properties = part.path("properties");
        if (home == null || properties.isEmpty()) {
            return copy;
        }
        ObjectNode homed = copy.objectNode();
        SpecDocument.members(properties).forEach((name, schema) -> {
            if (Keywords.isReference(schema) || !schema.isObject()) {
                homed.set(name, schema);
            } else {
                homed.putObject(name).put("$ref", home + "/properties/" + SpecDocument.escape(name));
            }
        });
        copy.set("properties", homed);
        return copy;
    }

    private void merge(ObjectNode whole, ObjectNode part) {
        mergeTypes(whole, part);
        for (Map.Entry<String, JsonNode> keyword : part.properties()) {
            String name = keyword.getKey();
            JsonNode said = keyword.getValue();
            JsonNode before = whole.get(name);
            if (before == null) {
                whole.set(name, said);
            } else if (name.equals("properties")) {
                mergeProperties(whole, said);
            } else if (name.equals("required")) {
                whole.set(name, united(before, said));
            } else if (name.equals("items")) {
                whole.set(name, both(before, said));
            } else if (List.of("oneOf", "anyOf").contains(name) && !before.equals(said)) {
                throw new InvalidSpecException(place, "more than one part of the allOf has variants of its own");
            } else if (!name.equals("type") && !(name.equals("additionalProperties") && said.isBoolean())) {
                whole.set(name, said);
            }
        }
    }

    private void mergeTypes(ObjectNode whole, ObjectNode part) {
        for (String keyword : OBJECT_KEYWORDS) {
            if (part.has(keyword) && !part.has("type")) {
                part.put("type", "object");
            }
        }
        List<String> before = Keywords.types(whole, place);
        List<String> said = Keywords.types(part, place);
        if (before.isEmpty() || said.isEmpty() || before.equals(said)) {
            if (!said.isEmpty() && before.isEmpty()) {
                putType(whole, said);
            }
            return;
        }
        List<String> common = before.stream().filter(said::contains).toList();
        boolean numbers = List.of("integer", "number").containsAll(before)
                && List.of("integer", "number").containsAll(said);
        if (common.isEmpty() && !numbers) {
            throw new InvalidSpecException(
                    place,
                    "the parts of the allOf contradict each other: one is of type " + before + ", another " + said);
        }
        putType(whole, numbers ? List.of("integer") : common);
    }

    private static void putType(ObjectNode schema, List<String> types) {
        if (types.size() == 1) {
            schema.put("type", types.get(0));
        } else {
            types.forEach(schema.putArray("type")::add);
        }
    }

    private static void mergeProperties(ObjectNode whole, JsonNode further) {
        ObjectNode properties = Keywords.without(whole.get("properties"));
        SpecDocument.members(further).forEach((name, schema) -> {
            JsonNode before = properties.get(name);
            properties.set(name, before == null ? schema : both(before, schema));
        });
        whole.set("properties", properties);
    }

    private static JsonNode both(JsonNode earlier, JsonNode later) {
        if (earlier.equals(later) || !later.isObject()) {
            return earlier;
        }
        if (!earlier.isObject()) {
            return later;
        }
        ObjectNode both = JsonNodeFactory.instance.objectNode();
        both.putArray("allOf").add(earlier).add(later);
        return both;
    }

    private static ArrayNode united(JsonNode earlier, JsonNode later) {
        Set<String> names = new LinkedHashSet<>();
        earlier.forEach(name -> names.add(name.asText()));
        later.forEach(name -> names.add(name.asText()));
        ArrayNode united = ((ArrayNode) earlier).arrayNode();
        names.forEach(united::add);
        return united;
    }
}
