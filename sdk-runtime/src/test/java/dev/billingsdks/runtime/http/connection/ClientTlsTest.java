package dev.billingsdks.runtime.http.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** TLS to a host whose name has an underscore, which the JDK's own check of names rejects whatever the certificate says. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ClientTlsTest {

    private static final char[] PASSWORD = "changeit".toCharArray();

    private static SSLContext trusted;

    @BeforeAll
    static void makeCertificate(@TempDir Path folder) throws Exception {
        Path store = folder.resolve("server.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        "changeit",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-dname",
                        // keytool takes no alternative name with an underscore.
                        "CN=billing_mock")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        assertThat(keytool.waitFor(20, TimeUnit.SECONDS)).isTrue();
        KeyStore keyStore = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keyStore.load(in, PASSWORD);
        }
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(keyStore, PASSWORD);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(keyStore);
        trusted = SSLContext.getInstance("TLS");
        trusted.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
    }

    @Test
    void the_certificate_of_a_host_with_an_underscore_is_accepted() throws Exception {
        handshake(new ClientTls(trusted), "billing_mock");
    }

    @Test
    void the_certificate_of_another_host_is_refused() {
        for (String host : new String[] {"other_mock", "billing_mock.example", "localhost"}) {
            assertThatThrownBy(() -> handshake(new ClientTls(trusted), host))
                    .as(host)
                    .isInstanceOf(SSLException.class);
        }
    }

    @Test
    void a_certificate_of_an_unknown_authority_is_rejected() {
        assertThatThrownBy(() -> handshake(ClientTls.createDefault(), "billing_mock"))
                .isInstanceOf(SSLException.class);
    }

    private static void handshake(ClientTls tls, String host) throws IOException {
        InetAddress loopback = InetAddress.getByName("127.0.0.1");
        try (ServerSocket listener = trusted.getServerSocketFactory().createServerSocket(0, 5, loopback)) {
            Thread server = new Thread(() -> accept(listener), "TLS server");
            server.setDaemon(true);
            server.start();
            try (Socket plain = new Socket(loopback, listener.getLocalPort());
                    SSLSocket secure =
                            tls.upgrade(plain, host, listener.getLocalPort(), null, HttpCoreContext.create())) {
                assertThat(secure.getSession().isValid()).isTrue();
            }
        }
    }

    private static void accept(ServerSocket listener) {
        try (SSLSocket accepted = (SSLSocket) listener.accept()) {
            accepted.startHandshake();
            int end = accepted.getInputStream().read();
            assertThat(end).isNegative();
        } catch (IOException e) {
            // What the client makes of a refused handshake is the test's matter.
            assertThat(e).isNotNull();
        }
    }
}
