package dev.billingsdks.runtime.http.request;

import dev.billingsdks.runtime.http.operation.ParameterStyle;
import dev.billingsdks.runtime.json.JsonArray;
import dev.billingsdks.runtime.json.JsonModel;
import dev.billingsdks.runtime.json.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Writes an object in a query with a name in brackets for each step into it; null is not sent. */
final class DeepObjectText {

    private final String parameter;
    private final boolean indexes;
    private final UnaryOperator<String> encode;
    private final List<String> pairs = new ArrayList<>();

    DeepObjectText(String parameter, ParameterStyle style, UnaryOperator<String> encode) {
        this.parameter = parameter;
        this.indexes = style == ParameterStyle.DEEP_INDEXES;
        this.encode = encode;
    }

    /**
     * Returns the pairs of a value.
     *
     * @throws IllegalArgumentException if a part of it has no text
     */
    List<String> pairs(Object value) {
        append(parameter, value);
        return pairs;
    }

    private void append(String key, Object value) {
        if (ParameterValue.isNull(value)) {
            return;
        }
        Object plain = value instanceof JsonModel model ? ParameterValue.tree(model) : value;
        if (plain instanceof JsonObject object) {
            appendMembers(key, object.members());
        } else if (plain instanceof Map<?, ?> members) {
            appendMembers(key, members);
        } else if (plain instanceof JsonArray array) {
            appendElements(key, array.elements());
        } else if (plain instanceof Collection<?> elements) {
            appendElements(key, elements);
        } else {
            pairs.add(encode.apply(key) + "=" + encode.apply(ParameterValue.text(parameter, plain)));
        }
    }

    private void appendMembers(String key, Map<?, ?> members) {
        members.forEach((name, member) -> append(key + "[" + name + "]", member));
    }

    private void appendElements(String key, Collection<?> elements) {
        int index = 0;
        for (Object element : elements) {
            append(key + "[" + (indexes ? index : "") + "]", element);
            index++;
        }
    }
}
