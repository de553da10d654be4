package dev.billingsdks.runtime.http;

import java.util.function.Supplier;

/** What a builder was given to get tokens from; its secrets never show in its text. */
sealed interface CredentialsSource {

    static CredentialsSource fixed(String token) {
        return new Fixed(token);
    }

    static CredentialsSource supplied(Supplier<String> supplier) {
        return new Supplied(supplier);
    }

    static CredentialsSource login(BasicLogin login, String accountId, String apiKey) {
        return new Login(login, accountId, apiKey);
    }

    /** One token for the client's life. */
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
}
