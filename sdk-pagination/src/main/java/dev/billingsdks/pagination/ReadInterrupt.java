package dev.billingsdks.pagination;

import org.jspecify.annotations.Nullable;

/**
 * Interrupts a thread while it reads a page, and at no other time. The interrupt neither comes after the read nor leaves the thread's
 * flag set, which would hit whatever an executor runs next.
 */
final class ReadInterrupt {

    private @Nullable Thread reader;
    private boolean cancelled;

    /** Notes that the calling thread begins to read. Returns false if it must not. */
    synchronized boolean enter() {
        if (cancelled) {
            return false;
        }
        reader = Thread.currentThread();
        return true;
    }

    /** Notes that the calling thread has ended its read. */
    synchronized void leave() {
        reader = null;
        if (cancelled) {
            Thread.interrupted();
        }
    }

    /** Ends the read in progress, and keeps others from beginning. */
    synchronized void cancel() {
        cancelled = true;
        if (reader != null) {
            reader.interrupt();
        }
    }

    synchronized boolean isCancelled() {
        return cancelled;
    }
}
