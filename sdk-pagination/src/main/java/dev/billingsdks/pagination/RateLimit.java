package dev.billingsdks.pagination;

import java.util.concurrent.TimeUnit;

/** Spaces the requests of one iterator evenly. Times are handed out by its thread and waited for by those that read. */
final class RateLimit {

    private final Timer timer;
    private final long intervalNanos;
    private long next;

    RateLimit(double requestsPerSecond, Timer timer) {
        this.timer = timer;
        this.intervalNanos = (long) (TimeUnit.SECONDS.toNanos(1) / requestsPerSecond);
        this.next = timer.nanoTime();
    }

    /** Returns when the next request may begin: now, or an interval after the one before. */
    long next() {
        long now = timer.nanoTime();
        long start = next - now > 0 ? next : now;
        next = start + intervalNanos;
        return start;
    }

    void await(long start) throws InterruptedException {
        long wait = start - timer.nanoTime();
        if (wait > 0) {
            timer.sleep(wait);
        }
    }

    /** The time, so that no test waits. */
    interface Timer {

        Timer SYSTEM = new Timer() {

            @Override
            public long nanoTime() {
                return System.nanoTime();
            }

            @Override
            public void sleep(long nanos) throws InterruptedException {
                TimeUnit.NANOSECONDS.sleep(nanos);
            }
        };

        long nanoTime();

        void sleep(long nanos) throws InterruptedException;
    }
}
