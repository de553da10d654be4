package dev.billingsdks.runtime.json;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * The one conversion of a value without parts into text, for JSON and for every place of a request: query, path, header,
 * cookie, form and multipart. What has no form in JSON has none elsewhere.
 */
public final class ScalarText {

    private ScalarText() {}

    /**
     * Returns the text of a String, Boolean, Integer, Long, BigDecimal (in plain notation), UUID, URI, OffsetDateTime or
     * LocalDate (RFC 3339), {@link OpenEnum} or scalar {@link JsonValue}: what JSON has for it, without quotes.
     *
     * @throws IllegalArgumentException if the type is none of these, a number has more than 1,000 digits before or after its
     *     point, or a year is outside 0 to 9999; the message holds no value
     */
    public static String of(Object value) {
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof Boolean || value instanceof Integer || value instanceof Long) {
            return value.toString();
        }
        if (value instanceof BigDecimal number) {
            return DecimalText.format(number);
        }
        if (value instanceof OpenEnum constant) {
            return constant.value();
        }
        if (value instanceof OffsetDateTime dateTime) {
            return Rfc3339.format(dateTime);
        }
        if (value instanceof LocalDate date) {
            return Rfc3339.format(date);
        }
        if (value instanceof UUID || value instanceof URI) {
            return value.toString();
        }
        if (value instanceof JsonValue json) {
            return of(json);
        }
        throw withoutForm(value);
    }

    private static String of(JsonValue value) {
        if (value instanceof JsonString string) {
            return string.value();
        }
        if (value instanceof JsonNumber number) {
            return number.text();
        }
        if (value instanceof JsonBoolean || value instanceof JsonNull) {
            return value.toJson();
        }
        throw withoutForm(value);
    }

    private static IllegalArgumentException withoutForm(Object value) {
        return new IllegalArgumentException(
                "a value of type " + value.getClass().getName() + " cannot be written as JSON");
    }
}
