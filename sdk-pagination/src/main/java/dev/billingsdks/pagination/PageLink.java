package dev.billingsdks.pagination;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads the next position from a link that a vendor sent.
 *
 * <p>The link is never followed, so its scheme, host and path do not matter, nor need it be a valid URI: vendors send
 * relative links, links to an internal host, and links with a stray comma at the end.
 */
final class PageLink {

    private PageLink() {}

    /** Returns the number that the query parameter begins with, or -1 if the link has no such number. */
    static long pageNumber(String link, String parameter) {
        String value = value(link, parameter);
        return value == null ? -1 : Digits.leadingNumber(value);
    }

    /** Returns the value of the query parameter, or null if the link does not have it. */
    static @Nullable String value(String link, String parameter) {
        int fragment = link.indexOf('#');
        int end = fragment < 0 ? link.length() : fragment;
        int question = link.indexOf('?');
        String value = null;
        int start = question < 0 ? end : question + 1;
        while (start < end) {
            int next = link.indexOf('&', start);
            int stop = next < 0 || next > end ? end : next;
            int equals = link.indexOf('=', start);
            if (equals >= 0 && equals < stop && parameter.equals(decode(link.substring(start, equals)))) {
                // Where a parameter comes twice, the servers that send such links go by the last one.
                value = decode(link.substring(equals + 1, stop));
            }
            start = stop + 1;
        }
        return value;
    }

    private static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        try {
            // A plus sign stays one: it is a character of a cursor more often than a space.
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // A malformed escape stays as it is: it can still follow the digits of a number.
            return text;
        }
    }
}
