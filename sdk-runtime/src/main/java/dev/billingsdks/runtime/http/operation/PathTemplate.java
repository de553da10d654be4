package dev.billingsdks.runtime.http.operation;

import dev.billingsdks.runtime.http.syntax.PercentEncoder;
import java.util.ArrayList;
import java.util.List;

/**
 * A path with {parameters}, parsed once. Literals and names alternate, beginning and ending with a literal, which may be
 * empty: {@code /customers/{id}:activate} is "/customers/", "id", ":activate".
 */
public final class PathTemplate {

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

    /** Returns literals and names of parameters in turn, beginning and ending with a literal. */
    public List<String> parts() {
        return parts;
    }

    @Override
    public String toString() {
        return text;
    }
}
