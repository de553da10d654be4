package dev.billingsdks.runtime.http.credentials;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A bearer token as the Authorization header has it. Two of them are the same only if they are one object. */
public final class Token {

    /** How long before its expiry a token is renewed, at most; a tenth of its life if that is less. */
    private static final Duration MARGIN = Duration.ofSeconds(60);

    /** A longer life is not a lifetime, and could overflow dates. */
    private static final Duration LONGEST_LIFE = Duration.ofDays(3650);

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

    /**
     * Returns a token that expires, and is due some time before. A token that had expired before it was requested, by a clock that
     * differs from the vendor's, or that lives for more than ten years, is used until it is refused.
     */
    static Token until(String bearerToken, Instant requested, Instant expiry) {
        Duration life = Duration.between(requested, expiry);
        if (life.isZero() || life.isNegative() || life.compareTo(LONGEST_LIFE) > 0) {
            return lasting(bearerToken);
        }
        Duration tenth = life.dividedBy(10);
        Instant renewal = expiry.minus(tenth.compareTo(MARGIN) < 0 ? tenth : MARGIN);
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
