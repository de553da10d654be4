package dev.billingsdks.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.error.NotFoundException;
import dev.billingsdks.runtime.http.operation.Operation;
import dev.billingsdks.runtime.http.operation.RequestParameters;
import io.micrometer.common.KeyValue;
import io.micrometer.core.instrument.MockClock;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.tck.TestObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistryAssert;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MicrometerListenerTest {

    private static final Operation<?> GET_CUSTOMER =
            Operation.get("Acme", "getCustomer", "/v1/customers/{id}").returnsNothing();

    private final TestObservationRegistry observations = TestObservationRegistry.create();
    private final MockClock clock = new MockClock();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry(SimpleConfig.DEFAULT, clock);
    private final List<Observation.Context> stopped = new CopyOnWriteArrayList<>();
    private final List<String> traces = new CopyOnWriteArrayList<>();
    private final Deque<Integer> statuses = new ArrayDeque<>();
    private HttpServer server;
    private TestClient client;
    private Duration stall = Duration.ZERO;

    @BeforeEach
    void start() throws IOException {
        observations.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
        observations.observationConfig().observationHandler(new HeaderHandler());
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            traces.add(String.valueOf(exchange.getRequestHeaders().getFirst("X-Trace")));
            byte[] body = "canary-body".getBytes(StandardCharsets.US_ASCII);
            exchange.sendResponseHeaders(statuses.isEmpty() ? 200 : statuses.remove(), body.length);
            clock.add(stall);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        client = client(MicrometerListener.create(observations));
    }

    @AfterEach
    void stop() {
        client.close();
        server.stop(0);
    }

    @Test
    void a_call_has_an_observation_for_each_attempt() {
        statuses.add(503);

        call();

        assertThat(texts())
                .containsExactly(
                        "http.client.requests GET /v1/customers/{id} of Acme getCustomer: exception=ServerException,"
                                + " method=GET, outcome=SERVER_ERROR, status=503, uri=/v1/customers/{id}",
                        "http.client.requests GET /v1/customers/{id} of Acme getCustomer: exception=none, method=GET,"
                                + " outcome=SUCCESS, status=200, uri=/v1/customers/{id}",
                        "billing.sdk.calls Acme getCustomer of null: exception=none, operation=getCustomer, vendor=Acme");
        TestObservationRegistryAssert.assertThat(observations).doesNotHaveAnyRemainingCurrentObservation();
    }

    @Test
    void a_failed_call_has_the_class_of_its_error() {
        statuses.add(404);

        assertThatThrownBy(this::call).isInstanceOf(NotFoundException.class);

        assertThat(texts())
                .contains("billing.sdk.calls Acme getCustomer of null: exception=NotFoundException,"
                        + " operation=getCustomer, vendor=Acme");
        assertThat(stopped)
                .allSatisfy(context ->
                        assertThat(context.getError()).hasMessage("dev.billingsdks.runtime.error.NotFoundException"));
    }

    @Test
    void an_attempt_without_a_response_has_the_values_of_spring() {
        server.stop(0);

        assertThatThrownBy(this::call).isInstanceOf(RuntimeException.class);

        assertThat(texts())
                .startsWith("http.client.requests GET /v1/customers/{id} of Acme getCustomer:"
                        + " exception=TransportException, method=GET, outcome=UNKNOWN, status=CLIENT_ERROR,"
                        + " uri=/v1/customers/{id}");
    }

    @Test
    void headers_of_the_context_reach_the_server_on_each_attempt() {
        statuses.add(503);

        call();

        assertThat(traces).containsExactly("attempt 1", "attempt 2");
    }

    @Test
    void a_call_that_another_thread_makes_for_a_listing_has_the_parent_of_the_thread_that_iterates() throws Exception {
        Observation job = Observation.start("job", observations).contextualName("the job");
        Callable<Void> read;
        try (Observation.Scope scope = job.openScope()) {
            assertThat(scope).isNotNull();
            read = client.exchange().listings().inCallerContext(() -> {
                call();
                return null;
            });
        }

        Thread reader = new Thread(() -> {
            try {
                read.call();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
        reader.start();
        reader.join();

        assertThat(texts())
                .contains("billing.sdk.calls Acme getCustomer of the job: exception=none, operation=getCustomer,"
                        + " vendor=Acme");
    }

    @Test
    void the_time_includes_a_body_that_stalls() {
        stall = Duration.ofSeconds(3);

        call();

        Timer timer = meters.get("http.client.requests").timer();
        assertThat(timer.totalTime(TimeUnit.MILLISECONDS)).isEqualTo(3000.0);
    }

    @Test
    void twenty_customers_are_one_timer() {
        for (int i = 0; i < 20; i++) {
            call("customer-" + i);
        }

        assertThat(meters.find("http.client.requests").timers())
                .singleElement()
                .satisfies(timer -> assertThat(timer.count()).isEqualTo(20));
    }

    @Test
    void a_convention_can_be_replaced() {
        TestClient other = client(MicrometerListener.create(observations).withConvention(new AttemptConvention() {
            @Override
            public String getName() {
                return "billing.requests";
            }
        }));

        send(other, "1");
        other.close();

        assertThat(meters.find("billing.requests").timers()).hasSize(1);
    }

    @Test
    void no_name_or_key_value_has_a_value() {
        statuses.add(404);

        assertThatThrownBy(this::call).isInstanceOf(NotFoundException.class);

        List<String> all = new ArrayList<>(texts());
        stopped.forEach(context -> all.add(context.getHighCardinalityKeyValues() + " " + context.getError()));
        assertThat(all.toString()).contains("/v1/customers/{id}").doesNotContain("canary");
    }

    private TestClient client(MicrometerListener listener) {
        return TestClient.builder()
                .bearerToken("canary-token")
                .baseUrl("http://127.0.0.1:" + server.getAddress().getPort())
                .pacing(new TestPacing())
                .callListener(listener)
                .build();
    }

    private void call() {
        call("canary-id");
    }

    private void call(String id) {
        send(client, id);
    }

    private static void send(TestClient client, String id) {
        RequestParameters parameters = new RequestParameters().path("id", id).query("filter", "canary-query");
        client.exchange().send(GET_CUSTOMER, parameters, RequestOptions.none());
    }

    /** Returns name, contextual name, parent and key values of the observations that have ended, without the address. */
    private List<String> texts() {
        return stopped.stream().map(MicrometerListenerTest::text).toList();
    }

    private static String text(Observation.Context context) {
        String parent = context.getParentObservation() == null
                ? null
                : context.getParentObservation().getContextView().getContextualName();
        List<String> values = context.getLowCardinalityKeyValues().stream()
                .filter(value -> !value.getKey().equals("client.name"))
                .map(MicrometerListenerTest::text)
                .sorted()
                .toList();
        return context.getName() + " " + context.getContextualName() + " of " + parent + ": "
                + String.join(", ", values);
    }

    private static String text(KeyValue value) {
        return value.getKey() + "=" + value.getValue();
    }

    /** Sends a header as a handler for tracing does, and collects what has ended. */
    private final class HeaderHandler implements ObservationHandler<Observation.Context> {

        @Override
        public void onStart(Observation.Context context) {
            if (context instanceof AttemptContext attempt) {
                attempt.getSetter()
                        .set(
                                attempt.getCarrier(),
                                "X-Trace",
                                "attempt " + attempt.getCarrier().number());
            }
        }

        @Override
        public void onStop(Observation.Context context) {
            stopped.add(context);
        }

        @Override
        public boolean supportsContext(Observation.Context context) {
            return true;
        }
    }
}
