package dev.billingsdks.runtime.http;

import dev.billingsdks.runtime.json.JsonArray;
import dev.billingsdks.runtime.json.JsonLimits;
import dev.billingsdks.runtime.json.JsonModel;
import dev.billingsdks.runtime.json.JsonNull;
import dev.billingsdks.runtime.json.JsonNumber;
import dev.billingsdks.runtime.json.JsonObject;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.runtime.json.JsonString;
import dev.billingsdks.runtime.json.JsonValue;
import dev.billingsdks.runtime.json.JsonWriter;
import dev.billingsdks.runtime.json.OpenEnum;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a parameter holds, as texts: one, the elements of an array, or the members of an object. */
sealed interface ParameterValue {

    /** One text. */
    record Single(String text) implements ParameterValue {}

    /** The elements of an array. */
    record Elements(List<String> texts) implements ParameterValue {}

    /** The members of an object in their order. */
    record Members(Map<String, String> texts) implements ParameterValue {}

    /** Returns whether there is nothing to send: no element or no member. An empty text is something. */
    default boolean isEmpty() {
        return (this instanceof Elements elements && elements.texts().isEmpty())
                || (this instanceof Members members && members.texts().isEmpty());
    }

    /**
     * Takes a value apart.
     *
     * @throws IllegalArgumentException if an element or a member has parts of its own, for which no style has a form
     */
    static ParameterValue of(String parameter, Object value) {
        if (value instanceof Collection<?> elements) {
            List<String> texts = new ArrayList<>(elements.size());
            elements.forEach(element -> texts.add(part(parameter, element)));
            return new Elements(texts);
        }
        if (value instanceof Map<?, ?> members) {
            Map<String, String> texts = new LinkedHashMap<>();
            members.forEach((name, member) -> {
                if (!isNull(member)) {
                    texts.put(String.valueOf(name), part(parameter, member));
                }
            });
            return new Members(texts);
        }
        if (value instanceof JsonModel model) {
            return of(parameter, tree(model));
        }
        if (value instanceof JsonArray array) {
            return of(parameter, array.elements());
        }
        return value instanceof JsonObject object ? of(parameter, object.members()) : new Single(text(value));
    }

    /** Returns a model as the tree of what it writes. */
    static JsonValue tree(JsonModel model) {
        return JsonReader.of(model.toJson(), JsonLimits.DEFAULT).root(JsonReader::json);
    }

    /** Returns whether a value stands for JSON's null. */
    static boolean isNull(@Nullable Object value) {
        return value == null || value instanceof JsonNull;
    }

    /** Returns the elements of an array, or the value itself as the only one. */
    static Collection<?> elements(Object value) {
        if (value instanceof Collection<?> elements) {
            return elements;
        }
        Object plain = value instanceof JsonModel model ? tree(model) : value;
        return plain instanceof JsonArray array ? array.elements() : List.of(value);
    }

    /** Returns whether a value is an array or an object. */
    static boolean hasParts(Object value) {
        Object plain = value instanceof JsonModel model ? tree(model) : value;
        return plain instanceof Collection
                || plain instanceof Map
                || plain instanceof JsonArray
                || plain instanceof JsonObject;
    }

    /** Returns a value that has no parts in the form that JSON has for it, without its quotes. */
    static String text(Object value) {
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof OpenEnum constant) {
            return constant.value();
        }
        if (value instanceof OffsetDateTime time) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
        }
        if (value instanceof JsonString string) {
            return string.value();
        }
        if (value instanceof JsonNumber number) {
            return number.text();
        }
        if (value instanceof JsonModel model) {
            return text(tree(model));
        }
        return value instanceof JsonValue json ? JsonWriter.toJson(json) : value.toString();
    }

    /** Returns a value as JSON in ASCII, which a header can hold too. */
    static String json(Object value) {
        String json = JsonWriter.toJson(value);
        StringBuilder ascii = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char character = json.charAt(i);
            if (character <= '~') {
                ascii.append(character);
            } else {
                ascii.append("\\u")
                        .append(Integer.toHexString(0x10000 + character).substring(1));
            }
        }
        return ascii.toString();
    }

    private static String part(String parameter, Object value) {
        Object plain = value instanceof JsonModel model ? tree(model) : value;
        if (hasParts(plain)) {
            throw new IllegalArgumentException(
                    "parameter " + parameter + " holds an array or object within another, which cannot be sent");
        }
        return text(plain);
    }
}
