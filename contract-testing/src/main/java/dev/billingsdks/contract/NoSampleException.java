package dev.billingsdks.contract;

/** Says that no valid value could be made from a schema; a test can do without the operation, but must not pretend. */
public final class NoSampleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoSampleException(String message) {
        super(message);
    }
}
