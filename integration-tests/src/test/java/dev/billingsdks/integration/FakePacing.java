package dev.billingsdks.integration;

import dev.billingsdks.runtime.http.Pacing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Time that passes only while a client waits, so that no test does. Each backoff is waited in full. */
public final class FakePacing implements Pacing {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final List<Duration> waits = new ArrayList<>();
    private Duration elapsed = Duration.ZERO;

    /** Returns how long clients waited, wait by wait. */
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
