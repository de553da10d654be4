package dev.billingsdks.contract.check;

import dev.billingsdks.contract.document.DocumentNode;
import dev.billingsdks.contract.document.Json;
import dev.billingsdks.contract.document.SchemaShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An object in a query, whose keys have a name in brackets for each step into it; an array has empty brackets or indexes. */
final class DeepObject {

    private final Map<String, DeepObject> members = new LinkedHashMap<>();
    private final List<String> texts = new ArrayList<>();

    /** Adds a text at a place such as {@code [name][other]}; each text of an empty bracket is an element of its own. */
    void put(String brackets, String text) {
        if (brackets.isEmpty()) {
            texts.add(text);
            return;
        }
        int end = brackets.indexOf(']');
        String name = brackets.substring(1, end);
        String rest = brackets.substring(end + 1);
        boolean element = name.isEmpty();
        members.computeIfAbsent(element ? String.valueOf(members.size()) : name, unused -> new DeepObject())
                .put(rest, text);
    }

    JsonNode read(@Nullable DocumentNode schema, WireValue wire) {
        if (members.isEmpty()) {
            String text = String.join(", ", texts);
            return schema == null || !schema.value().isObject() ? Json.tree(text) : wire.scalar(text, schema);
        }
        SchemaShape shape = schema == null || !schema.value().isObject() ? null : SchemaShape.of(schema);
        if (shape != null && shape.admits("array") && !shape.admits("object")) {
            DocumentNode items = shape.items().orElse(null);
            return Json.tree(members.values().stream()
                    .map(element -> element.read(items, wire))
                    .toList());
        }
        Map<String, JsonNode> values = new LinkedHashMap<>();
        members.forEach((name, member) -> values.put(
                name,
                member.read(
                        shape == null ? null : shape.properties().getOrDefault(name, schema.at("additionalProperties")),
                        wire)));
        return Json.tree(values);
    }
}
