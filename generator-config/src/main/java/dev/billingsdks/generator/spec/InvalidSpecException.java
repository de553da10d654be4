package dev.billingsdks.generator.spec;

/** Says that a file of a spec folder cannot be used: which file, which place in it, and what to do about it. */
public final class InvalidSpecException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidSpecException(String message) {
        super(message);
    }

    InvalidSpecException(String message, Throwable cause) {
        super(message, cause);
    }
}
