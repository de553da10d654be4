package dev.billingsdks.generator.spec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;

/**
 * Says of arrays that tell nothing about their elements that these are anything.
 *
 * <p>OpenAPI 3.0 requires items, and openapi-generator rejects a document without them. Vendors omit them nevertheless.
 */
final class ArrayItems {
    private ArrayItems() {}

    static void complete(Path file, ObjectNode document) {
        if (document.path("openapi").asText().startsWith("3.0")) {
            DocumentTraversal.over(file, document, (part, object, place) -> {
                boolean array = object.path("type").asText().equals("array");
                if (part == DocumentPart.SCHEMA && array && !object.has("items")) {
                    object.putObject("items");
                }
            });
        }
    }
}
