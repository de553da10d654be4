package dev.billingsdks.runtime.listener;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The end of an attempt. */
public interface AttemptEnd {

    /** Returns the number of the attempt within its call, from 1. */
    int number();

    /** Returns the status of the response, or null if no response was received. */
    @Nullable
    Integer statusCode();

    /** Returns the class of the failure, or null if the attempt was successful. */
    @Nullable
    Class<? extends Throwable> errorClass();

    /** Returns the time from the start of the attempt to the end of the response's headers, or null if no response was received. */
    @Nullable
    Duration timeToHeaders();

    /**
     * Returns the time from the start of the attempt to its end, the body included. The body of an operation that returns a stream is
     * not included.
     */
    Duration time();

    /** Returns how many bytes of the response's body were read, as they were received, compressed or not. */
    long responseBytes();

    /** Returns how long the call waits before its next attempt, or null if this was its last one. */
    @Nullable
    Duration waitBeforeNext();
}
