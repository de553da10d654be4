package dev.billingsdks.runtime.http;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A certificate for 127.0.0.1 that is made once for the test run, for servers and for clients that trust it. */
final class TestTls {

    static final String PASSWORD = "changeit";

    private static final Path KEY_STORE;
    private static final SSLContext CONTEXT;

    static {
        try {
            Path folder = Files.createTempDirectory("test-tls");
            folder.toFile().deleteOnExit();
            KEY_STORE = folder.resolve("server.p12");
            makeCertificate(folder.resolve("keytool.log"));
            KEY_STORE.toFile().deleteOnExit();
            CONTEXT = makeContext();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private TestTls() {}

    static Path keyStore() {
        return KEY_STORE;
    }

    static SSLContext context() {
        return CONTEXT;
    }

    private static void makeCertificate(Path log) throws Exception {
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        String[] command = {
            keytool.toString(),
            "-genkeypair",
            "-keystore",
            KEY_STORE.toString(),
            "-storepass",
            PASSWORD,
            "-alias",
            "server",
            "-keyalg",
            "EC",
            "-dname",
            "CN=127.0.0.1",
            "-ext",
            "san=ip:127.0.0.1"
        };
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(20, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new AssertionError("keytool failed: " + Files.readString(log));
        }
        log.toFile().deleteOnExit();
    }

    private static SSLContext makeContext() throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(KEY_STORE)) {
            store.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD.toCharArray());
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }
}
