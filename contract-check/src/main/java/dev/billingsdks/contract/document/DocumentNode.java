package dev.billingsdks.contract.document;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A node of an OpenAPI document: its JSON Pointer, and its value, which may be missing. */
public record DocumentNode(JsonNode document, String pointer, JsonNode value) {

    private static final int LONGEST_REFERENCE_CHAIN = 32;

    public static DocumentNode rootOf(JsonNode document) {
        return new DocumentNode(document, "", document);
    }

    /** Returns the named member without following a {@code $ref}. */
    public DocumentNode written(String name) {
        String escaped = name.replace("~", "~0").replace("/", "~1");
        return new DocumentNode(document, pointer + "/" + escaped, value.path(name));
    }

    /** Returns an element of an array without following a {@code $ref}. */
    public DocumentNode written(int index) {
        return new DocumentNode(document, pointer + "/" + index, value.path(index));
    }

    /** Returns a copy without the members of these names. */
    public DocumentNode without(String... names) {
        return value.deepCopy() instanceof ObjectNode object
                ? new DocumentNode(document, pointer, object.without(List.of(names)))
                : this;
    }

    /** Returns the named member, or what it refers to. */
    public DocumentNode at(String name) {
        return written(name).resolved();
    }

    /** Returns what this node refers to, or the node itself if it has no {@code $ref}. */
    public DocumentNode resolved() {
        DocumentNode node = this;
        for (int hop = 0; node.value.path("$ref").isString(); hop++) {
            if (hop == LONGEST_REFERENCE_CHAIN) {
                throw new IllegalArgumentException("$ref at " + pointer + " is endless");
            }
            node = node.target(node.value.path("$ref").stringValue());
        }
        return node;
    }

    public List<DocumentNode> elements() {
        return IntStream.range(0, value.isArray() ? value.size() : 0)
                .mapToObj(index -> new DocumentNode(document, pointer + "/" + index, value.path(index)).resolved())
                .toList();
    }

    /** Returns the members in document order, following each {@code $ref}, without extensions ({@code x-...}). */
    public List<Map.Entry<String, DocumentNode>> members() {
        return value.properties().stream()
                .map(Map.Entry::getKey)
                .filter(name -> !name.startsWith("x-"))
                .map(name -> Map.entry(name, at(name)))
                .toList();
    }

    public boolean exists() {
        return !value.isMissingNode();
    }

    public String text(String name, String fallback) {
        return value.path(name).isString() ? value.path(name).stringValue() : fallback;
    }

    public boolean flag(String name, boolean fallback) {
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
            throw new IllegalArgumentException("$ref at " + pointer + " has no target: " + reference);
        }
        return new DocumentNode(document, target, found);
    }
}
