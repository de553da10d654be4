package dev.billingsdks.update.protos;

import dev.billingsdks.generator.document.InvalidSpecException;
import java.util.ArrayList;
import java.util.List;

/** The tokens of a proto file, without comments, and the current position in them. */
final class ProtoTokens {

    private final String file;
    private final List<Token> tokens;
    private int position;

    private ProtoTokens(String file, List<Token> tokens) {
        this.file = file;
        this.tokens = tokens;
    }

    /** What a token is. The last one of each file is an end. */
    enum Kind {
        NAME,
        NUMBER,
        STRING,
        SYMBOL,
        END
    }

    /**
     * A token.
     *
     * @param text its text; that of a string is without quotes and escapes
     */
    record Token(Kind kind, String text, int line) {}

    /**
     * Splits a file.
     *
     * @param file its name in errors
     * @throws InvalidSpecException if a comment or a string is not closed, or there is a character that no token has
     */
    static ProtoTokens of(String file, String text) {
        ProtoScanner scanner = new ProtoScanner(file, text);
        List<Token> tokens = new ArrayList<>();
        do {
            tokens.add(scanner.next());
        } while (tokens.get(tokens.size() - 1).kind() != Kind.END);
        return new ProtoTokens(file, tokens);
    }

    Token peek() {
        return tokens.get(position);
    }

    Token next() {
        Token token = peek();
        if (token.kind() != Kind.END) {
            position++;
        }
        return token;
    }

    boolean isAt(String text) {
        return isAt(text, 0);
    }

    boolean isAt(String text, int ahead) {
        Token token = tokens.get(Math.min(position + ahead, tokens.size() - 1));
        return token.kind() != Kind.STRING && token.text().equals(text);
    }

    boolean isAtEnd() {
        return peek().kind() == Kind.END;
    }

    /** Skips a token if it is this one. */
    boolean skip(String text) {
        boolean found = isAt(text);
        if (found) {
            position++;
        }
        return found;
    }

    void expect(String text) {
        if (!skip(text)) {
            throw unexpected("\"" + text + "\"");
        }
    }

    String expect(Kind kind, String what) {
        if (peek().kind() != kind) {
            throw unexpected(what);
        }
        return next().text();
    }

    /** Reads a name with dots, such as {@code google.protobuf.Timestamp}. */
    String fullName() {
        StringBuilder name = new StringBuilder(skip(".") ? "." : "");
        do {
            name.append(expect(Kind.NAME, "a name"));
        } while (skip(".") && name.append('.').length() > 0);
        return name.toString();
    }

    /** Skips to the end of a statement: its semicolon, or the brace that closes its block. */
    void skipStatement() {
        int depth = 0;
        while (!isAtEnd()) {
            if (depth == 0 && isAt("}")) {
                return;
            }
            Token token = next();
            if (token.kind() != Kind.SYMBOL) {
                continue;
            }
            switch (token.text()) {
                case "{" -> depth++;
                case "}" -> {
                    if (--depth == 0) {
                        return;
                    }
                }
                case ";" -> {
                    if (depth == 0) {
                        return;
                    }
                }
                default -> {
                    // Part of the statement.
                }
            }
        }
        throw unexpected("the end of a statement");
    }

    String file() {
        return file;
    }

    /** Returns the file and the line of the current token. */
    String place() {
        return file + ":" + peek().line();
    }

    InvalidSpecException unexpected(String expected) {
        String found = isAtEnd() ? "the end of the file" : "\"" + peek().text() + "\"";
        return new InvalidSpecException(
                place(), "expected " + expected + " and found " + found + "; see whether protoc reads the file");
    }
}
