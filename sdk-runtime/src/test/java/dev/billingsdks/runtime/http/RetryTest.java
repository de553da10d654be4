package dev.billingsdks.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.billingsdks.runtime.error.ApiException;
import dev.billingsdks.runtime.error.DecodeException;
import dev.billingsdks.runtime.error.InterruptedCallException;
import dev.billingsdks.runtime.error.RateLimitException;
import dev.billingsdks.runtime.error.SdkException;
import dev.billingsdks.runtime.error.ServerException;
import dev.billingsdks.runtime.error.TransportException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryTest {

    private final FakePacing pacing = new FakePacing();
    private final ScriptedServer server = ScriptedServer.replying(Replies.thing());

    @AfterEach
    void closeServer() {
        server.close();
    }

    private TestClient client() {
        return TestClient.of(server).pacing(pacing).build();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                408, 429, 500, 502, 503, 504, 506, 507, 508, 509, 510, 511, 520, 521, 522, 523, 524, 525, 526, 527, 529,
                530, 540, 561, 598, 599
            })
    void a_transient_status_is_retried(int status) {
        server.then(Replies.status(status), Replies.thing());

        try (TestClient client = client()) {
            assertThat(client.getThing().id()).isEqualTo("t1");
        }

        assertThat(server.targets()).containsExactly("/things", "/things");
        assertThat(pacing.sleeps()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 402, 403, 404, 405, 409, 410, 422, 426, 428, 499, 501, 505})
    void a_status_that_will_not_pass_is_an_error_at_once(int status) {
        server.then(Replies.status(status));

        try (TestClient client = client()) {
            assertThatThrownBy(client::getThing).isInstanceOf(ApiException.class);
        }

        assertThat(server.requests()).hasSize(1);
        assertThat(pacing.sleeps()).isEmpty();
    }

    static Stream<ScriptedServer.Reply> brokenAnswers() {
        String head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
        return Stream.of(
                Replies.close(),
                Replies.reset(),
                Replies.rawThenClose("HTTP/1.1 20"),
                Replies.rawThenClose("HTTP/1.1 200 OK\r\nContent-Ty"),
                Replies.rawThenClose(head + "Content-Length: 11\r\n\r\n{\"id\":"),
                Replies.rawThenClose(head + "Content-Length: 40\r\n\r\n" + Replies.THING),
                Replies.rawThenClose(head + "Transfer-Encoding: chunked\r\n\r\nb\r\n" + Replies.THING),
                Replies.rawThenClose(head + "Transfer-Encoding: chunked\r\n\r\nb\r\n" + Replies.THING + "\r\n"),
                Replies.rawThenClose(head + "Transfer-Encoding: chunked\r\n\r\n-1\r\n" + Replies.THING),
                Replies.rawThenClose(head + "Transfer-Encoding: chunked\r\n\r\nfffffffffff\r\n" + Replies.THING),
                Replies.rawThenClose(head + "Connection: close\r\n\r\n{\"id\":\"t"),
                Replies.json(200, "{\"id\":"));
    }

    @ParameterizedTest
    @MethodSource("brokenAnswers")
    void a_truncated_response_is_retried(ScriptedServer.Reply broken) {
        server.then(broken, Replies.thing());

        try (TestClient client = client()) {
            assertThat(client.getThing().id()).isEqualTo("t1");
        }

        assertThat(server.requests()).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("brokenAnswers")
    void a_response_that_is_truncated_on_every_attempt_is_an_error_after_three_attempts(ScriptedServer.Reply broken) {
        server.then(broken);

        try (TestClient client = client()) {
            assertThatThrownBy(client::getThing)
                    .isInstanceOfAny(TransportException.class, DecodeException.class)
                    .hasMessageStartingWith("Acme getThing: ")
                    .hasMessageNotContaining("t1");
        }

        assertThat(server.requests()).hasSize(3);
    }

    @Test
    void a_refused_connection_is_retried() throws IOException {
        try (TestClient client = TestClient.of(server)
                .pacing(pacing)
                .baseUrl("http://127.0.0.1:" + closedPort())
                .build()) {
            assertThatThrownBy(client::getThing)
                    .isInstanceOf(TransportException.class)
                    .hasMessageStartingWith("Acme getThing: GET /things: no response: ")
                    .hasCauseInstanceOf(ConnectException.class);
        }

        assertThat(pacing.sleeps()).hasSize(2);
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Test
    void a_post_is_not_repeated() {
        server.then(Replies.status(503));

        try (TestClient client = client()) {
            assertThatThrownBy(client::postThing).isInstanceOf(ServerException.class);
        }
        server.then(Replies.close());
        try (TestClient client = client()) {
            assertThatThrownBy(client::postThing).isInstanceOf(TransportException.class);
        }

        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void malformed_json_is_not_retried() {
        server.then(Replies.json(200, "{\"id\" \"t1\"}"));

        try (TestClient client = client()) {
            assertThatThrownBy(client::getThing).isInstanceOf(DecodeException.class);
        }

        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void the_backoff_doubles_from_half_a_second_to_eight_and_any_share_of_it_is_waited() {
        server.then(Replies.status(500));
        pacing.jitter(0.999999);

        try (TestClient client =
                TestClient.of(server).pacing(pacing).maxAttempts(8).build()) {
            assertThatThrownBy(client::getThing).isInstanceOf(ServerException.class);
        }

        assertThat(pacing.sleeps().stream().map(sleep -> Math.round(sleep.toNanos() / 1e9 * 1000)))
                .containsExactly(500L, 1000L, 2000L, 4000L, 8000L, 8000L, 8000L);
    }

    @Test
    void the_jitter_may_be_nothing() {
        server.then(Replies.status(500), Replies.thing());
        pacing.jitter(0);

        try (TestClient client = client()) {
            assertThat(client.getThing().id()).isEqualTo("t1");
        }

        assertThat(pacing.sleeps()).containsExactly(Duration.ZERO);
    }

    @Test
    void one_attempt_means_one_request() {
        server.then(Replies.status(503));

        try (TestClient client =
                TestClient.of(server).pacing(pacing).maxAttempts(1).build()) {
            assertThatThrownBy(client::getThing).isInstanceOf(ServerException.class);
        }

        assertThat(server.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 507, 520, 522, 527, 529, 530, 599})
    void retry_after_is_waited_in_full_for_every_status_that_is_retried(int status) {
        server.then(Replies.status(status, "Retry-After: 7"), Replies.thing());

        try (TestClient client = client()) {
            assertThat(client.getThing().id()).isEqualTo("t1");
        }

        assertThat(pacing.sleeps()).containsExactly(Duration.ofSeconds(7));
    }

    @ParameterizedTest
    @ValueSource(ints = {501, 505, 506, 520, 529, 530, 599})
    void every_5xx_is_a_server_exception_with_its_status_and_retry_after(int status) {
        server.then(Replies.status(status, "Retry-After: 61"));

        try (TestClient client = client()) {
            ServerException e = catchThrowableOfType(ServerException.class, client::getThing);

            assertThat(e.statusCode()).isEqualTo(status);
            assertThat(e.retryAfter()).isEqualTo(Duration.ofSeconds(61));
        }
        assertThat(server.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 503, 522})
    void a_retry_after_date_is_compared_with_the_date_of_the_response(int status) {
        server.then(
                Replies.status(
                        status,
                        "Retry-After: Wed, 01 Jan 2020 00:00:09 GMT",
                        "Date: Wednesday, 01-Jan-20 00:00:00 GMT"),
                Replies.status(
                        status, "Date: Fri, 01 Jan 2100 00:00:00 GMT", "Retry-After: Fri, 01 Jan 2100 00:00:08 GMT"),
                Replies.thing());

        try (TestClient client = client()) {
            assertThat(client.getThing().id()).isEqualTo("t1");
        }

        assertThat(pacing.sleeps()).containsExactly(Duration.ofSeconds(9), Duration.ofSeconds(8));
    }

    @Test
    void retry_after_is_waited_in_full() {
        server.then(
                Replies.status(429, "Retry-After: 7"),
                Replies.status(503, "Retry-After: Sat, 21 Nov 2026 12:00:16 GMT"),
                Replies.thing());

        try (TestClient client = client()) {
            assertThat(client.getThing().id()).isEqualTo("t1");
        }

        assertThat(pacing.sleeps()).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-1", "0", "Sat, 21 Nov 2026 11:59:00 GMT"})
    void a_retry_after_that_is_not_in_the_future_falls_back_to_the_backoff(String value) {
        server.then(Replies.status(429, "Retry-After: " + value), Replies.thing());

        try (TestClient client = client()) {
            assertThat(client.getThing().id()).isEqualTo("t1");
        }

        assertThat(pacing.sleeps()).containsExactly(Duration.ofMillis(250));
    }

    @Test
    void a_retry_after_beyond_a_minute_is_an_error_at_once_that_tells_it() {
        server.then(Replies.status(429, "Retry-After: 99999999999"));

        try (TestClient client = client()) {
            RateLimitException e = catchThrowableOfType(RateLimitException.class, client::getThing);

            assertThat(e.retryAfter()).isEqualTo(Duration.ofSeconds(99_999_999_999L));
        }
        assertThat(server.requests()).hasSize(1);
        assertThat(pacing.sleeps()).isEmpty();
    }

    @Test
    void a_wait_beyond_the_deadline_is_an_error_at_once() {
        server.then(Replies.status(503, "Retry-After: 6"));

        try (TestClient client = TestClient.of(server)
                .pacing(pacing)
                .timeout(Duration.ofSeconds(5))
                .build()) {
            ServerException e = catchThrowableOfType(ServerException.class, client::getThing);

            assertThat(e.retryAfter()).isEqualTo(Duration.ofSeconds(6));
        }
        assertThat(server.requests()).hasSize(1);
        assertThat(pacing.sleeps()).isEmpty();
    }

    @Test
    void an_interrupt_ends_the_wait_and_stays_set() {
        server.then(Replies.status(503));
        pacing.onSleep(() -> Thread.currentThread().interrupt());

        try (TestClient client = client()) {
            SdkException e = catchThrowableOfType(SdkException.class, client::getThing);

            assertThat(Thread.interrupted()).isTrue();
            assertThat(e)
                    .isExactlyInstanceOf(InterruptedCallException.class)
                    .hasMessage("Acme getThing: GET /things: the thread was interrupted while waiting for another"
                            + " attempt")
                    .hasCauseInstanceOf(ServerException.class);
        }
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void closing_the_client_ends_the_wait() {
        server.then(Replies.status(503));
        TestClient client = client();
        pacing.onSleep(client::close);

        assertThatThrownBy(client::getThing)
                .isInstanceOf(TransportException.class)
                .hasMessage("Acme getThing: GET /things: the client was closed meanwhile");
        assertThat(server.requests()).hasSize(1);
    }
}
