package dev.billingsdks.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.contract.check.Contract;
import dev.billingsdks.contract.check.RecordedRequest;
import dev.billingsdks.contract.live.CheckContract;
import dev.billingsdks.contract.server.ContractExtension;
import dev.billingsdks.contract.server.ContractServer;
import dev.billingsdks.contract.server.StubResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("metronome")
class LiveCheckTest {

    private static final String TOKEN = "canary-token";
    private static final String ID = "00000000-0000-0000-0000-000000000001";

    @RegisterExtension
    static final ContractExtension metronome =
            ContractExtension.forSpec(Path.of("../sdk-metronome/target/spec/openapi.yaml"));

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();

    @Test
    void a_vendor_that_keeps_its_contract_is_reported_so() {
        metronome.on("listCustomers-v1").respond(200, page("\"canary\"", "null"));

        int status = check("metronome");

        assertThat(status).isZero();
        assertThat(text())
                .contains("Metronome: your account, at most 3 pages, by METRONOME_BEARER_TOKEN and METRONOME_BASE_URL")
                .endsWith("Metronome keeps its contract: 1 response, no violation.\n")
                .doesNotContain("canary");
    }

    @Test
    void at_most_three_pages_are_requested() {
        metronome.on("listCustomers-v1").respond(200, page("\"a\"", "\"2\""));
        metronome.on("listCustomers-v1").withQuery("next_page", "2").respond(200, page("\"b\"", "\"3\""));
        metronome.on("listCustomers-v1").withQuery("next_page", "3").respond(200, page("\"c\"", "\"4\""));

        int status = check("metronome");

        assertThat(status).isZero();
        assertThat(metronome.requests())
                .extracting(RecordedRequest::url)
                .containsExactly(
                        "/v1/customers?limit=20",
                        "/v1/customers?limit=20&next_page=2",
                        "/v1/customers?limit=20&next_page=3");
        assertThat(metronome.requests()).extracting(RecordedRequest::method).containsOnly("GET");
    }

    @Test
    void violations_are_printed_with_their_path_and_without_values() {
        String broken = page("[\"canary\"]", "null").replace(ID, "canary-id");
        metronome.on("listCustomers-v1").respondContraryToSpec(200, "application/json", broken);

        int status = check("metronome");

        assertThat(status).isEqualTo(3);
        assertThat(text())
                .contains("listCustomers-v1 (GET /v1/customers) -> 200: $.data[0].name: must be string, is array\n")
                .contains("listCustomers-v1 (GET /v1/customers) -> 200: $.data[0].id: must be a UUID\n")
                .contains("Metronome breaks its contract: ")
                .doesNotContain("canary");
    }

    @Test
    void a_response_that_is_not_json_is_a_violation_and_is_not_printed() {
        metronome.on("listCustomers-v1").respondContraryToSpec(200, "text/html", "<html>canary</html>");

        int status = check("metronome");

        assertThat(status).isEqualTo(3);
        assertThat(text())
                .contains("it has Content-Type text/html, must be one of application/json")
                .doesNotContain("canary");
    }

    @Test
    void a_body_that_is_not_utf_8_is_a_violation() {
        byte[] latin1 = page("\"é\"", "null").getBytes(StandardCharsets.ISO_8859_1);
        metronome.on("listCustomers-v1").respond(StubResponse.contraryToSpec(200, "application/json", latin1));

        int status = check("metronome");

        assertThat(status).isEqualTo(3);
        assertThat(text()).contains("listCustomers-v1 (GET /v1/customers) -> 200: it is not UTF-8\n");
    }

    @Test
    void a_page_with_more_customers_than_requested_is_a_violation() {
        String customer = page("\"a\"", "null").replaceAll("^\\{\"data\": \\[|\\], \"next_page\".*$", "");
        String many = String.join(",", Collections.nCopies(21, customer));
        metronome.on("listCustomers-v1").respond(200, "{\"data\": [" + many + "], \"next_page\": null}");

        int status = check("metronome");

        assertThat(status).isEqualTo(3);
        assertThat(text()).contains("  page 1: 21 customers, more than the requested 20\n");
    }

    @Test
    void an_attempt_that_was_retried_is_reported_and_does_not_count() {
        metronome
                .on("listCustomers-v1")
                .respond(
                        StubResponse.contraryToSpec(503, "text/html", "<html>canary</html>"),
                        StubResponse.json(200, page("\"a\"", "null")));

        int status = check("metronome");

        assertThat(status).isZero();
        assertThat(text())
                .contains("  attempts, not final: GET /v1/customers -> 503, 1 time\n")
                .endsWith("Metronome keeps its contract: 1 response, no violation.\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    401 > the credentials were rejected (401); check that they are those of this account and not expired
                    403 > the credentials do not permit this operation (403); give them the permission to read
                    404 > the account has no such resource (404); check the base URL and the ids in the settings
                    429 > the account's rate limit is reached (429); run the check again later
                    501 > the vendor responded with 501, which is an outage; run the check again later
                    """)
    void a_final_response_that_says_nothing_about_the_contract_leaves_it_unchecked(int refusal, String advice) {
        metronome
                .on("listCustomers-v1")
                .respond(StubResponse.contraryToSpec(refusal, "text/html", "<html>canary</html>")
                        .withHeader("Retry-After", "3600"));

        int status = check("metronome");

        assertThat(status).isEqualTo(1);
        assertThat(text())
                .endsWith("Metronome could not be checked: " + advice + ". 0 responses checked, no violation.\n")
                .doesNotContain("canary");
    }

    @Test
    void a_refused_connection_leaves_the_contract_unchecked() throws IOException {
        String closed;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = "http://localhost:" + socket.getLocalPort();
        }

        int status = check("metronome", closed);

        assertThat(status).isEqualTo(1);
        assertThat(text())
                .endsWith(
                        "Metronome could not be checked: no response arrived; check the network, the proxy and the base"
                                + " URL. 0 responses checked, no violation.\n");
    }

    @Test
    void paths_are_matched_below_the_path_of_the_base_url() {
        Contract contract = Contract.of(Path.of("../sdk-metronome/target/spec/openapi.yaml"));
        try (ContractServer gateway = ContractServer.start(contract.withBasePath("/gateway"))) {
            gateway.on("listCustomers-v1").respond(200, page("\"a\"", "null"));

            int status = check("metronome", gateway.baseUrl());

            assertThat(gateway.requests())
                    .extracting(RecordedRequest::url)
                    .containsExactly("/gateway/v1/customers?limit=20");
            assertThat(status).isZero();
            assertThat(text()).endsWith("Metronome keeps its contract: 1 response, no violation.\n");
        }
    }

    @Test
    void a_listing_that_cannot_go_on_breaks_the_contract() {
        metronome.on("listCustomers-v1").respond(200, page("\"a\"", "\"2\""));
        metronome.on("listCustomers-v1").withQuery("next_page", "2").respond(200, page("\"b\"", "\"2\""));

        int status = check("metronome");

        assertThat(status).isEqualTo(3);
        assertThat(text()).contains("  the listing cannot go on: ");
    }

    @Test
    void a_rejected_token_leaves_the_contract_unchecked() {
        metronome.on("listCustomers-v1").respond(401, "{\"message\": \"canary\"}");

        int status = check("metronome");

        assertThat(status).isEqualTo(1);
        assertThat(text()).contains("Metronome could not be checked: ").doesNotContain("canary");
    }

    @Test
    void no_request_is_sent_without_a_token() {
        int status = new CheckContract(Path.of(".."), new Listings(), Map.of(), out()).run("kelviq");

        assertThat(status).isEqualTo(1);
        assertThat(text()).isEqualTo("Kelviq: not checked, because KELVIQ_BEARER_TOKEN is not set\n");
    }

    @Test
    void an_empty_token_counts_as_absent() {
        int status = new CheckContract(Path.of(".."), new Listings(), Map.of("KELVIQ_BEARER_TOKEN", ""), out())
                .run("kelviq");

        assertThat(status).isEqualTo(1);
        assertThat(text()).isEqualTo("Kelviq: not checked, because KELVIQ_BEARER_TOKEN is not set\n");
    }

    private int check(String vendor) {
        return check(vendor, metronome.baseUrl());
    }

    private int check(String vendor, String baseUrl) {
        Map<String, String> environment = new HashMap<>();
        environment.put("METRONOME_BEARER_TOKEN", TOKEN);
        environment.put("METRONOME_BASE_URL", baseUrl);
        return new CheckContract(Path.of(".."), new Listings(), environment, out()).run(vendor);
    }

    private PrintStream out() {
        return new PrintStream(output, true, StandardCharsets.UTF_8);
    }

    private String text() {
        return output.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static String page(String name, String next) {
        return "{\"data\": [{\"id\": \"" + ID + "\", \"external_id\": \"a\", \"ingest_aliases\": [], \"name\": " + name
                + ", \"customer_config\": {\"salesforce_account_id\": null}, \"custom_fields\": {}, \"created_at\":"
                + " \"2024-01-01T00:00:00Z\", \"updated_at\": \"2024-01-01T00:00:00Z\"}], \"next_page\": " + next + "}";
    }
}
