package dev.billingsdks.flink.listing;

/** The accounts cannot be discovered. Unlike that of any other exception of an {@link AccountSupplier}, its message is reported. */
public final class AccountsUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates an error.
     *
     * @param problem what is wrong and what to do, without any secret
     */
    public AccountsUnavailableException(String problem) {
        super(problem);
    }
}
