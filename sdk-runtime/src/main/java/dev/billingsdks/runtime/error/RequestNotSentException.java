package dev.billingsdks.runtime.error;

import org.jspecify.annotations.Nullable;

/**
 * The call was refused before anything left: a parameter that no request can hold, a supplier without a usable token, a
 * client that is closed. The vendor knows nothing of it.
 */
public final class RequestNotSentException extends SdkException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates an error for a call.
     *
     * @param problem what was wrong and what to do, without the value itself
     * @param cause what the caller's own code threw, or null
     */
    public RequestNotSentException(String problem, @Nullable Throwable cause, String vendor, String operation) {
        super(vendor + " " + operation + ": " + problem, cause, vendor, operation);
    }
}
