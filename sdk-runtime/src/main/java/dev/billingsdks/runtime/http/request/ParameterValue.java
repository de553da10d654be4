package dev.billingsdks.runtime.http.request;

import dev.billingsdks.runtime.http.operation.ParameterStyle;
import dev.billingsdks.runtime.http.operation.RequestParameters;
import dev.billingsdks.runtime.json.JsonArray;
import dev.billingsdks.runtime.json.JsonLimits;
import dev.billingsdks.runtime.json.JsonModel;
import dev.billingsdks.runtime.json.JsonNull;
import dev.billingsdks.runtime.json.JsonObject;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.runtime.json.JsonValue;
import dev.billingsdks.runtime.json.JsonWriter;
import dev.billingsdks.runtime.json.ScalarText;
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
     * Converts a parameter.
     *
     * @throws IllegalArgumentException as {@link #of(String, Object)}
     */
    static ParameterValue of(RequestParameters.Sent parameter) {
        return parameter.style() == ParameterStyle.JSON
                ? new Single(json(parameter.name(), parameter.given()))
                : of(parameter.name(), parameter.given());
    }

    /**
     * Converts a value to texts.
     *
     * @throws IllegalArgumentException if an element or a member has parts of its own, for which no style has a form
     */
    static ParameterValue of(String parameter, Object value) {
        if (value instanceof Collection<?> elements) {
            List<String> texts = new ArrayList<>(elements.size());
            for (Object element : elements) {
                if (element == null) {
                    throw new IllegalArgumentException("element " + texts.size() + " of parameter " + parameter
                            + " is null, which cannot be sent");
                }
                texts.add(part(parameter, element));
            }
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
            return of(parameter, tree(parameter, model));
        }
        if (value instanceof JsonArray array) {
            return of(parameter, array.elements());
        }
        return value instanceof JsonObject object
                ? of(parameter, object.members())
                : new Single(text(parameter, value));
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
            List<Object> given = new ArrayList<>(elements.size());
            // JSON's null is what a form of a model has for such an element.
            elements.forEach(element -> given.add(element == null ? JsonValue.ofNull() : element));
            return given;
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

    /**
     * Returns a value that has no parts in the form that JSON has for it, without its quotes.
     *
     * @throws IllegalArgumentException if it has none; the message names the parameter and holds no value
     */
    static String text(String parameter, Object value) {
        try {
            return ScalarText.of(value instanceof JsonModel model ? tree(model) : value);
        } catch (IllegalArgumentException e) {
            throw unwritable(parameter, e);
        }
    }

    /**
     * Returns a value as JSON in ASCII, which a header can hold too.
     *
     * @throws IllegalArgumentException if it has no form in JSON; the message names the parameter and holds no value
     */
    static String json(String parameter, Object value) {
        String json;
        try {
            json = JsonWriter.toJson(value);
        } catch (IllegalArgumentException e) {
            throw unwritable(parameter, e);
        }
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
        return text(parameter, plain);
    }

    private static JsonValue tree(String parameter, JsonModel model) {
        try {
            return tree(model);
        } catch (IllegalArgumentException e) {
            throw unwritable(parameter, e);
        }
    }

    private static IllegalArgumentException unwritable(String parameter, IllegalArgumentException reason) {
        return new IllegalArgumentException(
                "parameter " + parameter + " cannot be sent: " + reason.getMessage(), reason);
    }
}
