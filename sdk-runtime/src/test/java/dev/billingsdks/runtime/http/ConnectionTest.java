package dev.billingsdks.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.billingsdks.runtime.error.SdkException;
import dev.billingsdks.runtime.error.TransportException;
import dev.billingsdks.runtime.http.operation.Operation;
import dev.billingsdks.runtime.http.operation.RequestParameters;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionTest {

    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

    private final ScriptedServer server = ScriptedServer.replying(Replies.thing());

    @AfterEach
    void closeServer() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1 20", "HTTP/1.1 200 OK", "HTTP/1.1 404 No\r\nContent-Type: text/plain\r\n"})
    void a_truncated_head_is_not_a_response(String head) {
        server.then(Replies.rawThenClose(head), Replies.thing());

        try (TestClient client = TestClient.of(server).build()) {
            assertThat(client.getThing().id()).isEqualTo("t1");
        }

        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void a_connection_serves_one_request_after_the_other() {
        server.then(
                Replies.thing(),
                Replies.raw(HEAD + "Transfer-Encoding: chunked\r\n\r\nb\r\n" + Replies.THING + "\r\n0\r\n\r\n"),
                Replies.json(404, Replies.THING),
                Replies.status(302, "Location: /things"),
                Replies.bytes(200, Replies.gzip(Replies.THING), "Content-Encoding: gzip"),
                Replies.thing());

        try (TestClient client = TestClient.of(server).build()) {
            client.getThing();
            client.getThing();
            catchThrowableOfType(SdkException.class, client::getThing);
            client.getThing();
            client.getThing();
        }

        assertThat(server.requests()).hasSize(6);
        assertThat(server.connections()).isEqualTo(1);
    }

    static Stream<ScriptedServer.Reply> failures() {
        byte[] corrupt = Replies.gzip("{\"id\":\"" + "abcdefgh".repeat(50) + "\"}");
        corrupt[corrupt.length - 8] ^= 1;
        return Stream.of(
                Replies.bytes(200, corrupt, "Content-Encoding: gzip"),
                Replies.json(200, Replies.THING, "Content-Encoding: br"),
                Replies.text(200, "text/html", "<html>" + "x".repeat(100_000)),
                Replies.json(200, "{\"id\":\"" + "x".repeat(100_000) + "\" oops"),
                Replies.json(200, Replies.THING + " and more"),
                Replies.status(204),
                Replies.json(404, "x".repeat(200_000)),
                Replies.json(404, "x", "Content-Encoding: br"),
                Replies.status(302, "Location: https://elsewhere.example/"),
                Replies.endless(HEAD + "Connection: close\r\n\r\n{\"a\":\"", "xxxxxxxxxxxxxxxx"),
                Replies.rawThenClose(HEAD + "Content-Length: 40\r\n\r\n" + Replies.THING),
                Replies.close());
    }

    @ParameterizedTest
    @MethodSource("failures")
    void a_pool_of_one_is_usable_after_ten_failures(ScriptedServer.Reply failure) {
        server.then(failure);

        try (TestClient client = TestClient.of(server)
                .connectionManager(pool -> pool.setMaxConnTotal(1).setMaxConnPerRoute(1))
                .maxStringLength(1000)
                .maxAttempts(1)
                .timeout(Duration.ofSeconds(10))
                .build()) {
            for (int i = 0; i < 10; i++) {
                assertThatThrownBy(client::getThing)
                        .isInstanceOf(SdkException.class)
                        .hasMessageNotContaining("not done within");
                assertThat(client.leasedConnections()).isZero();
            }
            server.then(Replies.thing());

            assertThat(client.getThing().id()).isEqualTo("t1");
        }
    }

    @Test
    void a_reader_that_throws_an_error_gives_its_connection_back() {
        Operation<Thing> broken = Operation.get("Acme", "getThing", "/things").returns(reader -> {
            throw new AssertionError("not an exception");
        });

        try (TestClient client = TestClient.of(server).build()) {
            assertThatThrownBy(() -> client.send(broken, new RequestParameters()))
                    .isInstanceOf(SdkException.class)
                    .hasCauseExactlyInstanceOf(AssertionError.class);

            assertThat(client.leasedConnections()).isZero();
        }
    }

    @Test
    void a_connection_that_the_server_closed_while_it_was_kept_does_no_harm() {
        server.then(
                (socket, out) -> {
                    out.write(Replies.head(200, "Content-Length: 11"));
                    out.write(Replies.THING.getBytes(StandardCharsets.UTF_8));
                    out.flush();
                    throw new IOException("hang up");
                },
                Replies.thing());

        try (TestClient client = TestClient.of(server).build()) {
            client.getThing();
            assertThat(client.getThing().id()).isEqualTo("t1");
        }

        assertThat(server.connections()).isEqualTo(2);
    }

    @Test
    void an_unsolicited_second_response_is_not_used_for_the_next_request() {
        String unasked = HEAD + "Content-Length: 14\r\n\r\n{\"id\":\"other\"}";
        server.then(
                Replies.raw(HEAD + "Content-Length: 11\r\n\r\n" + Replies.THING + unasked),
                Replies.json(200, "{\"id\":\"t2\"}"));

        try (TestClient client = TestClient.of(server).build()) {
            assertThat(client.getThing().id()).isEqualTo("t1");
            assertThat(client.getThing().id()).isEqualTo("t2");
        }

        assertThat(server.connections()).isEqualTo(2);
    }

    @Test
    void a_late_second_response_is_not_used_for_the_next_request() {
        String unasked = HEAD + "Content-Length: 14\r\n\r\n{\"id\":\"other\"}";
        CountDownLatch read = new CountDownLatch(1);
        CountDownLatch written = new CountDownLatch(1);
        server.then(
                (socket, out) -> {
                    Replies.thing().write(socket, out);
                    await(read);
                    Replies.raw(unasked).write(socket, out);
                    written.countDown();
                },
                Replies.json(200, "{\"id\":\"t2\"}"));

        try (TestClient client = TestClient.of(server).build()) {
            assertThat(client.getThing().id()).isEqualTo("t1");
            read.countDown();
            await(written);
            assertThat(client.getThing().id()).isEqualTo("t2");
        }

        assertThat(server.connections()).isEqualTo(2);
    }

    @Test
    void an_informational_response_is_skipped() {
        server.then(
                Replies.raw("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + HEAD + "Content-Length: 11\r\n\r\n"
                        + Replies.THING),
                Replies.thing());

        try (TestClient client = TestClient.of(server).build()) {
            client.getThing();
            client.getThing();
        }

        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void junk_before_a_response_is_not_skipped() {
        server.then(Replies.raw("junk\r\n" + HEAD + "Content-Length: 11\r\n\r\n" + Replies.THING), Replies.thing());

        try (TestClient client = TestClient.of(server).build()) {
            assertThat(client.getThing().id()).isEqualTo("t1");
        }

        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void headers_are_limited_in_number_and_length() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            many.append("X-").append(i).append(": canary\r\n");
        }
        server.then(Replies.raw(HEAD + many + "Content-Length: 11\r\n\r\n" + Replies.THING));
        assertRefused();

        server.then(Replies.raw(HEAD + "X-Long: " + "canary".repeat(40_000) + "\r\nContent-Length: 11\r\n\r\n"));
        assertRefused();

        server.then(Replies.endless(HEAD + "X-Endless: ", "canary"));
        assertRefused();
    }

    private void assertRefused() {
        try (TestClient client = TestClient.of(server).maxAttempts(1).build()) {
            assertThatThrownBy(client::getThing)
                    .isInstanceOf(TransportException.class)
                    .hasMessageContaining("MessageConstraintException")
                    .hasMessageNotContaining("canary");
        }
    }

    @Test
    void what_a_server_sent_is_in_no_message_and_no_cause() {
        server.then(
                Replies.raw(HEAD + "Transfer-Encoding: chunked\r\n\r\ncanary\r\n"),
                Replies.raw("canary\r\n\r\n"),
                Replies.raw("HTTP/1.1 canary\r\n\r\n"),
                Replies.raw("HTTP/1.1 200 OK\r\ncanary\r\n\r\n"));

        try (TestClient client = TestClient.of(server).maxAttempts(1).build()) {
            for (int i = 0; i < 4; i++) {
                SdkException e = catchThrowableOfType(SdkException.class, client::getThing);
                StringWriter trace = new StringWriter();
                e.printStackTrace(new PrintWriter(trace));

                assertThat(trace.toString()).contains("Acme getThing").doesNotContain("canary");
            }
        }
    }

    @Test
    void sixty_four_threads_use_one_client_at_once() throws Exception {
        int threads = 64;
        CyclicBarrier all = new CyclicBarrier(threads);
        server.then((socket, out) -> {
            try {
                all.await(10, TimeUnit.SECONDS);
            } catch (Exception e) {
                throw new IOException(e);
            }
            Replies.thing().write(socket, out);
        });

        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try (TestClient client = TestClient.of(server).build()) {
            List<Future<Thing>> calls = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                calls.add(pool.submit(() -> client.getThing()));
            }
            for (Future<Thing> call : calls) {
                assertThat(call.get(15, TimeUnit.SECONDS).id()).isEqualTo("t1");
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(5, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
