package dev.billingsdks.runtime.http.exchange;

import dev.billingsdks.runtime.Pacing;
import dev.billingsdks.runtime.error.ApiException;
import dev.billingsdks.runtime.error.DecodeException;
import dev.billingsdks.runtime.error.InterruptedCallException;
import dev.billingsdks.runtime.error.RateLimitException;
import dev.billingsdks.runtime.error.SdkException;
import dev.billingsdks.runtime.error.ServerException;
import dev.billingsdks.runtime.error.TransportException;
import dev.billingsdks.runtime.http.proxy.ProxyRefusalException;
import dev.billingsdks.runtime.http.response.RetryAfter;
import java.io.IOException;
import java.time.Duration;
import org.apache.hc.core5.http.HttpException;
import org.jspecify.annotations.Nullable;

/** Decides whether a failed attempt is retried, and after which wait. */
final class RetryRule {

    private static final Duration FIRST_BACKOFF = Duration.ofMillis(500);
    private static final Duration LONGEST_BACKOFF = Duration.ofSeconds(8);
    private static final Duration LONGEST_REQUESTED_WAIT = Duration.ofSeconds(60);

    private final Pacing pacing;

    RetryRule(Pacing pacing) {
        this.pacing = pacing;
    }

    /** Returns whether a failure of the current attempt is not retried. */
    boolean isLast(Call<?> call) {
        return call.attempt() >= call.request().maxAttempts() || !call.isRepeatable();
    }

    /** Returns how long to wait before the next attempt, or null if the failure is the call's. */
    @Nullable
    Duration waitAfter(SdkException failure, Call<?> call) {
        if (isLast(call) || !isTransient(failure)) {
            return null;
        }
        Duration requested = requestedWait(failure);
        if (requested != null && requested.compareTo(LONGEST_REQUESTED_WAIT) > 0) {
            return null;
        }
        Duration wait = requested != null ? requested : backoff(call.attempt());
        return call.deadline().leavesTimeFor(wait) ? wait : null;
    }

    /** Returns how long the other requests of an account wait after a response with status 429. */
    Duration pauseAfter(RateLimitException failure, Call<?> call) {
        Duration requested = failure.retryAfter();
        if (requested == null) {
            return Duration.ofNanos(fullBackoff(call.attempt()));
        }
        return requested.compareTo(LONGEST_REQUESTED_WAIT) > 0 ? LONGEST_REQUESTED_WAIT : requested;
    }

    private static boolean isTransient(SdkException failure) {
        if (failure instanceof ApiException refusal) {
            return isTransient(refusal.statusCode());
        }
        if (failure instanceof DecodeException broken) {
            return broken.truncated();
        }
        if (failure.getCause() instanceof ProxyRefusalException refusal) {
            return isTransient(refusal.status());
        }
        return failure instanceof TransportException
                && !(failure instanceof InterruptedCallException)
                && isOfTransport(failure.getCause());
    }

    /** Code of the user can throw anything; only a failure of input or output is retried. */
    private static boolean isOfTransport(@Nullable Throwable cause) {
        return cause == null || cause instanceof IOException || cause instanceof HttpException;
    }

    /**
     * Returns whether a later attempt may get another status. Proxies and content delivery networks have statuses of their own
     * between 500 and 599, all of which mean that a server does not work; only 501 and 505 are about the request.
     */
    private static boolean isTransient(int status) {
        return status == 408 || status == 429 || (status >= 500 && status <= 599 && status != 501 && status != 505);
    }

    private @Nullable Duration requestedWait(SdkException failure) {
        if (failure instanceof RateLimitException limited) {
            return limited.retryAfter();
        }
        if (failure instanceof ServerException broken) {
            return broken.retryAfter();
        }
        return failure instanceof ApiException timedOut ? RetryAfter.in(timedOut.headers(), pacing.now()) : null;
    }

    /** Full jitter: any share of the backoff, so that clients that failed at the same time do not retry at the same time. */
    private Duration backoff(int attempt) {
        return Duration.ofNanos((long) (fullBackoff(attempt) * pacing.jitter()));
    }

    private static long fullBackoff(int attempt) {
        return Math.min(LONGEST_BACKOFF.toNanos(), FIRST_BACKOFF.toNanos() << (attempt - 1));
    }
}
