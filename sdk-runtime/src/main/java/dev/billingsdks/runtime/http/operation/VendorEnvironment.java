package dev.billingsdks.runtime.http.operation;

import java.util.Map;

/**
 * A named environment of a vendor, such as its sandbox.
 *
 * @param baseUrl of its main server
 * @param otherServers the base URLs of its other servers, by the names that the vendor's own have
 */
public record VendorEnvironment(String baseUrl, Map<String, String> otherServers) {

    /** The name of the environment that a client talks to by default. */
    public static final String PRODUCTION = "production";
}
