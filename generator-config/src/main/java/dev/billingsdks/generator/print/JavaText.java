package dev.billingsdks.generator.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text of a document as part of Java source. */
final class JavaText {

    /**
     * The most characters of a string literal. A class file has 65,535 bytes for a constant, and a character takes three of them at
     * most. A longer text is several literals, which javac does not join because a method does.
     */
    private static final int LONGEST_LITERAL = 20_000;

    /** What stands between the parts of a text; after each further part, a bracket closes. */
    static final String CONCATENATION = ".concat(\"";

    private JavaText() {}

    /**
     * Returns the text as the content of a string literal; all but visible ASCII is escaped. Control characters get octal escapes:
     * javac replaces Unicode escapes before it looks for the end of a line.
     */
    static String literal(String text) {
        StringBuilder literal = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                literal.append('\\').append(c);
            } else if (c < ' ') {
                literal.append(String.format(Locale.ROOT, "\\%03o", (int) c));
            } else if (c > '~') {
                literal.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                literal.append(c);
            }
        }
        return literal.toString();
    }

    /** Returns the parts of a text of which each is one literal: the text itself, unless it is too long for a class file. */
    static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        do {
            int end = Math.min(start + LONGEST_LITERAL, text.length());
            parts.add(text.substring(start, end));
            start = end;
        } while (start < text.length());
        return parts;
    }

    /** Returns the string literal of a text, or an expression of several if it is too long for one. */
    static String quoted(String text) {
        List<String> parts = parts(text);
        StringBuilder expression =
                new StringBuilder("\"").append(literal(parts.get(0))).append('"');
        parts.stream()
                .skip(1)
                .forEach(part ->
                        expression.append(CONCATENATION).append(literal(part)).append("\")"));
        return expression.toString();
    }

    /** Returns the string literals of texts as arguments. */
    static String quoted(Stream<String> texts) {
        return texts.map(JavaText::quoted).collect(Collectors.joining(", "));
    }
}
