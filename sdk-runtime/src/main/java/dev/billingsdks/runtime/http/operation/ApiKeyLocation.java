package dev.billingsdks.runtime.http.operation;

import java.util.Locale;

/**
 * The location of a secret other than a bearer token in a request.
 *
 * @param name the header, query parameter or cookie
 */
public record ApiKeyLocation(Kind kind, String name) {

    /** The locations that OpenAPI has; HTTP Basic is a pair in the Authorization header. */
    public enum Kind {
        HEADER,
        QUERY,
        COOKIE,
        BASIC
    }

    /** Returns how messages name the environment variables of a scheme, such as {@code PARTNER_KEY}. */
    public static String environmentSuffix(String scheme) {
        return scheme.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
