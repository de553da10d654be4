package dev.billingsdks.runtime.error;

import org.jspecify.annotations.Nullable;

/**
 * There was no whole answer: no connection, a connection that broke, a closed client, or a thread that was interrupted (its
 * interrupt flag is then still set). Whether the vendor acted on the request is unknown.
 */
public final class TransportException extends SdkException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates an error for a call.
     *
     * @param problem what happened, without any value of the request or the answer
     * @param cause the failure below, whose message must not quote the answer, or null
     */
    public TransportException(String problem, @Nullable Throwable cause, String vendor, String operation) {
        super(vendor + " " + operation + ": " + problem, cause, vendor, operation);
    }
}
