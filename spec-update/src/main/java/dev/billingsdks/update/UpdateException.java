package dev.billingsdks.update;

/** Says why an update ends, in words for the maintainer; nothing in the repository has changed. */
final class UpdateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UpdateException(String message) {
        super(message);
    }

    UpdateException(String message, Throwable cause) {
        super(message, cause);
    }
}
