package dev.billingsdks.runtime.http;

/** Where the token of a request comes from, and whether a refused one can be replaced. Thread-safe. */
interface Credentials {

    /** Returns the token to send, which may take a while the first time. */
    Token token(Call<?> call);

    /** Returns whether, for a token refused with this status, {@link #renew} may help. */
    boolean renewsOn(int status, Call<?> call);

    /** Replaces a token that was refused, unless another thread has done so already. */
    void renew(Token refused, Call<?> call);

    /** Returns the credentials of a client without a token; no operation that takes one gets as far as asking for it. */
    static Credentials none() {
        return new Credentials() {
            @Override
            public Token token(Call<?> call) {
                throw new IllegalStateException("the client has no token");
            }

            @Override
            public boolean renewsOn(int status, Call<?> call) {
                return false;
            }

            @Override
            public void renew(Token refused, Call<?> call) {
                throw new IllegalStateException("the client has no token");
            }
        };
    }

    /** Returns credentials that are one token for ever. */
    static Credentials fixed(Token token) {
        return new Credentials() {
            @Override
            public Token token(Call<?> call) {
                return token;
            }

            @Override
            public boolean renewsOn(int status, Call<?> call) {
                return false;
            }

            @Override
            public void renew(Token refused, Call<?> call) {
                throw new IllegalStateException("a fixed token cannot be renewed");
            }
        };
    }
}
