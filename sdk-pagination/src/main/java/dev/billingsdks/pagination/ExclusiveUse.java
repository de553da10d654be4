package dev.billingsdks.pagination;

import java.util.ConcurrentModificationException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Detects that an iterator is used by two threads at once, or by its own call again. Threads may take turns: each sees what the
 * one before it has done.
 */
final class ExclusiveUse {

    private final AtomicBoolean inUse = new AtomicBoolean();

    /**
     * Begins a use, to be followed by {@link #end}.
     *
     * @throws ConcurrentModificationException if another use has not ended
     */
    void begin() {
        if (!inUse.compareAndSet(false, true)) {
            throw new ConcurrentModificationException(
                    "the iterator of a listing is used by two threads at once, or by a call"
                            + " that it makes itself; give each thread an iterator of its own");
        }
    }

    void end() {
        inUse.setRelease(false);
    }
}
