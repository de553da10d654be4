package dev.billingsdks.runtime.http;

import dev.billingsdks.runtime.error.ApiException;
import dev.billingsdks.runtime.error.DecodeException;
import dev.billingsdks.runtime.error.RateLimitException;
import dev.billingsdks.runtime.error.SdkException;
import dev.billingsdks.runtime.error.ServerException;
import dev.billingsdks.runtime.error.TransportException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Decides whether a failed attempt is followed by another, and after which wait. */
final class RetryRule {

    private static final Duration FIRST_BACKOFF = Duration.ofMillis(500);
    private static final Duration LONGEST_BACKOFF = Duration.ofSeconds(8);
    private static final Duration LONGEST_ASKED_WAIT = Duration.ofSeconds(60);

    private final int maxAttempts;
    private final Pacing pacing;

    RetryRule(int maxAttempts, Pacing pacing) {
        this.maxAttempts = maxAttempts;
        this.pacing = pacing;
    }

    /** Returns how long to wait before the next attempt, or null if the failure is the call's. */
    @Nullable
    Duration waitAfter(SdkException failure, Call<?> call) {
        if (call.attempt() >= maxAttempts || !call.isRepeatable() || !mayPass(failure)) {
            return null;
        }
        Duration asked = askedWait(failure);
        if (asked != null && asked.compareTo(LONGEST_ASKED_WAIT) > 0) {
            return null;
        }
        Duration wait = asked != null ? asked : backoff(call.attempt());
        return call.deadline().leavesTimeFor(wait) ? wait : null;
    }

    private static boolean mayPass(SdkException failure) {
        if (failure instanceof ApiException refusal) {
            return switch (refusal.statusCode()) {
                case 408, 429, 500, 502, 503, 504 -> true;
                default -> false;
            };
        }
        if (failure instanceof DecodeException broken) {
            return broken.truncated();
        }
        return failure instanceof TransportException;
    }

    private static @Nullable Duration askedWait(SdkException failure) {
        if (failure instanceof RateLimitException limited) {
            return limited.retryAfter();
        }
        return failure instanceof ServerException broken ? broken.retryAfter() : null;
    }

    /** Full jitter: any share of the backoff, so that clients that failed together do not come back together. */
    private Duration backoff(int attempt) {
        long full = Math.min(LONGEST_BACKOFF.toNanos(), FIRST_BACKOFF.toNanos() << (attempt - 1));
        return Duration.ofNanos((long) (full * pacing.jitter()));
    }
}
