package dev.billingsdks.runtime.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** Puts a list or map together again, as JSON, when one of its elements turns out not to fit after others were read. */
final class UnfitCollection {

    private UnfitCollection() {}

    /** Returns the array of what was read so far, the element that does not fit, and what follows it in the document. */
    static JsonArray array(List<@Nullable Object> read, JsonValue unfit, JsonParser parser) {
        List<JsonValue> elements = new ArrayList<>();
        for (Object element : read) {
            elements.add(tree(element));
        }
        elements.add(unfit);
        return JsonArray.of(JsonTree.rest(parser, elements));
    }

    /** Returns the object of what was read so far, the member that does not fit, and what follows it in the document. */
    static JsonObject object(Map<String, @Nullable Object> read, String name, JsonValue unfit, JsonParser parser) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (Map.Entry<String, @Nullable Object> member : read.entrySet()) {
            members.put(member.getKey(), tree(member.getValue()));
        }
        members.put(name, unfit);
        return JsonObject.owning(JsonTree.rest(parser, members));
    }

    private static JsonValue tree(@Nullable Object value) {
        if (value instanceof JsonValue json) {
            return json;
        }
        return JsonReader.of(JsonWriter.toJson(value), JsonLimits.REREAD).root(JsonReader::json);
    }
}
