package dev.billingsdks.runtime.http;

import java.util.List;

/** A request as a server got it. */
record RecordedRequest(String method, String target, List<String> headers, String body) {

    /** Returns the value of a header that must come once at most, or null. */
    String header(String name) {
        List<String> values = headers.stream()
                .filter(header -> header.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(header -> header.substring(name.length() + 1).strip())
                .toList();
        if (values.size() > 1) {
            throw new AssertionError(name + " came " + values.size() + " times");
        }
        return values.isEmpty() ? null : values.get(0);
    }

    List<String> headerNames() {
        return headers.stream()
                .map(header -> header.substring(0, header.indexOf(':')))
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }
}
