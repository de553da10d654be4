package dev.billingsdks.runtime.http.operation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a vendor exchanges a lasting secret for a token that expires: a POST request whose JSON body has one property, with the secret
 * or with a text that the secret's private key has signed.
 *
 * @param server the name of the server that the request is sent to, or null for the main one
 * @param path the path under the server's base URL, such as {@code /iam/v1/tokens}
 * @param property the property of the request
 * @param tokenProperty the property of the response with the bearer token
 * @param expiresAtProperty the property of the response with the time at which it expires; if absent, the token is used until it is
 *     refused
 * @param keyFile the form of the key file whose key signs the text, or null if the secret itself is sent
 */
public record TokenLogin(
        @Nullable String server,
        String path,
        String property,
        String tokenProperty,
        String expiresAtProperty,
        @Nullable KeyFile keyFile) {

    /** Checks that nothing required is null. */
    public TokenLogin {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(property, "property");
        Objects.requireNonNull(tokenProperty, "tokenProperty");
        Objects.requireNonNull(expiresAtProperty, "expiresAtProperty");
    }

    /** Creates a login on the main server that sends the secret itself. */
    public TokenLogin(String path, String property, String tokenProperty, String expiresAtProperty) {
        this(null, path, property, tokenProperty, expiresAtProperty, null);
    }

    /** Returns this login, with its requests sent to another server of the vendor. */
    public TokenLogin on(String server) {
        return new TokenLogin(server, path, property, tokenProperty, expiresAtProperty, keyFile);
    }

    /** Returns this login, with a signed text in place of the secret. */
    public TokenLogin signed(KeyFile keyFile) {
        return new TokenLogin(server, path, property, tokenProperty, expiresAtProperty, keyFile);
    }

    /**
     * The form of a key file, and of the JSON Web Token (RFC 7519) that its RSA key signs with PS256 (RFC 7518, section 3.5).
     *
     * @param audience the claim {@code aud}, which may hold {variables} of the base URL
     * @param lifetimeSeconds the time from the claim {@code iat} to the claim {@code exp}
     * @param keyIdProperty the property of the file with the ID of the key, which is the header parameter {@code kid}
     * @param issuerProperty the property of the file with the claim {@code iss}
     * @param privateKeyProperty the property of the file with the private key: PKCS #8 in PEM (RFC 7468)
     */
    public record KeyFile(
            String audience,
            int lifetimeSeconds,
            String keyIdProperty,
            String issuerProperty,
            String privateKeyProperty) {

        /** Checks that nothing is null. */
        public KeyFile {
            Objects.requireNonNull(audience, "audience");
            Objects.requireNonNull(keyIdProperty, "keyIdProperty");
            Objects.requireNonNull(issuerProperty, "issuerProperty");
            Objects.requireNonNull(privateKeyProperty, "privateKeyProperty");
        }
    }
}
