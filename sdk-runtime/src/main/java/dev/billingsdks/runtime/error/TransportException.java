package dev.billingsdks.runtime.error;

import org.jspecify.annotations.Nullable;

/**
 * There was no complete response: no connection, a connection that broke, a closed client, or an interrupted thread, which has
 * the subclass {@link InterruptedCallException}. Whether the vendor acted on the request is unknown.
 */
public sealed class TransportException extends SdkException permits InterruptedCallException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates an error for a call.
     *
     * @param problem what happened, without any value of the request or the response
     * @param cause the failure below, whose message must not quote the response, or null
     */
    public TransportException(String problem, @Nullable Throwable cause, String vendor, String operation) {
        super(vendor + " " + operation + ": " + problem, cause, vendor, operation);
    }
}
