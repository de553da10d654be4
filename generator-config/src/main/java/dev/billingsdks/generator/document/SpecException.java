package dev.billingsdks.generator.document;

/** A document, or a vendor's configuration, that no SDK can be generated from; it fails the build. */
public final class SpecException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates an error with its place.
     *
     * @param place where the problem is, such as {@code #/components/schemas/Customer} or {@code listCustomers}
     * @param problem what is wrong there and what to do about it
     */
    public SpecException(String place, String problem) {
        super(place + ": " + problem);
    }
}
