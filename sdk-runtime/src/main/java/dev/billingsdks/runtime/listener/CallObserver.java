package dev.billingsdks.runtime.listener;

/**
 * Observes one call. Each start of an attempt is followed by its end, and {@link #callEnded} comes last. The events come one after
 * the other, from the thread that makes the call.
 */
public interface CallObserver {

    /** Observes that an attempt is about to be sent, and can add headers to it. */
    default void attemptStarted(AttemptStart attempt) {}

    /** Observes the end of an attempt: the response with its body, or a failure. */
    default void attemptEnded(AttemptEnd attempt) {}

    /** Observes the end of the call. */
    default void callEnded(CallEnd call) {}
}
