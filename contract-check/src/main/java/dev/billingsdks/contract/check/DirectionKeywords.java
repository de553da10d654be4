package dev.billingsdks.contract.check;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Repeats {@code readOnly} and {@code writeOnly} where a property is required. The schema validator leaves such a property out of
 * {@code required} only if the keyword is written beside it, and not if it is in a referenced schema or in another part of an {@code allOf}.
 */
final class DirectionKeywords {

    private static final List<String> KEYWORDS = List.of("readOnly", "writeOnly");

    private final JsonNode document;

    private DirectionKeywords(JsonNode document) {
        this.document = document;
    }

    /** Changes a document, which must be a copy. */
    static void repeatIn(JsonNode document) {
        new DirectionKeywords(document).repeatBelow(document, Set.of());
    }

    /**
     * Changes a node and all below it.
     *
     * @param outer the schemas whose properties apply to the same object
     */
    private void repeatBelow(JsonNode node, Set<JsonNode> outer) {
        Set<JsonNode> parts = identitySet();
        parts.addAll(outer);
        addParts(node, parts);
        if (node instanceof ObjectNode schema && schema.path("required").isArray()) {
            schema.path("required").forEach(name -> repeat(schema, name.asString(""), parts));
        }
        node.properties().forEach(member -> {
            if (member.getKey().equals("allOf")) {
                member.getValue().values().forEach(part -> repeatBelow(part, parts));
            } else {
                repeatBelow(member.getValue(), Set.of());
            }
        });
        if (node.isArray()) {
            node.values().forEach(element -> repeatBelow(element, Set.of()));
        }
    }

    private void repeat(ObjectNode schema, String name, Set<JsonNode> parts) {
        for (String keyword : KEYWORDS) {
            boolean flagged = parts.stream()
                    .map(part -> part.path("properties").path(name))
                    .anyMatch(property -> hasKeyword(property, keyword, identitySet()));
            if (flagged) {
                schema.withObject("/properties")
                        .withObject("/" + pointerToken(name))
                        .put(keyword, true);
            }
        }
    }

    /** Adds a schema and the parts of its {@code allOf}. */
    private void addParts(JsonNode written, Set<JsonNode> parts) {
        JsonNode schema = resolved(written);
        if (schema.isObject() && parts.add(schema)) {
            schema.path("allOf").values().forEach(part -> addParts(part, parts));
        }
    }

    private boolean hasKeyword(JsonNode schema, String keyword, Set<JsonNode> seen) {
        if (!schema.isObject() || !seen.add(schema)) {
            return false;
        }
        return schema.path(keyword).booleanValue(false)
                || schema.has("$ref") && hasKeyword(resolved(schema), keyword, seen)
                || schema.path("allOf").values().stream().anyMatch(part -> hasKeyword(part, keyword, seen));
    }

    /** Follows one reference. One that leads nowhere is reported when the schema is used. */
    private JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        if (!reference.startsWith("#/")) {
            return schema;
        }
        JsonNode target = document.at(JsonPointer.compile(
                URLDecoder.decode(reference.substring(1).replace("+", "%2B"), StandardCharsets.UTF_8)));
        return target.isMissingNode() ? schema : target;
    }

    /** Two schemas that are written alike are two, and a schema changes while it is in a set. */
    private static Set<JsonNode> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    private static String pointerToken(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
