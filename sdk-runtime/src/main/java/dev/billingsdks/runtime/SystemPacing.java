package dev.billingsdks.runtime;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** The pacing by the clocks of the system. */
enum SystemPacing implements Pacing {
    INSTANCE;

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
        return ThreadLocalRandom.current().nextDouble();
    }

    @Override
    public void sleep(Duration duration, CountDownLatch closed) throws InterruptedException {
        // Whether the wait ended early is seen by the loop, which looks at the client before each attempt.
        boolean unused = closed.await(duration.toNanos(), TimeUnit.NANOSECONDS);
    }
}
