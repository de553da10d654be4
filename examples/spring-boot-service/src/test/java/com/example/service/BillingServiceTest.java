package com.example.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.contract.check.RecordedRequest;
import dev.billingsdks.contract.server.ContractExtension;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The service over HTTP, with a mock of the vendor that validates what the service sends. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"billing.metronome.bearer-token=token", "billing.metronome.max-attempts=1"})
class BillingServiceTest {

    private static final String CUSTOMERS = "listCustomers-v1";
    private static final String ADAS_ID = "00000000-0000-0000-0000-000000000001";
    private static final String GRACES_ID = "00000000-0000-0000-0000-000000000002";
    private static final String ADA = customer(ADAS_ID, "Ada");
    private static final String GRACE = customer(GRACES_ID, "Grace");

    @RegisterExtension
    static final ContractExtension metronome = ContractExtension.forVendor("metronome");

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void vendor(DynamicPropertyRegistry properties) {
        properties.add("billing.metronome.base-url", metronome::baseUrl);
    }

    @Test
    void customers_are_returned_page_by_page() throws Exception {
        metronome.on(CUSTOMERS).respond(200, "{\"data\": [" + ADA + "], \"next_page\": \"second\"}");
        metronome
                .on(CUSTOMERS)
                .withQuery("next_page", "second")
                .respond(200, "{\"data\": [" + GRACE + "], \"next_page\": null}");

        HttpResponse<String> first = get("/customers");
        HttpResponse<String> second = get("/customers?page=cursor:second");

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body())
                .isEqualTo(
                        "{\"customers\":[{\"id\":\"" + ADAS_ID + "\",\"name\":\"Ada\"}],\"next\":\"cursor:second\"}");
        assertThat(second.body())
                .isEqualTo("{\"customers\":[{\"id\":\"" + GRACES_ID + "\",\"name\":\"Grace\"}],\"next\":null}");
        assertThat(metronome.requests())
                .extracting(RecordedRequest::url)
                .containsExactly("/v1/customers?limit=20", "/v1/customers?limit=20&next_page=second");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "page:2"}) // not a token, and one of a listing by numbers
    void a_page_that_is_not_a_token_is_a_bad_request_and_none_to_the_vendor(String page) throws Exception {
        HttpResponse<String> response = get("/customers?page=" + page);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("token");
        assertThat(metronome.requests()).isEmpty();
    }

    @Test
    void a_rate_limit_of_the_vendor_says_when_to_retry() throws Exception {
        metronome.on(CUSTOMERS).failWith(429, Duration.ofSeconds(30));

        HttpResponse<String> response = get("/customers");

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Retry-After")).contains("30");
    }

    @Test
    void a_rejected_token_is_not_an_error_of_the_caller() throws Exception {
        metronome.on(CUSTOMERS).failWith(401);

        HttpResponse<String> response = get("/customers");

        assertThat(response.statusCode()).isEqualTo(502);
        assertThat(response.body()).contains("Metronome is not available");
    }

    @Test
    void health_is_that_of_the_vendor() throws Exception {
        metronome.on(CUSTOMERS).respond(200, "{\"data\": [" + ADA + "], \"next_page\": null}");
        assertThat(get("/actuator/health").body()).contains("\"metronome\":{\"status\":\"UP\"}");

        metronome.on(CUSTOMERS).failWith(503);
        HttpResponse<String> down = get("/actuator/health");
        assertThat(down.statusCode()).isEqualTo(503);
        assertThat(down.body()).contains("\"metronome\":{\"status\":\"DOWN\"}");
    }

    private HttpResponse<String> get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static String customer(String id, String name) {
        return """
                {"id": "%s", "name": "%s", "external_id": "%s", "ingest_aliases": [], "custom_fields": {},
                 "customer_config": {"salesforce_account_id": null},
                 "created_at": "2026-03-02T09:00:00.000Z", "updated_at": "2026-03-02T09:00:00.000Z", "archived_at": null}
                """.formatted(id, name, name);
    }
}
