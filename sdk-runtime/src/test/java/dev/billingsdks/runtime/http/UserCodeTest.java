package dev.billingsdks.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.billingsdks.runtime.Pacing;
import dev.billingsdks.runtime.error.ApiException;
import dev.billingsdks.runtime.error.DeadlineExceededException;
import dev.billingsdks.runtime.error.InterruptedCallException;
import dev.billingsdks.runtime.error.RequestNotSentException;
import dev.billingsdks.runtime.error.SdkException;
import dev.billingsdks.runtime.error.TransportException;
import dev.billingsdks.runtime.http.operation.ParameterStyle;
import dev.billingsdks.runtime.http.operation.RequestParameters;
import dev.billingsdks.runtime.json.ExtraProperties;
import dev.billingsdks.runtime.json.JsonModel;
import java.time.Duration;
import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpRequestInterceptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Code of the user that HttpClient runs on the calling thread. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class UserCodeTest {

    private static final Duration SOON = Duration.ofMillis(200);

    private final ScriptedServer server = ScriptedServer.replying(Replies.thing());
    private final CountDownLatch hanging = new CountDownLatch(1);
    private final CountDownLatch never = new CountDownLatch(1);

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void an_interceptor_that_hangs_is_interrupted_at_the_deadline_and_the_flag_is_cleared() {
        try (TestClient client = client(this::hang).timeout(SOON).build()) {
            long start = System.nanoTime();

            assertThatThrownBy(client::getThing).isExactlyInstanceOf(DeadlineExceededException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(SOON, SOON.plusMillis(900));
            assertThat(Thread.interrupted()).isFalse();
        }
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void an_interceptor_that_keeps_the_flag_of_its_interrupt_does_not_leave_it_set() {
        try (TestClient client = client((request, entity, context) -> {
                    hangUntilInterrupted();
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException("interrupted");
                })
                .timeout(SOON)
                .build()) {
            assertThatThrownBy(client::getThing).isExactlyInstanceOf(DeadlineExceededException.class);
            assertThat(Thread.interrupted()).isFalse();
        }
    }

    @Test
    void an_interceptor_that_swallows_its_interrupt_is_interrupted_again() {
        try (TestClient client = client((request, entity, context) -> {
                    hangUntilInterrupted();
                    hangUntilInterrupted();
                })
                .timeout(SOON)
                .build()) {
            assertThatThrownBy(client::getThing).isExactlyInstanceOf(DeadlineExceededException.class);
            assertThat(Thread.interrupted()).isFalse();
        }
    }

    @Test
    void an_interceptor_that_hangs_is_interrupted_by_close() throws Exception {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        AtomicBoolean flag = new AtomicBoolean();
        TestClient client = client(this::hang).build();
        Thread caller = new Thread(() -> {
            thrown.set(catchThrowable(client::getThing));
            flag.set(Thread.currentThread().isInterrupted());
        });
        caller.start();
        assertThat(hanging.await(5, TimeUnit.SECONDS)).isTrue();

        client.close();
        caller.join(1000);

        assertThat(caller.isAlive()).isFalse();
        assertThat(thrown.get()).isExactlyInstanceOf(TransportException.class).hasMessageContaining("closed");
        assertThat(flag).isFalse();
    }

    @Test
    void an_interceptor_that_is_interrupted_by_the_user_ends_the_call_as_interrupted() throws Exception {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        AtomicBoolean flag = new AtomicBoolean();
        try (TestClient client = client(this::hang).build()) {
            Thread caller = new Thread(() -> {
                thrown.set(catchThrowable(client::getThing));
                flag.set(Thread.currentThread().isInterrupted());
            });
            caller.start();
            assertThat(hanging.await(5, TimeUnit.SECONDS)).isTrue();

            caller.interrupt();
            caller.join(1000);

            assertThat(caller.isAlive()).isFalse();
        }
        assertThat(thrown.get())
                .isExactlyInstanceOf(InterruptedCallException.class)
                .hasRootCauseInstanceOf(InterruptedException.class);
        assertThat(flag).isTrue();
        assertThat(server.requests()).isEmpty();
    }

    static Stream<Throwable> failures() {
        return Stream.of(
                new IllegalStateException("secret"),
                new Exception("secret"),
                new AssertionError("secret"),
                new StackOverflowError("secret"),
                new InternalError("secret"),
                new NoClassDefFoundError("secret"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void what_an_interceptor_throws_is_the_cause_of_an_sdk_exception_and_not_retried(Throwable failure) {
        try (TestClient client =
                client((request, entity, context) -> sneak(failure)).build()) {
            SdkException e = catchThrowableOfType(SdkException.class, client::getThing);

            assertThat(e)
                    .isExactlyInstanceOf(TransportException.class)
                    .hasMessageStartingWith(
                            "Acme getThing: GET /things: no response: preparing the request failed after ")
                    .hasMessageContaining(
                            " ms: HttpClient failed: " + failure.getClass().getName());
            assertThat(e.getCause()).isSameAs(failure);
        }
        assertThat(server.requests()).isEmpty();
    }

    static Stream<Consumer<HttpClientBuilder>> endlessRecursions() {
        return Stream.of(
                http -> http.addRequestInterceptorFirst((request, entity, context) -> recurse(1)),
                http -> http.addResponseInterceptorLast((response, entity, context) -> recurse(1)),
                http -> http.addExecInterceptorLast("user", (request, scope, chain) -> {
                    ClassicHttpResponse response = chain.proceed(request, scope);
                    recurse(1);
                    return response;
                }));
    }

    @ParameterizedTest
    @MethodSource("endlessRecursions")
    void an_endless_recursion_is_the_cause_of_an_sdk_exception_and_keeps_no_connection(
            Consumer<HttpClientBuilder> customizer) {
        try (TestClient client = TestClient.of(server).httpClient(customizer).build()) {
            SdkException e = catchThrowableOfType(SdkException.class, client::getThing);

            assertThat(e).isExactlyInstanceOf(TransportException.class);
            assertThat(e.getCause()).isExactlyInstanceOf(StackOverflowError.class);
            assertThat(client.leasedConnections()).isZero();
        }
        assertThat(server.requests()).hasSizeLessThan(2);
    }

    @SuppressWarnings("InfiniteRecursion")
    private static int recurse(int depth) {
        return recurse(depth + 1) + 1;
    }

    @Test
    void an_sdk_exception_of_an_interceptor_does_not_pass_for_one_of_the_call() {
        ApiException failure = ApiException.builder(401)
                .call("Other", "getToken")
                .request("GET", "/token")
                .build();
        try (TestClient client =
                client((request, entity, context) -> sneak(failure)).build()) {
            SdkException e = catchThrowableOfType(SdkException.class, client::getThing);

            assertThat(e).isExactlyInstanceOf(TransportException.class);
            assertThat(e.getCause()).isSameAs(failure);
        }
    }

    @Test
    void what_a_parameter_throws_when_it_is_read_is_the_cause_of_a_request_not_sent_exception() {
        IllegalStateException failure = new IllegalStateException("secret");
        JsonModel body = writer -> sneak(failure);
        try (TestClient client = TestClient.of(server).build()) {
            RequestParameters parameters = new RequestParameters().body(body);

            SdkException e =
                    catchThrowableOfType(SdkException.class, () -> client.send(TestClient.POST_THING, parameters));

            assertThat(e)
                    .isExactlyInstanceOf(RequestNotSentException.class)
                    .hasMessage("Acme createThing: the request could not be created: a parameter failed with"
                            + " java.lang.IllegalStateException");
            assertThat(e.getCause()).isSameAs(failure);
        }
        assertThat(server.requests()).isEmpty();
    }

    static Stream<Arguments> failingParameters() {
        return failures()
                .flatMap(failure -> Stream.of(
                        Arguments.of(failure, new RequestParameters().query("q", new FailingCollection(failure))),
                        Arguments.of(failure, new RequestParameters().query("q", new FailingMap(failure))),
                        Arguments.of(
                                failure,
                                new RequestParameters().query("q", new FailingMap(failure), ParameterStyle.JSON)),
                        Arguments.of(failure, new RequestParameters().body(new FailingCollection(failure))),
                        Arguments.of(failure, new RequestParameters().body(new FailingMap(failure))),
                        Arguments.of(
                                failure,
                                new RequestParameters()
                                        .body(Map.of("list", List.of(new FailingCollection(failure)))))));
    }

    @ParameterizedTest
    @MethodSource("failingParameters")
    void what_a_collection_throws_when_it_is_read_is_the_cause_of_a_request_not_sent_exception(
            Throwable failure, RequestParameters parameters) {
        try (TestClient client = TestClient.of(server).build()) {
            SdkException e =
                    catchThrowableOfType(SdkException.class, () -> client.send(TestClient.POST_THING, parameters));

            assertThat(e)
                    .isExactlyInstanceOf(RequestNotSentException.class)
                    .hasMessage("Acme createThing: the request could not be created: a parameter failed with "
                            + failure.getClass().getName());
            assertThat(e.getCause()).isSameAs(failure);
        }
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void an_illegal_argument_exception_of_a_collection_does_not_pass_for_one_of_the_sdk() {
        IllegalArgumentException failure = new IllegalArgumentException("secret");
        failure.setStackTrace(
                new StackTraceElement[] {new StackTraceElement("com.example.App", "iterator", "App.java", 1)});
        JsonModel model = writer -> {
            writer.startObject(ExtraProperties.EMPTY);
            writer.property("list", new FailingCollection(failure));
            writer.endObject();
        };
        for (RequestParameters parameters : List.of(
                new RequestParameters().query("q", new FailingCollection(failure)),
                new RequestParameters().query("q", new FailingCollection(failure), ParameterStyle.JSON),
                new RequestParameters().query("q", model),
                new RequestParameters().body(model))) {
            try (TestClient client = TestClient.of(server).build()) {
                SdkException e =
                        catchThrowableOfType(SdkException.class, () -> client.send(TestClient.POST_THING, parameters));

                assertThat(e).isExactlyInstanceOf(RequestNotSentException.class).hasMessageNotContaining("secret");
                assertThat(e.getCause()).isSameAs(failure);
            }
        }
    }

    private TestClient.Builder client(HttpRequestInterceptor interceptor) {
        return TestClient.of(server)
                .pacing(Pacing.system())
                .httpClient(http -> http.addRequestInterceptorFirst(interceptor));
    }

    private void hang(Object request, Object entity, Object context) {
        hanging.countDown();
        try {
            never.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void hangUntilInterrupted() {
        try {
            never.await();
        } catch (InterruptedException e) {
            hanging.countDown();
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable, T> T sneak(Throwable failure) throws E {
        throw (E) failure;
    }

    /** A list of the user whose iterator fails. */
    private static final class FailingCollection extends AbstractCollection<Object> {

        private final Throwable failure;

        FailingCollection(Throwable failure) {
            this.failure = failure;
        }

        @Override
        public Iterator<Object> iterator() {
            return UserCodeTest.<RuntimeException, Iterator<Object>>sneak(failure);
        }

        @Override
        public int size() {
            return 1;
        }
    }

    /** A map of the user whose iterator fails. */
    private static final class FailingMap extends AbstractMap<String, Object> {

        private final Throwable failure;

        FailingMap(Throwable failure) {
            this.failure = failure;
        }

        @Override
        public Set<Map.Entry<String, Object>> entrySet() {
            return UserCodeTest.<RuntimeException, Set<Map.Entry<String, Object>>>sneak(failure);
        }
    }
}
