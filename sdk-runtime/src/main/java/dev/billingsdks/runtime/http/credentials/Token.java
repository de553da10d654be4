package dev.billingsdks.runtime.http.credentials;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A bearer token as the Authorization header has it. Two of them are the same only if they are one object. */
public final class Token {

    private final String authorization;
    private final @Nullable Instant renewal;
    private final @Nullable Instant expiry;

    private Token(String authorization, @Nullable Instant renewal, @Nullable Instant expiry) {
        this.authorization = authorization;
        this.renewal = renewal;
        this.expiry = expiry;
    }

    static Token lasting(String bearerToken) {
        return new Token("Bearer " + bearerToken, null, null);
    }

    static Token expiring(String bearerToken, Instant renewal, Instant expiry) {
        return new Token("Bearer " + bearerToken, renewal, expiry);
    }

    public String authorization() {
        return authorization;
    }

    /** Returns whether a new one should be got ahead of time. */
    boolean isDue(Instant now) {
        return renewal != null && !now.isBefore(renewal);
    }

    boolean isExpired(Instant now) {
        return expiry != null && !now.isBefore(expiry);
    }

    @Override
    public String toString() {
        return "a bearer token";
    }
}
