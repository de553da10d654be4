package dev.billingsdks.runtime.http.request;

import dev.billingsdks.runtime.http.operation.ParameterStyle;
import dev.billingsdks.runtime.http.operation.PathTemplate;
import dev.billingsdks.runtime.http.operation.RequestParameters;
import dev.billingsdks.runtime.http.syntax.PercentEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Writes parameters by their styles (OpenAPI 3.1, section 4.8.12.3). Delimiters stand as they are, values are encoded. */
final class ParameterText {

    private ParameterText() {}

    /**
     * Appends a path with its parameters encoded.
     *
     * @throws IllegalArgumentException if a parameter is missing, not of the template, or would lead to another path
     */
    static void appendPath(StringBuilder url, PathTemplate template, RequestParameters parameters) {
        List<String> parts = template.parts();
        int used = 0;
        url.append(parts.get(0));
        for (int i = 1; i < parts.size(); i += 2) {
            String name = parts.get(i);
            RequestParameters.Sent parameter = parameters.pathParameter(name);
            if (parameter == null) {
                throw new IllegalArgumentException("path parameter " + name + " is missing");
            }
            int start = url.length();
            appendPath(url, parameter);
            checkStaysInPlace(name, ParameterValue.of(parameter), url, start);
            url.append(parts.get(i + 1));
            used++;
        }
        if (used != parameters.pathSize()) {
            throw new IllegalArgumentException("a path parameter is given that " + template + " does not have");
        }
    }

    /** An empty value or a dot segment, encoded or not, is another path to servers and proxies that tidy paths up. */
    private static void checkStaysInPlace(String name, ParameterValue value, StringBuilder url, int start) {
        boolean nothing = value.isEmpty()
                || (value instanceof ParameterValue.Single single
                        && single.text().isEmpty());
        String written = url.substring(start);
        if (nothing || written.isEmpty() || written.equals(".") || written.equals("..")) {
            throw new IllegalArgumentException(
                    "path parameter " + name + " is empty or a dot segment, which would address another path");
        }
    }

    private static void appendPath(StringBuilder url, RequestParameters.Sent parameter) {
        UnaryOperator<String> encode = encoder("path parameter ", parameter);
        ParameterValue value = ParameterValue.of(parameter);
        switch (parameter.style()) {
            case LABEL -> url.append('.').append(joined(value, ",", ",", encode));
            case LABEL_EXPLODED -> url.append('.').append(joined(value, ".", "=", encode));
            case MATRIX ->
                url.append(';')
                        .append(encode.apply(parameter.name()))
                        .append('=')
                        .append(joined(value, ",", ",", encode));
            case MATRIX_EXPLODED ->
                pairs(parameter.name(), value, null, encode)
                        .forEach(pair -> url.append(';').append(pair));
            case SIMPLE_EXPLODED -> url.append(joined(value, ",", "=", encode));
            default -> url.append(joined(value, ",", ",", encode));
        }
    }

    /** Returns a query parameter as {@code name=value} pairs; none of an empty array or object. */
    static List<String> query(RequestParameters.Sent parameter) {
        UnaryOperator<String> encode = encoder("query parameter ", parameter);
        String name = parameter.name();
        if (parameter.style() == ParameterStyle.DEEP_BRACKETS || parameter.style() == ParameterStyle.DEEP_INDEXES) {
            return new DeepObjectText(name, parameter.style(), encode).pairs(parameter.given());
        }
        ParameterValue value = ParameterValue.of(parameter);
        return switch (parameter.style()) {
            case FORM -> onePair(name, value, ",", encode);
            case SPACE_DELIMITED -> onePair(name, value, "%20", encode);
            case PIPE_DELIMITED -> onePair(name, value, "%7C", encode);
            case DEEP_OBJECT -> pairs(name, value, name, encode);
            default -> pairs(name, value, null, encode);
        };
    }

    /** Returns a header parameter's value. */
    static String header(RequestParameters.Sent parameter) {
        String withinPair = parameter.style() == ParameterStyle.SIMPLE_EXPLODED ? "=" : ",";
        return joined(ParameterValue.of(parameter), ",", withinPair, UnaryOperator.identity());
    }

    /** Returns a cookie parameter as the cookies that it is; a comma is encoded, as a cookie's value cannot hold one. */
    static List<String> cookies(RequestParameters.Sent parameter) {
        UnaryOperator<String> encode = encoder("cookie parameter ", parameter);
        return parameter.style() == ParameterStyle.FORM
                ? onePair(parameter.name(), ParameterValue.of(parameter), "%2C", encode)
                : pairs(parameter.name(), ParameterValue.of(parameter), null, encode);
    }

    private static UnaryOperator<String> encoder(String place, RequestParameters.Sent parameter) {
        return text -> {
            StringBuilder encoded = new StringBuilder(text.length() + 16);
            PercentEncoder.append(encoded, place + parameter.name(), text);
            return encoded.toString();
        };
    }

    private static List<String> onePair(
            String name, ParameterValue value, String delimiter, UnaryOperator<String> encode) {
        return value.isEmpty()
                ? List.of()
                : List.of(encode.apply(name) + "=" + joined(value, delimiter, delimiter, encode));
    }

    /** Returns a pair for each part; a member of an object has its own name, in brackets behind that of the object if given. */
    private static List<String> pairs(
            String name, ParameterValue value, @Nullable String object, UnaryOperator<String> encode) {
        List<String> pairs = new ArrayList<>(1);
        if (value instanceof ParameterValue.Single single) {
            pairs.add(encode.apply(name) + "=" + encode.apply(single.text()));
        } else if (value instanceof ParameterValue.Elements elements) {
            elements.texts().forEach(text -> pairs.add(encode.apply(name) + "=" + encode.apply(text)));
        } else if (value instanceof ParameterValue.Members members) {
            members.texts().forEach((member, text) -> {
                String key = object == null ? member : object + "[" + member + "]";
                pairs.add(encode.apply(key) + "=" + encode.apply(text));
            });
        }
        return pairs;
    }

    private static String joined(
            ParameterValue value, String delimiter, String withinPair, UnaryOperator<String> encode) {
        StringJoiner joined = new StringJoiner(delimiter);
        if (value instanceof ParameterValue.Single single) {
            joined.add(encode.apply(single.text()));
        } else if (value instanceof ParameterValue.Elements elements) {
            elements.texts().forEach(text -> joined.add(encode.apply(text)));
        } else if (value instanceof ParameterValue.Members members) {
            members.texts().forEach((name, text) -> joined.add(encode.apply(name) + withinPair + encode.apply(text)));
        }
        return joined.toString();
    }
}
