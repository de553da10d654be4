package dev.billingsdks.generator.print;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks the lines of a printed file that are too long, in comments between words and in code between tokens. It is the only place that
 * knows the length of a line: facts and templates print a statement in one line (docs/decisions/0038).
 */
final class Lines {

    /** The longest line in generated code, as in hand-written code. */
    static final int LENGTH = 120;

    /** How far the continuation of a statement is indented. */
    private static final String CONTINUATION = " ".repeat(8);

    private static final String COMMENT_START = "/** ";
    private static final String COMMENT_END = " */";
    private static final String COMMENT_LINE = " * ";
    private static final String COMMENT_CONTINUATION = "    ";

    private Lines() {}

    /** Returns a text whose lines are as long as the limit at most, unless a line has no place to break it. */
    static String broken(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (line.length() <= LENGTH) {
                lines.add(line);
            } else {
                lines.addAll(broken(line, line.length() - line.stripLeading().length()));
            }
        }
        return String.join("\n", lines);
    }

    private static List<String> broken(String line, int indent) {
        String margin = line.substring(0, indent);
        String content = line.substring(indent);
        if (content.startsWith(COMMENT_START) && content.endsWith(COMMENT_END)) {
            String text = content.substring(COMMENT_START.length(), content.length() - COMMENT_END.length());
            List<String> lines = new ArrayList<>(List.of(margin + "/**"));
            lines.addAll(words(margin + COMMENT_LINE, text));
            lines.add(margin + COMMENT_END);
            return lines;
        }
        if (content.startsWith(COMMENT_LINE.strip())) {
            return words(margin + "* ", content.substring(1).strip());
        }
        return code(line);
    }

    /** Breaks the text of a comment. A block tag or a list item is continued further in. */
    private static List<String> words(String margin, String text) {
        boolean further = text.startsWith("@") || text.startsWith("<li>");
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(margin);
        boolean empty = true;
        for (String word : text.split(" ")) {
            if (!empty && line.length() + 1 + word.length() > LENGTH) {
                lines.add(line.toString());
                line = new StringBuilder(margin).append(further ? COMMENT_CONTINUATION : "");
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
        return lines;
    }

    /** Breaks a line of code at the outermost place, and then what is still too long of it. */
    private static List<String> code(String line) {
        if (line.length() <= LENGTH || line.startsWith("import ") || line.startsWith("package ")) {
            return List.of(line);
        }
        List<String> parts = Statement.of(line).split(CONTINUATION);
        if (parts.size() == 1) {
            return parts;
        }
        List<String> lines = new ArrayList<>();
        parts.forEach(part -> lines.addAll(code(part)));
        return lines;
    }
}
