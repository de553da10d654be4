package dev.billingsdks.runtime;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;

/**
 * The clocks of a client, its waits between attempts and the jitter of these waits. Applications have no reason to replace
 * {@link #system()}; tests do, so that no test waits. Implementations must be thread-safe.
 *
 * <p>Limits on real input and output, such as the abort of a stalled read, always use real time.
 */
public interface Pacing {

    /** Returns the pacing by the clocks of the system. */
    static Pacing system() {
        return SystemPacing.INSTANCE;
    }

    /** Returns the current time, which dates in responses are compared with. */
    Instant now();

    /** Returns the time of a monotonic clock in nanoseconds, by which deadlines are kept. */
    long nanoTime();

    /** Returns a random number from 0 (inclusive) to 1 (exclusive), the share of a backoff that is waited. */
    double jitter();

    /**
     * Waits before another attempt.
     *
     * @param duration how long, more than zero
     * @param closed reaches zero when the client is closed, which ends the wait early
     * @throws InterruptedException if the thread is interrupted before or during the wait
     */
    void sleep(Duration duration, CountDownLatch closed) throws InterruptedException;
}
