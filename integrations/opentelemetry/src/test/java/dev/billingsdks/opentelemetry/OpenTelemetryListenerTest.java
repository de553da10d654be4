package dev.billingsdks.opentelemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.error.NotFoundException;
import dev.billingsdks.runtime.http.operation.Operation;
import dev.billingsdks.runtime.http.operation.RequestParameters;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.metrics.data.HistogramPointData;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.testing.junit5.OpenTelemetryExtension;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OpenTelemetryListenerTest {

    @RegisterExtension
    static final OpenTelemetryExtension telemetry = OpenTelemetryExtension.create();

    private static final Operation<?> GET_CUSTOMER =
            Operation.get("Acme", "getCustomer", "/v1/customers/{id}").returnsNothing();

    private final TestPacing pacing = new TestPacing();
    private final List<String> traceparents = new CopyOnWriteArrayList<>();
    private final Deque<Integer> statuses = new ArrayDeque<>();
    private HttpServer server;
    private TestClient client;
    private Duration stall = Duration.ZERO;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            traceparents.add(String.valueOf(exchange.getRequestHeaders().getFirst("traceparent")));
            byte[] body = "canary-body".getBytes(StandardCharsets.US_ASCII);
            exchange.sendResponseHeaders(statuses.isEmpty() ? 200 : statuses.remove(), body.length);
            pacing.pass(stall);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        client = TestClient.builder()
                .bearerToken("canary-token")
                .baseUrl("http://127.0.0.1:" + server.getAddress().getPort())
                .pacing(pacing)
                .callListener(OpenTelemetryListener.create(telemetry.getOpenTelemetry()))
                .build();
    }

    @AfterEach
    void stop() {
        client.close();
        server.stop(0);
    }

    @Test
    void a_call_is_a_span_with_a_client_span_for_each_attempt() {
        statuses.add(503);

        call();

        assertThat(tree())
                .containsExactly(
                        "Acme getCustomer INTERNAL {}",
                        "  GET /v1/customers/{id} CLIENT {error.type=503, http.request.method=GET, http.response.status_code=503}",
                        "  GET /v1/customers/{id} CLIENT {http.request.method=GET, http.request.resend_count=1,"
                                + " http.response.status_code=200}");
    }

    @Test
    void the_parent_of_a_call_is_the_current_span() {
        Span job = telemetry
                .getOpenTelemetry()
                .getTracer("test")
                .spanBuilder("job")
                .startSpan();

        try (Scope scope = job.makeCurrent()) {
            assertThat(scope).isNotNull();
            call();
        }

        assertThat(span("Acme getCustomer").getParentSpanId())
                .isEqualTo(job.getSpanContext().getSpanId());
    }

    @Test
    void a_call_that_another_thread_makes_for_a_listing_has_the_parent_of_the_thread_that_iterates() throws Exception {
        Span job = telemetry
                .getOpenTelemetry()
                .getTracer("test")
                .spanBuilder("job")
                .startSpan();
        Callable<Void> read;
        try (Scope scope = job.makeCurrent()) {
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

        assertThat(span("Acme getCustomer").getParentSpanId())
                .isEqualTo(job.getSpanContext().getSpanId());
    }

    @Test
    void the_traceparent_reaches_the_server_on_each_attempt() {
        statuses.add(503);

        call();

        List<String> spans = attempts().stream()
                .map(span -> "00-" + span.getTraceId() + "-" + span.getSpanId())
                .toList();
        assertThat(traceparents)
                .extracting(header -> header.substring(0, header.lastIndexOf('-')))
                .isEqualTo(spans)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void a_failed_call_has_the_class_of_its_error() {
        statuses.add(404);

        assertThatThrownBy(this::call).isInstanceOf(NotFoundException.class);

        SpanData call = span("Acme getCustomer");
        assertThat(call.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(call.getAttributes().asMap().toString())
                .isEqualTo("{error.type=dev.billingsdks.runtime.error.NotFoundException}");
    }

    @Test
    void an_attempt_without_a_response_has_the_class_of_its_error() {
        server.stop(0);

        assertThatThrownBy(this::call).isInstanceOf(RuntimeException.class);

        assertThat(attempts())
                .hasSize(3)
                .allSatisfy(span -> assertThat(span.getAttributes().asMap().toString())
                        .contains("error.type=dev.billingsdks.runtime.error.TransportException")
                        .doesNotContain("status_code"));
    }

    @Test
    void the_time_includes_a_body_that_stalls() {
        stall = Duration.ofSeconds(3);

        call();

        assertThat(durations())
                .singleElement()
                .satisfies(point -> assertThat(point.getSum()).isEqualTo(3.0));
    }

    @Test
    void the_histogram_has_the_advised_boundaries() {
        call();

        assertThat(durations())
                .singleElement()
                .satisfies(point -> assertThat(point.getBoundaries())
                        .startsWith(0.005, 0.01)
                        .endsWith(7.5, 10.0)
                        .hasSize(14));
    }

    @Test
    void twenty_customers_are_one_series() {
        for (int i = 0; i < 20; i++) {
            call("customer-" + i);
        }

        assertThat(durations())
                .singleElement()
                .satisfies(point -> assertThat(point.getCount()).isEqualTo(20));
        assertThat(telemetry.getSpans())
                .extracting(SpanData::getName)
                .containsOnly("Acme getCustomer", "GET /v1/customers/{id}");
    }

    @Test
    void no_name_attribute_or_event_has_a_value() {
        statuses.add(404);

        assertThatThrownBy(this::call).isInstanceOf(NotFoundException.class);

        assertThat(telemetry.getSpans().toString() + telemetry.getMetrics())
                .contains("/v1/customers/{id}")
                .doesNotContain("canary");
    }

    private void call() {
        call("canary-id");
    }

    private void call(String id) {
        RequestParameters parameters = new RequestParameters().path("id", id).query("filter", "canary-query");
        client.exchange().send(GET_CUSTOMER, parameters, RequestOptions.none());
    }

    private static SpanData span(String name) {
        return telemetry.getSpans().stream()
                .filter(span -> span.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<SpanData> attempts() {
        return telemetry.getSpans().stream()
                .filter(span -> span.getKind() == SpanKind.CLIENT)
                .toList();
    }

    /** Returns the span of the call and, below it, those of its attempts, without the address of the server. */
    private static List<String> tree() {
        SpanData call = span("Acme getCustomer");
        List<String> lines = new CopyOnWriteArrayList<>(List.of(text("", call)));
        attempts().stream()
                .filter(span -> span.getParentSpanId().equals(call.getSpanId()))
                .forEach(span -> lines.add(text("  ", span)));
        return lines;
    }

    private static String text(String indent, SpanData span) {
        List<String> attributes = span.getAttributes().asMap().entrySet().stream()
                .filter(entry -> !entry.getKey().getKey().startsWith("server."))
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .sorted()
                .toList();
        return indent + span.getName() + " " + span.getKind() + " {" + String.join(", ", attributes) + "}";
    }

    private static List<HistogramPointData> durations() {
        return telemetry.getMetrics().stream()
                .filter(metric -> metric.getName().equals("http.client.request.duration"))
                .map(MetricData::getHistogramData)
                .flatMap(data -> data.getPoints().stream())
                .toList();
    }
}
