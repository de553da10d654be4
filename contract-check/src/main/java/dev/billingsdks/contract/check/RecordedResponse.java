package dev.billingsdks.contract.check;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A response as it was received, its content coding not yet removed. Immutable. */
public final class RecordedResponse {

    private final int status;
    private final Map<String, List<String>> headers;
    private final byte[] body;

    /**
     * Creates a response.
     *
     * @param headers the values of each header in the order received
     * @param body empty if there was none
     */
    public RecordedResponse(int status, Map<String, List<String>> headers, byte[] body) {
        this.status = status;
        TreeMap<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        this.headers = Collections.unmodifiableMap(copy);
        this.body = body.clone();
    }

    /** Returns the status. */
    public int status() {
        return status;
    }

    /** Returns the values of a header in the order received, empty if absent; the case of the name is ignored. */
    public List<String> headers(String name) {
        return headers.getOrDefault(name, List.of());
    }

    /** Returns a copy of the body's bytes. */
    public byte[] bodyBytes() {
        return body.clone();
    }

    /** Returns the status, and nothing of the response. */
    @Override
    public String toString() {
        return "response " + status;
    }
}
