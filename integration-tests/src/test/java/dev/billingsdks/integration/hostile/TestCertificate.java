package dev.billingsdks.integration.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;

/**
 * A certificate for the loopback address, made once for this run. This JVM is made to trust it as a user's would be told to, by
 * {@code javax.net.ssl.trustStore}: the clients then keep the connection manager that the SDK gives them.
 */
final class TestCertificate {

    private static final String PASSWORD = "changeit";

    private TestCertificate() {}

    /** Returns what makes a server's sockets of plain ones. */
    static SSLSocketFactory sockets() {
        return Holder.SOCKETS;
    }

    /** Returns the options of another JVM that is to trust the certificate. */
    static String[] trustOptions() {
        return new String[] {
            "-Djavax.net.ssl.trustStore=" + Holder.STORE, "-Djavax.net.ssl.trustStorePassword=" + PASSWORD
        };
    }

    private static final class Holder {

        private static final Path STORE = makeStore();
        private static final SSLSocketFactory SOCKETS = socketFactory();

        private static Path makeStore() {
            try {
                Path folder = Files.createTempDirectory("hostile-vendor");
                Path store = folder.resolve("vendor.p12");
                folder.toFile().deleteOnExit();
                store.toFile().deleteOnExit();
                keytool(
                        "-genkeypair",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD,
                        "-alias",
                        "vendor",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=ip:127.0.0.1,dns:localhost");
                System.setProperty("javax.net.ssl.trustStorePassword", PASSWORD);
                System.setProperty("javax.net.ssl.trustStore", store.toString());
                return store;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void keytool(String... arguments) throws IOException {
            String[] command = new String[arguments.length + 1];
            command[0] =
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
            System.arraycopy(arguments, 0, command, 1, arguments.length);
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try {
                if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                    throw new IllegalStateException("keytool made no certificate");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        private static SSLSocketFactory socketFactory() {
            try (InputStream in = Files.newInputStream(STORE)) {
                KeyStore store = KeyStore.getInstance("PKCS12");
                store.load(in, PASSWORD.toCharArray());
                KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
                keys.init(store, PASSWORD.toCharArray());
                SSLContext context = SSLContext.getInstance("TLS");
                context.init(keys.getKeyManagers(), null, null);
                return context.getSocketFactory();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
