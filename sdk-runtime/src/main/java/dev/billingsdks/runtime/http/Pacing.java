package dev.billingsdks.runtime.http;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;

/**
 * The time and the chance that a client goes by: its clocks, its waits between attempts and the jitter of these. Applications
 * have no reason to replace {@link #system()}; tests do, so that no test waits. Implementations must be thread-safe.
 *
 * <p>Limits on real input and output, such as the abort of a stalled read, go by real time even so.
 */
public interface Pacing {

    /** Returns the pacing of real life. */
    static Pacing system() {
        return SystemPacing.INSTANCE;
    }

    /** Returns the time of day, which dates in answers are compared with. */
    Instant now();

    /** Returns a clock's reading in nanoseconds that never goes back, by which deadlines are kept. */
    long nanoTime();

    /** Returns a random number from 0 (included) to 1 (excluded), the share of a backoff that is waited. */
    double jitter();

    /**
     * Waits before another attempt.
     *
     * @param duration how long, more than zero
     * @param closed reaches zero when the client is closed, which ends the wait early
     * @throws InterruptedException if the thread is interrupted before or meanwhile
     */
    void sleep(Duration duration, CountDownLatch closed) throws InterruptedException;
}
