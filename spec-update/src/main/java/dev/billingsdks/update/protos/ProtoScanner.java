package dev.billingsdks.update.protos;

import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.update.protos.ProtoTokens.Kind;
import dev.billingsdks.update.protos.ProtoTokens.Token;

/** Finds the tokens of a proto file, one after the other. */
final class ProtoScanner {

    private static final String SYMBOLS = "{}[]()<>;:,=./-+";

    private final String file;
    private final String text;
    private int position;
    private int line = 1;

    ProtoScanner(String file, String text) {
        this.file = file;
        this.text = text;
    }

    Token next() {
        skipBlank();
        int start = position;
        int startLine = line;
        if (start == text.length()) {
            return new Token(Kind.END, "", startLine);
        }
        char first = text.charAt(start);
        if (first == '"' || first == '\'') {
            return new Token(Kind.STRING, string(first), startLine);
        }
        if (isDigit(first)) {
            while (position < text.length() && (isPartOfName(text.charAt(position)) || text.charAt(position) == '.')) {
                position++;
            }
            return new Token(Kind.NUMBER, text.substring(start, position), startLine);
        }
        if (isPartOfName(first)) {
            while (position < text.length() && isPartOfName(text.charAt(position))) {
                position++;
            }
            return new Token(Kind.NAME, text.substring(start, position), startLine);
        }
        if (SYMBOLS.indexOf(first) < 0) {
            throw new InvalidSpecException(
                    file + ":" + line, "has the character \"" + first + "\", which no proto file has outside of texts");
        }
        position++;
        return new Token(Kind.SYMBOL, String.valueOf(first), startLine);
    }

    private void skipBlank() {
        while (position < text.length()) {
            char character = text.charAt(position);
            if (character == '\n') {
                line++;
                position++;
            } else if (character <= ' ' || character == '\uFEFF') {
                position++;
            } else if (text.startsWith("//", position)) {
                int end = text.indexOf('\n', position);
                position = end < 0 ? text.length() : end;
            } else if (text.startsWith("/*", position)) {
                skipComment();
            } else {
                return;
            }
        }
    }

    private void skipComment() {
        int end = text.indexOf("*/", position + 2);
        if (end < 0) {
            throw new InvalidSpecException(file + ":" + line, "has a comment that is not closed");
        }
        for (; position < end; position++) {
            if (text.charAt(position) == '\n') {
                line++;
            }
        }
        position = end + 2;
    }

    private String string(char quote) {
        StringBuilder value = new StringBuilder();
        for (position++; position < text.length(); position++) {
            char character = text.charAt(position);
            if (character == quote) {
                position++;
                return value.toString();
            }
            if (character == '\n') {
                break;
            }
            if (character == '\\' && position + 1 < text.length()) {
                position++;
                value.append(escaped(text.charAt(position)));
            } else {
                value.append(character);
            }
        }
        throw new InvalidSpecException(file + ":" + line, "has a text that is not closed");
    }

    /** Octal and hexadecimal escapes, which no path and no limit needs, stay as they are. */
    private static String escaped(char character) {
        return switch (character) {
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r' -> "\r";
            case '\\', '"', '\'', '?' -> String.valueOf(character);
            default -> "\\" + character;
        };
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isPartOfName(char character) {
        return isDigit(character)
                || (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || character == '_';
    }
}
