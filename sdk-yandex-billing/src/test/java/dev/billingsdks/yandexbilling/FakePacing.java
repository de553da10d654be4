package dev.billingsdks.yandexbilling;

import dev.billingsdks.runtime.http.Pacing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** Time that passes by waits alone, which take none; the jitter is always a half. */
final class FakePacing implements Pacing {

    private static final Instant START = Instant.parse("2026-11-21T12:00:00Z");

    private final List<Duration> waits = new CopyOnWriteArrayList<>();

    /** Returns how long was waited before the second attempt, the third and so on. */
    List<Duration> waits() {
        return List.copyOf(waits);
    }

    @Override
    public Instant now() {
        return START.plusNanos(nanoTime());
    }

    @Override
    public long nanoTime() {
        return waits.stream().mapToLong(Duration::toNanos).sum();
    }

    @Override
    public double jitter() {
        return 0.5;
    }

    @Override
    public void sleep(Duration duration, CountDownLatch closed) {
        waits.add(duration);
    }
}
