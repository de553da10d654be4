package dev.billingsdks.generator.reading;

/** Text of a document as part of Java source. */
final class JavaText {

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
}
