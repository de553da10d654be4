package dev.billingsdks.runtime.error;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The call took longer than its timeout, which covers connecting, sending, reading, all attempts and the waits between them.
 * Whether the vendor acted on the request is unknown. The cause, if any, is how the attempt before failed.
 */
public final class DeadlineExceededException extends SdkException {

    private static final long serialVersionUID = 1L;

    private final Duration timeout;

    /**
     * Creates an error for a call.
     *
     * @param problem what the call was doing
     * @param timeout the time that the call had
     * @param cause how the attempt before failed, or null
     */
    public DeadlineExceededException(
            String problem, Duration timeout, @Nullable SdkException cause, String vendor, String operation) {
        super(vendor + " " + operation + ": " + problem, cause, vendor, operation);
        this.timeout = timeout;
    }

    /** Returns the time that the call had. */
    public Duration timeout() {
        return timeout;
    }
}
