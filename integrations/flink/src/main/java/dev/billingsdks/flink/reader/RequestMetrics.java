package dev.billingsdks.flink.reader;

import dev.billingsdks.runtime.listener.AttemptEnd;
import dev.billingsdks.runtime.listener.AttemptStart;
import dev.billingsdks.runtime.listener.CallEnd;
import dev.billingsdks.runtime.listener.CallListener;
import dev.billingsdks.runtime.listener.CallObserver;
import dev.billingsdks.runtime.listener.CallStart;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Counts the requests of a client that several readers share. Events come on the fetch thread that makes the call, which says beforehand
 * for which accounts it works.
 */
final class RequestMetrics implements CallListener {

    private static final ThreadLocal<@Nullable AccountMetrics> CURRENT = new ThreadLocal<>();

    private static final int TOO_MANY_REQUESTS = 429;

    /** Says whose requests the current thread sends from now on. */
    static void countFor(AccountMetrics metrics) {
        CURRENT.set(metrics);
    }

    @Override
    public @Nullable CallObserver callStarted(CallStart call) {
        AccountMetrics metrics = CURRENT.get();
        return metrics == null ? null : new CountedCall(metrics);
    }

    /** What a call has not spent in attempts and in waits after other failures, it has waited for its turn. */
    private static final class CountedCall implements CallObserver {

        private final AccountMetrics metrics;
        private Duration notThrottled = Duration.ZERO;

        CountedCall(AccountMetrics metrics) {
            this.metrics = metrics;
        }

        @Override
        public void attemptStarted(AttemptStart attempt) {
            metrics.requestSent(attempt.number() > 1);
        }

        @Override
        public void attemptEnded(AttemptEnd attempt) {
            notThrottled = notThrottled.plus(attempt.time());
            Duration wait = attempt.waitBeforeNext();
            Integer status = attempt.statusCode();
            if (wait != null && (status == null || status != TOO_MANY_REQUESTS)) {
                notThrottled = notThrottled.plus(wait);
            }
        }

        @Override
        public void callEnded(CallEnd call) {
            Duration throttled = call.time().minus(notThrottled);
            if (!throttled.isNegative()) {
                metrics.throttled(throttled);
            }
        }
    }
}
