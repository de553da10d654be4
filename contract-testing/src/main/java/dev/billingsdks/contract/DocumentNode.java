package dev.billingsdks.contract;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A place in an OpenAPI document: its JSON Pointer, and the value there, which may be missing. */
record DocumentNode(JsonNode document, String pointer, JsonNode value) {

    private static final int LONGEST_REFERENCE_CHAIN = 32;

    static DocumentNode rootOf(JsonNode document) {
        return new DocumentNode(document, "", document);
    }

    /** Returns the named member as it is written, a {@code $ref} not followed. */
    DocumentNode written(String name) {
        String escaped = name.replace("~", "~0").replace("/", "~1");
        return new DocumentNode(document, pointer + "/" + escaped, value.path(name));
    }

    /** Returns an element of an array as it is written, a {@code $ref} not followed. */
    DocumentNode written(int index) {
        return new DocumentNode(document, pointer + "/" + index, value.path(index));
    }

    /** Returns this place as if it had no members of these names. */
    DocumentNode without(String... names) {
        return value.deepCopy() instanceof ObjectNode object
                ? new DocumentNode(document, pointer, object.without(List.of(names)))
                : this;
    }

    /** Returns the named member, or what it refers to. */
    DocumentNode at(String name) {
        return written(name).resolved();
    }

    /** Returns what this place refers to, or this place where it holds no {@code $ref}. */
    DocumentNode resolved() {
        DocumentNode node = this;
        for (int hop = 0; node.value.path("$ref").isString(); hop++) {
            if (hop == LONGEST_REFERENCE_CHAIN) {
                throw new IllegalArgumentException("$ref at " + pointer + " never ends");
            }
            node = node.target(node.value.path("$ref").stringValue());
        }
        return node;
    }

    List<DocumentNode> elements() {
        return IntStream.range(0, value.isArray() ? value.size() : 0)
                .mapToObj(index -> new DocumentNode(document, pointer + "/" + index, value.path(index)).resolved())
                .toList();
    }

    /** Returns the members in document order, a {@code $ref} followed; extensions ({@code x-...}) are left out. */
    List<Map.Entry<String, DocumentNode>> members() {
        return value.properties().stream()
                .map(Map.Entry::getKey)
                .filter(name -> !name.startsWith("x-"))
                .map(name -> Map.entry(name, at(name)))
                .toList();
    }

    boolean exists() {
        return !value.isMissingNode();
    }

    String text(String name, String fallback) {
        return value.path(name).isString() ? value.path(name).stringValue() : fallback;
    }

    boolean flag(String name, boolean fallback) {
        return value.path(name).isBoolean() ? value.path(name).booleanValue() : fallback;
    }

    private DocumentNode target(String reference) {
        if (!reference.startsWith("#/")) {
            throw new IllegalArgumentException(
                    "$ref at " + pointer + " leaves the document: " + reference + "; bundle the document first");
        }
        String target = URLDecoder.decode(reference.substring(1).replace("+", "%2B"), StandardCharsets.UTF_8);
        JsonNode found = document.at(JsonPointer.compile(target));
        if (found.isMissingNode()) {
            throw new IllegalArgumentException("$ref at " + pointer + " points nowhere: " + reference);
        }
        return new DocumentNode(document, target, found);
    }
}
