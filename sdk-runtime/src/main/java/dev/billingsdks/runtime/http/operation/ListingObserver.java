package dev.billingsdks.runtime.http.operation;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Connects a listing with the listeners of its client. Generated code passes it to the pagination. Thread-safe. */
public interface ListingObserver {

    /** The observer of a listing that no listener hears of. */
    ListingObserver NONE = new ListingObserver() {};

    /** Returns a task for another thread, in which the listeners have the context of the current one. */
    default <V extends @Nullable Object> Callable<V> inCallerContext(Callable<V> task) {
        return task;
    }

    /**
     * Reports a page that was received and checked.
     *
     * @param items how many items it has
     * @param hasNext whether another page follows
     */
    default void pageRead(Operation<?> operation, int items, boolean hasNext) {}
}
