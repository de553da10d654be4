package dev.billingsdks.opentelemetry;

import dev.billingsdks.runtime.Pacing;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;

/** Time that passes only if a test says so; waits take none. */
final class TestPacing implements Pacing {

    private static final Instant START = Instant.parse("2026-11-29T10:00:00Z");

    private Duration passed = Duration.ZERO;

    synchronized void pass(Duration duration) {
        passed = passed.plus(duration);
    }

    @Override
    public synchronized Instant now() {
        return START.plus(passed);
    }

    @Override
    public synchronized long nanoTime() {
        return passed.toNanos();
    }

    @Override
    public double jitter() {
        return 0.5;
    }

    @Override
    public void sleep(Duration duration, CountDownLatch closed) {}
}
