package dev.billingsdks.runtime.http.credentials;

import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.http.operation.BasicLogin;
import dev.billingsdks.runtime.http.operation.TokenLogin;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The source of the tokens of a client or of a call. Its text has no secret. */
public sealed interface CredentialsSource {

    static CredentialsSource fixed(String token) {
        return new Fixed(token);
    }

    static CredentialsSource supplied(Supplier<String> supplier) {
        return new Supplied(supplier);
    }

    static CredentialsSource login(BasicLogin login, String accountId, String apiKey) {
        return new Login(login, accountId, apiKey);
    }

    /**
     * Returns the source of tokens that a secret is exchanged for.
     *
     * @param name the name of the login, for messages
     * @param secret the secret itself, or the content of the key file
     * @throws IllegalArgumentException if the secret is not usable; the message has nothing of it
     */
    static CredentialsSource exchanged(String name, TokenLogin login, String secret) {
        return new Exchanged(login, LoginSecret.of(name, login, secret));
    }

    /** Returns this source with the variables of the vendor's servers filled in. */
    default CredentialsSource expand(Map<String, String> variables) {
        return this;
    }

    /** Returns the source that a call brings, or null if it brings none. */
    static @Nullable CredentialsSource of(RequestOptions options) {
        String token = options.bearerToken();
        if (token != null) {
            return fixed(token);
        }
        Supplier<String> supplier = options.bearerTokenSupplier();
        return supplier == null ? null : supplied(supplier);
    }

    /** One token for the life of the client or for one call. */
    record Fixed(String token) implements CredentialsSource {
        @Override
        public String toString() {
            return "a bearer token";
        }
    }

    /** The application's own source of tokens. */
    record Supplied(Supplier<String> supplier) implements CredentialsSource {
        @Override
        public String toString() {
            return "a supplier of bearer tokens";
        }
    }

    /** An account id and an API key, to be exchanged for tokens. */
    record Login(BasicLogin login, String accountId, String apiKey) implements CredentialsSource {
        @Override
        public String toString() {
            return "an account id and an API key";
        }
    }

    /** A secret, or a key that signs, to be exchanged for tokens. */
    record Exchanged(TokenLogin login, LoginSecret secret) implements CredentialsSource {
        @Override
        public CredentialsSource expand(Map<String, String> variables) {
            return new Exchanged(login, secret.expand(variables));
        }

        @Override
        public String toString() {
            return "a secret that is exchanged for tokens";
        }
    }
}
