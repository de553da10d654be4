package dev.billingsdks.generator.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;

/**
 * Writes exclusive limits as the document's version of OpenAPI has them.
 *
 * <p>In 3.0 a flag makes {@code minimum} exclusive, in 3.1 {@code exclusiveMinimum} is the limit. Vendors mix both, and readers reject the form of
 * the other version.
 */
final class ExclusiveLimits {
    private ExclusiveLimits() {}

    static void rewrite(Path file, ObjectNode document) {
        boolean flags = document.path("openapi").asText().startsWith("3.0");
        DocumentTraversal.over(file, document, (part, object, place) -> {
            if (part == DocumentPart.SCHEMA) {
                rewrite(object, "minimum", "exclusiveMinimum", flags);
                rewrite(object, "maximum", "exclusiveMaximum", flags);
            }
        });
    }

    private static void rewrite(ObjectNode schema, String limit, String exclusive, boolean flags) {
        JsonNode value = schema.path(exclusive);
        if (!flags && value.isBoolean()) {
            schema.remove(exclusive);
            if (value.booleanValue() && schema.has(limit)) {
                schema.set(exclusive, schema.remove(limit));
            }
        } else if (flags && value.isNumber()) {
            if (isStricter(limit, schema.path(limit), value)) {
                schema.remove(exclusive);
            } else {
                schema.set(limit, value);
                schema.put(exclusive, true);
            }
        }
    }

    private static boolean isStricter(String limit, JsonNode inclusive, JsonNode exclusive) {
        if (!inclusive.isNumber()) {
            return false;
        }
        int order = inclusive.decimalValue().compareTo(exclusive.decimalValue());
        return limit.equals("minimum") ? order > 0 : order < 0;
    }
}
