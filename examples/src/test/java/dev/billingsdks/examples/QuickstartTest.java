package dev.billingsdks.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.contract.check.RecordedRequest;
import dev.billingsdks.contract.live.ListedVendor;
import dev.billingsdks.contract.server.ContractExtension;
import dev.billingsdks.contract.server.StubResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("every-vendor")
class QuickstartTest {

    private static final String CANARY = "canary-token";
    private static final List<ListedVendor> VENDORS = ListedVendor.readAll(Path.of(".."));

    @RegisterExtension
    static final ContractExtension metronome =
            ContractExtension.forSpec(Path.of("../sdk-metronome/target/spec/openapi.yaml"));

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();

    @Test
    void all_vendors_are_listed_from_embedded_servers_without_any_setting() {
        boolean complete = run(Map.of());

        assertThat(complete).isTrue();
        assertThat(of("Metronome"))
                .containsExactly(
                        "Metronome: an embedded server; set METRONOME_BEARER_TOKEN for your account",
                        "  page 1: 10 customers",
                        "  page 2: 10 customers",
                        "  page 3: 10 customers",
                        "  page 4: 4 customers",
                        "  34 customers on 4 pages in some ms, the first of them:",
                        "    3bdb7e55-9a03-3149-80b3-7baa892880ce  Amber Analytics",
                        "    4a4654b7-b7a4-398c-a8e1-e0f402eb0a41  Birch Bakery",
                        "    4510e9cc-113d-31ff-a28d-e6cb7408d216  Cedar Energy");
        assertThat(of("Yandex Billing"))
                .startsWith("Yandex Billing: an embedded server; set YANDEX_BILLING_BEARER_TOKEN and"
                        + " YANDEX_BILLING_RESELLER_ID for your account")
                .contains("  38 customers on 4 pages in some ms, the first of them:");
        assertThat(VENDORS)
                .allSatisfy(vendor -> assertThat(of(vendor.name()))
                        .anyMatch(line ->
                                line.matches("  \\d+ customers on [3-5] pages in some ms, the first of them:")));
        assertThat(lines()).endsWith("All " + VENDORS.size() + " vendors are listed.");
    }

    @Test
    void account_is_listed_instead_of_the_embedded_server_if_its_token_is_set() {
        metronome.on("listCustomers-v1").respond(200, page("First", "\"second\""));
        metronome.on("listCustomers-v1").withQuery("next_page", "second").respond(200, page("Second", "null"));

        boolean complete = run(account(metronome.baseUrl()));

        assertThat(complete).isTrue();
        assertThat(of("Metronome"))
                .containsExactly(
                        "Metronome: your account, by METRONOME_BEARER_TOKEN and METRONOME_BASE_URL",
                        "  page 1: 1 customer",
                        "  page 2: 1 customer",
                        "  2 customers on 2 pages in some ms, the first of them:",
                        "    00000000-0000-0000-0000-000000000001  First",
                        "    00000000-0000-0000-0000-000000000001  Second");
        assertThat(metronome.requests())
                .extracting(RecordedRequest::url)
                .containsExactly("/v1/customers?limit=100", "/v1/customers?limit=100&next_page=second");
        assertThat(metronome.requests())
                .allSatisfy(
                        request -> assertThat(request.header("Authorization")).isEqualTo("Bearer " + CANARY));
        assertThat(text()).doesNotContain(CANARY);
    }

    @Test
    void empty_and_blank_settings_count_as_not_set() {
        metronome.on("listCustomers-v1").respond(200, page("First", "null"));

        boolean complete = run(Map.of(
                "METRONOME_BEARER_TOKEN", " " + CANARY + "\n",
                "METRONOME_BASE_URL", metronome.baseUrl() + "\n",
                "KELVIQ_BEARER_TOKEN", "",
                "KELVIQ_BASE_URL", " ",
                "FLATPEAK_ACCOUNT_ID", "",
                "FLATPEAK_API_KEY", "\n",
                "YANDEX_BILLING_RESELLER_ID", ""));

        assertThat(complete).isTrue();
        assertThat(of("Metronome").get(0))
                .isEqualTo("Metronome: your account, by METRONOME_BEARER_TOKEN and METRONOME_BASE_URL");
        assertThat(metronome.requests())
                .singleElement()
                .satisfies(
                        request -> assertThat(request.header("Authorization")).isEqualTo("Bearer " + CANARY));
        assertThat(of("Kelviq").get(0)).startsWith("Kelviq: an embedded server");
        assertThat(of("Flatpeak").get(0)).startsWith("Flatpeak: an embedded server");
    }

    @Test
    void rejected_token_is_one_line_and_the_other_vendors_are_listed() {
        metronome.on("listCustomers-v1").respond(401, "{\"message\": \"who are you\"}");

        boolean complete = run(account(metronome.baseUrl()));

        assertThat(complete).isFalse();
        assertThat(of("Metronome"))
                .containsExactly(
                        "Metronome: your account, by METRONOME_BEARER_TOKEN and METRONOME_BASE_URL",
                        "  failed: the credentials were rejected, Metronome listCustomers: GET /v1/customers -> 401");
        assertThat(metronome.requests()).hasSize(1);
        assertOthersAreListed();
    }

    @Test
    void refused_connection_is_one_line_and_the_other_vendors_are_listed() throws IOException {
        String closedUrl = "http://localhost:" + closedPort();

        boolean complete = run(account(closedUrl));

        assertThat(complete).isFalse();
        assertThat(of("Metronome")).hasSize(2);
        assertThat(of("Metronome").get(1))
                .startsWith("  failed: Metronome listCustomers: GET /v1/customers: no response: ")
                .doesNotContain(CANARY);
        assertOthersAreListed();
    }

    @Test
    void failure_on_a_later_page_has_the_number_of_listed_customers() {
        metronome.on("listCustomers-v1").respond(200, page("First", "\"second\""));
        metronome
                .on("listCustomers-v1")
                .withQuery("next_page", "second")
                .respond(StubResponse.json(404, "{\"message\": \"gone\"}"));

        run(account(metronome.baseUrl()));

        assertThat(of("Metronome").get(2))
                .isEqualTo("  failed after 1 customer: Metronome listCustomers: GET /v1/customers -> 404");
    }

    @Test
    void control_characters_of_an_account_do_not_reach_the_terminal() {
        metronome.on("listCustomers-v1").respond(200, page("Red \\u001b[31m\\u009b2J\\nalert", "null"));

        run(account(metronome.baseUrl()));

        assertThat(of("Metronome")).endsWith("    00000000-0000-0000-0000-000000000001  Red  [31m 2J alert");
    }

    @Test
    void incomplete_credentials_are_rejected_with_the_name_of_the_missing_variable() {
        boolean complete = run(Map.of("YANDEX_BILLING_BEARER_TOKEN", CANARY, "FLATPEAK_ACCOUNT_ID", "acc_1"));

        assertThat(complete).isFalse();
        assertThat(of("Flatpeak"))
                .endsWith("  failed: of FLATPEAK_ACCOUNT_ID and FLATPEAK_API_KEY only one is set; set both");
        assertThat(of("Yandex Billing"))
                .endsWith("  failed: YANDEX_BILLING_RESELLER_ID is not set; it is needed beside"
                        + " YANDEX_BILLING_BEARER_TOKEN");
        assertThat(lines())
                .endsWith("2 of " + VENDORS.size() + " vendors could not be listed: Flatpeak, Yandex Billing");
    }

    @Test
    void unusable_setting_is_one_line_without_its_value() {
        run(Map.of(
                "METRONOME_BEARER_TOKEN",
                CANARY + "\nX",
                "KELVIQ_BEARER_TOKEN",
                CANARY,
                "KELVIQ_BASE_URL",
                "api",
                "FLATPEAK_BEARER_TOKEN",
                CANARY,
                "FLATPEAK_BASE_URL",
                "http://vendor.invalid"));

        assertThat(of("Metronome").get(1))
                .startsWith(
                        "  failed: environment variable METRONOME_BEARER_TOKEN: the bearer token has a character outside");
        assertThat(of("Kelviq").get(1))
                .startsWith("  failed: environment variable KELVIQ_BASE_URL: the base URL is not absolute");
        assertThat(of("Flatpeak").get(1))
                .startsWith("  failed: the base URL http://vendor.invalid would send the token");
        assertThat(lines())
                .endsWith("3 of " + VENDORS.size() + " vendors could not be listed: Metronome, Kelviq, Flatpeak");
        assertThat(text()).doesNotContain(CANARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yandex-billing", "Yandex Billing", "yandex billing"})
    void one_vendor_is_listed_by_its_folder_or_its_name(String argument) {
        List<ListedVendor> chosen = Quickstart.chosen(VENDORS, argument);

        assertThat(new Quickstart(chosen, Map.of(), print()).run()).isTrue();
        assertThat(chosen).extracting(ListedVendor::folder).containsExactly("yandex-billing");
        assertThat(lines()).endsWith("Yandex Billing is listed.");
        assertThat(of("Metronome")).isEmpty();
    }

    @Test
    void unknown_vendor_is_rejected_with_the_known_ones() {
        assertThatThrownBy(() -> Quickstart.chosen(VENDORS, "acme"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no vendor acme, but "
                        + String.join(
                                ", ", VENDORS.stream().map(ListedVendor::folder).toList()));
    }

    private boolean run(Map<String, String> environment) {
        return new Quickstart(VENDORS, environment, print()).run();
    }

    private PrintStream print() {
        return new PrintStream(output, true, StandardCharsets.UTF_8);
    }

    private void assertOthersAreListed() {
        assertThat(lines()).filteredOn(line -> line.contains(" in some ms")).hasSize(VENDORS.size() - 1);
        assertThat(lines()).endsWith("1 of " + VENDORS.size() + " vendors could not be listed: Metronome");
    }

    /** Returns the lines about one vendor, up to the blank line after them. */
    private List<String> of(String vendor) {
        return lines().stream()
                .dropWhile(line -> !line.startsWith(vendor + ":"))
                .takeWhile(line -> !line.isEmpty())
                .toList();
    }

    private List<String> lines() {
        return Arrays.asList(text().split("\\R"));
    }

    private String text() {
        return output.toString(StandardCharsets.UTF_8).replaceAll(" in \\d+ ms", " in some ms");
    }

    private static Map<String, String> account(String baseUrl) {
        return Map.of("METRONOME_BEARER_TOKEN", CANARY, "METRONOME_BASE_URL", baseUrl);
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String page(String name, String nextPage) {
        return """
                {"data": [{"id": "00000000-0000-0000-0000-000000000001", "name": "%s", "external_id": "1",
                  "ingest_aliases": [], "customer_config": {"salesforce_account_id": null}, "custom_fields": {},
                  "created_at": "2026-01-01T00:00:00Z", "updated_at": "2026-01-01T00:00:00Z"}], "next_page": %s}""".formatted(name, nextPage);
    }
}
