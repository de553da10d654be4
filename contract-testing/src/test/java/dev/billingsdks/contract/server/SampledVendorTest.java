package dev.billingsdks.contract.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.billingsdks.contract.document.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.testkit.engine.EngineTestKit;
import tools.jackson.databind.JsonNode;

/** Stubs in one line, as an application uses them: with the JDK's client, which offers HTTP/2. */
final class SampledVendorTest {

    @RegisterExtension
    static final ContractExtension vendor = widgets();

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void listing_of_several_pages_ends_with_the_last() throws Exception {
        vendor.on("listWidgets").respondWithPages(3);

        List<JsonNode> pages = list();

        assertThat(pages)
                .extracting(page -> page.path("meta").path("current_page").intValue())
                .containsExactly(1, 2, 3);
        assertThat(pages.stream().flatMap(page -> page.path("data").valueStream()))
                .doesNotHaveDuplicates()
                .hasSize(6);
        assertThat(vendor.violations()).isEmpty();
    }

    @Test
    void sample_is_valid_and_the_same_in_one_run() throws Exception {
        vendor.on("listWidgets").respondWithSample();
        String first = get("").body();
        vendor.on("listWidgets").respondWithSample();

        assertThat(get("").body()).isEqualTo(first).contains("\"data\":[{\"id\":");
        assertThat(vendor.violations()).isEmpty();
    }

    @Test
    void status_with_retry_after_is_followed_by_the_listing() throws Exception {
        vendor.on("listWidgets").respondWithPages(2);
        vendor.on("listWidgets").once().failWith(429, Duration.ofSeconds(7));

        HttpResponse<String> refused = get("");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).contains("7");
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(refused.body()).startsWith("{\"message\":");
        assertThat(list()).hasSize(2);
    }

    @Test
    void status_that_is_not_declared_has_no_body() throws Exception {
        vendor.on("listWidgets").times(2).failWith(503);
        vendor.on("createWidget").failWith(500);

        assertThat(get("").statusCode()).isEqualTo(503);
        assertThat(get("").body()).isEmpty();
        assertThat(get("").statusCode()).as("no stub is left").isEqualTo(500);
        assertThat(vendor.takeViolations()).singleElement().asString().contains("no stub of listWidgets");
    }

    @Test
    void stalled_response_runs_into_the_timeout_of_the_client() {
        vendor.on("listWidgets").stall(Duration.ofSeconds(2));

        assertThatThrownBy(() -> client.send(
                        request("").timeout(Duration.ofMillis(100)).build(), HttpResponse.BodyHandlers.ofString()))
                .isInstanceOf(HttpTimeoutException.class);
    }

    @Test
    void reset_and_truncated_responses_are_errors_of_the_connection() {
        vendor.on("listWidgets").truncate();
        vendor.on("listWidgets").once().reset();

        assertThatThrownBy(() -> get("")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> get("")).isInstanceOf(IOException.class);
        assertThat(vendor.requests()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void drift_contradicts_the_document_in_the_place_that_it_names() throws Exception {
        String change = vendor.on("listWidgets").drift();

        String body = get("").body();

        assertThat(change)
                .matches("\\$\\.(data|meta)(\\[0]\\.(id|name)|\\.current_page)? (is absent|has another type)"
                        + "|\\$\\.next has another type");
        assertThat(vendor.contract()
                        .schemas()
                        .problems(
                                vendor.contract()
                                        .operation("listWidgets")
                                        .response(200)
                                        .orElseThrow()
                                        .at("content")
                                        .at("application/json")
                                        .written("schema"),
                                Json.parse(body)))
                .hasSizeBetween(1, 2);
        assertThat(vendor.violations()).as("deliberate").isEmpty();
    }

    @Test
    void request_of_any_client_is_validated() throws Exception {
        vendor.on("listWidgets").respondWithPages(1);

        get("?per_page=many&loud=1");

        assertThat(vendor.takeViolations())
                .satisfiesExactlyInAnyOrder(
                        undeclared -> assertThat(undeclared).endsWith("query parameter loud is not declared"),
                        type -> assertThat(type).contains("per_page"));
    }

    @Test
    void page_that_contradicts_its_request_is_a_violation_of_the_stub() throws Exception {
        vendor.on("listWidgets").respond(200, "{\"data\": [], \"meta\": {\"current_page\": 1}, \"next\": null}");

        get("?page=2");

        assertThat(vendor.takeViolations())
                .containsExactly("listWidgets (GET /widgets) -> 200: $.meta.current_page is not the number of the"
                        + " requested page");
    }

    @Test
    void listing_of_a_document_that_does_not_say_how_it_pages_is_rejected() {
        ContractExtension sampler =
                ContractExtension.forSpec(Path.of("../contract-check/src/test/resources/specs/sampler-3.0.yaml"));

        assertThatThrownBy(() -> sampler.on("listCustomers").respondWithPages(2))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageEndingWith("does not say how listCustomers (GET /customers/) pages; the documents of"
                        + " ContractExtension.forVendor do, for each listing");
    }

    @Test
    void seed_is_printed_if_a_test_fails_that_used_samples() {
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            EngineTestKit.engine("junit-jupiter")
                    .selectors(selectClass(Failing.class))
                    .execute();
        } finally {
            System.setErr(err);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .filteredOn(line -> line.startsWith("contract-testing: "))
                .singleElement()
                .asString()
                .matches(
                        "contract-testing: fails\\(\\): the samples have the seed (\\d+); -Dcontract.seed=\\1 repeats them");
    }

    private static ContractExtension widgets() {
        return ContractExtension.forSpec(
                Path.of("../contract-check/src/test/resources/META-INF/billing-sdks/widgets/openapi.yaml"));
    }

    private List<JsonNode> list() throws Exception {
        List<JsonNode> pages = new ArrayList<>();
        String query = "";
        while (query != null) {
            JsonNode page = Json.parse(get(query).body());
            pages.add(page);
            String next = page.path("next").stringValue(null);
            query = next == null ? null : next.replaceFirst("^[^?]*", "");
        }
        return pages;
    }

    private HttpResponse<String> get(String query) throws Exception {
        return client.send(request(query).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String query) {
        return HttpRequest.newBuilder(URI.create(vendor.baseUrl() + "/widgets" + query))
                .header("Authorization", "Bearer token");
    }

    static final class Failing {

        @RegisterExtension
        static final ContractExtension widgets = widgets();

        @Test
        void fails() {
            widgets.on("createWidget").respondWithSample();
            throw new AssertionError("deliberate");
        }

        @Test
        void fails_without_samples() {
            throw new AssertionError("deliberate");
        }

        @Test
        void passes() {
            widgets.on("createWidget").respondWithSample();
        }
    }
}
