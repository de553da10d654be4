package dev.billingsdks.flink.listing;

/**
 * The secret of an account could not be resolved. The message names the reference and the class of the failure. There is no cause, since
 * its message can contain the secret.
 */
public final class SecretUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates an error for an account.
     *
     * @param account the account's id
     * @param failure what the resolver has thrown, of which the class alone is kept
     */
    public SecretUnavailableException(String account, SecretReference reference, Throwable failure) {
        super("account " + account + ": the secret " + reference + " could not be resolved: "
                + failure.getClass().getName());
    }
}
