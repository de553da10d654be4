package dev.billingsdks.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.billingsdks.runtime.Pacing;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.error.DeadlineExceededException;
import dev.billingsdks.runtime.error.NotFoundException;
import dev.billingsdks.runtime.error.RequestNotSentException;
import dev.billingsdks.runtime.error.TransportException;
import dev.billingsdks.runtime.http.operation.BasicLogin;
import dev.billingsdks.runtime.http.operation.Operation;
import dev.billingsdks.runtime.http.operation.RequestParameters;
import dev.billingsdks.runtime.http.operation.Vendor;
import dev.billingsdks.runtime.listener.AttemptStart;
import dev.billingsdks.runtime.listener.CallListener;
import dev.billingsdks.runtime.listener.CallObserver;
import dev.billingsdks.runtime.listener.CallStart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CallListenerTest {

    private static final String CALL = "call Acme getThing GET /things";
    private static final String SUCCESS = ": 200, headers after PT0S, 11 bytes after PT0S, next after null";

    private final ScriptedServer server = ScriptedServer.replying(Replies.thing());
    private final RecordingListener events = new RecordingListener();

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void a_retried_call_is_observed_with_each_attempt() {
        server.then(Replies.status(503), Replies.thing());

        try (TestClient client = TestClient.of(server).callListener(events).build()) {
            client.getThing();
        }

        assertThat(events.events())
                .containsExactly(
                        CALL,
                        "attempt 1 to 127.0.0.1",
                        "attempt 1 ended: 503 ServerException, headers after PT0S, 0 bytes after PT0S, next after PT0.25S",
                        "attempt 2 to 127.0.0.1",
                        "attempt 2 ended" + SUCCESS,
                        "call ended: 200 after 2 attempts and PT0.25S");
    }

    @Test
    void a_failed_call_ends_with_the_class_of_its_exception() {
        server.then(Replies.json(404, "{\"id\":\"t\"}"));

        try (TestClient client = TestClient.of(server).callListener(events).build()) {
            assertThatThrownBy(client::getThing).isInstanceOf(NotFoundException.class);
        }

        assertThat(events.events())
                .containsSubsequence(
                        "attempt 1 ended: 404 NotFoundException, headers after PT0S, 10 bytes after PT0S, next after null",
                        "call ended: 404 NotFoundException after 1 attempts and PT0S");
    }

    @Test
    void an_attempt_without_a_response_has_no_status() {
        server.then(Replies.close());

        try (TestClient client =
                TestClient.of(server).maxAttempts(1).callListener(events).build()) {
            assertThatThrownBy(client::getThing).isInstanceOf(TransportException.class);
        }

        assertThat(events.events())
                .contains("attempt 1 ended: null TransportException, headers after null, 0 bytes after PT0S, next after"
                        + " null");
    }

    @Test
    void a_body_that_is_cut_short_has_status_and_failure() {
        server.then(Replies.rawThenClose("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{\"id\":"));

        try (TestClient client =
                TestClient.of(server).maxAttempts(1).callListener(events).build()) {
            assertThatThrownBy(client::getThing).isInstanceOf(TransportException.class);
        }

        assertThat(events.events())
                .contains("attempt 1 ended: 200 TransportException, headers after PT0S, 6 bytes after PT0S, next after"
                        + " null");
    }

    @Test
    void the_renewal_of_a_rejected_token_is_followed_by_an_attempt_without_a_wait() {
        server.then(Replies.status(401), Replies.thing());
        AtomicInteger token = new AtomicInteger();

        try (TestClient client = TestClient.of(server)
                .bearerToken(() -> "t" + token.incrementAndGet())
                .callListener(events)
                .build()) {
            client.getThing();
        }

        assertThat(events.events())
                .containsSubsequence(
                        "attempt 1 ended: 401 AuthenticationException, headers after PT0S, 0 bytes after PT0S, next after"
                                + " PT0S",
                        "attempt 2 to 127.0.0.1",
                        "call ended: 200 after 2 attempts and PT0S");
    }

    @Test
    void a_login_is_a_call_within_the_call() {
        server.then(Replies.json(200, "{\"bearer_token\":\"t\",\"expires_in\":60}"), Replies.thing());

        try (TestClient client = TestClient.builder(withLogin())
                .baseUrl(server.url())
                .pacing(new FakePacing())
                .accountCredentials("account", "key")
                .callListener(events)
                .build()) {
            client.getThing();
        }

        assertThat(events.events())
                .filteredOn(event -> event.startsWith("call"))
                .containsExactly(
                        CALL,
                        "call Acme login GET /login",
                        "call ended: 200 after 1 attempts and PT0S",
                        "call ended: 200 after 1 attempts and PT0S");
    }

    @Test
    void a_call_that_cannot_be_sent_is_observed_without_an_attempt() {
        TestClient client = TestClient.of(server).callListener(events).build();
        client.close();

        assertThatThrownBy(client::getThing).isInstanceOf(RequestNotSentException.class);
        assertThat(events.events())
                .containsExactly(CALL, "call ended: null RequestNotSentException after 0 attempts and PT0S");
    }

    @Test
    void the_time_of_an_attempt_includes_a_body_that_stalls() {
        StallPacing pacing = new StallPacing();
        server.then((socket, out) -> {
            pacing.fake.pass(Duration.ofSeconds(1));
            out.write(Replies.head(200, "Content-Length: 11"));
            out.flush();
            pacing.awaitHeadNoted();
            pacing.fake.pass(Duration.ofSeconds(2));
            out.write(Replies.THING.getBytes(StandardCharsets.US_ASCII));
            out.flush();
        });

        try (TestClient client = TestClient.of(server)
                .pacing(pacing)
                .httpClient(http -> http.addResponseInterceptorLast((head, entity, context) -> pacing.headReceived()))
                .callListener(events)
                .build()) {
            client.getThing();
        }

        assertThat(events.events())
                .contains("attempt 1 ended: 200, headers after PT1S, 11 bytes after PT3S, next after null");
    }

    @Test
    void the_bytes_of_a_compressed_body_are_counted_as_received() {
        byte[] body = Replies.gzip(Replies.THING);
        server.then(Replies.bytes(200, body, "Content-Encoding: gzip"));

        try (TestClient client = TestClient.of(server).callListener(events).build()) {
            client.getThing();
        }

        assertThat(events.events()).anyMatch(event -> event.contains(", " + body.length + " bytes after"));
    }

    @Test
    void a_listener_can_add_a_header_to_each_attempt() {
        server.then(Replies.status(503), Replies.thing());

        try (TestClient client = TestClient.of(server)
                .callListener(call -> atStart(attempt -> attempt.addHeader("traceparent", "span-" + attempt.number())))
                .build()) {
            client.getThing();
        }

        assertThat(server.requests())
                .extracting(request -> request.header("traceparent"))
                .containsExactly("span-1", "span-2");
    }

    @Test
    void an_added_header_does_not_replace_one_of_the_request() {
        RequestOptions options =
                RequestOptions.builder().header("X-Trace", "of the call").build();

        try (TestClient client = TestClient.of(server)
                .callListener(call -> atStart(attempt -> attempt.addHeader("x-trace", "of the listener")))
                .build()) {
            client.getThing(options);
        }

        assertThat(server.onlyRequest().header("X-Trace")).isEqualTo("of the call");
    }

    @Test
    void a_listener_cannot_replace_the_credentials() {
        List<String> refusals = new ArrayList<>();

        try (TestClient client = TestClient.of(server)
                .callListener(call -> atStart(attempt -> refusals.add(catchThrowableOfType(
                                IllegalArgumentException.class,
                                () -> attempt.addHeader("Authorization", "Bearer other"))
                        .getMessage())))
                .build()) {
            client.getThing();
        }

        assertThat(refusals).containsExactly("header Authorization is set by the SDK and cannot be an option");
    }

    @Test
    void several_listeners_are_called_in_order() {
        List<String> order = new ArrayList<>();

        try (TestClient client = TestClient.of(server)
                .callListener(call -> atStart(attempt -> order.add("first")))
                .callListener(call -> atStart(attempt -> order.add("second")))
                .build()) {
            client.getThing();
        }

        assertThat(order).containsExactly("first", "second");
    }

    @Test
    void a_listener_that_throws_changes_nothing_and_is_logged_once() throws IOException {
        try (TestClient client = TestClient.of(server)
                .callListener(new FailingListener())
                .callListener(events)
                .build()) {
            client.getThing();
            client.getThing();
        }

        assertThat(events.events())
                .containsExactly(
                        CALL,
                        "attempt 1 to 127.0.0.1",
                        "attempt 1 ended" + SUCCESS,
                        "call ended: 200 after 1 attempts and PT0S",
                        CALL,
                        "attempt 1 to 127.0.0.1",
                        "attempt 1 ended" + SUCCESS,
                        "call ended: 200 after 1 attempts and PT0S");
        assertThat(TestLog.lines(FailingListener.class.getName() + " failed")).hasSize(1);
    }

    @Test
    void a_listener_that_hangs_is_interrupted_at_the_deadline() {
        CountDownLatch never = new CountDownLatch(1);
        List<String> interrupts = new ArrayList<>();

        try (TestClient client = TestClient.of(server)
                .pacing(Pacing.system())
                .timeout(Duration.ofMillis(200))
                .callListener(call -> {
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        interrupts.add("interrupted");
                    }
                    return null;
                })
                .build()) {
            assertThatThrownBy(client::getThing).isInstanceOf(DeadlineExceededException.class);
        }

        assertThat(interrupts).containsExactly("interrupted");
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void no_event_has_a_value_of_the_request_or_response() {
        server.then(Replies.json(404, "{\"id\":\"canary-body\"}", "X-Secret: canary-header"));
        Operation<Thing> operation =
                Operation.get("Acme", "getThing", "/things/{id}").returns(Thing::read);
        RequestParameters parameters =
                new RequestParameters().path("id", "canary-id").query("q", "canary-query");
        List<Object> seen = new ArrayList<>();

        try (TestClient client = TestClient.of(server)
                .callListener(call -> {
                    seen.add(call);
                    return events.callStarted(call);
                })
                .build()) {
            assertThatThrownBy(() -> client.send(operation, parameters)).isInstanceOf(NotFoundException.class);
        }

        assertThat(events.events().toString() + seen).contains("/things/{id}").doesNotContain("canary");
    }

    private static Vendor withLogin() {
        return Vendor.builder("Acme")
                .baseUrl("https://api.acme.example")
                .environmentPrefix("ACME")
                .userAgent("billing-sdks-acme/0.1.0")
                .login(new BasicLogin("/login", "bearer_token", "expires_in"))
                .build();
    }

    private static CallObserver atStart(Consumer<AttemptStart> action) {
        return new CallObserver() {
            @Override
            public void attemptStarted(AttemptStart attempt) {
                action.accept(attempt);
            }
        };
    }

    /** Throws in each event. */
    private static final class FailingListener implements CallListener {

        @Override
        public CallObserver callStarted(CallStart call) {
            return atStart(attempt -> {
                throw new StackOverflowError();
            });
        }
    }

    /** Fake time, which tells when the client has noted the time of the response head. */
    private static final class StallPacing implements Pacing {

        private final FakePacing fake = new FakePacing();
        private final CountDownLatch received = new CountDownLatch(1);
        private final CountDownLatch noted = new CountDownLatch(1);

        void headReceived() {
            received.countDown();
        }

        void awaitHeadNoted() throws IOException {
            try {
                noted.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }

        @Override
        public Instant now() {
            return fake.now();
        }

        @Override
        public long nanoTime() {
            long now = fake.nanoTime();
            if (received.getCount() == 0) {
                noted.countDown();
            }
            return now;
        }

        @Override
        public double jitter() {
            return fake.jitter();
        }

        @Override
        public void sleep(Duration duration, CountDownLatch closed) throws InterruptedException {
            fake.sleep(duration, closed);
        }
    }
}
