package dev.billingsdks.generator.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Removes the vendor's descriptions, examples and extensions from a document, so that what is left is what exchanges are validated
 * against.
 */
public final class DescriptionRemoval {
    private static final Set<String> DESCRIPTIONS =
            Set.of("title", "summary", "description", "externalDocs", "example", "examples", "links", "$comment");
    private static final String EXTENSION = "x-";

    private DescriptionRemoval() {}

    /**
     * Removes them from all parts of a document.
     *
     * @param file the document's file, for messages
     */
    public static void run(Path file, ObjectNode document) {
        DocumentTraversal.over(file, document, DescriptionRemoval::clean);
        if (document.get("info") instanceof ObjectNode info) {
            info.retain("title", "version");
        }
        document.path("tags").forEach(tag -> retain(tag, List.of("name")));
    }

    private static void clean(DocumentPart part, ObjectNode object, String place) {
        object.remove(DESCRIPTIONS);
        removeExtensions(object);
        // OpenAPI requires this one.
        if (part == DocumentPart.RESPONSE && !object.has("$ref")) {
            object.put("description", "");
        }
        removeExtensions(object.path("paths"));
        removeExtensions(object.path("responses"));
        for (JsonNode server : object.path("servers")) {
            retain(server, List.of("url", "variables"));
            server.path("variables").forEach(variable -> retain(variable, List.of("default", "enum")));
        }
    }

    private static void retain(JsonNode node, Collection<String> names) {
        if (node instanceof ObjectNode object) {
            object.retain(names);
        }
    }

    private static void removeExtensions(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(object.properties().stream()
                    .map(property -> property.getKey())
                    .filter(name -> name.startsWith(EXTENSION))
                    .toList());
        }
    }
}
