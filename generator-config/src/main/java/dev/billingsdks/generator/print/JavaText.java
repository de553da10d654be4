package dev.billingsdks.generator.print;

import dev.billingsdks.generator.document.InvalidSpecException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text of a document as part of Java source. */
final class JavaText {

    /** The most bytes that a class file has for a constant. */
    private static final int LONGEST_LITERAL = 65_535;

    private static final int SHOWN = 60;

    private JavaText() {}

    /**
     * Returns the text as the content of a string literal; all but visible ASCII is escaped. Control characters get octal escapes:
     * javac replaces Unicode escapes before it looks for the end of a line.
     *
     * @throws InvalidSpecException if the text is too long for a class file
     */
    static String literal(String text) {
        requireLength(text);
        StringBuilder literal = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                literal.append('\\').append(c);
            } else if (c < ' ') {
                literal.append(String.format(java.util.Locale.ROOT, "\\%03o", (int) c));
            } else if (c > '~') {
                literal.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
            } else {
                literal.append(c);
            }
        }
        return literal.toString();
    }

    private static void requireLength(String text) {
        // As class files encode text: NUL takes two bytes, half of a surrogate pair three.
        long bytes = text.chars()
                .map(c -> c != 0 && c <= '\u007f' ? 1 : c <= '\u07ff' ? 2 : 3)
                .asLongStream()
                .sum();
        if (bytes > LONGEST_LITERAL) {
            throw new InvalidSpecException("a text of the document has " + text.length()
                    + " characters, which is too long for a string literal in Java; shorten it in overlay.yaml; it begins with \""
                    + literal(text.substring(0, SHOWN)) + "\"");
        }
    }

    /** Returns the string literal of a text. */
    static String quoted(String text) {
        return '"' + literal(text) + '"';
    }

    /** Returns the string literals of texts as arguments. */
    static String quoted(Stream<String> texts) {
        return texts.map(JavaText::quoted).collect(Collectors.joining(", "));
    }
}
