package dev.billingsdks.contract.document;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON text and trees: strict about duplicate names and trailing text, exact about numbers. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    /** Parses a text; throws {@link tools.jackson.core.JacksonException} if it is not exactly one JSON value. */
    public static JsonNode parse(String text) {
        return MAPPER.readTree(text);
    }

    /** Turns maps, lists and scalars into a tree. */
    public static JsonNode tree(@Nullable Object value) {
        return MAPPER.valueToTree(value);
    }

    public static String text(JsonNode value) {
        return MAPPER.writeValueAsString(value);
    }
}
