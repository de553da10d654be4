package dev.billingsdks.generator.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.document.SpecDocument;
import java.util.Locale;
import java.util.Map;

/** Chooses among the media types of a body; the SDKs speak JSON. */
final class MediaTypes {

    private MediaTypes() {}

    /** Returns the schema of the JSON variant of a body or response. */
    static JsonNode json(JsonNode owner, String place) {
        Map<String, JsonNode> content = SpecDocument.members(owner.path("content"));
        for (Map.Entry<String, JsonNode> variant : content.entrySet()) {
            if (isJson(variant.getKey())) {
                return variant.getValue().path("schema").isMissingNode()
                        ? JsonNodeFactory.instance.objectNode()
                        : variant.getValue().get("schema");
            }
        }
        throw new InvalidSpecException(
                place, "none of its media types " + content.keySet() + " is JSON, and others are not supported yet");
    }

    private static boolean isJson(String mediaType) {
        String type = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return type.equals("application/json") || type.endsWith("+json") || type.equals("*/*");
    }
}
