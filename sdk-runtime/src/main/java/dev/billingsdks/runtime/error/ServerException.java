package dev.billingsdks.runtime.error;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Status 5xx: the vendor failed, even after the SDK's own attempts. */
public final class ServerException extends ApiException {

    private static final long serialVersionUID = 1L;

    ServerException(ApiExceptionBuilder builder) {
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
