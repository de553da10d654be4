package dev.billingsdks.runtime.http.credentials;

/** The token of requests, and whether one that was refused can be replaced. Thread-safe. */
public interface Credentials {

    /** Returns the token to send, which may take a while the first time. */
    Token token(CallContext call);

    /** Returns whether, for a token refused with this status, {@link #renew} may help. */
    boolean renewsOn(int status, CallContext call);

    /** Replaces a token that was refused, unless another thread has done so already. */
    void renew(Token refused, CallContext call);

    /** Returns credentials that are one token that never changes. */
    static Credentials fixed(Token token) {
        return new Credentials() {
            @Override
            public Token token(CallContext call) {
                return token;
            }

            @Override
            public boolean renewsOn(int status, CallContext call) {
                return false;
            }

            @Override
            public void renew(Token refused, CallContext call) {
                throw new IllegalStateException("a fixed token cannot be renewed");
            }
        };
    }
}
