package dev.billingsdks.integration.hostile;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Prepares this JVM before its first test: native cryptography, and trust in the {@link TestCertificate}. If this
 * happened later, when clients of other tests had already read the trusted certificates, Java would give the old ones
 * to all other threads while one thread reads the new ones.
 */
public final class TestJvmSetup implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        NativeCryptography.install();
        TestCertificate.sockets();
    }
}
