package dev.billingsdks.integration.hostile;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits until another thread has reached a state. */
final class Await {

    private static final long LIMIT = TimeUnit.SECONDS.toNanos(10);
    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(2);

    private Await() {}

    /** Returns when the condition is true, and throws an AssertionError if it is not true within ten seconds. */
    static void until(String what, BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - start > LIMIT) {
                throw new AssertionError("not within ten seconds: " + what);
            }
            LockSupport.parkNanos(LOOK);
        }
    }
}
