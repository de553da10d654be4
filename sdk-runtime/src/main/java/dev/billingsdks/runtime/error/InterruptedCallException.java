package dev.billingsdks.runtime.error;

import org.jspecify.annotations.Nullable;

/**
 * The call ended because its thread was interrupted. The thread's interrupt flag is set when this is thrown. Whether the vendor
 * acted on the request is unknown. Code that retries after a {@link TransportException} should not retry after this one.
 */
public final class InterruptedCallException extends TransportException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates an error for a call.
     *
     * @param problem what was interrupted, without any value of the request or the response
     * @param cause how the interrupt was noticed, or how the previous attempt failed, or null
     */
    public InterruptedCallException(String problem, @Nullable Throwable cause, String vendor, String operation) {
        super(problem, cause, vendor, operation);
    }
}
