package dev.billingsdks.runtime.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** Restores a list as JSON if one of its elements turns out not to fit after others were read. */
final class UnfitList {

    private UnfitList() {}

    /** Returns the array of what was read so far, the element that does not fit, and what follows it in the document. */
    static JsonArray array(List<@Nullable Object> read, JsonValue unfit, JsonParser parser, ReadBudget budget) {
        List<JsonValue> elements = new ArrayList<>();
        for (Object element : read) {
            budget.charge(ReadBudget.ELEMENT);
            elements.add(tree(element, budget));
        }
        elements.add(unfit);
        return JsonArray.owning(JsonTree.rest(parser, budget, elements));
    }

    private static JsonValue tree(@Nullable Object value, ReadBudget budget) {
        if (value instanceof JsonValue json) {
            return json;
        }
        return JsonReader.reread(JsonWriter.toJson(value), budget, JsonReader::json);
    }
}
