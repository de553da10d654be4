package dev.billingsdks.generator.print;

import dev.billingsdks.generator.print.JavaLexer.Kind;
import dev.billingsdks.generator.print.JavaLexer.LexicalException;
import dev.billingsdks.generator.print.JavaLexer.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A line of code with the places at which it can be broken: the outermost first, and of those after an assignment or an arrow, between
 * the parts of a conditional expression, between the calls of a chain, and between arguments.
 */
final class Statement {

    private static final Set<String> OPENING = Set.of("(", "<");
    private static final Set<String> CLOSING = Set.of(")", ">");

    private final String line;
    private final String margin;
    private final List<Token> tokens;

    /** How many brackets are open before each token. */
    private final List<Integer> depths = new ArrayList<>();

    private Statement(String line, List<Token> tokens) {
        this.line = line;
        this.margin = " ".repeat(line.length() - line.stripLeading().length());
        this.tokens = tokens;
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (closes(i)) {
                depth--;
            }
            depths.add(depth);
            if (opens(i)) {
                depth++;
            }
        }
    }

    static Statement of(String line) {
        try {
            return new Statement(line, JavaLexer.tokens(line));
        } catch (LexicalException e) {
            throw new IllegalStateException("a line that was checked is not Java", e);
        }
    }

    /** Returns the line in parts, each with its margin, or the line itself if there is no place to break it. */
    List<String> split(String continuation) {
        int outermost = depths.stream().mapToInt(Integer::intValue).min().orElse(0);
        int innermost = depths.stream().mapToInt(Integer::intValue).max().orElse(0);
        for (int depth = outermost; depth <= innermost; depth++) {
            List<Integer> breaks = breaks(depth, continuation);
            if (!breaks.isEmpty()) {
                return parts(breaks, continuation);
            }
        }
        List<Integer> gap = gap();
        return gap.isEmpty() ? List.of(line) : parts(gap, continuation);
    }

    /** Returns the last place before a word or literal before which the text fits, or else the first such place. */
    private List<Integer> gap() {
        List<Integer> gaps = new ArrayList<>();
        for (int i = 1; i < tokens.size(); i++) {
            Kind kind = tokens.get(i).kind();
            boolean word =
                    kind == Kind.WORD || kind == Kind.STRING || tokens.get(i).is("@");
            if (word && tokens.get(i).start() > tokens.get(i - 1).end()) {
                gaps.add(i);
            }
        }
        return gaps.stream()
                .filter(gap -> textEnd(gap) <= Lines.LENGTH)
                .reduce((first, second) -> second)
                .or(() -> gaps.stream().findFirst())
                .map(List::of)
                .orElse(List.of());
    }

    private List<Integer> breaks(int depth, String continuation) {
        List<Integer> clause = before(depth, Set.of("implements", "throws"));
        if (!clause.isEmpty()) {
            return clause;
        }
        List<Integer> operators = after(depth, Set.of("=", "->"));
        if (!operators.isEmpty() && !fitsBetter(operators.get(0), depth, continuation)) {
            return operators.subList(0, 1);
        }
        return expression(depth);
    }

    /**
     * Returns whether the right side of an assignment, which does not fit into one line, begins in the line of the left side: if what
     * stands before the first break of the right side fits there.
     */
    private boolean fitsBetter(int right, int depth, String continuation) {
        int rest = line.length() - tokens.get(right).start();
        if (margin.length() + continuation.length() + rest <= Lines.LENGTH) {
            return false;
        }
        List<Integer> breaks = expression(depth);
        boolean assigned = tokens.get(right - 1).is("=");
        return assigned && !breaks.isEmpty() && breaks.get(0) > right && textEnd(breaks.get(0)) <= Lines.LENGTH;
    }

    private List<Integer> expression(int depth) {
        List<Integer> conditional = before(depth, Set.of("?", ":"));
        if (!conditional.isEmpty()) {
            return conditional;
        }
        List<Integer> logical = logical(depth);
        if (!logical.isEmpty()) {
            return logical;
        }
        List<Integer> chain = chain(depth);
        if (!chain.isEmpty()) {
            return chain;
        }
        List<Integer> arguments = arguments(depth, "(");
        if (!arguments.isEmpty()) {
            return arguments;
        }
        List<Integer> name = name(depth);
        return name.isEmpty() ? arguments(depth, "<") : name;
    }

    private List<Integer> before(int depth, Set<String> texts) {
        List<Integer> breaks = new ArrayList<>();
        for (int i = 1; i < tokens.size(); i++) {
            if (depths.get(i) == depth && texts.contains(tokens.get(i).text()) && !doubled(i)) {
                breaks.add(i);
            }
        }
        return breaks;
    }

    /** Returns the places after an operator that is followed by more than the start of a block. */
    private List<Integer> after(int depth, Set<String> operators) {
        List<Integer> breaks = new ArrayList<>();
        for (int i = 1; i < tokens.size() - 1; i++) {
            boolean arrow = tokens.get(i).is(">") && tokens.get(i - 1).is("-");
            boolean assigned = tokens.get(i).is("=")
                    && !"=!<>".contains(tokens.get(i - 1).text())
                    && !tokens.get(i + 1).is("=");
            boolean found = arrow && operators.contains("->") || assigned && operators.contains("=");
            if (found && depths.get(i) == depth && !tokens.get(i + 1).is("{")) {
                breaks.add(i + 1);
            }
        }
        return breaks;
    }

    private List<Integer> logical(int depth) {
        List<Integer> breaks = new ArrayList<>();
        for (int i = 1; i < tokens.size() - 1; i++) {
            boolean operator = tokens.get(i).is("|") || tokens.get(i).is("&");
            if (operator
                    && depths.get(i) == depth
                    && tokens.get(i + 1).is(tokens.get(i).text())) {
                breaks.add(i);
            }
        }
        return breaks;
    }

    /** Returns the dots of a chain of calls, without that of its first call. */
    private List<Integer> chain(int depth) {
        List<Integer> breaks = new ArrayList<>();
        for (int i = 1; i < tokens.size(); i++) {
            if (depths.get(i) == depth
                    && tokens.get(i).is(".")
                    && tokens.get(i - 1).is(")")) {
                breaks.add(i);
            }
        }
        return breaks;
    }

    /** Returns the places behind the last brackets of a depth that hold anything and behind the commas in them. */
    private List<Integer> arguments(int depth, String bracket) {
        for (int open = tokens.size() - 2; open >= 0; open--) {
            boolean found = tokens.get(open).is(bracket) && opens(open) && depths.get(open) == depth;
            if (found && !closes(open + 1)) {
                return arguments(open, depth + 1);
            }
        }
        return List.of();
    }

    private List<Integer> arguments(int open, int depth) {
        List<Integer> breaks = new ArrayList<>(List.of(open + 1));
        for (int i = open + 1; i < tokens.size() - 1 && depths.get(i) >= depth; i++) {
            if (depths.get(i) == depth && tokens.get(i).is(",")) {
                breaks.add(i + 1);
            }
        }
        return breaks;
    }

    /** Returns the place between the type and the name of a declaration. */
    private List<Integer> name(int depth) {
        for (int i = tokens.size() - 2; i > 0; i--) {
            boolean word = tokens.get(i).kind() == Kind.WORD && depths.get(i) == depth;
            boolean behindType = tokens.get(i - 1).is(">") || tokens.get(i - 1).kind() == Kind.WORD;
            if (word && behindType && "(=;".contains(tokens.get(i + 1).text())) {
                return List.of(i);
            }
        }
        return List.of();
    }

    /** Puts parts together. Arguments stay in one line if they fit there, and fill lines if each of them is one token. */
    private List<String> parts(List<Integer> breaks, String continuation) {
        List<String> parts = new ArrayList<>(List.of(line.substring(0, textEnd(breaks.get(0)))));
        boolean arguments = opens(breaks.get(0) - 1);
        String whole =
                margin + continuation + line.substring(tokens.get(breaks.get(0)).start());
        if (arguments && whole.length() <= Lines.LENGTH) {
            parts.add(whole);
            return parts;
        }
        boolean filled = arguments && breaks.size() > 2 && single(breaks);
        for (int i = 0; i < breaks.size(); i++) {
            int start = tokens.get(breaks.get(i)).start();
            int end = i + 1 < breaks.size() ? textEnd(breaks.get(i + 1)) : line.length();
            String part = line.substring(start, end);
            String last = parts.get(parts.size() - 1);
            if (filled && i > 0 && last.length() + 1 + part.length() <= Lines.LENGTH) {
                parts.set(parts.size() - 1, last + " " + part);
            } else {
                parts.add(margin + continuation + part);
            }
        }
        return parts;
    }

    private boolean single(List<Integer> breaks) {
        for (int i = 1; i < breaks.size(); i++) {
            if (breaks.get(i) - breaks.get(i - 1) != 2) {
                return false;
            }
        }
        return true;
    }

    /** Returns where the text before a token ends. */
    private int textEnd(int token) {
        return tokens.get(token - 1).end();
    }

    /** Returns whether a colon or question mark is a part of a method reference. */
    private boolean doubled(int token) {
        Token colon = tokens.get(token);
        boolean before = tokens.get(token - 1).is(":") && tokens.get(token - 1).end() == colon.start();
        boolean after = token + 1 < tokens.size() && tokens.get(token + 1).is(":");
        return colon.is(":") && (before || after);
    }

    private boolean opens(int token) {
        return tokens.get(token).is("(") || tokens.get(token).is("<") && generic(token);
    }

    private boolean closes(int token) {
        return token < tokens.size()
                && (tokens.get(token).is(")")
                        || tokens.get(token).is(">") && !tokens.get(token - 1).is("-") && generic(token));
    }

    /** Code that is printed compares with {@code >=} alone. */
    private boolean generic(int token) {
        return token + 1 >= tokens.size()
                || !tokens.get(token + 1).is("=")
                || tokens.get(token + 1).start() > tokens.get(token).end();
    }
}
