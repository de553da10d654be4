package dev.billingsdks.runtime.error;

import dev.billingsdks.runtime.Headers;
import dev.billingsdks.runtime.json.JsonModel;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The vendor answered, and the answer is no. The status decides the subclass; a status without one, such as 405 or a
 * redirect that is not followed, comes as this class itself.
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
    private final transient @Nullable JsonModel error;

    ApiException(ApiExceptionBuilder builder) {
        super(builder.message(), null, builder.vendor, builder.operation);
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

    /** Returns the path as the specification has it, such as {@code /v1/customers/{id}}, without any value. */
    public final String pathTemplate() {
        return pathTemplate;
    }

    /** Returns the id that the vendor gave this request, to be told to its support, or null where it sent none. */
    public final @Nullable String requestId() {
        return requestId;
    }

    /** Returns the header fields of the answer. */
    public final Headers headers() {
        return headers == null ? Headers.empty() : headers;
    }

    /** Returns the body of the answer as text, as far as the client's limit for error bodies goes; may be empty. */
    public final String body() {
        return body == null ? "" : body;
    }

    /**
     * Returns the body as the model that the specification declares for this status, or null where it declares none or the
     * vendor sent something else; {@link #body()} has the text in either case.
     */
    public final @Nullable JsonModel error() {
        return error;
    }

    /** Returns {@link #error()} if it is of this type, else null. */
    public final <E extends JsonModel> @Nullable E error(Class<E> type) {
        return type.isInstance(error) ? type.cast(error) : null;
    }

    /** For those statuses where the vendor may ask for patience. */
    final @Nullable Duration askedWait() {
        return retryAfter;
    }
}
