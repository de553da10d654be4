package dev.billingsdks.runtime.json;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A JSON array. */
public final class JsonArray implements JsonValue {

    private static final JsonArray EMPTY = new JsonArray(List.of());

    private final List<JsonValue> elements;

    private JsonArray(List<JsonValue> elements) {
        this.elements = elements;
    }

    /** Returns an array of the given elements, in their order. */
    public static JsonArray of(List<? extends JsonValue> elements) {
        return elements.isEmpty() ? EMPTY : new JsonArray(CollectionCopy.list("elements", elements));
    }

    /** Returns an array that owns the given list. */
    static JsonArray owning(List<JsonValue> elements) {
        return elements.isEmpty() ? EMPTY : new JsonArray(Collections.unmodifiableList(elements));
    }

    @Override
    public List<JsonValue> elements() {
        return elements;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonArray array && elements.equals(array.elements);
    }

    @Override
    public int hashCode() {
        return elements.hashCode();
    }

    @Override
    public String toString() {
        return "JsonArray[" + elements.size() + " elements]";
    }
}
