package dev.billingsdks.contract.account;

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
import java.io.StringReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

@Tag("metronome")
class LiveCheckTest {

    private static final String TOKEN = "canary-token";
    private static final String ID = "00000000-0000-0000-0000-000000000001";

    @RegisterExtension
    static final ContractExtension metronome = ContractExtension.forVendor("metronome");

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final ByteArrayOutputStream progressed = new ByteArrayOutputStream();

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
        metronome
                .on("listCustomers-v1")
                .respondContraryToSpec(200, "application/json", "{\"data\": [" + many + "], \"next_page\": null}");

        int status = check("metronome");

        assertThat(status).isEqualTo(3);
        assertThat(text())
                .contains(
                        "listCustomers-v1 (GET /v1/customers) -> 200: $.data has more items than the requested limit\n");
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
        Contract contract = Contract.ofVendor("metronome");
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
        int status = new CheckContract(new AccountListings(), Map.of(), out(), progress()).run("kelviq");

        assertThat(status).isEqualTo(1);
        assertThat(text()).isEqualTo("Kelviq: not checked, because KELVIQ_BEARER_TOKEN is not set\n");
    }

    @Test
    void an_empty_token_counts_as_absent() {
        int status = new CheckContract(new AccountListings(), Map.of("KELVIQ_BEARER_TOKEN", ""), out(), progress())
                .run("kelviq");

        assertThat(status).isEqualTo(1);
        assertThat(text()).isEqualTo("Kelviq: not checked, because KELVIQ_BEARER_TOKEN is not set\n");
    }

    @Test
    void result_is_written_in_the_asked_form_and_the_progress_elsewhere(@TempDir Path folder) throws IOException {
        metronome.on("listCustomers-v1").respondContraryToSpec(200, "application/json", page("[\"canary\"]", "null"));
        Path file = folder.resolve("result.json");

        int json = run(metronome.baseUrl(), "metronome", "--format", "json", "--output", file.toString());

        assertThat(json).isEqualTo(3);
        assertThat(text()).isEqualTo("Metronome breaks its contract: 1 violation in 1 response.\n");
        assertThat(Files.readString(file))
                .isEqualTo(
                        "{\"vendor\":\"Metronome\",\"operation\":\"listCustomers-v1 (GET /v1/customers)\",\"status\":3,"
                                + "\"summary\":\"Metronome breaks its contract: 1 violation in 1 response.\",\"responses\":1,"
                                + "\"violations\":[\"listCustomers-v1 (GET /v1/customers) -> 200: $.data[0].name: must be string, is array\"],"
                                + "\"attempts\":[],\"obstacles\":[]}\n");
        assertThat(progressed.toString(StandardCharsets.UTF_8)).contains("page 1: 1 customer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"junit", "html"})
    void result_is_well_formed_xml_with_the_violation(String format) throws Exception {
        metronome.on("listCustomers-v1").respondContraryToSpec(200, "application/json", page("[\"canary\"]", "null"));

        int status = run(metronome.baseUrl(), "metronome", "--format", format);

        assertThat(status).isEqualTo(3);
        String xml = text().replace("<!DOCTYPE html>\n", "");
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        assertThat(document.getDocumentElement().getTextContent())
                .contains("$.data[0].name: must be string, is array")
                .doesNotContain("canary");
    }

    @Test
    void number_of_pages_is_that_of_the_option() {
        metronome.on("listCustomers-v1").respond(200, page("\"a\"", "\"2\""));

        int status = run(metronome.baseUrl(), "metronome", "--pages", "1");

        assertThat(status).isZero();
        assertThat(metronome.requests()).hasSize(1);
    }

    @Test
    void operation_and_its_parameters_are_those_of_the_options() {
        metronome.on("listCustomers-v1").respond(200, page("\"a\"", "null"));

        int status = run(
                metronome.baseUrl(),
                "metronome",
                "--operation",
                "listCustomers-v1",
                "--parameter",
                "limit=7",
                "--parameter",
                "only_archived=true");

        assertThat(status).isZero();
        assertThat(metronome.requests())
                .extracting(RecordedRequest::url)
                .containsExactly("/v1/customers?limit=7&only_archived=true");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    metronome --operation noSuch          > Metronome: no operation has the operationId noSuch
                    metronome --pages 0                   > --pages 0 is not a number from 1 to 10000
                    metronome --format pdf                > --format pdf is not text, json, junit or html
                    metronome --verbose                   > unknown option --verbose
                    acme                                  > there is no vendor acme; there are metronome, kelviq,
                    """)
    void wrong_usage_exits_with_2_and_says_what_is_wrong(String arguments, String problem) {
        int status = run(metronome.baseUrl(), arguments.split(" "));

        assertThat(status).isEqualTo(2);
        assertThat(text()).isEmpty();
        assertThat(progressed.toString(StandardCharsets.UTF_8)).startsWith("check-contract: " + problem);
        assertThat(metronome.requests()).isEmpty();
    }

    @Test
    void token_is_what_the_command_prints() {
        metronome.on("listCustomers-v1").respond(200, page("\"a\"", "null"));

        int status = checkWithCommand("echo command-token");

        assertThat(status).isZero();
        assertThat(metronome.requests())
                .extracting(request -> request.header("Authorization"))
                .containsExactly("Bearer command-token");
        assertThat(text()).doesNotContain("command-token");
    }

    @Test
    void command_that_fails_leaves_the_contract_unchecked_and_prints_nothing_of_it() {
        int status = checkWithCommand("echo canary; exit 4");

        assertThat(status).isEqualTo(1);
        assertThat(text()).contains("Metronome could not be checked: ").doesNotContain("canary");
        assertThat(metronome.requests()).isEmpty();
    }

    private int checkWithCommand(String command) {
        Map<String, String> environment =
                Map.of("METRONOME_TOKEN_COMMAND", command, "METRONOME_BASE_URL", metronome.baseUrl());
        return new CheckContract(new AccountListings(), environment, out(), progress()).run("metronome");
    }

    private int check(String vendor) {
        return check(vendor, metronome.baseUrl());
    }

    private int check(String vendor, String baseUrl) {
        return run(baseUrl, vendor);
    }

    private int run(String baseUrl, String... arguments) {
        Map<String, String> environment = Map.of("METRONOME_BEARER_TOKEN", TOKEN, "METRONOME_BASE_URL", baseUrl);
        return new CheckContract(new AccountListings(), environment, out(), progress()).run(arguments);
    }

    private PrintStream progress() {
        return new PrintStream(progressed, true, StandardCharsets.UTF_8);
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
