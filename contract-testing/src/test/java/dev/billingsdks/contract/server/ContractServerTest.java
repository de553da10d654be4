package dev.billingsdks.contract.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.http.Fault;
import dev.billingsdks.contract.check.RecordedRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class ContractServerTest {

    @RegisterExtension
    static final ContractExtension vendor = ContractExtension.forSpec(
                    Path.of("../contract-check/src/test/resources/specs/sampler-3.0.yaml"))
            .allowHeader("Sampler-Version");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void pages_are_selected_by_query_and_recorded_as_sent() throws Exception {
        vendor.on("listCustomers").withQuery("next_page", "a b").respond(200, "{\"data\": [], \"next_page\": null}");
        vendor.on("listCustomers").respond(200, "{\"data\": [], \"next_page\": \"a b\"}");

        HttpResponse<String> first = get("/customers/?limit=2");
        HttpResponse<String> second = get("/customers/?limit=2&next_page=a%20b");

        assertThat(first.body()).isEqualTo("{\"data\": [], \"next_page\": \"a b\"}");
        assertThat(first.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(second.body()).isEqualTo("{\"data\": [], \"next_page\": null}");
        assertThat(vendor.requests())
                .extracting(RecordedRequest::toString)
                .containsExactly("GET /api/v1/customers/?limit=2", "GET /api/v1/customers/?limit=2&next_page=a%20b");
        assertThat(vendor.requests().get(1).query("next_page")).containsExactly("a b");
        assertThat(vendor.requests().get(1).header("authorization")).isEqualTo("Bearer t");
        assertThat(vendor.violations()).isEmpty();
    }

    @Test
    void body_that_wiremock_decodes_is_validated_as_it_was_meant() throws Exception {
        vendor.on("createCustomer").respond(201, "{\"id\": 1, \"name\": \"Ada\"}");
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(body)) {
            gzip.write("{\"id\": 1, \"name\": \"Ada\"}".getBytes(StandardCharsets.UTF_8));
        }

        client.send(
                HttpRequest.newBuilder(URI.create(vendor.baseUrl() + "/customers/"))
                        .header("Authorization", "bearer t")
                        .header("Content-Type", "application/json")
                        .header("Content-Encoding", "gzip")
                        .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                BodyHandlers.ofString());

        assertThat(vendor.requests().get(0).body()).isEqualTo("{\"id\": 1, \"name\": \"Ada\"}");
        assertThat(vendor.takeViolations()).isEmpty();
    }

    @Test
    void responses_are_returned_in_order_and_the_last_one_repeatedly() throws Exception {
        vendor.on("listCustomers")
                .respond(
                        StubResponse.contraryToSpec(503, null, "").withHeader("Retry-After", "1"),
                        StubResponse.json(404, "{\"message\": \"no\"}"));

        HttpResponse<String> first = get("/customers/");

        assertThat(first.statusCode()).isEqualTo(503);
        assertThat(first.headers().firstValue("Retry-After")).contains("1");
        assertThat(first.headers().firstValue("Content-Type")).isEmpty();
        assertThat(get("/customers/").statusCode()).isEqualTo(404);
        assertThat(get("/customers/").statusCode()).isEqualTo(404);
    }

    @Test
    void the_latest_of_equal_stubs_responds() throws Exception {
        vendor.on("ping").respond(200, "{\"n\": 1}");
        vendor.on("ping").respond(200, "{\"n\": 2}");

        HttpResponse<String> response = send(HttpRequest.newBuilder(uri("/ping")));

        assertThat(response.body()).isEqualTo("{\"n\": 2}");
    }

    @Test
    void conditions_on_path_header_and_absence_apply() throws Exception {
        vendor.on("deleteCustomer").withPath("id", "7").respond(204);
        vendor.on("listCustomers")
                .withHeader("Sampler-Version", "3")
                .withoutQuery("next_page")
                .respond(200, "{\"data\": [], \"next_page\": null}");

        HttpResponse<String> deleted = send(authorized("/customers/7?reason=x").DELETE());
        HttpResponse<String> listed = send(authorized("/customers/").header("Sampler-Version", "3"));

        assertThat(deleted.statusCode()).isEqualTo(204);
        assertThat(listed.statusCode()).isEqualTo(200);
    }

    @Test
    void computed_responses_are_validated() throws Exception {
        vendor.on("firstCustomer").respondWith(request -> StubResponse.json(200, "{\"id\": 0, \"name\": \"Ada\"}"));

        HttpResponse<String> response = get("/customers/first");

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(vendor.takeViolations())
                .singleElement()
                .asString()
                .startsWith("GET /api/v1/customers/first: no response can be made: stub of firstCustomer")
                .endsWith("\n  $.id: must be at least 1");
    }

    @Test
    void a_request_without_a_stub_is_a_violation() throws Exception {
        HttpResponse<String> response = get("/customers/");

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(vendor.takeViolations())
                .containsExactly("GET /api/v1/customers/: no stub of listCustomers (GET /customers/) matches this");
        assertThat(vendor.violations()).isEmpty();
    }

    @Test
    void a_request_to_an_undeclared_path_is_one_violation() throws Exception {
        HttpResponse<String> response = get("/customers");

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(vendor.takeViolations())
                .containsExactly("GET /api/v1/customers: path is not declared;"
                        + " /api/v1/customers/ is, mind the trailing slash");
    }

    @Test
    void server_that_is_started_again_on_its_port_has_the_same_url() {
        ContractServer first = ContractServer.start(vendor.contract());
        String url = first.baseUrl();
        int port = URI.create(url).getPort();
        first.close();

        try (ContractServer second = ContractServer.start(vendor.contract(), port)) {
            assertThat(second.baseUrl()).isEqualTo(url);
            assertThatThrownBy(() -> ContractServer.start(vendor.contract(), port))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the server of " + vendor.contract() + " cannot listen on port " + port
                            + "; choose a port that is free");
        }
    }

    @Test
    void verify_lists_every_violation() throws Exception {
        vendor.on("listCustomers").respond(200, "{\"data\": [], \"next_page\": null}");
        get("/customers/?limit=0&x=1");

        assertThatThrownBy(vendor::verify)
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        "2 violations of the contract of Sampler (../contract-check/src/test/resources/specs/sampler-3.0.yaml):\n"
                                + "  GET /api/v1/customers/?limit=0&x=1: query parameter x is not declared\n"
                                + "  GET /api/v1/customers/?limit=0&x=1: query parameter limit=0 must be at least 1");
        vendor.takeViolations();
    }

    @Test
    void a_header_allowed_in_a_test_is_rejected_after_it_and_one_allowed_before_is_not() throws Exception {
        vendor.allowHeader("X-Mine").allowQuery("mine");
        vendor.on("ping").respond(200, "{}");
        HttpRequest.Builder request = HttpRequest.newBuilder(uri("/ping?mine=1"))
                .header("x-mine", "1")
                .header("Sampler-Version", "3");

        send(request);
        assertThat(vendor.violations()).isEmpty();
        vendor.reset();
        vendor.on("ping").respond(200, "{}");
        send(request);

        assertThat(vendor.takeViolations())
                .containsExactly(
                        "GET /api/v1/ping?mine=1: query parameter mine is not declared",
                        "GET /api/v1/ping?mine=1: header x-mine is not declared; allowHeader(\"x-mine\") if it is meant");
    }

    @Test
    void a_body_arrives_as_sent() throws Exception {
        String customer = "{\"id\": 1, \"name\": \"Zoë\"}";
        vendor.on("createCustomer").respond(201, customer);

        HttpResponse<String> response = send(authorized("/customers/")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(customer)));

        assertThat(response.body()).isEqualTo(customer);
        assertThat(vendor.requests()).singleElement().satisfies(request -> {
            assertThat(request.method()).isEqualTo("POST");
            assertThat(request.body()).isEqualTo(customer);
            assertThat(request.headers("Content-Type")).containsExactly("application/json");
        });
    }

    @Test
    void a_fault_breaks_the_connection() {
        vendor.on("ping").respond(StubResponse.fault(Fault.EMPTY_RESPONSE));

        assertThatThrownBy(() -> send(HttpRequest.newBuilder(uri("/ping")))).isInstanceOf(IOException.class);
    }

    @Test
    void a_delayed_response_is_sent_after_the_delay() throws Exception {
        vendor.on("ping").respond(StubResponse.json(200, "{}").withDelay(Duration.ofMillis(120)));
        long start = System.nanoTime();

        send(HttpRequest.newBuilder(uri("/ping")));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(120));
    }

    @Test
    void an_invalid_stub_is_rejected_when_it_is_made() {
        assertThatThrownBy(() -> vendor.on("ping").respond(200, "[]"))
                .isInstanceOf(AssertionError.class)
                .hasMessageEndingWith("\n  $: must be object, is array");
        assertThatThrownBy(() -> vendor.on("pong")).isInstanceOf(AssertionError.class);
    }

    @Test
    void a_header_sent_twice_has_no_single_value() throws Exception {
        vendor.on("ping").respond(200, "{}");
        send(HttpRequest.newBuilder(uri("/ping")).header("Sampler-Version", "1").header("Sampler-Version", "2"));
        RecordedRequest request = vendor.requests().get(0);

        assertThat(request.header("Cookie")).isNull();
        assertThat(request.headers("sampler-version")).containsExactly("1", "2");
        assertThatThrownBy(() -> request.header("Sampler-Version"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("GET /api/v1/ping: header Sampler-Version was sent 2 times");
    }

    private HttpResponse<String> get(String pathAndQuery) throws Exception {
        return send(authorized(pathAndQuery));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder authorized(String pathAndQuery) {
        return HttpRequest.newBuilder(uri(pathAndQuery)).header("Authorization", "Bearer t");
    }

    private static URI uri(String pathAndQuery) {
        return URI.create(vendor.baseUrl() + pathAndQuery);
    }
}
