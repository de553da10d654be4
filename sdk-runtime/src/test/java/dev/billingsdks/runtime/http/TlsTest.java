package dev.billingsdks.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.runtime.Pacing;
import dev.billingsdks.runtime.error.ApiException;
import dev.billingsdks.runtime.error.DeadlineExceededException;
import dev.billingsdks.runtime.error.TransportException;
import dev.billingsdks.runtime.http.operation.Operation;
import dev.billingsdks.runtime.http.operation.RequestParameters;
import dev.billingsdks.runtime.http.operation.Vendor;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The same rules over TLS, with a certificate that is made for the run. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class TlsTest {

    private final CountDownLatch letGo = new CountDownLatch(1);
    private final ScriptedServer server = ScriptedServer.replyingOverTls(Replies.thing());

    @AfterEach
    void closeServer() {
        letGo.countDown();
        server.close();
    }

    private TestClient.Builder client() {
        return TestClient.of(server).sslContext(TestTls.context());
    }

    @Test
    void a_trusted_vendor_is_spoken_to() {
        try (TestClient client = client().build()) {
            assertThat(client.getThing().id()).isEqualTo("t1");
            assertThat(client.getThing().id()).isEqualTo("t1");
        }

        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void an_unknown_certificate_ends_before_the_token_is_sent() {
        try (TestClient client = TestClient.of(server).build()) {
            assertThatThrownBy(client::getThing)
                    .isInstanceOf(TransportException.class)
                    .hasCauseInstanceOf(SSLException.class);
        }

        assertThat(server.requests()).isEmpty();
    }

    @Test
    void a_client_of_a_plain_server_sets_tls_up_when_it_needs_it() {
        Operation<Thing> atEdge =
                Operation.get("Acme", "getThing", "/things").server("edge").returns(Thing::read);
        Vendor vendor = Vendor.builder("Acme")
                .baseUrl("https://api.acme.example")
                .environmentPrefix("ACME")
                .userAgent("billing-sdks-acme/0.1.0")
                .otherServer("edge", "https://edge.acme.example")
                .build();
        try (ScriptedServer plain = ScriptedServer.replying(Replies.thing());
                TestClient client = TestClient.of(plain, vendor)
                        .otherServer("edge", server.url())
                        .build()) {
            assertThat(client.getThing().id()).isEqualTo("t1");
            System.setProperty("javax.net.ssl.trustStore", TestTls.keyStore().toString());
            System.setProperty("javax.net.ssl.trustStorePassword", TestTls.PASSWORD);

            Thing thing = client.send(atEdge, new RequestParameters());

            assertThat(thing.id()).isEqualTo("t1");
            assertThat(server.requests()).hasSize(1);
        } finally {
            System.clearProperty("javax.net.ssl.trustStore");
            System.clearProperty("javax.net.ssl.trustStorePassword");
        }
    }

    @Test
    void a_stall_ends_at_the_deadline() {
        server.then(Replies.stalling(
                "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{\"id\":", new CountDownLatch(1), letGo));

        try (TestClient client = client().timeout(Duration.ofSeconds(1)).build()) {
            long before = System.nanoTime();

            assertThatThrownBy(client::getThing).isInstanceOf(DeadlineExceededException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(2));
        }
    }

    @Test
    void a_handshake_that_stalls_ends_at_the_deadline() {
        CountDownLatch unused = new CountDownLatch(1);
        try (ScriptedServer silent = ScriptedServer.replying(Replies.stalling("", unused, letGo));
                TestClient client = TestClient.of(silent)
                        .baseUrl(silent.url().replace("http:", "https:"))
                        .pacing(Pacing.system())
                        .timeout(Duration.ofMillis(300))
                        .build()) {
            long before = System.nanoTime();

            assertThatThrownBy(client::getThing).isInstanceOf(DeadlineExceededException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofMillis(1300));
        }
    }

    @Test
    void a_redirect_to_plain_http_is_refused() {
        server.then(Replies.status(302, "Location: " + server.url().replace("https:", "http:") + "/things"));

        try (TestClient client = client().build()) {
            assertThatThrownBy(client::getThing)
                    .isExactlyInstanceOf(ApiException.class)
                    .hasMessageContaining("leads to another origin");
        }

        assertThat(server.requests()).hasSize(1);
    }
}
