package dev.billingsdks.update;

/** Thrown if an update fails, with a message for the maintainer; nothing in the repository has changed. */
final class UpdateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UpdateException(String message) {
        super(message);
    }

    UpdateException(String message, Throwable cause) {
        super(message, cause);
    }
}
