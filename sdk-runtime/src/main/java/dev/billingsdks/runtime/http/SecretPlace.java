package dev.billingsdks.runtime.http;

import java.util.Locale;

/**
 * Where a request carries a secret other than a bearer token.
 *
 * @param name the header, query parameter or cookie
 */
record SecretPlace(Kind kind, String name) {

    /** The places that OpenAPI knows; HTTP Basic is a pair in the Authorization header. */
    enum Kind {
        HEADER,
        QUERY,
        COOKIE,
        BASIC
    }

    /** Returns how messages name the environment variables of a scheme, such as {@code PARTNER_KEY}. */
    static String environmentSuffix(String scheme) {
        return scheme.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
