package dev.billingsdks.generator.paging;

/** Thrown if a paging scheme does not fit an operation. The message follows the operation's name. */
final class SchemeMismatch extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean listing;

    SchemeMismatch(String reason) {
        this(reason, false);
    }

    private SchemeMismatch(String reason, boolean listing) {
        super(reason);
        this.listing = listing;
    }

    /** Returns the reason why an operation has no paginator although its parameter and the property for the next page fit. */
    static SchemeMismatch ofListing(String reason) {
        return new SchemeMismatch(reason, true);
    }

    /**
     * Returns whether the operation is a listing all the same: it takes the position of a page and returns that of the next one. A
     * method that returns its first page alone would lose all others.
     */
    boolean isListing() {
        return listing;
    }
}
