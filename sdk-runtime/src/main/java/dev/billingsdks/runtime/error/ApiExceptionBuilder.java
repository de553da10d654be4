package dev.billingsdks.runtime.error;

import dev.billingsdks.runtime.header.Headers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Builds the {@link ApiException} that belongs to a status. Everything but the status may be left out. */
public final class ApiExceptionBuilder {

    final int statusCode;
    private int classStatus;
    String vendor = "vendor";
    String operation = "operation";
    String method = "GET";
    String pathTemplate = "/";
    Headers headers = Headers.empty();
    String body = "";

    @Nullable
    String requestId;

    @Nullable
    ErrorModel error;

    @Nullable
    Duration retryAfter;

    @Nullable
    String remark;

    @Nullable
    Throwable cause;

    ApiExceptionBuilder(int statusCode) {
        this.statusCode = statusCode;
        this.classStatus = statusCode;
    }

    /** Sets the status that decides on the subclass, if it is not that of the response: an operation fails with status 200. */
    public ApiExceptionBuilder classOf(int status) {
        this.classStatus = status;
        return this;
    }

    /** Sets the vendor's and the operation's names, such as {@code Metronome} and {@code listCustomers}. */
    public ApiExceptionBuilder call(String vendor, String operation) {
        this.vendor = vendor;
        this.operation = operation;
        return this;
    }

    /** Sets the HTTP method and the path as the document has it, without any value. */
    public ApiExceptionBuilder request(String method, String pathTemplate) {
        this.method = method;
        this.pathTemplate = pathTemplate;
        return this;
    }

    /** Sets the header fields of the response. */
    public ApiExceptionBuilder headers(Headers headers) {
        this.headers = headers;
        return this;
    }

    /** Sets the body of the response as text. */
    public ApiExceptionBuilder body(String body) {
        this.body = body;
        return this;
    }

    /** Sets the id that the vendor gave the request, null for none. */
    public ApiExceptionBuilder requestId(@Nullable String requestId) {
        this.requestId = requestId;
        return this;
    }

    /** Sets the body as a model, null for none. */
    public ApiExceptionBuilder error(@Nullable ErrorModel error) {
        this.error = error;
        return this;
    }

    /** Sets the wait that the vendor requested, or null for none. */
    public ApiExceptionBuilder retryAfter(@Nullable Duration retryAfter) {
        this.retryAfter = retryAfter;
        return this;
    }

    /** Sets what the message adds at its end, such as why a redirect was not followed; without any value. */
    public ApiExceptionBuilder remark(@Nullable String remark) {
        this.remark = remark;
        return this;
    }

    /** Sets what code of the application threw while the response body was read, null for nothing. */
    public ApiExceptionBuilder cause(@Nullable Throwable cause) {
        this.cause = cause;
        return this;
    }

    /** Builds the exception, of the subclass that belongs to the status. */
    public ApiException build() {
        return switch (classStatus) {
            case 400 -> new BadRequestException(this);
            case 401 -> new AuthenticationException(this);
            case 403 -> new PermissionDeniedException(this);
            case 404 -> new NotFoundException(this);
            case 409 -> new ConflictException(this);
            case 422 -> new UnprocessableEntityException(this);
            case 429 -> new RateLimitException(this);
            default -> classStatus >= 500 ? new ServerException(this) : new ApiException(this);
        };
    }

    String message() {
        StringBuilder message = new StringBuilder(96);
        message.append(vendor).append(' ').append(operation).append(": ");
        message.append(method).append(' ').append(pathTemplate).append(" -> ").append(statusCode);
        if (requestId != null) {
            message.append(" (request id ").append(requestId).append(')');
        }
        if (remark != null) {
            message.append("; ").append(remark);
        }
        return message.toString();
    }
}
