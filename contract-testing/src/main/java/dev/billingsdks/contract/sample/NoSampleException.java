package dev.billingsdks.contract.sample;

/** Thrown if no valid value can be made from a schema. A test may skip the operation, but must not pass. */
public final class NoSampleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoSampleException(String message) {
        super(message);
    }
}
