package dev.billingsdks.runtime.http;

/** Gets a new token, from the application or from the vendor. */
interface TokenSource {

    /** Returns a new token; called by one thread at a time. */
    Token fetch(Call<?> call);

    /** Returns whether a refusal with this status can mean that the token is stale. */
    boolean renewsOn(int status);
}
