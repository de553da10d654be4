package dev.billingsdks.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.contract.check.RecordedRequest;
import dev.billingsdks.contract.server.ContractExtension;
import dev.billingsdks.contract.server.StubResponse;
import dev.billingsdks.metronome.MetronomeClient;
import dev.billingsdks.metronome.api.CustomersApi;
import dev.billingsdks.metronome.api.ListCustomersParams;
import dev.billingsdks.metronome.model.CustomerDetail;
import dev.billingsdks.metronome.model.ListCustomersResponse;
import dev.billingsdks.pagination.Page;
import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.runtime.error.RateLimitException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The snippets that send requests behave as the README says. */
@Tag("metronome")
class SnippetRunTest {

    @RegisterExtension
    static final ContractExtension vendor =
            ContractExtension.forSpec(Path.of("../sdk-metronome/target/spec/openapi.yaml"));

    private final ListCustomersParams everything = ListCustomersParams.builder().build();
    private MetronomeClient metronome;
    private CustomersApi customers;

    @BeforeEach
    void open() {
        metronome = MetronomeClient.builder()
                .bearerToken("t")
                .baseUrl(vendor.baseUrl())
                .maxAttempts(1)
                .build();
        customers = metronome.customers();
        respondWithPages();
    }

    @AfterEach
    void close() {
        metronome.close();
    }

    @Test
    void usage_runs_as_a_program() throws Exception {
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Usage.class.getName());
        java.environment().put("METRONOME_BEARER_TOKEN", "t");
        java.environment().put("METRONOME_BASE_URL", vendor.baseUrl());
        Process program = java.redirectErrorStream(true).start();

        String output = new String(program.getInputStream().readAllBytes());

        assertThat(program.waitFor()).isZero();
        assertThat(output.lines())
                .containsExactly(
                        "00000000-0000-0000-0000-000000000001 Initech",
                        "00000000-0000-0000-0000-000000000002 Example, Inc.",
                        "1 archived customers on the first page");
        assertThat(urls())
                .containsExactly("/v1/customers", "/v1/customers?next_page=second", "/v1/customers?only_archived=true");
    }

    @Test
    void request_is_varied() {
        Requests.builder(metronome, List.of("a", "b")).forEach(PagedIterable::firstPage);

        assertThat(urls())
                .containsExactly(
                        "/v1/customers?limit=50&customer_ids=a&customer_ids=b",
                        "/v1/customers?limit=50&customer_ids=a&customer_ids=b&only_archived=true");
    }

    @Test
    void request_is_built_in_place() {
        assertThat(Requests.consumer(customers)).isEqualTo(2);

        assertThat(urls())
                .containsExactly(
                        "/v1/customers?limit=50&ingest_alias=team%40example.com",
                        "/v1/customers?limit=50&next_page=second&ingest_alias=team%40example.com");
    }

    @Test
    void response_has_status_request_id_and_headers() {
        vendor.on("listCustomers-v1")
                .respond(StubResponse.json(200, "{\"data\": [], \"next_page\": null}")
                        .withHeader("X-Request-Id", "req_1")
                        .withHeader("Date", "Sat, 21 Nov 2026 09:00:00 GMT"));

        String outcome = Requests.withResponse(customers, everything);

        assertThat(outcome).isEqualTo("200 req_1 Sat, 21 Nov 2026 09:00:00 GMT 0");
    }

    @Test
    void options_are_sent() {
        vendor.allowQuery("created_after").allowHeader("X-Correlation-Id");

        Requests.options(customers, everything).firstPage();

        RecordedRequest request = vendor.requests().get(0);
        assertThat(request.url()).isEqualTo("/v1/customers?created_after=2026-01-01");
        assertThat(request.header("X-Correlation-Id")).isEqualTo("7c2e41");
    }

    @Test
    void listing_is_read_item_by_item_and_page_by_page() {
        Pagination.forEach(customers);
        Pagination.pages(customers);

        assertThat(urls())
                .containsExactly(
                        "/v1/customers?limit=100",
                        "/v1/customers?limit=100&next_page=second",
                        "/v1/customers",
                        "/v1/customers?next_page=second");
    }

    @Test
    void stream_returns_the_names() {
        List<String> names = Pagination.stream(customers);

        assertThat(names).containsExactly("Initech", "Example, Inc.");
    }

    @Test
    void errors_are_distinguished() {
        vendor.on("listCustomers-v1")
                .respond(
                        StubResponse.json(429, "{\"message\": \"slow down\"}").withHeader("Retry-After", "7"),
                        StubResponse.json(401, "{\"message\": \"who are you\"}"),
                        StubResponse.json(404, "{\"message\": \"nothing here\"}")
                                .withHeader("X-Request-Id", "req_2"),
                        StubResponse.contraryToSpec(200, "application/json", "["),
                        secondPage());

        assertThat(Errors.catchOrder(customers)).isEqualTo("retry after PT7S");
        assertThat(Errors.catchOrder(customers)).isEqualTo("check the token");
        assertThat(Errors.catchOrder(customers)).isEqualTo("failed: 404, request id req_2");
        assertThat(Errors.catchOrder(customers)).startsWith("report this: Metronome listCustomers");
        assertThat(Errors.catchOrder(customers)).isEqualTo("1 customers");
    }

    @Test
    void timeout_of_a_call_does_not_change_the_request() {
        RetriesAndTimeouts.call(customers, everything).firstPage();

        assertThat(urls()).containsExactly("/v1/customers");
    }

    @Test
    void fake_replaces_the_vendor() {
        assertThat(Fakes.names(new FakeCustomers())).containsExactly("Example, Inc.", "Initech");
        assertThat(Fakes.names(customers)).containsExactly("Initech", "Example, Inc.");
        assertThat(Fakes.error()).isInstanceOf(RateLimitException.class);
    }

    @Test
    void fake_fails_in_the_middle_of_a_listing() {
        List<Page<CustomerDetail, ListCustomersResponse>> pages = new ArrayList<>();
        new FakeCustomers().listCustomers().pages().forEach(pages::add);
        List<String> names = new ArrayList<>();

        assertThatThrownBy(() -> Fakes.failing(pages.get(0), pages.get(1), Fakes.error())
                        .forEach(customer -> names.add(customer.name())))
                .isInstanceOfSatisfying(
                        RateLimitException.class, e -> assertThat(e.pageToken()).isEqualTo("page:3"));

        assertThat(names).containsExactly("Example, Inc.", "Initech");
    }

    @Test
    void first_page_is_one_request() {
        assertThat(Pagination.firstPage(customers)).isEqualTo("1 cursor:second");

        assertThat(urls()).containsExactly("/v1/customers");
    }

    private static void respondWithPages() {
        vendor.on("listCustomers-v1")
                .respond(200, "{\"data\": [" + customer(1, "Initech") + "], \"next_page\": \"second\"}");
        vendor.on("listCustomers-v1").withQuery("next_page", "second").respond(secondPage());
        vendor.on("listCustomers-v1").withQuery("only_archived", "true").respond(secondPage());
    }

    private static StubResponse secondPage() {
        return StubResponse.json(200, "{\"data\": [" + customer(2, "Example, Inc.") + "], \"next_page\": null}");
    }

    private static String customer(int number, String name) {
        return """
                {"id": "00000000-0000-0000-0000-00000000000%d", "name": "%s", "external_id": "%d",
                 "ingest_aliases": [], "customer_config": {"salesforce_account_id": null}, "custom_fields": {},
                 "created_at": "2026-01-01T00:00:00Z", "updated_at": "2026-01-01T00:00:00Z"}""".formatted(number, name, number);
    }

    private static List<String> urls() {
        return vendor.requests().stream().map(RecordedRequest::url).toList();
    }
}
