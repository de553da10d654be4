package dev.billingsdks.generator.config;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a lasting secret is exchanged for a token that expires: a POST request with one property.
 *
 * @param server the name of one of the {@code servers}, or null for the main one
 * @param path the path below the base URL of the server
 * @param property the property of the request: the secret, or what its key has signed
 * @param token the property of the response that contains the token
 * @param expiresAt the property of the response that contains the time at which the token expires
 * @param keyFile the form of the key file whose key signs, or null if the secret itself is sent
 */
public record TokenLoginConfig(
        @Nullable String server,
        String path,
        String property,
        String token,
        String expiresAt,
        @Nullable KeyFile keyFile) {

    /** Checks that only {@code server} and {@code keyFile} are missing. */
    public TokenLoginConfig {
        require(path, "path");
        require(property, "property");
        require(token, "token");
        require(expiresAt, "expiresAt");
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("path of a login has to begin with a slash");
        }
    }

    /**
     * The form of a key file, and of the JSON Web Token that its RSA key signs with PS256.
     *
     * @param audience the claim {@code aud}, with variables of the servers in braces
     * @param lifetimeSeconds the time from the claim {@code iat} to the claim {@code exp}
     * @param keyId the property of the file with the ID of the key
     * @param issuer the property of the file with the claim {@code iss}
     * @param privateKey the property of the file with the private key in PEM
     */
    public record KeyFile(String audience, int lifetimeSeconds, String keyId, String issuer, String privateKey) {

        /** Checks that nothing is missing. */
        public KeyFile {
            require(audience, "keyFile.audience");
            require(keyId, "keyFile.keyId");
            require(issuer, "keyFile.issuer");
            require(privateKey, "keyFile.privateKey");
            if (lifetimeSeconds < 1) {
                throw new IllegalArgumentException("keyFile.lifetimeSeconds of a login has to be more than zero");
            }
        }
    }

    static void check(String name, TokenLoginConfig login, Map<String, ServerUrls> servers) {
        String server = login.server();
        if (server != null
                && (!servers.containsKey(server) || servers.get(server).urls().size() > 1)) {
            throw new IllegalArgumentException("logins." + name + " has the server " + server
                    + ", which has to be one of the servers, with one URL; they are " + servers.keySet());
        }
    }

    private static void require(@Nullable String value, String key) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(key + " of a login is missing");
        }
    }
}
