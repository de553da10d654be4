package dev.billingsdks.integration.vendor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The text of a JSON object, built property by property and independent of the SDKs' own JSON. Immutable. */
public final class JsonText {

    private final Map<String, String> properties;

    private JsonText(Map<String, String> properties) {
        this.properties = properties;
    }

    /** Returns an object without properties. */
    public static JsonText empty() {
        return new JsonText(Map.of());
    }

    /** Returns a copy with a text, or with null. */
    public JsonText text(String name, @Nullable String value) {
        return json(name, value == null ? "null" : quoted(value));
    }

    /** Returns a copy with an array of objects. */
    public JsonText array(String name, List<JsonText> elements) {
        return json(name, elements.stream().map(JsonText::toString).collect(Collectors.joining(",", "[", "]")));
    }

    /** Returns a copy with a value that is already JSON, in place of an earlier one of that name. */
    public JsonText json(String name, String json) {
        Map<String, String> more = new LinkedHashMap<>(properties);
        more.put(name, json);
        return new JsonText(more);
    }

    /** Returns a copy without a property. */
    public JsonText without(String name) {
        Map<String, String> fewer = new LinkedHashMap<>(properties);
        fewer.remove(name);
        return new JsonText(fewer);
    }

    /** Returns the names of the properties, in order. */
    public List<String> names() {
        return List.copyOf(properties.keySet());
    }

    /** Returns the JSON of a property that is present. */
    public String value(String name) {
        return Objects.requireNonNull(properties.get(name), name);
    }

    /** Returns the JSON text. */
    @Override
    public String toString() {
        List<String> members = new ArrayList<>();
        properties.forEach((name, json) -> members.add(quoted(name) + ":" + json));
        return "{" + String.join(",", members) + "}";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
