package dev.billingsdks.generator.document;

/**
 * Says that a document, or a file that belongs to it, cannot be used: which file or operation, which place in it, and what to
 * do about it. It fails the build.
 */
public final class InvalidSpecException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Creates an error whose message says all of it. */
    public InvalidSpecException(String message) {
        super(message);
    }

    /** Creates an error whose message says all of it. */
    public InvalidSpecException(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * Creates an error with its place.
     *
     * @param place where the problem is, such as {@code #/components/schemas/Customer} or {@code listCustomers}
     * @param problem what is wrong there and what to do about it
     */
    public InvalidSpecException(String place, String problem) {
        super(place + ": " + problem);
    }
}
