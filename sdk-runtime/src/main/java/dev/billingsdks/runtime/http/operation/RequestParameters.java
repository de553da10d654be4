package dev.billingsdks.runtime.http.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one request: path, query, header and cookie parameters and the body. A parameter that is null
 * is not sent. For generated code; not thread-safe.
 *
 * <p>A value is a text, number, boolean, date, enum, JSON value or model, or a collection or map of such values.
 */
public final class RequestParameters {

    private final List<Sent> path = new ArrayList<>(0);
    private final List<Sent> query = new ArrayList<>();
    private final List<Sent> headers = new ArrayList<>(0);
    private final List<Sent> cookies = new ArrayList<>(0);
    private final List<Part> parts = new ArrayList<>(0);
    private @Nullable Object body;

    /** Creates empty parameters. */
    public RequestParameters() {}

    /**
     * A parameter that is sent.
     *
     * @param given as the caller gave it
     */
    public record Sent(String name, Object given, ParameterStyle style) {}

    /**
     * A part of a multipart body.
     *
     * @param contentType the one that the document declares, or null for the value's own
     */
    public record Part(String name, Object value, @Nullable String contentType) {}

    /** Sets a path parameter, which the URL then holds percent-encoded. */
    public RequestParameters path(String name, Object value) {
        return path(name, value, ParameterStyle.SIMPLE);
    }

    /** Sets a path parameter in a style. */
    public RequestParameters path(String name, Object value, ParameterStyle style) {
        path.add(new Sent(name, Objects.requireNonNull(value, name), style));
        return this;
    }

    /** Adds a query parameter, once for each value of a collection ({@code name=a&name=b}); null and nothing are not sent. */
    public RequestParameters query(String name, @Nullable Object value) {
        return query(name, value, ParameterStyle.FORM_EXPLODED);
    }

    /** Adds a query parameter in a style; null and what is empty are not sent. */
    public RequestParameters query(String name, @Nullable Object value, ParameterStyle style) {
        return add(query, name, value, style);
    }

    /** Sets a header parameter; null is not sent. */
    public RequestParameters header(String name, @Nullable Object value) {
        return header(name, value, ParameterStyle.SIMPLE);
    }

    /** Sets a header parameter in a style; null is not sent. */
    public RequestParameters header(String name, @Nullable Object value, ParameterStyle style) {
        return add(headers, name, value, style);
    }

    /** Sets a cookie parameter; null is not sent. */
    public RequestParameters cookie(String name, @Nullable Object value) {
        return cookie(name, value, ParameterStyle.FORM_EXPLODED);
    }

    /** Sets a cookie parameter in a style; null is not sent. */
    public RequestParameters cookie(String name, @Nullable Object value, ParameterStyle style) {
        return add(cookies, name, value, style);
    }

    /**
     * Sets the body, in the form that the operation declares: JSON of whatever it is, a form of a model or map, a text, or a
     * {@link dev.billingsdks.runtime.BinaryContent}. Null means no body.
     */
    public RequestParameters body(@Nullable Object body) {
        this.body = body;
        return this;
    }

    /** Adds a part to a multipart body, one for each element of a collection; null is not sent. */
    public RequestParameters part(String name, @Nullable Object value) {
        return part(name, value, null);
    }

    /** Adds a part with the content type that the document declares; null is not sent. */
    public RequestParameters part(String name, @Nullable Object value, @Nullable String contentType) {
        if (value != null) {
            parts.add(new Part(name, value, contentType));
        }
        return this;
    }

    private RequestParameters add(List<Sent> place, String name, @Nullable Object value, ParameterStyle style) {
        if (value != null) {
            place.add(new Sent(name, value, style));
        }
        return this;
    }

    /** Returns how many parameters there are, without their names or values. */
    @Override
    public String toString() {
        return "RequestParameters[" + path.size() + " path, " + query.size() + " query, " + headers.size() + " header"
                + (cookies.isEmpty() ? "" : ", " + cookies.size() + " cookie")
                + (parts.isEmpty() ? "" : ", " + parts.size() + " parts")
                + (body == null ? "" : ", body") + "]";
    }

    public @Nullable Sent pathParameter(String name) {
        for (Sent parameter : path) {
            if (parameter.name().equals(name)) {
                return parameter;
            }
        }
        return null;
    }

    public int pathSize() {
        return path.size();
    }

    public List<Sent> query() {
        return query;
    }

    public List<Sent> headers() {
        return headers;
    }

    public List<Sent> cookies() {
        return cookies;
    }

    public List<Part> parts() {
        return parts;
    }

    public @Nullable Object body() {
        return body;
    }
}
