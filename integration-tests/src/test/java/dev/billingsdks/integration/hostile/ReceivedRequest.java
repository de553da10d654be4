package dev.billingsdks.integration.hostile;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A request as it was on the wire.
 *
 * @param connection the number of the origin's connection that carried it, from 1
 * @param head request line and header fields, byte for byte as ISO 8859-1, without the empty line
 * @param body empty for a GET
 */
record ReceivedRequest(int connection, String head, String body) {

    /** Returns the path and query of the request. */
    String target() {
        return head.substring(head.indexOf(' ') + 1, head.indexOf(' ', head.indexOf(' ') + 1));
    }

    /** Returns the method. */
    String method() {
        return head.substring(0, head.indexOf(' '));
    }

    /** Returns the values of a header, in order. */
    List<String> header(String name) {
        String start = "\r\n" + name + ":";
        List<String> values = new ArrayList<>();
        int at = 0;
        while (at < head.length()) {
            int end = head.indexOf("\r\n", at + 1);
            String line = head.substring(at, end < 0 ? head.length() : end);
            if (line.regionMatches(true, 0, start, 0, start.length())) {
                values.add(line.substring(start.length()).strip());
            }
            at = end < 0 ? head.length() : end;
        }
        return values;
    }

    /** Returns the decoded values of a query parameter, in order. */
    List<String> query(String name) {
        String query = URI.create(target()).getRawQuery();
        List<String> values = new ArrayList<>();
        for (String pair : query == null ? new String[0] : query.split("&", -1)) {
            if (pair.startsWith(name + "=")) {
                values.add(URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8));
            }
        }
        return values;
    }
}
