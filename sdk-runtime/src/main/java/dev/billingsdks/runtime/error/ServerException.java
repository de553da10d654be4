package dev.billingsdks.runtime.error;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Status 5xx: the vendor failed on every attempt. */
public final class ServerException extends ApiException {

    private static final long serialVersionUID = 1L;

    ServerException(ApiExceptionBuilder builder) {
        super(builder);
    }

    /**
     * Returns how long to wait, counted from the response ({@code Retry-After}), or null if absent or not a positive
     * duration.
     */
    public @Nullable Duration retryAfter() {
        return requestedWait();
    }
}
