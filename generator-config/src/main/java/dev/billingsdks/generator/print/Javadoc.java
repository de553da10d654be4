package dev.billingsdks.generator.print;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A documentation comment: paragraphs of a vendor's text or ours, wrapped at the line length of the house. */
public final class Javadoc {

    private static final int LINE_LENGTH = 120;
    private static final Pattern BLANK_LINES = Pattern.compile("\\n\\s*\\n");
    private static final Pattern FENCE = Pattern.compile("(?m)^\\s*(```|~~~)[^`\\n]*$");

    /** A span of code, or a link, of which neither reaches beyond its paragraph. */
    private static final Pattern SPAN = Pattern.compile(
            "`(?<code>[^`\\n]+(?:\\n(?!\\s*\\n)[^`\\n]+)*)`|\\[(?<text>[^\\[\\]`\\n]*[^\\[\\]`\\s])]\\((?<url>https?://[^)\\s\"'<>`]+)\\)");

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");
    private static final Pattern PLAIN_CODE = Pattern.compile("[^{}@\\\\*]*");

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
        String plain = text.replace("\r\n", "\n").replace('\r', '\n');
        plain = CONTROL.matcher(plain).replaceAll(" ");
        plain = sentence(FENCE.matcher(plain).replaceAll("").strip());
        StringBuilder html = new StringBuilder();
        Matcher span = SPAN.matcher(plain);
        int end = 0;
        while (span.find()) {
            html.append(escaped(plain.substring(end, span.start())));
            html.append(
                    span.group("code") != null
                            ? "<code>" + escaped(span.group("code")) + "</code>"
                            : link(span.group("url"), span.group("text")));
            end = span.end();
        }
        return html.append(escaped(plain.substring(end))).toString();
    }

    /** Doclint reads an address before its entities, so that characters of ours are percent-encoded in it. */
    private static String link(String url, String text) {
        String encoded = url.replace("@", "%40").replace("*/", "%2A/");
        try {
            return "<a href=\"" + escaped(new URI(encoded).toString()) + "\">" + escaped(text) + "</a>";
        } catch (URISyntaxException e) {
            return escaped(text + " (" + url + ")");
        }
    }

    /** Returns a name or value of the document as code within a comment. */
    public static String code(String text) {
        String visible = CONTROL.matcher(text.replaceAll("\\s", " ")).replaceAll(" ");
        if (visible.isBlank()) {
            return visible.isEmpty() ? "the empty text" : "white space";
        }
        return PLAIN_CODE.matcher(visible).matches()
                ? "{@code " + visible + "}"
                : "<code>" + escaped(visible).replace("{", "&#123;").replace("}", "&#125;") + "</code>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("*/", "*&#47;")
                .replace("\\", "&#92;");
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
