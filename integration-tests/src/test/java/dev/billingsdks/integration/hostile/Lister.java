package dev.billingsdks.integration.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.integration.vendor.CustomerListing;
import dev.billingsdks.integration.vendor.CustomersClient;
import dev.billingsdks.runtime.error.SdkException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A thread that lists all customers, and what became of it. */
final class Lister {

    private final List<String> given = new CopyOnWriteArrayList<>();
    private final Thread thread;
    private volatile @Nullable Throwable failure;
    private volatile boolean interruptKept;
    private volatile long end;

    private Lister(CustomerListing customers, boolean interrupted) {
        thread = new Thread(
                () -> {
                    if (interrupted) {
                        Thread.currentThread().interrupt();
                    }
                    list(customers);
                },
                "lister");
        thread.start();
    }

    /** Starts a thread. */
    static Lister start(CustomersClient client) {
        return start(client.customers());
    }

    /** Starts a thread that reads a listing in a way of its own. */
    static Lister start(CustomerListing customers) {
        return new Lister(customers, false);
    }

    /** Starts a thread that is interrupted already. */
    static Lister startInterrupted(CustomersClient client) {
        return new Lister(client.customers(), true);
    }

    Thread thread() {
        return thread;
    }

    /** Returns the customers so far. */
    List<String> given() {
        return given;
    }

    /** Returns whether the thread was still marked as interrupted at its end. */
    boolean isInterruptKept() {
        return interruptKept;
    }

    /** Does something to the listing and returns what it failed with, which must come within a second. */
    SdkException failureWithinASecondOf(Runnable action) {
        long start = System.nanoTime();
        action.run();
        join();
        assertThat(TimeUnit.NANOSECONDS.toMillis(end - start))
                .as("milliseconds to the end")
                .isLessThan(1000);
        if (!(failure instanceof SdkException known)) {
            throw new AssertionError("no SdkException, after " + given, failure);
        }
        return known;
    }

    /** Waits for the end, which must be without a failure. */
    void joinComplete() {
        join();
        if (failure != null) {
            throw new AssertionError("the listing failed", failure);
        }
    }

    private void list(CustomerListing customers) {
        try {
            customers.forEach(given::add);
        } catch (Throwable e) {
            failure = e;
        }
        interruptKept = Thread.currentThread().isInterrupted();
        end = System.nanoTime();
    }

    private void join() {
        try {
            thread.join(TimeUnit.SECONDS.toMillis(30));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        assertThat(thread.isAlive()).as("still listing").isFalse();
    }
}
