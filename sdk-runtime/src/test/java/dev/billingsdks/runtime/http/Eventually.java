package dev.billingsdks.runtime.http;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what another thread is about to do, and no longer. */
public final class Eventually {

    private static final long LIMIT = TimeUnit.SECONDS.toNanos(10);
    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(2);

    private Eventually() {}

    /** Returns as soon as the condition is true, and throws an AssertionError if it is not within ten seconds. */
    public static void is(String what, BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - start > LIMIT) {
                throw new AssertionError("not within ten seconds: " + what);
            }
            LockSupport.parkNanos(LOOK);
        }
    }
}
