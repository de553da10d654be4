package dev.billingsdks.generator.print;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A vendor's Markdown as blocks of HTML that is valid in Javadoc: paragraphs, headings, lists and code. Everything else is text, and
 * what would mean something in HTML or Javadoc is escaped.
 */
final class Markdown {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");
    private static final Pattern FENCE = Pattern.compile("\\s*(?<fence>```|~~~)[^`]*");
    private static final Pattern HEADING = Pattern.compile("\\s{0,3}#{1,6}\\s+(?<text>.*?)[\\s#]*");
    private static final Pattern ITEM = Pattern.compile("(?<indent>\\s*)(?:[-*+]|\\d{1,3}[.)])\\s+(?<text>\\S.*)");

    /** A span of code, strong text, or a link, of which none reaches beyond its paragraph. */
    private static final Pattern SPAN = Pattern.compile("`(?<code>[^`]+)`"
            + "|\\*\\*(?<strong>[^*\\s](?:[^*]*[^*\\s])?)\\*\\*"
            + "|\\[(?<text>[^\\[\\]`]*[^\\[\\]`\\s])]\\((?<url>https?://[^)\\s\"'<>`]+|[/#][^)\\s\"'<>`]*)\\)");

    private final List<String> blocks = new ArrayList<>();
    private final List<String> paragraph = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();

    private Markdown() {}

    /** Returns the blocks in order; those that are no paragraphs begin with their own tag. */
    static List<String> blocks(String text) {
        String plain = CONTROL.matcher(text.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll(" ")
                .strip();
        Markdown markdown = new Markdown();
        markdown.read(plain.lines().toList());
        return markdown.blocks;
    }

    private void read(List<String> lines) {
        boolean afterBlank = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher fence = FENCE.matcher(line);
            Matcher heading = HEADING.matcher(line);
            Matcher item = ITEM.matcher(line);
            if (fence.matches()) {
                i = code(lines, i + 1, fence.group("fence"));
            } else if (heading.matches() && !heading.group("text").isEmpty()) {
                end();
                blocks.add("<strong>" + spans(heading.group("text")) + "</strong>");
            } else if (item.matches()) {
                endParagraph();
                items.add(new Item(item.group("indent").length(), item.group("text")));
            } else if (line.isBlank()) {
                endParagraph();
            } else if (!items.isEmpty() && (!afterBlank || Character.isWhitespace(line.charAt(0)))) {
                Item last = items.remove(items.size() - 1);
                items.add(new Item(last.indent, last.text + " " + line.strip()));
            } else {
                endList();
                paragraph.add(line);
            }
            afterBlank = line.isBlank();
        }
        end();
    }

    /** Reads code up to its end, or that of the text, and returns the last line's index. */
    private int code(List<String> lines, int from, String fence) {
        end();
        List<String> code = new ArrayList<>();
        int i = from;
        while (i < lines.size() && !lines.get(i).strip().startsWith(fence)) {
            // An empty line would end the block.
            if (!lines.get(i).isBlank()) {
                code.add(escaped(lines.get(i).stripTrailing()));
            }
            i++;
        }
        if (!code.isEmpty()) {
            blocks.add("<pre>\n" + String.join("\n", code) + "\n</pre>");
        }
        return i;
    }

    private void end() {
        endParagraph();
        endList();
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            blocks.add(spans(String.join(" ", paragraph)));
            paragraph.clear();
        }
    }

    private void endList() {
        if (items.isEmpty()) {
            return;
        }
        List<String> lines = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (Item item : items) {
            while (open.size() > 1 && item.indent < open.peek()) {
                open.pop();
                lines.add("</ul>");
            }
            if (open.isEmpty() || item.indent > open.peek()) {
                open.push(item.indent);
                lines.add("<ul>");
            }
            lines.add("<li>" + spans(item.text));
        }
        open.forEach(unused -> lines.add("</ul>"));
        blocks.add(String.join("\n", lines));
        items.clear();
    }

    private static String spans(String text) {
        String oneLine = text.replaceAll("\\s+", " ").strip();
        StringBuilder html = new StringBuilder();
        Matcher span = SPAN.matcher(oneLine);
        int end = 0;
        while (span.find()) {
            html.append(escaped(oneLine.substring(end, span.start()))).append(html(span));
            end = span.end();
        }
        return html.append(escaped(oneLine.substring(end))).toString();
    }

    private static String html(Matcher span) {
        if (span.group("code") != null) {
            return "<code>" + escaped(span.group("code")) + "</code>";
        }
        if (span.group("strong") != null) {
            return "<strong>" + spans(span.group("strong")) + "</strong>";
        }
        // A link within the vendor's site leads nowhere from here.
        return span.group("url").startsWith("http")
                ? "<a href=\"" + escaped(span.group("url")) + "\">" + escaped(span.group("text")) + "</a>"
                : escaped(span.group("text"));
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("*/", "*&#47;")
                .replace("\\", "&#92;");
    }

    private record Item(int indent, String text) {}
}
