package dev.billingsdks.runtime.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A JSON number, kept as it was written, so that nothing of it is lost on the way back. */
public final class JsonNumber implements JsonValue {

    private final String text;

    private JsonNumber(String text) {
        this.text = text;
    }

    /** Returns an integer. */
    public static JsonNumber of(long value) {
        return new JsonNumber(Long.toString(value));
    }

    /** Returns a number, written in plain notation. */
    public static JsonNumber of(BigDecimal value) {
        return new JsonNumber(DecimalText.format(value));
    }

    static JsonNumber ofText(String text) {
        return new JsonNumber(text);
    }

    /** Returns the number as it is written in JSON. */
    public String text() {
        return text;
    }

    @Override
    public @Nullable BigDecimal asDecimal() {
        return DecimalText.parse(text.toCharArray(), 0, text.length());
    }

    @Override
    public @Nullable Long asLong() {
        return DecimalText.parseLong(text.toCharArray(), 0, text.length());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonNumber number && text.equals(number.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "JsonNumber[" + text.length() + " characters]";
    }
}
