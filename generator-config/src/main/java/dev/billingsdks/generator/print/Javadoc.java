package dev.billingsdks.generator.print;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A documentation comment: paragraphs of a vendor's text or ours, wrapped at the line length of the house. */
public final class Javadoc {

    private static final int LINE_LENGTH = 120;
    private static final Pattern BLANK_LINES = Pattern.compile("\\n\\s*\\n");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)]\\((https?://[^)\\s]+)\\)");
    private static final Pattern CODE = Pattern.compile("`([^`{}]+)`");

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
            String oneLine = paragraph.replaceAll("\\s+", " ").strip();
            if (!oneLine.isEmpty()) {
                paragraphs.add(oneLine);
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

    /** Returns a vendor's Markdown as Javadoc: what has a meaning in HTML or Javadoc is escaped, code and links are kept. */
    public static String markdown(String text) {
        String html = sentence(text.strip())
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("*/", "*&#47;")
                .replace("\\", "&#92;");
        html = LINK.matcher(html)
                .replaceAll(link ->
                        Matcher.quoteReplacement("<a href=\"" + link.group(2) + "\">" + link.group(1) + "</a>"));
        return CODE.matcher(html).replaceAll(code -> Matcher.quoteReplacement("<code>" + code.group(1) + "</code>"));
    }

    /** Returns a name of the document as code. */
    public static String code(String name) {
        boolean plain = name.matches("[ -~&&[^{}@\\\\*]]*");
        return plain ? "{@code " + name + "}" : "\"" + markdown(name + ".").replaceFirst("\\.$", "") + "\"";
    }

    /** Returns the comment's lines behind an indent, ready to print. */
    public String render(String indent) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i > 0) {
                lines.add("");
            }
            wrap((i > 0 ? "<p>" : "") + paragraphs.get(i), indent.length() + 3, "", lines);
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
