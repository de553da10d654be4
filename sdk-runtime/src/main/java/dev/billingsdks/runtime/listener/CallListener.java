package dev.billingsdks.runtime.listener;

import org.jspecify.annotations.Nullable;

/**
 * Observes the calls of a client, for traces, metrics and logs. Set it with {@code callListener} of the client's builder.
 *
 * <p>Each call has an object of its own, a {@link CallObserver}, so that a listener needs no thread-local. No event has a query
 * value, a body, the value of a header or a message.
 *
 * <p>Events are delivered on the thread that makes the call, which waits for them. At the deadline of the call, a listener that
 * still runs is interrupted. One that throws is logged once and ignored: the call continues. Implementations must be
 * thread-safe.
 */
@FunctionalInterface
public interface CallListener {

    /**
     * Observes the start of a call, before anything is sent.
     *
     * @return what observes this call, or null to ignore it
     */
    @Nullable
    CallObserver callStarted(CallStart call);

    /**
     * Returns the listener for calls that another thread makes on behalf of the current one. It is called by the thread that iterates a
     * listing whose pages are read ahead by other threads. A listener that takes a parent from the current thread, such as a
     * span, keeps that parent in the listener that it returns.
     */
    default CallListener withCallerContext() {
        return this;
    }

    /** Observes that a page of a listing was received and checked, after the end of its call. */
    default void pageRead(PageRead page) {}
}
