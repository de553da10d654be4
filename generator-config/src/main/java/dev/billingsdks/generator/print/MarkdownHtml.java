package dev.billingsdks.generator.print;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/**
 * A vendor's Markdown as blocks of HTML that is valid in Javadoc: paragraphs, headings, lists and code. Everything else is text, HTML
 * included, and what would mean something in HTML or Javadoc is escaped.
 */
final class MarkdownHtml {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(Heading.class, FencedCodeBlock.class, ListBlock.class, ThematicBreak.class))
            .build();

    private MarkdownHtml() {}

    /** Returns the blocks in order; those that are not paragraphs begin with their own tag. */
    static List<String> blocks(String text) {
        String plain = withoutControls(text.replace("\r\n", "\n").replace('\r', '\n'));
        List<String> blocks = new ArrayList<>();
        for (Node node : children(PARSER.parse(plain))) {
            String block = block(node);
            if (!block.isBlank()) {
                blocks.add(block);
            }
        }
        return blocks;
    }

    private static String block(Node node) {
        if (node instanceof FencedCodeBlock code) {
            return code(code.getLiteral());
        }
        if (node instanceof ListBlock list) {
            return String.join("\n", lines(list));
        }
        String text = spans(node).strip();
        return node instanceof Heading ? tagged("strong", text) : text;
    }

    /** An empty line would end the block. */
    private static String code(String literal) {
        String lines = literal.lines()
                .filter(line -> !line.isBlank())
                .map(line -> escaped(line.stripTrailing()))
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? "" : "<pre>\n" + lines + "\n</pre>";
    }

    private static List<String> lines(ListBlock list) {
        String tag = list instanceof OrderedList ? "ol>" : "ul>";
        List<String> lines = new ArrayList<>(List.of("<" + tag));
        for (Node item : children(list)) {
            List<String> texts = new ArrayList<>();
            List<String> nested = new ArrayList<>();
            for (Node part : children(item)) {
                if (part instanceof ListBlock inner) {
                    nested.addAll(lines(inner));
                } else {
                    texts.add(part instanceof FencedCodeBlock code ? inlineCode(code.getLiteral()) : block(part));
                }
            }
            lines.add("<li>" + String.join(" ", texts));
            lines.addAll(nested);
        }
        lines.add("</" + tag);
        return lines;
    }

    private static String spans(Node parent) {
        return children(parent).stream().map(MarkdownHtml::span).collect(Collectors.joining());
    }

    private static String span(Node node) {
        if (node instanceof Text text) {
            return escaped(text.getLiteral());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            return " ";
        } else if (node instanceof Code code) {
            return inlineCode(code.getLiteral());
        } else if (node instanceof StrongEmphasis) {
            return tagged("strong", spans(node));
        } else if (node instanceof Emphasis) {
            return tagged("em", spans(node));
        } else if (node instanceof HtmlInline html) {
            return escaped(html.getLiteral());
        } else if (node instanceof Link link) {
            return link(link.getDestination(), spans(link));
        }
        return spans(node);
    }

    private static String inlineCode(String literal) {
        return tagged("code", escaped(literal.strip().replaceAll("\\s+", " ")));
    }

    /** Returns text in a tag; doclint warns of a tag without text. */
    private static String tagged(String tag, String html) {
        return html.isBlank() ? html : "<" + tag + ">" + html + "</" + tag + ">";
    }

    /**
     * A link within the vendor's site leads nowhere from here. Doclint reads an address before its entities, so that characters of
     * ours are percent-encoded in it.
     */
    private static String link(String url, String html) {
        if (html.isBlank() || !url.matches("https?://[^\\s\"'<>`]+")) {
            return html;
        }
        try {
            String address = new URI(url.replace("@", "%40").replace("*/", "%2A/")).toASCIIString();
            return "<a href=\"" + escaped(address) + "\">" + html + "</a>";
        } catch (URISyntaxException e) {
            return html + escaped(" (" + url + ")");
        }
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    /** Returns the text with a space for each control character but line ends and tabs. */
    static String withoutControls(String text) {
        return CONTROL.matcher(text).replaceAll(" ");
    }

    /** Returns text as HTML and Javadoc take it; what could end the comment is neutralized in the assembled comment. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;");
    }
}
