package dev.billingsdks.generator.print;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A documentation comment: paragraphs of a vendor's text or ours, wrapped at the line length of the house. */
public final class Javadoc {

    private static final int LINE_LENGTH = 120;
    private static final Pattern BLANK_LINES = Pattern.compile("\\n\\s*\\n");
    private static final Pattern PLAIN_CODE = Pattern.compile("(?:[^{}@\\\\*]|\\{[^{}@\\\\*]*})*");

    private final List<String> paragraphs;
    private final List<String> tags;

    private Javadoc(List<String> paragraphs, List<String> tags) {
        this.paragraphs = paragraphs;
        this.tags = tags;
    }

    /** Returns a comment of text that is valid in Javadoc; blank lines part its paragraphs. */
    public static Javadoc of(String text) {
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
    public Javadoc with(String tag) {
        List<String> more = new ArrayList<>(tags);
        more.add(tag);
        return new Javadoc(paragraphs, more);
    }

    /**
     * Returns a vendor's Markdown as text for {@link #of}, blank lines between its blocks. Other text may stand before and after it: a
     * list or code at its beginning or end keeps apart from that.
     */
    public static String markdown(String text) {
        List<String> blocks = new ArrayList<>(Markdown.blocks(text));
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
    public static String code(String text) {
        String visible = Markdown.withoutControls(text.replaceAll("\\s", " "));
        if (visible.isBlank()) {
            return visible.isEmpty() ? "the empty text" : "white space";
        }
        return PLAIN_CODE.matcher(visible).matches()
                ? "{@code " + visible + "}"
                : "<code>" + Markdown.escaped(visible).replace("{", "&#123;").replace("}", "&#125;") + "</code>";
    }

    /** Returns the comment's lines behind an indent, ready to print. */
    public String render(String indent) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i > 0) {
                lines.add("");
            }
            block(i, indent.length() + 3, lines);
        }
        if (!tags.isEmpty() && !lines.isEmpty()) {
            lines.add("");
        }
        tags.forEach(tag -> wrap(tag, indent.length() + 3, "    ", lines));
        if (lines.size() == 1 && indent.length() + lines.get(0).length() + 7 <= LINE_LENGTH) {
            return indent + "/** " + lines.get(0) + " */";
        }
        StringBuilder comment = new StringBuilder(indent).append("/**\n");
        for (String line : lines) {
            comment.append(indent).append(line.isEmpty() ? " *" : " * " + line).append('\n');
        }
        return comment.append(indent).append(" */").toString();
    }

    private void block(int index, int used, List<String> lines) {
        String block = paragraphs.get(index);
        if (isParagraph(block)) {
            wrap((index > 0 ? "<p>" : "") + block, used, "", lines);
        } else if (isList(block)) {
            block.lines().forEach(line -> wrap(line, used, "    ", lines));
        } else {
            lines.addAll(block.lines().toList());
        }
    }

    /** A summary begins with a capital and ends with a full stop, whatever the vendor's text does. */
    private static String sentence(String text) {
        if (text.isEmpty()) {
            return text;
        }
        boolean complete = ".!?:".indexOf(text.charAt(text.length() - 1)) >= 0;
        return complete ? text : text + ".";
    }

    private static void wrap(String text, int used, String continuation, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            boolean full = used + line.length() + 1 + word.length() > LINE_LENGTH;
            if (full && !line.toString().isBlank()) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(continuation);
            } else if (!line.isEmpty()) {
                line.append(' ');
            }
            line.append(word);
        }
        lines.add(line.toString());
    }
}
