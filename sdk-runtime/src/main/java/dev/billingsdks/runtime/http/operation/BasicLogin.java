package dev.billingsdks.runtime.http.operation;

import java.util.Objects;

/**
 * How a vendor exchanges an account id and an API key for a token that expires: a GET request with HTTP Basic, whose
 * response is a JSON object.
 *
 * @param path the path under the base URL, such as {@code /login}
 * @param tokenProperty the property with the bearer token
 * @param expiresInProperty the property with its lifetime in seconds; if absent, the token is used until it is refused
 */
public record BasicLogin(String path, String tokenProperty, String expiresInProperty) {

    /** Checks that nothing is null. */
    public BasicLogin {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(tokenProperty, "tokenProperty");
        Objects.requireNonNull(expiresInProperty, "expiresInProperty");
    }
}
