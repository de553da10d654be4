package dev.billingsdks.generator.reading;

import java.util.List;

/** Text of a document as part of Java source. */
final class JavaText {

    /** What is left of the house's 120 characters where the calls of a paging scheme stand. */
    static final int LINE_LENGTH_OF_CALLS = 92;

    private JavaText() {}

    /** Returns the text as it stands within a string literal; all but visible ASCII is escaped. */
    static String literal(String text) {
        StringBuilder literal = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                literal.append('\\').append(c);
            } else if (c < ' ' || c > '~') {
                literal.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
            } else {
                literal.append(c);
            }
        }
        return literal.toString();
    }

    /**
     * Returns a value that depends on a condition, on one line where it fits in the calls of a paging scheme, and else on
     * three.
     *
     * @param indent what stands before its first line, further in than the calls themselves
     */
    static List<String> choice(String indent, String condition, String ifTrue, String otherwise) {
        String oneLine = indent + condition + " ? " + ifTrue + " : " + otherwise;
        return oneLine.length() <= LINE_LENGTH_OF_CALLS
                ? List.of(oneLine)
                : List.of(indent + condition, indent + "        ? " + ifTrue, indent + "        : " + otherwise);
    }
}
