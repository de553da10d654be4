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
     * Returns how long the vendor asked to wait ({@code Retry-After}), counted from its answer; null where it asked for nothing
     * or for something that is no positive time.
     */
    public @Nullable Duration retryAfter() {
        return askedWait();
    }
}
