package dev.billingsdks.runtime.http;

import java.util.ArrayList;
import java.util.List;

/**
 * A path with {parameters}, parsed once. Literals and names alternate, beginning and ending with a literal, which may be
 * empty: {@code /customers/{id}:activate} is "/customers/", "id", ":activate".
 */
final class PathTemplate {

    private final String text;
    private final List<String> parts;

    private PathTemplate(String text, List<String> parts) {
        this.text = text;
        this.parts = parts;
    }

    static PathTemplate parse(String text) {
        if (!text.startsWith("/")) {
            throw new IllegalArgumentException("a path template begins with a slash: " + text);
        }
        List<String> parts = new ArrayList<>(3);
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            if (close < open + 2) {
                throw new IllegalArgumentException(
                        "a path template has a brace without its other or its name: " + text);
            }
            parts.add(literal(text, from, open));
            parts.add(text.substring(open + 1, close));
            from = close + 1;
        }
        parts.add(literal(text, from, text.length()));
        return new PathTemplate(text, List.copyOf(parts));
    }

    private static String literal(String text, int from, int to) {
        String literal = text.substring(from, to);
        for (int i = 0; i < literal.length(); i++) {
            char character = literal.charAt(i);
            if (!PercentEncoder.isUnreserved(character) && "/:@!$&'()*+,;=%".indexOf(character) < 0) {
                throw new IllegalArgumentException("a path template has a character that must be encoded: " + text);
            }
        }
        return literal;
    }

    /**
     * Appends the path with its parameters encoded.
     *
     * @throws IllegalArgumentException if a parameter is missing, not of this template, or would lead to another path
     */
    void append(StringBuilder url, RequestParameters parameters) {
        int used = 0;
        url.append(parts.get(0));
        for (int i = 1; i < parts.size(); i += 2) {
            String name = parts.get(i);
            RequestParameters.Sent parameter = parameters.pathParameter(name);
            if (parameter == null) {
                throw new IllegalArgumentException("path parameter " + name + " is missing");
            }
            int start = url.length();
            ParameterText.appendPath(url, parameter);
            checkStaysInPlace(name, parameter.value(), url, start);
            url.append(parts.get(i + 1));
            used++;
        }
        if (used != parameters.pathSize()) {
            throw new IllegalArgumentException("a path parameter is given that " + text + " does not have");
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

    @Override
    public String toString() {
        return text;
    }
}
