package dev.billingsdks.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.billingsdks.runtime.Pacing;
import dev.billingsdks.runtime.error.DeadlineExceededException;
import dev.billingsdks.runtime.error.SdkException;
import dev.billingsdks.runtime.error.TransportException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.core5.util.Timeout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Errors say in which phase an attempt failed, after which time, why, and through which proxy, and quote nothing of the server. */
class FailureMessageTest {

    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

    private final List<AutoCloseable> open = new ArrayList<>();

    @AfterEach
    void closeAll() throws Exception {
        for (AutoCloseable each : open) {
            each.close();
        }
    }

    static Stream<Arguments> responses() {
        return Stream.of(
                row(
                        Replies.raw("canary\r\n\r\n"),
                        "waiting for the response",
                        "the server closed the connection without a response|malformed|violates HTTP",
                        "org.apache.hc"),
                row(
                        Replies.raw("HTTP/1.1 canary\r\n\r\n"),
                        "waiting for the response",
                        "the status line or a header field of the response is malformed|the response violates HTTP",
                        "org.apache.hc.client5.http.ClientProtocolException caused by org.apache.hc.core5.http."),
                row(
                        Replies.raw("HTTP/3.0 200 canary\r\n\r\n"),
                        "waiting for the response",
                        "the response has an HTTP version that is not supported",
                        "UnsupportedHttpVersionException"),
                row(
                        Replies.raw(HEAD + "Transfer-Encoding: canary\r\n\r\n"),
                        "waiting for the response|processing the response head",
                        "the response has a transfer encoding that is not supported|the response violates HTTP",
                        "Exception"),
                row(
                        Replies.raw(HEAD + "Content-Length: 1\r\nContent-Length: canary\r\n\r\n1"),
                        "processing the response head",
                        "the response violates HTTP",
                        "ProtocolException"),
                row(
                        Replies.raw(HEAD + "Transfer-Encoding: chunked\r\n\r\ncanary\r\n"),
                        "reading the response",
                        "the chunks of the response body are malformed",
                        "MalformedChunkCodingException"),
                row(
                        Replies.rawThenClose(HEAD + "Transfer-Encoding: chunked\r\n\r\n20\r\ncanary"),
                        "reading the response",
                        "the connection ended within the response body",
                        "TruncatedChunkException"),
                row(
                        Replies.rawThenClose("HTTP/1.1 200 OK\r\ncanary: canary\r\n"),
                        "waiting for the response",
                        "the connection ended within the response",
                        "ConnectionClosedException"),
                row(
                        Replies.close(),
                        "waiting for the response",
                        "the server closed the connection without a response",
                        "NoHttpResponseException"),
                row(
                        Replies.reset(),
                        "waiting for the response",
                        "the connection was reset or closed",
                        "java.net.SocketException"),
                row(
                        Replies.raw(HEAD + "X-Canary: " + "canary".repeat(20_000) + "\r\n\r\n"),
                        "waiting for the response",
                        "the response head has too many fields or too long a line",
                        "MessageConstraintException"));
    }

    private static Arguments row(ScriptedServer.Reply reply, String phase, String words, String classes) {
        return Arguments.of(reply, phase, words, classes);
    }

    @ParameterizedTest
    @MethodSource("responses")
    void a_bad_response_is_described_in_words_of_the_sdk(
            ScriptedServer.Reply reply, String phase, String words, String classes) {
        ScriptedServer server = open(ScriptedServer.replying(reply));
        TestClient client = open(TestClient.of(server).maxAttempts(1).build());

        TransportException e = catchThrowableOfType(TransportException.class, client::getThing);

        assertThat(e.getMessage())
                .matches("Acme getThing: GET /things: no response: (" + phase + ") failed after \\d+ ms: .*(" + words
                        + ").*: .*")
                .contains(classes);
        assertThat(trace(e)).doesNotContain("canary");
    }

    @Test
    void a_refused_connection_names_the_server() throws IOException {
        int port = closedPort();
        TestClient client = open(TestClient.builder(TestClient.ACME)
                .bearerToken("t")
                .baseUrl("http://127.0.0.1:" + port)
                .maxAttempts(1)
                .build());

        assertThat(failure(client))
                .matches("Acme getThing: GET /things: no response: connecting to 127.0.0.1:" + port
                        + " failed after \\d+ ms: the connection was refused: .*HttpHostConnectException.*;"
                        + " check the base URL, the network and whether a proxy is required");
    }

    @Test
    void a_host_name_that_cannot_be_resolved_is_a_failure_to_connect() {
        TestClient client = open(TestClient.builder(TestClient.ACME)
                .bearerToken("t")
                .baseUrl("https://no-such-host.invalid")
                .maxAttempts(1)
                .build());

        assertThat(failure(client))
                .matches(
                        "Acme getThing: GET /things: no response: connecting to no-such-host.invalid:443 failed after \\d+"
                                + " ms: the host name cannot be resolved: java.net.UnknownHostException; check the base URL, .*");
    }

    @Test
    void a_refused_connection_to_a_proxy_names_the_proxy() throws IOException {
        int port = closedPort();
        TestClient client = open(TestClient.builder(TestClient.ACME)
                .bearerToken("t")
                .proxy(URI.create("http://127.0.0.1:" + port))
                .maxAttempts(1)
                .build());

        assertThat(failure(client))
                .matches("Acme getThing: GET /things: no response: connecting to api.acme.example:443 through the proxy"
                        + " 127.0.0.1:" + port + " failed after \\d+ ms: the connection was refused: .*");
    }

    @Test
    void an_untrusted_certificate_is_a_failed_handshake_with_its_causes() {
        ScriptedServer server = open(ScriptedServer.replyingOverTls(Replies.thing()));
        TestClient client = open(TestClient.of(server).maxAttempts(1).build());

        assertThat(failure(client))
                .matches(
                        "Acme getThing: GET /things: no response: TLS handshake with 127.0.0.1:\\d+ failed after \\d+ ms:"
                                + " the certificate of the server is not trusted: javax.net.ssl.SSLHandshakeException caused by"
                                + " sun.security.validator.ValidatorException caused by .*; check the trusted certificate"
                                + " authorities \\(sslContext\\), and whether a proxy intercepts TLS");
    }

    @Test
    void a_handshake_within_a_tunnel_names_server_and_proxy() {
        ScriptedServer server = open(ScriptedServer.replyingOverTls(Replies.thing()));
        TunnelProxy proxy = open(TunnelProxy.start());
        TestClient client =
                open(TestClient.of(server).proxy(proxy.uri()).maxAttempts(1).build());

        assertThat(failure(client))
                .matches(".*: TLS handshake with 127.0.0.1:\\d+ through the proxy 127.0.0.1:"
                        + proxy.uri().getPort() + " failed after \\d+ ms: .*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"})
    void a_reset_of_an_established_tls_connection_is_not_blamed_on_certificates(String start) {
        TunnelProxy proxy = open(TunnelProxy.start());
        ScriptedServer server = open(ScriptedServer.replyingOverTls((socket, out) -> {
            Replies.raw(start).write(socket, out);
            Eventually.is("passed on", proxy::isQuiet);
            proxy.reset();
            throw new IOException("hang up");
        }));
        TestClient client = open(TestClient.of(server)
                .sslContext(TestTls.context())
                .proxy(proxy.uri())
                .maxAttempts(1)
                .build());

        assertThat(failure(client))
                .matches(
                        ".*: no response: (waiting for|reading) the response through the proxy .* failed after \\d+ ms: "
                                + "the connection was reset or closed: .*")
                .doesNotContain("sslContext");
    }

    @Test
    void a_server_that_does_not_speak_tls_is_a_failed_handshake() {
        ScriptedServer plain = open(ScriptedServer.replying(Replies.thing()));
        plain.onAccept(Replies.rawThenClose("HTTP/1.1 400 Bad Request\r\n\r\n"));
        TestClient client = open(TestClient.of(plain)
                .baseUrl(plain.url().replace("http:", "https:"))
                .maxAttempts(1)
                .build());

        assertThat(failure(client))
                .matches(".*: TLS handshake with .* failed after .*: TLS failed: .*SSLException.*; check the trusted"
                        + " certificate authorities \\(sslContext\\), and whether a proxy intercepts TLS");
    }

    @Test
    void a_deadline_in_a_handshake_names_the_handshake() {
        CountDownLatch letGo = new CountDownLatch(1);
        open.add(letGo::countDown);
        ScriptedServer silent = open(ScriptedServer.replying(Replies.stalling("", new CountDownLatch(1), letGo)));
        TestClient client = open(TestClient.of(silent)
                .baseUrl(silent.url().replace("http:", "https:"))
                .pacing(Pacing.system())
                .timeout(Duration.ofMillis(300))
                .build());

        DeadlineExceededException e = catchThrowableOfType(DeadlineExceededException.class, client::getThing);

        assertThat(e.getMessage())
                .matches("Acme getThing: GET /things: not done within PT0.3S, while TLS handshake with 127.0.0.1:\\d+");
    }

    @Test
    void data_before_the_request_is_named() {
        ScriptedServer server = open(ScriptedServer.replying(Replies.thing()));
        CountDownLatch written = new CountDownLatch(1);
        server.onAccept((socket, out) -> {
            Replies.raw("canary").write(socket, out);
            written.countDown();
        });
        TestClient client = open(TestClient.of(server)
                .httpClient(http -> http.addRequestInterceptorFirst((request, entity, context) -> {
                    try {
                        written.await();
                    } catch (InterruptedException e) {
                        throw new IOException(e);
                    }
                }))
                .maxAttempts(1)
                .build());

        assertThat(failure(client))
                .contains("preparing the request failed after")
                .contains("the server sent data before it received the request")
                .doesNotContain("canary");
    }

    @Test
    void the_connect_timeout_holds_beside_a_longer_one_of_a_customized_connection_manager() throws IOException {
        int port = portThatDoesNotRespond();
        TestClient client = open(TestClient.builder(TestClient.ACME)
                .bearerToken("t")
                .baseUrl("http://127.0.0.1:" + port)
                .connectTimeout(Duration.ofMillis(200))
                .connectionManager(pool -> pool.setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.ofSeconds(30))
                        .build()))
                .maxAttempts(1)
                .timeout(Duration.ofSeconds(20))
                .build());
        long start = System.nanoTime();

        TransportException e = catchThrowableOfType(TransportException.class, client::getThing);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThat(e.getMessage())
                .contains("connecting to 127.0.0.1:" + port + " failed after")
                .contains("not connected within the connectTimeout of PT0.2S");
    }

    /** A port whose queue of connections that nobody accepts is full. */
    private int portThatDoesNotRespond() throws IOException {
        ServerSocket full = open(new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1")));
        try {
            for (int i = 0; i < 100; i++) {
                open(new Socket()).connect(full.getLocalSocketAddress(), 300);
            }
        } catch (SocketTimeoutException e) {
            return full.getLocalPort();
        }
        throw new AssertionError("a hundred connections were established that nobody accepted");
    }

    private String failure(TestClient client) {
        return catchThrowableOfType(TransportException.class, client::getThing).getMessage();
    }

    private <T extends AutoCloseable> T open(T resource) {
        open.add(resource);
        return resource;
    }

    private static String trace(SdkException e) {
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
