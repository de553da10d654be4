package dev.billingsdks.generator.spec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;

/**
 * Says of arrays that tell nothing about their elements that these are anything.
 *
 * <p>OpenAPI 3.0 demands items, and openapi-generator refuses a document without; vendors leave them out all the same.
 */
final class ArrayItems {
    private ArrayItems() {}

    static void complete(Path file, ObjectNode document) {
        if (document.path("openapi").asText().startsWith("3.0")) {
            DocumentWalk.over(file, document, (part, object, place) -> {
                boolean array = object.path("type").asText().equals("array");
                if (part == DocumentPart.SCHEMA && array && !object.has("items")) {
                    object.putObject("items");
                }
            });
        }
    }
}
