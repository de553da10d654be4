package dev.billingsdks.integration.architecture;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The English of a file: comments, messages and test names of Java and Kotlin, comments of XML, and the lines of other files
 * without inline code. Line breaks stay, so that lines have the numbers that they have in the file.
 */
final class Prose {

    private static final Pattern JAVA = Pattern.compile(
            "(?<comment>/\\*.*?\\*/|//[^\\n]*)|(?<string>\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\")"
                    + "|'(?:[^'\\\\]|\\\\.)+'|\\b(?:void|fun)\\s+(?<test>\\w+_\\w+)\\(",
            Pattern.DOTALL);
    private static final Pattern XML = Pattern.compile("(?<comment><!--.*?-->)", Pattern.DOTALL);
    private static final Pattern INLINE_CODE = Pattern.compile("`[^`\\n]+`");
    private static final Pattern JAVADOC_CODE = Pattern.compile("\\{@(?:code|link|value|linkplain)\\s[^}]*\\}");
    private static final Pattern COMMENT_MARGIN = Pattern.compile("^//|(?<=\\n)[ \\t]*\\*(?!/)");

    /** Separates texts between which there is code, so that no phrase is found across them. */
    private static final char SEPARATOR = '|';

    private Prose() {}

    static String of(String file, String content) {
        if (file.endsWith(".java") || file.endsWith(".kt") || file.endsWith(".mustache")) {
            return tokens(JAVA, content);
        }
        if (file.endsWith(".xml")) {
            return tokens(XML, content);
        }
        return INLINE_CODE.matcher(content).replaceAll(" " + SEPARATOR + " ");
    }

    private static String tokens(Pattern pattern, String content) {
        StringBuilder prose = new StringBuilder();
        Matcher token = pattern.matcher(content);
        int end = 0;
        while (token.find()) {
            String text = text(token);
            if (text != null) {
                appendGap(prose, content.substring(end, token.start()));
                prose.append(text);
                end = token.end();
            }
        }
        return prose.toString();
    }

    private static String text(Matcher token) {
        if (token.group("comment") != null) {
            String text = COMMENT_MARGIN.matcher(token.group("comment")).replaceAll(" ");
            return JAVADOC_CODE
                    .matcher(text)
                    .replaceAll(code -> SEPARATOR + "\n".repeat((int) newlines(code.group())) + SEPARATOR);
        }
        if (token.pattern() != JAVA) {
            return null;
        }
        if (token.group("test") != null) {
            return SEPARATOR + token.group("test").replace('_', ' ') + SEPARATOR;
        }
        String string = token.group("string");
        return string != null && string.contains(" ") ? string : null;
    }

    private static void appendGap(StringBuilder prose, String gap) {
        if (!gap.isBlank()) {
            prose.append(SEPARATOR);
        }
        prose.append("\n".repeat((int) newlines(gap)));
    }

    static long newlines(String text) {
        return text.chars().filter(c -> c == '\n').count();
    }
}
