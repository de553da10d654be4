package dev.billingsdks.generator.print;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits Java source into tokens as javac does, which replaces Unicode escapes before anything else. It exists to check what was
 * printed and therefore shares nothing with the code that escapes text for printing.
 */
final class JavaLexer {

    private final String source;
    private final List<Token> tokens = new ArrayList<>();
    private int position;

    /** The character at the position with Unicode escapes replaced, and where it ends. */
    private int current;

    private int next;
    private boolean escaped;
    private boolean afterBackslash;

    private JavaLexer(String source) {
        this.source = source;
        read();
    }

    /** What a token is. Text blocks and character literals are never printed, so that they are not known here. */
    enum Kind {
        COMMENT,
        STRING,
        WORD,
        NUMBER,
        SYMBOL
    }

    /**
     * A token.
     *
     * @param start the index of its first character in the source
     * @param end the index after its last character
     */
    record Token(Kind kind, String text, int start, int end) {

        boolean is(String expected) {
            return text.equals(expected);
        }
    }

    /** Thrown if a text is not Java source of the kind that is printed. */
    static final class LexicalException extends Exception {

        private static final long serialVersionUID = 1L;
        private final int position;

        LexicalException(String problem, int position) {
            super(problem);
            this.position = position;
        }

        int position() {
            return position;
        }
    }

    /** Returns the tokens, comments included. */
    static List<Token> tokens(String source) throws LexicalException {
        JavaLexer lexer = new JavaLexer(source);
        while (lexer.current >= 0) {
            lexer.token();
        }
        return lexer.tokens;
    }

    private void token() throws LexicalException {
        int start = position;
        int first = current;
        if (first == ' ' || first == '\n' || first == '\t') {
            advance();
        } else if (first == '/') {
            slash(start);
        } else if (first == '"') {
            string(start);
        } else if (Character.isJavaIdentifierStart(first)) {
            do {
                advance();
            } while (current >= 0 && Character.isJavaIdentifierPart(current));
            add(Kind.WORD, start);
        } else if (first >= '0' && first <= '9') {
            do {
                advance();
            } while (current >= 0 && (Character.isLetterOrDigit(current) || current == '_'));
            add(Kind.NUMBER, start);
        } else if ("(){}[]<>;,.@=?:&|!+-*".indexOf(first) >= 0) {
            advance();
            add(Kind.SYMBOL, start);
        } else {
            throw new LexicalException("a character that is not expected in code", start);
        }
    }

    private void slash(int start) throws LexicalException {
        advance();
        if (current == '*') {
            advance();
            int before = -1;
            while (current >= 0 && !(before == '*' && current == '/')) {
                before = current;
                advance();
            }
            if (current < 0) {
                throw new LexicalException("a comment that does not end", start);
            }
            advance();
        } else if (current == '/') {
            while (current >= 0 && current != '\n') {
                advance();
            }
        } else {
            throw new LexicalException("a character that is not expected in code", start);
        }
        add(Kind.COMMENT, start);
    }

    private void string(int start) throws LexicalException {
        advance();
        while (current != '"') {
            if (current < 0 || current == '\n') {
                throw new LexicalException("a string literal that does not end", start);
            }
            if (current == '\\') {
                advance();
                if (current < 0 || "btnfr\"'\\01234567".indexOf(current) < 0) {
                    throw new LexicalException("an escape that Java does not have", position);
                }
            }
            advance();
        }
        advance();
        add(Kind.STRING, start);
    }

    private void add(Kind kind, int start) throws LexicalException {
        String text = source.substring(start, position);
        // Nothing that is printed outside string literals has a backslash.
        if (kind != Kind.STRING && text.indexOf('\\') >= 0) {
            throw new LexicalException("a backslash outside string literals", start + text.indexOf('\\'));
        }
        tokens.add(new Token(kind, text, start, position));
    }

    private void advance() throws LexicalException {
        boolean lineEndOrTab = current == '\n' || current == '\t';
        if (!escaped && !lineEndOrTab && Character.getType(current) == Character.CONTROL) {
            throw new LexicalException("a control character", position);
        }
        if (escaped && current <= '~') {
            throw new LexicalException("a Unicode escape that is not needed or not valid", position);
        }
        position = next;
        read();
    }

    private void read() {
        if (position >= source.length()) {
            current = -1;
            next = position;
            return;
        }
        char raw = source.charAt(position);
        boolean escape = raw == '\\' && !afterBackslash && source.startsWith("u", position + 1);
        afterBackslash = raw == '\\' && !afterBackslash;
        escaped = escape;
        if (!escape) {
            current = source.codePointAt(position);
            next = position + Character.charCount(current);
            return;
        }
        int digits = position + 1;
        while (source.startsWith("u", digits)) {
            digits++;
        }
        afterBackslash = false;
        next = Math.min(digits + 4, source.length());
        current = hex(source.substring(digits, next));
    }

    /** A malformed escape reads as zero, which is an error. */
    private static int hex(String digits) {
        return digits.matches("[0-9a-fA-F]{4}") ? Integer.parseInt(digits, 16) : 0;
    }
}
