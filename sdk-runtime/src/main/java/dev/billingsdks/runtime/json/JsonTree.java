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
    static JsonValue read(JsonParser parser, ReadBudget budget) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, budget);
            case START_ARRAY -> array(parser, budget);
            case VALUE_STRING -> JsonString.of(text(parser, budget));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonNumber.ofText(text(parser, budget));
            case VALUE_TRUE -> JsonBoolean.of(true);
            case VALUE_FALSE -> JsonBoolean.of(false);
            case VALUE_NULL -> JsonNull.INSTANCE;
            default -> throw new IllegalStateException("Not at a value but at " + parser.currentToken());
        };
    }

    /** Adds the elements that are left of the current array to those given, and returns them. */
    static List<JsonValue> rest(JsonParser parser, ReadBudget budget, List<JsonValue> elements) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            budget.charge(ReadBudget.ELEMENT);
            elements.add(read(parser, budget));
        }
        return elements;
    }

    /** Adds the members that are left of the current object to those given, and returns them. */
    static Map<String, JsonValue> rest(JsonParser parser, ReadBudget budget, Map<String, JsonValue> members) {
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            budget.charge(ReadBudget.ENTRY);
            budget.name(name);
            parser.nextToken();
            members.put(name, read(parser, budget));
        }
        return members;
    }

    private static JsonArray array(JsonParser parser, ReadBudget budget) {
        budget.charge(ReadBudget.NODE + ReadBudget.ARRAY);
        ArrayList<JsonValue> elements = new ArrayList<>();
        rest(parser, budget, elements);
        // Otherwise an array of one element has room for ten, which nobody has charged for.
        elements.trimToSize();
        return JsonArray.owning(elements);
    }

    private static JsonObject object(JsonParser parser, ReadBudget budget) {
        budget.charge(ReadBudget.NODE + ReadBudget.HASH_MAP);
        return JsonObject.owning(rest(parser, budget, new LinkedHashMap<>()));
    }

    private static String text(JsonParser parser, ReadBudget budget) {
        String text = parser.getString();
        budget.charge(ReadBudget.NODE);
        budget.string(text);
        return text;
    }
}
