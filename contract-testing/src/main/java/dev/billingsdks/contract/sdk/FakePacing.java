package dev.billingsdks.contract.sdk;

import dev.billingsdks.runtime.Pacing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * A clock that advances when a client waits, without waiting, and when a test advances it. Each backoff has its full length.
 *
 * <p>This class is thread-safe.
 */
public final class FakePacing implements Pacing {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final List<Duration> waits = new ArrayList<>();
    private Duration elapsed = Duration.ZERO;

    /** Advances the clock. */
    public synchronized void pass(Duration duration) {
        elapsed = elapsed.plus(duration);
    }

    /** Returns the length of each wait. */
    public synchronized List<Duration> waits() {
        return List.copyOf(waits);
    }

    /** Returns the waits rounded to milliseconds, since a full jitter is just below one. */
    public synchronized List<Long> wholeMillis() {
        return waits.stream().map(wait -> wait.plusNanos(500_000).toMillis()).toList();
    }

    @Override
    public synchronized Instant now() {
        return START.plus(elapsed);
    }

    @Override
    public synchronized long nanoTime() {
        return elapsed.toNanos();
    }

    @Override
    public double jitter() {
        return Math.nextDown(1.0);
    }

    @Override
    public synchronized void sleep(Duration duration, CountDownLatch closed) {
        waits.add(duration);
        elapsed = elapsed.plus(duration);
    }
}
