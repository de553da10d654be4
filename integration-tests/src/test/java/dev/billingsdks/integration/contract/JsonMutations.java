package dev.billingsdks.integration.contract;

import dev.billingsdks.contract.document.DocumentNode;
import dev.billingsdks.contract.document.Json;
import dev.billingsdks.contract.document.SchemaShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Bodies that a schema forbids, each made from a valid one by one change. */
final class JsonMutations {

    private static final int DEEPEST = 4;
    private static final Set<String> FORMATS = Set.of("uuid", "date-time", "date", "uri", "email");

    private static final Map<String, JsonNode> BY_TYPE = Map.of(
            "object", Json.parse("{\"seeded\": 1}"),
            "array", Json.parse("[1.5]"),
            "string", Json.parse("\"\u00a7 seeded\""),
            "number", Json.parse("1.5"),
            "boolean", Json.parse("true"),
            "null", Json.parse("null"));

    private final JsonNode valid;
    private final Map<String, String> mutations = new LinkedHashMap<>();

    private JsonMutations(JsonNode valid) {
        this.valid = valid;
    }

    /** Returns the texts by what was changed: the kind, and in parentheses the place. */
    static Map<String, String> of(DocumentNode schema, String validText) {
        JsonMutations mutations = new JsonMutations(Json.parse(validText));
        mutations.mutate(schema, List.of(), mutations.valid, 0);
        return mutations.mutations;
    }

    private void mutate(DocumentNode schema, List<Object> place, JsonNode value, int depth) {
        SchemaShape shape = SchemaShape.of(schema);
        mutateType(schema, shape, place);
        mutateText(schema.resolved(), place, value);
        mutateNumber(schema.resolved(), place, value);
        if (depth == DEEPEST) {
            return;
        }
        if (value.isArray() && !value.isEmpty() && shape.items().isPresent()) {
            mutate(shape.items().get(), with(place, 0), value.get(0), depth + 1);
        }
        if (value.isObject()) {
            required(schema).stream()
                    .filter(value::has)
                    .forEach(name -> put("required property absent", with(place, name), null));
            shape.properties().forEach((name, property) -> {
                if (value.has(name)) {
                    mutate(written(schema, name).orElse(property), with(place, name), value.get(name), depth + 1);
                }
            });
        }
    }

    /** Returns a property as it is written, because nullable beside a reference counts. */
    private static Optional<DocumentNode> written(DocumentNode schema, String name) {
        DocumentNode property = schema.resolved().at("properties").written(name);
        return property.exists()
                ? Optional.of(property)
                : schema.resolved().at("allOf").elements().stream()
                        .flatMap(part -> written(part, name).stream())
                        .findFirst();
    }

    private void mutateType(DocumentNode schema, SchemaShape shape, List<Object> place) {
        boolean nullable = schema.flag("nullable", false) || schema.resolved().flag("nullable", false);
        BY_TYPE.forEach((type, other) -> {
            boolean allowed = shape.admits(type) || type.equals("null") && nullable;
            // Of a union, the shape knows all types, but a schema without a type allows every one.
            if (!allowed && schema.resolved().written("type").exists()) {
                put(type.equals("null") ? "null" : "wrong type", with(place, "->" + type), other);
            }
        });
    }

    private void mutateText(DocumentNode schema, List<Object> place, JsonNode value) {
        if (!value.isString()) {
            return;
        }
        if (FORMATS.contains(schema.text("format", ""))
                || schema.written("enum").exists()) {
            put("format or enum", with(place, "->text"), BY_TYPE.get("string"));
        }
        JsonNode longest = schema.value().path("maxLength");
        if (longest.isIntegralNumber() && longest.intValue() < 10_000) {
            put("length", with(place, "->text"), Json.tree("x".repeat(longest.intValue() + 1)));
        }
    }

    private void mutateNumber(DocumentNode schema, List<Object> place, JsonNode value) {
        if (!value.isNumber()) {
            return;
        }
        JsonNode least = schema.value().path("minimum");
        JsonNode most = schema.value().path("maximum");
        if (least.isIntegralNumber()) {
            put("limit", with(place, "->small"), Json.tree(least.longValue() - 1));
        }
        if (most.isIntegralNumber()) {
            put("limit", with(place, "->large"), Json.tree(most.longValue() + 1));
        }
    }

    private static List<String> required(DocumentNode schema) {
        DocumentNode resolved = schema.resolved();
        List<String> names = new ArrayList<>();
        resolved.value().path("required").forEach(name -> names.add(name.asString("")));
        resolved.at("allOf").elements().forEach(part -> names.addAll(required(part)));
        return names;
    }

    /** Adds a copy in which the value at a place is another, or absent. */
    private void put(String kind, List<Object> place, JsonNode other) {
        List<Object> path = place.stream()
                .filter(step -> !(step instanceof String name && name.startsWith("->")))
                .toList();
        JsonNode changed = path.isEmpty() ? other : replaced(valid.deepCopy(), path, other);
        mutations.put(kind + " (" + place + ")", Json.text(changed));
    }

    private static JsonNode replaced(JsonNode root, List<Object> path, JsonNode other) {
        JsonNode parent = root;
        for (Object step : path.subList(0, path.size() - 1)) {
            parent = step instanceof Integer index ? parent.get(index) : parent.get((String) step);
        }
        Object last = path.get(path.size() - 1);
        if (parent instanceof ArrayNode array) {
            array.set((Integer) last, other);
        } else if (other == null) {
            ((ObjectNode) parent).remove((String) last);
        } else {
            ((ObjectNode) parent).set((String) last, other);
        }
        return root;
    }

    private static List<Object> with(List<Object> place, Object step) {
        List<Object> longer = new ArrayList<>(place);
        longer.add(step);
        return longer;
    }
}
