package dev.billingsdks.runtime.http.credentials;

/** What tests of a whole client see of its credentials. */
public final class CredentialsInternals {

    public static final int MAX_THREADS = SuppliedTokens.MAX_THREADS;
    public static final int MAX_THREADS_OF_CLIENT = SuppliedTokens.MAX_THREADS_OF_CLIENT;
    public static final int MAX_DEPTH = SuppliedTokens.MAX_DEPTH;

    private CredentialsInternals() {}

    /** Returns the number of suppliers whose token is kept. */
    public static int suppliers(ClientTokens tokens) {
        return tokens.suppliers();
    }
}
