package dev.billingsdks.runtime.listener;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The end of a call. */
public interface CallEnd {

    /** Returns how many attempts were made. */
    int attempts();

    /** Returns the status of the last attempt, or null if it received no response. */
    @Nullable
    Integer statusCode();

    /** Returns the class of the exception that the call throws, or null if the call is successful. */
    @Nullable
    Class<? extends Throwable> errorClass();

    /** Returns the time from the start of the call to its end, with all attempts and waits. */
    Duration time();
}
