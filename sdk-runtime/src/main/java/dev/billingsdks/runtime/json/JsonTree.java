package dev.billingsdks.runtime.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads a value of any shape. The recursion is as deep as the document, which the parser's limit bounds. */
final class JsonTree {

    private JsonTree() {}

    /** Returns the value whose first token is current, and leaves the parser at its last one. */
    static JsonValue read(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> JsonArray.of(rest(parser, new ArrayList<>()));
            case VALUE_STRING -> JsonString.of(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonNumber.ofText(parser.getString());
            case VALUE_TRUE -> JsonBoolean.of(true);
            case VALUE_FALSE -> JsonBoolean.of(false);
            case VALUE_NULL -> JsonNull.INSTANCE;
            default -> throw new IllegalStateException("Not at a value but at " + parser.currentToken());
        };
    }

    /** Adds the elements that are left of the current array to those given, and returns them. */
    static List<JsonValue> rest(JsonParser parser, List<JsonValue> elements) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(read(parser));
        }
        return elements;
    }

    /** Adds the members that are left of the current object to those given, and returns them. */
    static Map<String, JsonValue> rest(JsonParser parser, Map<String, JsonValue> members) {
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            members.put(name, read(parser));
        }
        return members;
    }

    private static JsonObject object(JsonParser parser) {
        return JsonObject.owning(rest(parser, new LinkedHashMap<>()));
    }
}
