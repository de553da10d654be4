package dev.billingsdks.runtime.error;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Status 429: too many requests, even after the SDK's own attempts. */
public final class RateLimitException extends ApiException {

    private static final long serialVersionUID = 1L;

    RateLimitException(ApiExceptionBuilder builder) {
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
