package dev.billingsdks.integration.hostile;

import java.security.Provider;
import java.security.Security;
import java.util.ServiceLoader;

/**
 * Replaces the JDK's elliptic curves with native ones, if the platform has them. The tests make some ten thousand TLS handshakes with HotSpot's
 * first compiler only, where one handshake takes 35 ms of processor time in Java and less than 1 ms in native code. TLS itself stays the JDK's.
 */
final class NativeCryptography {

    private static final String NAME = "AmazonCorrettoCryptoProvider";

    private NativeCryptography() {}

    /** Registers the native provider before the JDK's; does nothing if it is not on the class path. */
    static void install() {
        for (Provider provider : ServiceLoader.load(Provider.class)) {
            if (provider.getName().equals(NAME)) {
                Security.insertProviderAt(provider, 1);
            }
        }
    }
}
