package dev.billingsdks.generator.document;

import java.util.regex.Pattern;

/**
 * Thrown if a document, or a file that belongs to it, cannot be used. The message names the file or operation, the place in it, and
 * what to do. It fails the build.
 */
public final class InvalidSpecException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What a terminal or a log obeys instead of showing it; the text of a document can have all of it. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}|[\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

    /** Creates an error whose message says all of it. */
    public InvalidSpecException(String message) {
        super(visible(message));
    }

    /** Creates an error whose message says all of it. */
    public InvalidSpecException(String message, Throwable cause) {
        super(visible(message), cause);
    }

    /**
     * Creates an error with its place.
     *
     * @param place where the problem is, such as {@code #/components/schemas/Customer} or {@code listCustomers}
     * @param problem what is wrong there and what to do about it
     */
    public InvalidSpecException(String place, String problem) {
        super(visible(place + ": " + problem));
    }

    private static String visible(String message) {
        return INVISIBLE
                .matcher(message)
                .replaceAll(found -> "\\\\u%04x".formatted((int) found.group().charAt(0)));
    }
}
