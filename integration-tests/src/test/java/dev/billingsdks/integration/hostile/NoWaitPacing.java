package dev.billingsdks.integration.hostile;

import dev.billingsdks.runtime.Pacing;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;

/** Real clocks, but no wait before a retry. */
final class NoWaitPacing implements Pacing {

    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    @Override
    public double jitter() {
        return 0;
    }

    @Override
    public void sleep(Duration duration, CountDownLatch closed) {
        Thread.onSpinWait();
    }
}
