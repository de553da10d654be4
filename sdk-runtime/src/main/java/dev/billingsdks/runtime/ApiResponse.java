package dev.billingsdks.runtime;

import dev.billingsdks.runtime.header.Headers;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A successful response: what the operation returns, with the status and the headers that it came with. Immutable, as far as
 * the body is.
 *
 * @param <R> the type of the body; {@code Void} (and null) for an operation that returns nothing
 */
public final class ApiResponse<R extends @Nullable Object> {

    private final int statusCode;
    private final Headers headers;
    private final @Nullable String requestId;
    private final R body;

    private ApiResponse(int statusCode, Headers headers, @Nullable String requestId, R body) {
        this.statusCode = statusCode;
        this.headers = Objects.requireNonNull(headers, "headers");
        this.requestId = requestId;
        this.body = body;
    }

    /** Returns a response, for the HTTP exchange and for fakes. */
    public static <R extends @Nullable Object> ApiResponse<R> of(
            int statusCode, Headers headers, @Nullable String requestId, R body) {
        return new ApiResponse<>(statusCode, headers, requestId, body);
    }

    /** Returns the HTTP status, 200 to 299. */
    public int statusCode() {
        return statusCode;
    }

    /** Returns the header fields. */
    public Headers headers() {
        return headers;
    }

    /** Returns the id that the vendor gave this request, for its support, or null if absent. */
    public @Nullable String requestId() {
        return requestId;
    }

    /** Returns the body. */
    public R body() {
        return body;
    }

    /** Returns the status and the request id; the body may hold a customer's data. */
    @Override
    public String toString() {
        return "ApiResponse[status " + statusCode + (requestId == null ? "" : ", request id " + requestId) + "]";
    }
}
