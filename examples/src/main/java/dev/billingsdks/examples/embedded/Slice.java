package dev.billingsdks.examples.embedded;

import dev.billingsdks.contract.check.RecordedRequest;
import java.util.List;

/** The part of a listing in one response: JSON objects, the position of the first one, and the total number. */
record Slice(List<String> items, int start, int total) {

    static Slice of(List<String> all, int start, int size) {
        int from = Math.min(start, all.size());
        return new Slice(all.subList(from, Math.min(from + size, all.size())), from, all.size());
    }

    /** Returns the position after the last item, from 0. */
    int end() {
        return start + items.size();
    }

    boolean isLast() {
        return end() == total;
    }

    /** Returns the items as the content of a JSON array. */
    String json() {
        return String.join(",\n", items);
    }

    /** Returns a number that a request contains as a query parameter, or the default if it is absent. */
    static int number(RecordedRequest request, String parameter, int otherwise) {
        return request.query(parameter).stream()
                .findFirst()
                .map(Integer::valueOf)
                .orElse(otherwise);
    }
}
