package dev.billingsdks.runtime.error;

/**
 * A listing that cannot continue without losing or repeating items: a repeated token, a link without a page number, a next
 * page announced by a page without items, a total that changes from page to page or is not reached at the end.
 */
public final class PaginationException extends SdkException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates an error for a listing.
     *
     * @param problem what the vendor sent, without the token itself
     */
    public PaginationException(String problem, String vendor, String operation) {
        super(vendor + " " + operation + ": " + problem, null, vendor, operation);
    }

    /**
     * Creates an error for a listing that another failure brought to light.
     *
     * @param problem what the vendor sent, without the token itself
     */
    public PaginationException(String problem, Throwable cause, String vendor, String operation) {
        super(vendor + " " + operation + ": " + problem, cause, vendor, operation);
    }
}
