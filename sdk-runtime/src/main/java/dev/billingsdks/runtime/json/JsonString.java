package dev.billingsdks.runtime.json;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A JSON string. */
public final class JsonString implements JsonValue {

    private final String value;

    private JsonString(String value) {
        this.value = value;
    }

    /** Returns a string. */
    public static JsonString of(String value) {
        return new JsonString(Objects.requireNonNull(value, "value"));
    }

    /** Returns the text, without quotes and escapes. */
    public String value() {
        return value;
    }

    @Override
    public String asString() {
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonString string && value.equals(string.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "JsonString[" + value.length() + " characters]";
    }
}
