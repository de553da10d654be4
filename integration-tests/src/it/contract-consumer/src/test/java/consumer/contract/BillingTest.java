package consumer.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.WireMockServer;
import dev.billingsdks.contract.sdk.FakePacing;
import dev.billingsdks.contract.server.ContractExtension;
import dev.billingsdks.metronome.MetronomeClient;
import dev.billingsdks.runtime.error.TransportException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The vendor is a mock from the document that comes with the SDK: no checkout, no Docker, no account. */
final class BillingTest {

    private static final String CUSTOMERS = "listCustomers-v1";

    @RegisterExtension
    static final ContractExtension metronome = ContractExtension.forVendor("metronome");

    @Test
    void listing_of_three_pages_is_read_to_its_end() {
        metronome.on(CUSTOMERS).respondWithPages(3);

        assertEquals(6, customers());
        assertEquals(3, metronome.requests().size());
    }

    @Test
    void rate_limit_and_outage_are_retried() {
        metronome.on(CUSTOMERS).respondWithPages(2);
        metronome.on(CUSTOMERS).once().failWith(503);
        metronome.on(CUSTOMERS).once().failWith(429, Duration.ofSeconds(5));

        assertEquals(4, customers());
        assertEquals(4, metronome.requests().size());
    }

    @Test
    void broken_connection_is_an_error_of_transport() {
        metronome.on(CUSTOMERS).reset();

        assertThrows(TransportException.class, BillingTest::customers);
    }

    @Test
    void request_of_another_client_is_validated() throws Exception {
        metronome.on(CUSTOMERS).respondWithSample();
        HttpRequest request = HttpRequest.newBuilder(URI.create(metronome.baseUrl() + "/v1/customers?limit=none"))
                .header("Authorization", "Bearer token")
                .build();

        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

        assertEquals(200, response.statusCode());
        assertEquals(1, metronome.takeViolations().size());
    }

    @Test
    void wiremock_is_the_lowest_that_is_supported() {
        String location = WireMockServer.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString();

        assertTrue(location.contains("/wiremock-standalone-3.9."), location);
    }

    private static long customers() {
        try (MetronomeClient client = MetronomeClient.builder()
                .baseUrl(metronome.baseUrl())
                .bearerToken("token")
                .pacing(new FakePacing())
                .build()) {
            return client.customers().listCustomers().stream().count();
        }
    }
}
