package dev.billingsdks.runtime.http;

import dev.billingsdks.runtime.json.JsonModel;
import dev.billingsdks.runtime.json.OpenEnum;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one request of an operation carries: path, query and header parameters and the body. A null stands for a parameter
 * that is not sent. For generated code; not thread-safe.
 */
public final class RequestParameters {

    /** Names at even, values at odd places: cheaper than a map, and a query may name a parameter twice. */
    private final List<String> path = new ArrayList<>(0);

    private final List<String> query = new ArrayList<>();
    private final List<String> headers = new ArrayList<>(0);
    private @Nullable Object body;

    /** Creates parameters with nothing set. */
    public RequestParameters() {}

    /** Sets a path parameter, which the URL then holds percent-encoded. */
    public RequestParameters path(String name, Object value) {
        path.add(name);
        path.add(text(value));
        return this;
    }

    /** Adds a query parameter; null is not sent. */
    public RequestParameters query(String name, @Nullable Object value) {
        if (value != null) {
            query.add(name);
            query.add(text(value));
        }
        return this;
    }

    /** Adds a query parameter once for each value ({@code name=a&name=b}); null and an empty collection are not sent. */
    public RequestParameters query(String name, @Nullable Collection<?> values) {
        if (values != null) {
            for (Object value : values) {
                query(name, value);
            }
        }
        return this;
    }

    /** Adds a query parameter with the values in one ({@code name=a,b}); null and an empty collection are not sent. */
    public RequestParameters queryJoined(String name, @Nullable Collection<?> values, String delimiter) {
        if (values == null || values.isEmpty()) {
            return this;
        }
        StringBuilder joined = new StringBuilder();
        for (Iterator<?> rest = values.iterator(); rest.hasNext(); ) {
            joined.append(text(rest.next()));
            if (rest.hasNext()) {
                joined.append(delimiter);
            }
        }
        return query(name, joined.toString());
    }

    /** Sets a header parameter; null is not sent. */
    public RequestParameters header(String name, @Nullable Object value) {
        if (value != null) {
            headers.add(name);
            headers.add(text(value));
        }
        return this;
    }

    /** Sets the body to a model; null means no body. */
    public RequestParameters body(@Nullable JsonModel body) {
        this.body = body;
        return this;
    }

    /** Sets the body to an array of models; null means no body. */
    public RequestParameters body(@Nullable Collection<? extends JsonModel> body) {
        this.body = body;
        return this;
    }

    /** Returns how many parameters there are, without their names or values. */
    @Override
    public String toString() {
        return "RequestParameters[" + path.size() / 2 + " path, " + query.size() / 2 + " query, " + headers.size() / 2
                + " header" + (body == null ? "" : ", body") + "]";
    }

    @Nullable
    String pathValue(String name) {
        for (int i = 0; i < path.size(); i += 2) {
            if (path.get(i).equals(name)) {
                return path.get(i + 1);
            }
        }
        return null;
    }

    int pathSize() {
        return path.size() / 2;
    }

    List<String> query() {
        return query;
    }

    List<String> headers() {
        return headers;
    }

    @Nullable
    Object body() {
        return body;
    }

    /** The forms that JSON has for the same values, without its quotes. */
    private static String text(Object value) {
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof OpenEnum constant) {
            return constant.value();
        }
        if (value instanceof OffsetDateTime time) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
        }
        return value.toString();
    }
}
