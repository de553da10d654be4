package dev.billingsdks.generator.print;

import dev.billingsdks.generator.print.JavaLexer.Kind;
import dev.billingsdks.generator.print.JavaLexer.LexicalException;
import dev.billingsdks.generator.print.JavaLexer.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a template printed, with the places at which it put values. A value may be text within a string literal or a comment of the
 * template, which is escaped, or within a comment, a comment of its own, or a part of the code; it may never end what it is in, nor bring words that are not the generator's.
 */
final class Substitutions {

    /** Noncharacters that mark a value. In a value they are escaped. */
    private static final char OPEN = '\uFDD0';

    private static final char CLOSE = '\uFDD1';
    private static final char ESCAPE = '\uFDD2';

    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();

    /** The text with a word of one letter for each value, and the place of each of its characters in the text. */
    private final StringBuilder skeleton = new StringBuilder();

    private final List<Integer> places = new ArrayList<>();

    /** Where a literal of a long text ends, and where its next one begins. */
    private final NavigableMap<Integer, Integer> joints = new TreeMap<>();

    /** A value: where it is in the text, and where its letter is in the skeleton. */
    private record Span(int start, int end, int letter) {}

    private Substitutions(String marked) {
        int index = 0;
        boolean unclosed = false;
        while (index < marked.length()) {
            char next = marked.charAt(index);
            if (next == OPEN) {
                int close = marked.indexOf(CLOSE, index);
                String value = unmarked(marked.substring(index + 1, close));
                boolean quoted = inLiteral();
                int start = text.length();
                places.add(start);
                skeleton.append('x');
                if (quoted) {
                    unclosed |= appendLiteral(value);
                } else {
                    text.append(value.replace("\n", "\n" + margin()));
                }
                spans.add(new Span(start, text.length(), skeleton.length() - 1));
                index = close;
            } else {
                places.add(text.length());
                skeleton.append(next);
                text.append(next);
                if (unclosed && next == '"') {
                    text.append(')');
                    unclosed = false;
                }
            }
            index++;
        }
    }

    /** Appends a text within a literal, and returns whether the literal is the argument of a method that joins it to others. */
    private boolean appendLiteral(String value) {
        List<String> parts = JavaText.parts(value);
        text.append(JavaText.literal(parts.get(0)));
        for (int i = 1; i < parts.size(); i++) {
            int end = text.append('"').length();
            text.append(i == 1 ? "" : ")").append(JavaText.CONCATENATION);
            joints.put(end, text.length() - 1);
            text.append(JavaText.literal(parts.get(i)));
        }
        return parts.size() > 1;
    }

    /** Returns whether the template has begun a string literal in the line. Its own literals have no escapes. */
    private boolean inLiteral() {
        String line = skeleton.substring(skeleton.lastIndexOf("\n") + 1);
        return line.chars().filter(c -> c == '"').count() % 2 == 1;
    }

    /** Returns the white space at the beginning of the line, which the further lines of a value get too. */
    private String margin() {
        String line = skeleton.substring(skeleton.lastIndexOf("\n") + 1);
        return line.substring(0, line.length() - line.stripLeading().length());
    }

    /** Marks a value for {@link #of}. */
    static String mark(Object value) {
        StringBuilder marked = new StringBuilder().append(OPEN);
        for (char c : String.valueOf(value).toCharArray()) {
            if (c >= OPEN && c <= ESCAPE) {
                marked.append(ESCAPE).append((char) (c - OPEN));
            } else {
                marked.append(c);
            }
        }
        return marked.append(CLOSE).toString();
    }

    private static String unmarked(String marked) {
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            value.append(c == ESCAPE ? (char) (OPEN + marked.charAt(++i)) : c);
        }
        return value.toString();
    }

    /** Reads what a template printed with marked values. */
    static Substitutions of(String marked) {
        return new Substitutions(marked);
    }

    /** Returns what was printed, without marks. */
    String text() {
        return text.toString();
    }

    /**
     * Checks that each value stayed where the template put it.
     *
     * @param vocabulary the words that values may bring into code
     */
    void check(Vocabulary vocabulary) throws LexicalException {
        List<Token> template = delimited(JavaLexer.tokens(skeleton.toString()));
        Set<Token> printed = new HashSet<>(delimited(JavaLexer.tokens(text.toString())));
        for (Token token : template) {
            int start = places.get(token.start());
            int end = places.get(token.end() - 1) + 1;
            for (Token part : parts(token.kind(), start, end)) {
                if (!printed.remove(part)) {
                    throw new LexicalException("a " + name(token) + " does not end where it was printed", start);
                }
            }
        }
        int next = 0;
        for (Span span : spans) {
            while (next < template.size() && template.get(next).end() - 1 <= span.letter()) {
                next++;
            }
            boolean inCode = next == template.size() || template.get(next).start() >= span.letter();
            if (inCode) {
                for (Token token : code(span, vocabulary)) {
                    printed.remove(token(token.kind(), span.start() + token.start(), span.start() + token.end()));
                }
            }
        }
        for (Token token : printed) {
            throw new LexicalException("a " + name(token) + " was not printed as one", token.start());
        }
    }

    /** Returns the tokens that a comment or literal of the template was printed as. */
    private List<Token> parts(Kind kind, int start, int end) {
        List<Token> parts = new ArrayList<>();
        int from = start;
        for (Map.Entry<Integer, Integer> joint : joints.subMap(start, end).entrySet()) {
            parts.add(token(kind, from, joint.getKey()));
            from = joint.getValue();
        }
        parts.add(token(kind, from, end));
        return parts;
    }

    /** Checks a value within code, and returns its comments and string literals. */
    private List<Token> code(Span span, Vocabulary vocabulary) throws LexicalException {
        List<Token> tokens;
        try {
            tokens = JavaLexer.tokens(text.substring(span.start(), span.end()));
        } catch (LexicalException e) {
            throw new LexicalException(e.getMessage(), span.start() + e.position());
        }
        boolean comment = tokens.size() == 1 && tokens.get(0).text().startsWith("/**");
        for (int i = 0; i < tokens.size() && !comment; i++) {
            Token token = tokens.get(i);
            boolean last = i == tokens.size() - 1;
            boolean known = token.kind() != Kind.WORD || vocabulary.knows(token.text());
            boolean annotation = token.is("@") && (last || !tokens.get(i + 1).is("Nullable"));
            if (!known || annotation || token.kind() == Kind.COMMENT) {
                String problem = known
                        ? "a value brings an annotation or a comment into the code"
                        : "a value brings the word " + token.text()
                                + " into the code, which is not a word of the generator";
                throw new LexicalException(problem, span.start() + token.start());
            }
        }
        return delimited(tokens);
    }

    private Token token(Kind kind, int start, int end) {
        return new Token(kind, text.substring(start, end), start, end);
    }

    private static List<Token> delimited(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> token.kind() == Kind.COMMENT || token.kind() == Kind.STRING)
                .toList();
    }

    private static String name(Token token) {
        return token.kind() == Kind.COMMENT ? "comment" : "string literal";
    }
}
