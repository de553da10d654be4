package dev.billingsdks.runtime.http.credentials;

/** Gets a new token, from the application or from the vendor. */
interface TokenSource {

    /** Returns a new token; called by one thread at a time. */
    Token fetch(CallContext call);

    /** Throws if the call comes from within this source, which would wait for itself. */
    default void refuseReentry(CallContext call) {}

    /** Returns whether a refusal with this status can mean that the token is stale. */
    boolean renewsOn(int status);
}
