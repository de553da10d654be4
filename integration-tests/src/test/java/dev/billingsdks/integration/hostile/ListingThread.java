package dev.billingsdks.integration.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.integration.vendor.CustomerListing;
import dev.billingsdks.integration.vendor.CustomersClient;
import dev.billingsdks.runtime.error.SdkException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A thread that lists all customers, and its outcome. */
final class ListingThread {

    private final List<String> listed = new CopyOnWriteArrayList<>();
    private final Thread thread;
    private volatile @Nullable Throwable failure;
    private volatile boolean interruptKept;
    private volatile long end;

    private ListingThread(CustomerListing customers, boolean interrupted) {
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
    static ListingThread start(CustomersClient client) {
        return start(client.customers());
    }

    /** Starts a thread that iterates the given listing. */
    static ListingThread start(CustomerListing customers) {
        return new ListingThread(customers, false);
    }

    /** Starts a thread that is already interrupted. */
    static ListingThread startInterrupted(CustomersClient client) {
        return new ListingThread(client.customers(), true);
    }

    Thread thread() {
        return thread;
    }

    /** Returns the customers so far. */
    List<String> listed() {
        return listed;
    }

    /** Returns whether the interrupt flag of the thread was set at its end. */
    boolean isInterruptKept() {
        return interruptKept;
    }

    /** Runs an action and returns the failure of the listing, which must occur within a second. */
    SdkException failureWithinASecondOf(Runnable action) {
        long start = System.nanoTime();
        action.run();
        join();
        assertThat(TimeUnit.NANOSECONDS.toMillis(end - start))
                .as("milliseconds to the end")
                .isLessThan(1000);
        if (!(failure instanceof SdkException known)) {
            throw new AssertionError("no SdkException, after " + listed, failure);
        }
        return known;
    }

    /** Waits for the end of the listing, which must not fail. */
    void joinComplete() {
        join();
        if (failure != null) {
            throw new AssertionError("the listing failed", failure);
        }
    }

    private void list(CustomerListing customers) {
        try {
            customers.forEach(listed::add);
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
