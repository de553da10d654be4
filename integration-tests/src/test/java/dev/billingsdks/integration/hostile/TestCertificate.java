package dev.billingsdks.integration.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;

/**
 * A certificate for the loopback address, created once per run. This JVM trusts it through {@code
 * javax.net.ssl.trustStore}, as a user's JVM would, so that the clients keep the connection manager of the SDK.
 */
final class TestCertificate {

    private static final String PASSWORD = "changeit";
    private static final String CURVE = "secp256r1";
    private static final String ALIAS = "vendor";
    private static final String ADDRESS = "san=ip:127.0.0.1,dns:localhost";

    private TestCertificate() {}

    /** Returns a factory that adds TLS to a server's plain sockets. */
    static SSLSocketFactory sockets() {
        return Holder.SOCKETS;
    }

    /** Returns sockets with a trusted certificate for another host. */
    static SSLSocketFactory otherHost() {
        return InvalidText.OTHER_HOST;
    }

    /** Returns sockets with a trusted certificate that expired some days ago. */
    static SSLSocketFactory expired() {
        return InvalidText.EXPIRED;
    }

    /** Returns sockets with a self-signed certificate for the loopback address. */
    static SSLSocketFactory selfSigned() {
        return InvalidText.SELF_SIGNED;
    }

    /** Returns the options of another JVM that must trust the certificate. */
    static String[] trustOptions() {
        return new String[] {
            "-Djavax.net.ssl.trustStore=" + Holder.STORE, "-Djavax.net.ssl.trustStorePassword=" + PASSWORD
        };
    }

    private static final class Holder {

        private static final Path STORE = makeStore();
        private static final SSLSocketFactory SOCKETS = socketFactory(STORE, ALIAS);

        private static Path makeStore() {
            try {
                Path folder = Files.createTempDirectory("hostile-vendor");
                Path store = folder.resolve("vendor.jks");
                folder.toFile().deleteOnExit();
                store.toFile().deleteOnExit();
                generate(store, ALIAS, ADDRESS, "-ext", "bc=ca:true");
                // One key share per handshake in place of two.
                System.setProperty("jdk.tls.namedGroups", CURVE);
                System.setProperty("javax.net.ssl.trustStorePassword", PASSWORD);
                System.setProperty("javax.net.ssl.trustStore", store.toString());
                return store;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void generate(Path store, String alias, String name, String... more) throws IOException {
            List<String> arguments = new ArrayList<>(List.of("-genkeypair", "-alias", alias, "-ext", name));
            arguments.addAll(List.of("-keyalg", "EC", "-groupname", CURVE, "-dname", "CN=localhost"));
            // Each client reads the store, and for PKCS12 deriving the key takes some milliseconds.
            arguments.addAll(List.of("-keystore", store.toString(), "-storetype", "JKS"));
            arguments.addAll(List.of("-storepass", PASSWORD, "-keypass", PASSWORD));
            arguments.addAll(List.of(more));
            keytool(arguments.toArray(String[]::new));
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

        private static SSLSocketFactory socketFactory(Path file, String alias) {
            try (InputStream in = Files.newInputStream(file)) {
                KeyStore all = KeyStore.getInstance("JKS");
                all.load(in, PASSWORD.toCharArray());
                KeyStore.PasswordProtection password = new KeyStore.PasswordProtection(PASSWORD.toCharArray());
                KeyStore store = KeyStore.getInstance("JKS");
                store.load(null, null);
                store.setEntry(alias, all.getEntry(alias, password), password);
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

    /**
     * Certificates that a client must reject, in a separate store, because this JVM trusts all certificates of the
     * other one.
     */
    private static final class InvalidText {

        private static final Path STORE = makeStore();
        private static final SSLSocketFactory OTHER_HOST = Holder.socketFactory(STORE, "other-host");
        private static final SSLSocketFactory EXPIRED = Holder.socketFactory(STORE, "expired");
        private static final SSLSocketFactory SELF_SIGNED = Holder.socketFactory(STORE, "self-signed");

        private static Path makeStore() {
            try {
                Path store = Holder.STORE.resolveSibling("unfit.jks");
                Files.copy(Holder.STORE, store);
                store.toFile().deleteOnExit();
                String[] signed = {"-signer", ALIAS, "-signerkeypass", PASSWORD};
                Holder.generate(store, "other-host", "san=ip:127.0.0.2,dns:vendor.example", signed);
                Holder.generate(
                        store,
                        "expired",
                        ADDRESS,
                        "-signer",
                        ALIAS,
                        "-signerkeypass",
                        PASSWORD,
                        "-startdate",
                        "-9d",
                        "-validity",
                        "3");
                Holder.generate(store, "self-signed", ADDRESS);
                return store;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
