package dev.billingsdks.contract.check;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A request as it was received. Immutable. */
public final class RecordedRequest {

    private final String method;
    private final String url;
    private final Map<String, List<String>> headers;
    private final byte[] body;

    /**
     * Creates a request.
     *
     * @param method as sent
     * @param url path and query exactly as sent
     * @param body empty if there was none
     */
    public RecordedRequest(String method, String url, Map<String, List<String>> headers, byte[] body) {
        this.method = method;
        this.url = url;
        TreeMap<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        this.headers = Collections.unmodifiableMap(copy);
        this.body = body.clone();
    }

    /** Returns the method as sent, in upper case if the client keeps to HTTP. */
    public String method() {
        return method;
    }

    /** Returns path and query exactly as sent, such as {@code /v1/customers?limit=2&next_page=a%2Fb}. */
    public String url() {
        return url;
    }

    /** Returns the path exactly as sent, without the query and without a fragment. */
    public String path() {
        return url.split("[?#]", 2)[0];
    }

    /** Returns the decoded values of a query parameter in the order sent, empty if absent. */
    public List<String> query(String name) {
        return queryPairs().stream()
                .filter(pair -> pair.name().equals(name))
                .map(pair -> decode(pair.rawValue()))
                .toList();
    }

    /** Returns the header's one value, or null if absent; throws AssertionError if it was sent more than once. */
    public @Nullable String header(String name) {
        List<String> values = headers(name);
        if (values.size() > 1) {
            throw new AssertionError(this + ": header " + name + " was sent " + values.size() + " times");
        }
        return values.isEmpty() ? null : values.get(0);
    }

    /** Returns the values of a header in the order sent, empty if absent. */
    public List<String> headers(String name) {
        return headers.getOrDefault(name, List.of());
    }

    /** Returns the values of a cookie as sent, empty if absent. */
    public List<String> cookies(String name) {
        return cookies()
                .filter(cookie -> cookie.startsWith(name + "="))
                .map(cookie -> cookie.substring(name.length() + 1))
                .toList();
    }

    /** Returns the names of the cookies sent. */
    List<String> cookieNames() {
        return cookies()
                .map(cookie -> cookie.replaceFirst("=.*", ""))
                .distinct()
                .toList();
    }

    private Stream<String> cookies() {
        return headers("Cookie").stream().flatMap(header -> Arrays.stream(header.split(";\\s*")));
    }

    /** Returns all headers; the map's names ignore case. */
    public Map<String, List<String>> headers() {
        return headers;
    }

    /** Returns the body read as UTF-8, empty if absent. */
    public String body() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** Returns a copy of the body's bytes. */
    public byte[] bodyBytes() {
        return body.clone();
    }

    /** Returns method and URL, which is what a failing assertion needs to show. */
    @Override
    public String toString() {
        return method + " " + url;
    }

    /** Returns the query in the order sent: decoded names, values as sent. */
    public List<QueryPair> queryPairs() {
        String sent = url.split("#", 2)[0];
        int question = sent.indexOf('?');
        if (question < 0 || question == sent.length() - 1) {
            return List.of();
        }
        return Arrays.stream(sent.substring(question + 1).split("&", -1))
                .map(pair -> {
                    int equals = pair.indexOf('=');
                    return equals < 0
                            ? new QueryPair(decode(pair), "")
                            : new QueryPair(decode(pair.substring(0, equals)), pair.substring(equals + 1));
                })
                .toList();
    }

    static String decode(String raw) {
        return URLDecoder.decode(raw, StandardCharsets.UTF_8);
    }

    /**
     * A name and a value of the query.
     *
     * @param name decoded
     * @param rawValue as sent
     */
    public record QueryPair(String name, String rawValue) {}
}
