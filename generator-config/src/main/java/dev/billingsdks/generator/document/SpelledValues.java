package dev.billingsdks.generator.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Numbers and booleans of a JSON document that are values of a text, such as {@code {"type": "string", "enum": [1e3]}}. A tree has their
 * value only, and a text is what the document writes.
 */
final class SpelledValues {

    /** The keywords of a schema whose values have the schema's type. */
    static final Set<String> KEYWORDS = Set.of("enum", "const", "default", "example", "examples");

    private final Map<JsonPointer, String> spellings = new LinkedHashMap<>();

    /** Records the value at the parser's current position if a schema can have it. */
    void record(JsonParser parser, JsonToken token) throws IOException {
        if (token.isNumeric() || token.isBoolean()) {
            JsonStreamContext context = parser.getParsingContext();
            String name = context.inArray() ? nameIn(context.getParent()) : nameIn(context);
            if (name != null && KEYWORDS.contains(name)) {
                spellings.put(context.pathAsPointer(), parser.getText());
            }
        }
    }

    private static @Nullable String nameIn(JsonStreamContext context) {
        return context.inObject() ? context.getCurrentName() : null;
    }

    /** Replaces the values of texts in the document's tree. */
    void applyTo(JsonNode root) {
        spellings.forEach((pointer, spelling) -> {
            JsonNode parent = root.at(pointer.head());
            if (parent instanceof ObjectNode schema && describesText(schema)) {
                schema.put(pointer.last().getMatchingProperty(), spelling);
            } else if (parent instanceof ArrayNode values
                    && describesText(root.at(pointer.head().head()))) {
                values.set(pointer.last().getMatchingIndex(), spelling);
            }
        });
    }

    private static boolean describesText(JsonNode schema) {
        JsonNode type = schema.path("type");
        boolean some = type.asText().equals("string");
        boolean all = true;
        for (JsonNode each : type) {
            some |= each.asText().equals("string");
            all &= each.asText().equals("string") || each.asText().equals("null");
        }
        return some && all;
    }
}
