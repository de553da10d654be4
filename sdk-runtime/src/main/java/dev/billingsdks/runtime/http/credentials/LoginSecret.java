package dev.billingsdks.runtime.http.credentials;

import dev.billingsdks.runtime.http.operation.TokenLogin;
import dev.billingsdks.runtime.http.syntax.BaseUrl;
import dev.billingsdks.runtime.http.syntax.HeaderSyntax;
import java.time.Instant;
import java.util.Map;

/** What a vendor exchanges for tokens. Its text has no secret. */
sealed interface LoginSecret {

    /** Returns the text to send in a request at this time. */
    String text(Instant now);

    /** Returns the secret with the variables of the vendor's servers filled in. */
    LoginSecret expand(Map<String, String> variables);

    /**
     * Returns the secret of a login.
     *
     * @param name the name of the login, for messages
     * @param given the secret itself, or the content of the key file
     * @throws IllegalArgumentException if it is not usable; the message has nothing of it
     */
    static LoginSecret of(String name, TokenLogin login, String given) {
        TokenLogin.KeyFile form = login.keyFile();
        if (form == null) {
            return new Plain(HeaderSyntax.token("the secret of " + name, given));
        }
        try {
            return new Signing(AuthorizedKey.read(given, form), form.audience(), form.lifetimeSeconds());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the key file of " + name + " " + e.getMessage());
        }
    }

    /** A secret that is sent as it is. */
    record Plain(String secret) implements LoginSecret {
        @Override
        public String text(Instant now) {
            return secret;
        }

        @Override
        public LoginSecret expand(Map<String, String> variables) {
            return this;
        }

        @Override
        public String toString() {
            return "a secret";
        }
    }

    /** A key that signs what is sent. */
    record Signing(AuthorizedKey key, String audience, int lifetimeSeconds) implements LoginSecret {
        @Override
        public String text(Instant now) {
            return key.sign(audience, now, lifetimeSeconds);
        }

        @Override
        public LoginSecret expand(Map<String, String> variables) {
            return new Signing(key, BaseUrl.expand(audience, variables), lifetimeSeconds);
        }
    }
}
