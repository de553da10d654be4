package dev.billingsdks.generator.print;

import dev.billingsdks.generator.print.JavaLexer.Kind;
import dev.billingsdks.generator.print.JavaLexer.LexicalException;
import dev.billingsdks.generator.print.JavaLexer.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The declarations of a source file: types with their fields, methods, constructors, constants and initializers, such as
 * {@code method Customer.id/0}. It reads just the Java that the templates print.
 */
final class Declarations {

    private static final Set<String> TYPES = Set.of("class", "interface", "enum", "record");

    private final List<Token> tokens;
    private final List<String> found = new ArrayList<>();
    private int index;

    private Declarations(List<Token> tokens) {
        this.tokens =
                tokens.stream().filter(token -> token.kind() != Kind.COMMENT).toList();
    }

    /** Returns the declarations in their order. */
    static List<String> of(List<Token> tokens) throws LexicalException {
        Declarations declarations = new Declarations(tokens);
        while (!declarations.atEnd()) {
            declarations.member("");
        }
        return declarations.found;
    }

    private void member(String owner) throws LexicalException {
        List<Token> head = new ArrayList<>();
        while (!at("{") && !at(";") && !at("=")) {
            if (at("@")) {
                annotation(head);
            } else {
                head.add(take());
            }
        }
        Token type = type(head);
        if (head.isEmpty() || head.size() == 1 && head.get(0).is("static")) {
            add(at("{") ? "initializer " : "statement ", owner, "", -1);
            rest();
        } else if (owner.isEmpty() && type == null) {
            found.add(text(head));
            directives(head.get(0).is("module"));
        } else if (type != null) {
            type(owner, head, type);
        } else {
            signature(owner, head);
            rest();
        }
    }

    private void type(String owner, List<Token> head, Token type) throws LexicalException {
        String name = head.get(head.indexOf(type) + 1).text();
        String whole = owner.isEmpty() ? name : owner + "." + name;
        found.add(type.text() + " " + whole);
        take("{");
        if (type.is("enum")) {
            constants(whole);
        }
        while (!at("}")) {
            member(whole);
        }
        take("}");
    }

    private void directives(boolean module) throws LexicalException {
        if (!module) {
            take(";");
            return;
        }
        take("{");
        while (!at("}")) {
            List<Token> directive = new ArrayList<>();
            while (!at(";")) {
                directive.add(take());
            }
            found.add(text(directive));
            take(";");
        }
        take("}");
    }

    private void constants(String owner) throws LexicalException {
        while (!at("}") && !at(";")) {
            add("constant ", owner, take().text(), -1);
            while (!at(",") && !at(";") && !at("}")) {
                take();
            }
            if (at(",")) {
                take();
            }
        }
        if (at(";")) {
            take();
        }
    }

    /** A field is named before its value; a method or constructor, which a record's may have no brackets, before its parameters. */
    private void signature(String owner, List<Token> head) throws LexicalException {
        String simple = owner.substring(owner.lastIndexOf('.') + 1);
        int bracket = -1;
        for (int i = 0; i < head.size() && bracket < 0; i++) {
            bracket = head.get(i).is("(") ? i : -1;
        }
        Token last = head.get(head.size() - 1);
        if (bracket > 0) {
            String name = head.get(bracket - 1).text();
            int parameters = parameters(head.subList(bracket + 1, head.size() - 1));
            add(name.equals(simple) ? "constructor " : "method ", owner, name, parameters);
        } else if (at("{")) {
            add("constructor ", owner, last.text(), -1);
        } else {
            add("field ", owner, last.text(), -1);
        }
    }

    private static int parameters(List<Token> tokens) {
        int depth = 0;
        int parameters = tokens.isEmpty() ? 0 : 1;
        for (Token token : tokens) {
            depth += token.is("<") || token.is("(") ? 1 : token.is(">") || token.is(")") ? -1 : 0;
            parameters += depth == 0 && token.is(",") ? 1 : 0;
        }
        return parameters;
    }

    /** Passes over a body, a value or the end of a declaration without either. */
    private void rest() throws LexicalException {
        boolean body = at("{");
        int depth = 0;
        do {
            Token token = take();
            depth += token.is("{") || token.is("(") ? 1 : token.is("}") || token.is(")") ? -1 : 0;
            if (depth == 0 && (body ? token.is("}") : token.is(";"))) {
                return;
            }
        } while (true);
    }

    private void annotation(List<Token> head) throws LexicalException {
        take("@");
        if (at("interface")) {
            head.add(take());
            return;
        }
        take();
        while (at(".")) {
            take();
            take();
        }
        if (at("(")) {
            while (!at(")")) {
                take();
            }
            take();
        }
    }

    /** Returns the word before a type's name, or null; a member can be called {@code record}. */
    private static @Nullable Token type(List<Token> head) {
        for (int i = 0; i + 1 < head.size(); i++) {
            if (TYPES.contains(head.get(i).text()) && head.get(i + 1).kind() == Kind.WORD) {
                return head.get(i);
            }
        }
        return null;
    }

    private void add(String kind, String owner, String name, int parameters) {
        found.add(kind + owner + "." + name + (parameters < 0 ? "" : "/" + parameters));
    }

    private static String text(List<Token> head) {
        StringBuilder text = new StringBuilder();
        Kind before = Kind.SYMBOL;
        for (Token token : head) {
            text.append(before == Kind.WORD && token.kind() == Kind.WORD ? " " : "")
                    .append(token.text());
            before = token.kind();
        }
        return text.toString();
    }

    private boolean atEnd() {
        return index == tokens.size();
    }

    private boolean at(String text) throws LexicalException {
        return peek().is(text);
    }

    private Token peek() throws LexicalException {
        if (atEnd()) {
            throw new LexicalException(
                    "a declaration that does not end", tokens.get(index - 1).end());
        }
        return tokens.get(index);
    }

    private Token take() throws LexicalException {
        Token token = peek();
        index++;
        return token;
    }

    private void take(String expected) throws LexicalException {
        if (!at(expected)) {
            throw new LexicalException("a declaration that is not expected in the file", peek().start());
        }
        index++;
    }
}
