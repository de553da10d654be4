package dev.billingsdks.runtime.http;

import dev.billingsdks.runtime.Pacing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Time that passes only by waits, which take none; the jitter is always the same. */
public final class FakePacing implements Pacing {

    public static final Instant START = Instant.parse("2026-11-21T12:00:00Z");

    private final List<Duration> sleeps = new ArrayList<>();
    private double jitter = 0.5;
    private Duration passed = Duration.ZERO;
    private Runnable onSleep = () -> {};
    private boolean stopped;

    /** Creates a pacing at {@link #START}. */
    public FakePacing() {}

    FakePacing jitter(double newJitter) {
        this.jitter = newJitter;
        return this;
    }

    FakePacing onSleep(Runnable action) {
        this.onSleep = action;
        return this;
    }

    /** Lets waits take no time, as if they had been ended at once. */
    synchronized void stopTime() {
        stopped = true;
    }

    synchronized void startTime() {
        stopped = false;
    }

    synchronized void pass(Duration duration) {
        passed = passed.plus(duration);
    }

    synchronized List<Duration> sleeps() {
        return List.copyOf(sleeps);
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
        return jitter;
    }

    @Override
    public void sleep(Duration duration, CountDownLatch closed) throws InterruptedException {
        synchronized (this) {
            sleeps.add(duration);
            passed = stopped ? passed : passed.plus(duration);
        }
        onSleep.run();
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }
}
