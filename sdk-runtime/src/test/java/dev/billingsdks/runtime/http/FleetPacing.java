package dev.billingsdks.runtime.http;

import dev.billingsdks.runtime.Pacing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Time that passes only while all workers wait: to the moment at which the first of them wakes. No test waits for it. */
final class FleetPacing implements Pacing {

    private final List<Long> wakeTimes = new ArrayList<>();
    private int awake;
    private long now;

    FleetPacing(int workers) {
        this.awake = workers;
    }

    /** Notes that a worker has ended. */
    synchronized void workerEnded() {
        awake--;
        passIfAllWait();
    }

    @Override
    public synchronized Instant now() {
        return FakePacing.START.plusNanos(now);
    }

    @Override
    public synchronized long nanoTime() {
        return now;
    }

    @Override
    public double jitter() {
        return 0.5;
    }

    @Override
    public synchronized void sleep(Duration duration, CountDownLatch closed) throws InterruptedException {
        long wakeTime = now + duration.toNanos();
        wakeTimes.add(wakeTime);
        awake--;
        passIfAllWait();
        while (now < wakeTime) {
            wait();
        }
    }

    private void passIfAllWait() {
        if (awake == 0 && !wakeTimes.isEmpty()) {
            now = Collections.min(wakeTimes);
            long waiting = wakeTimes.size();
            wakeTimes.removeIf(time -> time <= now);
            awake += (int) (waiting - wakeTimes.size());
            notifyAll();
        }
    }
}
