package dev.billingsdks.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.contract.check.RecordedRequest;
import dev.billingsdks.contract.live.CheckContract;
import dev.billingsdks.contract.server.ContractExtension;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

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
                .contains("it is not JSON, but application/json is declared")
                .doesNotContain("canary");
    }

    @Test
    void a_rejected_token_leaves_the_contract_unchecked() {
        metronome.on("listCustomers-v1").respond(401, "{\"message\": \"canary\"}");

        int status = check("metronome");

        assertThat(status).isEqualTo(1);
        assertThat(text()).contains("could not be listed to the end").doesNotContain("canary");
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
        Map<String, String> environment = new HashMap<>();
        environment.put("METRONOME_BEARER_TOKEN", TOKEN);
        environment.put("METRONOME_BASE_URL", metronome.baseUrl());
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
