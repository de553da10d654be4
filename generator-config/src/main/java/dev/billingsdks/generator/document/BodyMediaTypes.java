package dev.billingsdks.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Chooses among the media types of a body: JSON before forms, parts, text and bytes. */
public final class BodyMediaTypes {

    public static final String JSON = "application/json";

    private static final List<String> TEXTS =
            List.of("application/x-ndjson", "application/jsonl", "application/yaml", "application/x-yaml");

    private BodyMediaTypes() {}

    /** How a body is written and read. The order is that of preference. */
    public enum Kind {
        JSON,
        FORM,
        MULTIPART,
        TEXT,
        BINARY
    }

    /**
     * The chosen variant of a body.
     *
     * @param mediaType without parameters, in lower case
     * @param schema empty if the document has none
     * @param encoding how the properties of a form are written, if the document says so
     */
    public record Content(Kind kind, String mediaType, JsonNode schema, Map<String, JsonNode> encoding) {

        /** Returns this with another schema. */
        public Content with(JsonNode other) {
            return new Content(kind, mediaType, other, encoding);
        }
    }

    /** Returns the variant that the SDK takes of a body or response, or null if there is no body. */
    public static @Nullable Content choose(SpecDocument document, JsonNode owner) {
        Content chosen = null;
        for (Map.Entry<String, JsonNode> variant :
                SpecDocument.members(owner.path("content")).entrySet()) {
            Content content = content(document, variant.getKey(), variant.getValue());
            if (chosen == null || content.kind().compareTo(chosen.kind()) < 0) {
                chosen = content;
            }
        }
        return chosen;
    }

    /** Returns the JSON variant of a body or response, or null if there is none. */
    public static @Nullable Content json(SpecDocument document, JsonNode owner) {
        Content chosen = choose(document, owner);
        return chosen == null || chosen.kind() != Kind.JSON ? null : chosen;
    }

    public static boolean isJson(String mediaType) {
        return mediaType.equals(JSON) || mediaType.endsWith("+json") || mediaType.equals("*/*");
    }

    private static Content content(SpecDocument document, String name, JsonNode declared) {
        String mediaType = name.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        JsonNode schema = declared.path("schema").isMissingNode()
                ? JsonNodeFactory.instance.objectNode()
                : declared.get("schema");
        Kind kind = kind(mediaType, document.resolve(schema));
        boolean any = kind == Kind.JSON && mediaType.equals("*/*");
        return new Content(kind, any ? JSON : mediaType, schema, SpecDocument.members(declared.path("encoding")));
    }

    private static Kind kind(String mediaType, JsonNode schema) {
        if (isJson(mediaType)) {
            // Tools that know no better declare a download as JSON, or as anything, of bytes.
            return isBinary(schema) ? Kind.BINARY : Kind.JSON;
        }
        if (mediaType.equals("application/x-www-form-urlencoded")) {
            return Kind.FORM;
        }
        if (mediaType.equals("multipart/form-data")) {
            return Kind.MULTIPART;
        }
        boolean text = mediaType.startsWith("text/")
                || mediaType.endsWith("/xml")
                || mediaType.endsWith("+xml")
                || TEXTS.contains(mediaType);
        return text && !isBinary(schema) ? Kind.TEXT : Kind.BINARY;
    }

    /** Returns whether a schema says that its value is bytes: in the words of 3.0, or in those of 3.1. */
    public static boolean isBinary(JsonNode schema) {
        boolean text = schema.path("type").isMissingNode()
                || schema.path("type").asText().equals("string");
        boolean media = schema.has("contentMediaType")
                && !schema.has("contentEncoding")
                && !isJson(schema.get("contentMediaType").asText())
                && !schema.get("contentMediaType").asText().startsWith("text/");
        return text && (schema.path("format").asText().equals("binary") || media);
    }

    /** Returns the error for a body of a kind that is not supported at its place. */
    public static InvalidSpecException unsupported(String place, Content content) {
        return new InvalidSpecException(place, "the media type " + content.mediaType() + " is not supported here");
    }

    /** Returns the properties of a form's or multipart body's schema with their schemas. */
    public static Map<String, JsonNode> properties(SpecDocument document, JsonNode schema) {
        Map<String, JsonNode> properties = new LinkedHashMap<>();
        JsonNode resolved = document.resolve(schema);
        resolved.path("allOf").forEach(part -> properties.putAll(properties(document, part)));
        properties.putAll(SpecDocument.members(resolved.path("properties")));
        return properties;
    }
}
