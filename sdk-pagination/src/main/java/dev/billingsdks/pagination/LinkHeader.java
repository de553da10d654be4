package dev.billingsdks.pagination;

import dev.billingsdks.runtime.header.Headers;
import java.util.Locale;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the target of the link to the next page from the {@code Link} headers of a response (RFC 8288). It is never followed: what it says
 * of the next position goes into a request to the configured server.
 */
final class LinkHeader {

    private final String text;
    private int position;

    private LinkHeader(String text) {
        this.text = text;
    }

    /** Returns the target of the first link with the relation {@code next}, or null if there is none. */
    static @Nullable String next(Headers headers) {
        for (String value : headers.all("Link")) {
            LinkHeader header = new LinkHeader(value);
            while (header.position < value.length()) {
                String target = header.link();
                if (target != null) {
                    return target;
                }
            }
        }
        return null;
    }

    /** Reads one link up to the comma behind it, and returns its target if it is to the next page. */
    private @Nullable String link() {
        int open = text.indexOf('<', position);
        int close = open < 0 ? -1 : text.indexOf('>', open);
        if (close < 0) {
            position = text.length();
            return null;
        }
        String target = text.substring(open + 1, close);
        position = close + 1;
        boolean next = false;
        boolean hasRelation = false;
        boolean elsewhere = false;
        while (position < text.length() && text.charAt(position) != ',') {
            position++;
            String name = until("=;,").strip().toLowerCase(Locale.ROOT);
            String value = position < text.length() && text.charAt(position) == '=' ? value() : "";
            // The first of several relations counts, and a link with an anchor is from another resource.
            if (name.equals("rel") && !hasRelation) {
                hasRelation = true;
                next = isNext(value);
            }
            elsewhere |= name.equals("anchor");
        }
        position++;
        return next && !elsewhere ? target.strip() : null;
    }

    private String value() {
        position++;
        String before = until("\";,");
        if (position >= text.length() || text.charAt(position) != '"') {
            return before.strip();
        }
        StringBuilder value = new StringBuilder();
        for (position++; position < text.length() && text.charAt(position) != '"'; position++) {
            if (text.charAt(position) == '\\' && position + 1 < text.length()) {
                position++;
            }
            value.append(text.charAt(position));
        }
        position++;
        until(";,");
        return value.toString();
    }

    /** Returns the text up to the next of some characters, and moves there. */
    private String until(String ends) {
        int start = position;
        while (position < text.length() && ends.indexOf(text.charAt(position)) < 0) {
            position++;
        }
        return text.substring(start, position);
    }

    private static boolean isNext(String relations) {
        StringTokenizer each = new StringTokenizer(relations);
        while (each.hasMoreTokens()) {
            if (each.nextToken().equalsIgnoreCase("next")) {
                return true;
            }
        }
        return false;
    }
}
