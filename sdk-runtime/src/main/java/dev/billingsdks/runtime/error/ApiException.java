package dev.billingsdks.runtime.error;

import dev.billingsdks.runtime.header.Headers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The vendor responded with an error. The status decides the subclass; a status without one, such as 405 or a redirect that
 * is not followed, is an instance of this class itself.
 *
 * <p>The message names the call and the status, and holds neither the body nor any parameter. Headers, body and error model
 * do not survive serialisation.
 */
public class ApiException extends SdkException {

    private static final long serialVersionUID = 1L;

    private final int statusCode;
    private final String method;
    private final String pathTemplate;
    private final @Nullable String requestId;
    private final @Nullable Duration retryAfter;
    private final transient @Nullable Headers headers;
    private final transient @Nullable String body;
    private final transient @Nullable ErrorModel error;

    ApiException(ApiExceptionBuilder builder) {
        super(builder.message(), builder.cause, builder.vendor, builder.operation);
        this.statusCode = builder.statusCode;
        this.method = builder.method;
        this.pathTemplate = builder.pathTemplate;
        this.requestId = builder.requestId;
        this.retryAfter = builder.retryAfter;
        this.headers = builder.headers;
        this.body = builder.body;
        this.error = builder.error;
    }

    /**
     * Returns a builder of the exception that belongs to a status, for the HTTP exchange and for fakes.
     *
     * @param statusCode the HTTP status, 300 to 599
     */
    public static ApiExceptionBuilder builder(int statusCode) {
        return new ApiExceptionBuilder(statusCode);
    }

    /** Returns the HTTP status. */
    public final int statusCode() {
        return statusCode;
    }

    /** Returns the HTTP method, such as {@code GET}. */
    public final String method() {
        return method;
    }

    /** Returns the path as the document has it, such as {@code /v1/customers/{id}}, without any value. */
    public final String pathTemplate() {
        return pathTemplate;
    }

    /** Returns the id that the vendor gave this request, for its support, or null if absent. */
    public final @Nullable String requestId() {
        return requestId;
    }

    /** Returns the header fields of the response. */
    public final Headers headers() {
        return headers == null ? Headers.empty() : headers;
    }

    /** Returns the body of the response as text, up to the client's limit for error bodies; may be empty. */
    public final String body() {
        return body == null ? "" : body;
    }

    /**
     * Returns the body as the model that the document declares for this status, or null if it declares none or the vendor sent
     * something else; {@link #body()} has the text in either case.
     */
    public final @Nullable ErrorModel error() {
        return error;
    }

    /** Returns {@link #error()} if it is of this type, else null. */
    public final <E extends ErrorModel> @Nullable E error(Class<E> type) {
        return type.isInstance(error) ? type.cast(error) : null;
    }

    /** Returns the wait that the vendor requested, for the subclasses whose status can have one. */
    final @Nullable Duration requestedWait() {
        return retryAfter;
    }
}
