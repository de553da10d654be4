package dev.billingsdks.generator.print;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A documentation comment: paragraphs of a vendor's text or ours, a line each, which {@link Lines} breaks. */
final class Javadoc {

    private static final int LONGEST_PLAIN_CODE = 500;
    private static final Pattern BLANK_LINES = Pattern.compile("\\n\\s*\\n");

    /** What no source contains: control characters, halves of surrogate pairs, noncharacters, and marks that change the order of text. */
    private static final Pattern UNPRINTABLE = Pattern.compile(
            "[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}|[\\uFDD0-\\uFDEF\\uFFFE\\uFFFF\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern PLAIN_CODE = Pattern.compile("(?:[^{}@\\\\*]|\\{[^{}@\\\\*]*})*");

    private final List<String> paragraphs;
    private final List<String> tags;

    private Javadoc(List<String> paragraphs, List<String> tags) {
        this.paragraphs = paragraphs;
        this.tags = tags;
    }

    /** Returns a comment of text that is valid in Javadoc; blank lines separate its paragraphs. */
    static Javadoc of(String text) {
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : BLANK_LINES.split(text.strip())) {
            String block = paragraph.strip();
            if (!block.isEmpty()) {
                paragraphs.add(isParagraph(block) ? block.replaceAll("\\s+", " ") : block);
            }
        }
        return new Javadoc(paragraphs, List.of());
    }

    /** Returns this comment with a block tag at its end. */
    Javadoc with(String tag) {
        List<String> more = new ArrayList<>(tags);
        more.add(tag);
        return new Javadoc(paragraphs, more);
    }

    /**
     * Returns a vendor's Markdown as text for {@link #of}, blank lines between its blocks. Other text may precede and follow it: a list
     * or code at its beginning or end stays a block of its own.
     */
    static String markdown(String text) {
        List<String> blocks = new ArrayList<>(MarkdownHtml.blocks(text));
        if (blocks.isEmpty()) {
            return "";
        }
        int last = blocks.size() - 1;
        String before = isParagraph(blocks.get(0)) ? "" : "\n\n";
        String after = isParagraph(blocks.get(last)) ? "" : "\n\n";
        if (after.isEmpty()) {
            blocks.set(last, sentence(blocks.get(last)));
        }
        return before + String.join("\n\n", blocks) + after;
    }

    private static boolean isParagraph(String block) {
        return !isList(block) && !block.startsWith("<pre>");
    }

    private static boolean isList(String block) {
        return block.startsWith("<ul>") || block.startsWith("<ol>");
    }

    /** Returns a name or value of the document as code within a comment. */
    static String code(String text) {
        String visible = MarkdownHtml.withoutControls(text.replaceAll("\\s", " "));
        if (visible.isBlank()) {
            return visible.isEmpty() ? "the empty text" : "white space";
        }
        return visible.length() <= LONGEST_PLAIN_CODE
                        && PLAIN_CODE.matcher(visible).matches()
                ? "{@code " + visible + "}"
                : "<code>"
                        + MarkdownHtml.escaped(visible).replace("{", "&#123;").replace("}", "&#125;") + "</code>";
    }

    /** Returns the comment, on one line if it has one paragraph alone. */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i > 0) {
                lines.add("");
            }
            lines.addAll(block(i));
        }
        if (!tags.isEmpty() && !lines.isEmpty()) {
            lines.add("");
        }
        lines.addAll(tags);
        if (lines.size() == 1) {
            return "/**" + neutralized(" " + lines.get(0) + " ") + "*/";
        }
        StringBuilder text = new StringBuilder("\n");
        lines.forEach(line -> text.append(line.isEmpty() ? " *" : " * " + line).append('\n'));
        return "/**" + neutralized(text + " ") + "*/";
    }

    /**
     * Neutralizes what would end the comment, or be something else than text to javac, once on the whole text between its start and its
     * end: pieces that are harmless alone can have a meaning together.
     */
    private static String neutralized(String text) {
        String printable = UNPRINTABLE.matcher(text).replaceAll("\uFFFD");
        return printable.replace("\\", "&#92;").replace("*/", "*&#47;");
    }

    private List<String> block(int index) {
        String block = paragraphs.get(index);
        return isParagraph(block)
                ? List.of((index > 0 ? "<p>" : "") + block)
                : block.lines().toList();
    }

    /** A summary begins with a capital and ends with a full stop, whatever the vendor's text does. */
    private static String sentence(String text) {
        if (text.isEmpty()) {
            return text;
        }
        boolean complete = ".!?:".indexOf(text.charAt(text.length() - 1)) >= 0;
        return complete ? text : text + ".";
    }
}
