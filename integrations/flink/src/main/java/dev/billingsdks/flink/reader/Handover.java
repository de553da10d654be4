package dev.billingsdks.flink.reader;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Passes one result at a time from the fetch thread to the task thread, which never waits. */
final class Handover<R> {

    private @Nullable R slot;
    private CompletableFuture<Void> available = new CompletableFuture<>();

    /** Waits until the previous result was taken. */
    void put(R result) throws InterruptedException {
        CompletableFuture<Void> signal;
        synchronized (this) {
            while (slot != null) {
                wait();
            }
            slot = result;
            signal = available;
        }
        signal.complete(null);
    }

    /** Returns the result, or null if there is none. */
    synchronized @Nullable R poll() {
        R result = slot;
        slot = null;
        if (available.isDone()) {
            available = new CompletableFuture<>();
        }
        notifyAll();
        return result;
    }

    synchronized boolean isEmpty() {
        return slot == null;
    }

    /** Returns a future that completes when there is a result, or after {@link #wakeUp()}. */
    synchronized CompletableFuture<Void> available() {
        return available;
    }

    /** Lets the task thread look again. */
    void wakeUp() {
        CompletableFuture<Void> signal;
        synchronized (this) {
            signal = available;
        }
        signal.complete(null);
    }
}
