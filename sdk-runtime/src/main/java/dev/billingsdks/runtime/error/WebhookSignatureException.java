package dev.billingsdks.runtime.error;

/**
 * A request that does not prove to be a webhook of the vendor. Respond to it with status 400 or 401, and process nothing of it. The message
 * names the check that failed, and has neither the secret nor any part of the request.
 */
public final class WebhookSignatureException extends SdkException {

    private static final long serialVersionUID = 1L;

    private final Check check;

    /** The checks of a webhook. */
    public enum Check {
        /** A header that the vendor sends is missing or blank. */
        HEADER,
        /** The timestamp is not in the vendor's format. */
        TIMESTAMP_FORMAT,
        /** No signature in the request is that of the body with one of the secrets. */
        SIGNATURE,
        /** The timestamp is too far from the current time: a repeated request, or a clock that is wrong. */
        TIMESTAMP
    }

    /**
     * Creates an error for a webhook.
     *
     * @param check the check that failed
     * @param problem what is wrong, without values
     */
    public WebhookSignatureException(Check check, String problem, String vendor) {
        super(vendor + " webhook: " + problem, null, vendor, null);
        this.check = check;
    }

    /** Returns the check that failed. */
    public Check check() {
        return check;
    }
}
