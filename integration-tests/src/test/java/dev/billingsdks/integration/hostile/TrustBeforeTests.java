package dev.billingsdks.integration.hostile;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Makes this JVM trust the {@link TestCertificate} before its first test. Were it told so later, when clients of other tests have read
 * the trusted certificates already, then while one thread reads the new ones, Java hands the old ones to all others.
 */
public final class TrustBeforeTests implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        TestCertificate.sockets();
    }
}
