package dev.billingsdks.runtime.json;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A piece of free-form JSON: an immutable tree of objects, arrays, strings, numbers, booleans and nulls.
 *
 * <p>The {@code as…} and {@code get} methods return null if the value is of another kind, so that a path into a tree of
 * unknown shape reads in one line. Equality is that of the JSON; the order of an object's members does not matter, the way
 * that a number is written does. {@code toString()} tells the kind and never the content; {@link #toJson()} tells all.
 */
public sealed interface JsonValue permits JsonObject, JsonArray, JsonString, JsonNumber, JsonBoolean, JsonNull {

    /**
     * Returns the document as a tree.
     *
     * @throws dev.billingsdks.runtime.error.DecodeException if it is not JSON or exceeds {@link JsonLimits#DEFAULT}
     */
    static JsonValue parse(String json) {
        return JsonReader.parse(json, JsonReader::json);
    }

    /** Returns a string. */
    static JsonString of(String value) {
        return JsonString.of(value);
    }

    /** Returns an integer. */
    static JsonNumber of(long value) {
        return JsonNumber.of(value);
    }

    /** Returns a number, written in plain notation. */
    static JsonNumber of(BigDecimal value) {
        return JsonNumber.of(value);
    }

    /** Returns true or false. */
    static JsonBoolean of(boolean value) {
        return JsonBoolean.of(value);
    }

    /** Returns an array of the given elements, in their order. */
    static JsonArray of(List<? extends JsonValue> elements) {
        return JsonArray.of(elements);
    }

    /** Returns an object with the given members, in the order of the map. */
    static JsonObject of(Map<String, ? extends JsonValue> members) {
        return JsonObject.of(members);
    }

    /** Returns JSON null. */
    static JsonNull ofNull() {
        return JsonNull.INSTANCE;
    }

    /** Returns whether this is JSON null. */
    default boolean isNull() {
        return false;
    }

    /** Returns the text of a string, else null. */
    default @Nullable String asString() {
        return null;
    }

    /** Returns a number exactly, else null; also null for an exponent beyond what a BigDecimal can hold. */
    default @Nullable BigDecimal asDecimal() {
        return null;
    }

    /** Returns a number that is a whole one and fits a long, else null. */
    default @Nullable Long asLong() {
        return null;
    }

    /** Returns a boolean, else null. */
    default @Nullable Boolean asBoolean() {
        return null;
    }

    /** Returns the elements of an array, unmodifiable; empty for any other value. */
    default List<JsonValue> elements() {
        return List.of();
    }

    /** Returns the members of an object in their order, unmodifiable; empty for any other value. */
    default Map<String, JsonValue> members() {
        return Map.of();
    }

    /** Returns the member of that name, or null if there is none or this is not an object. */
    default @Nullable JsonValue get(String name) {
        return members().get(name);
    }

    /** Returns the element at that index, counted from 0, or null if there is none or this is not an array. */
    default @Nullable JsonValue get(int index) {
        List<JsonValue> elements = elements();
        return index >= 0 && index < elements.size() ? elements.get(index) : null;
    }

    /** Returns this value as a JSON document. */
    @com.fasterxml.jackson.annotation.JsonValue
    @JsonRawValue
    default String toJson() {
        return JsonWriter.toJson(this);
    }
}
