package dev.billingsdks.examples.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.contract.sdk.FakePacing;
import dev.billingsdks.contract.server.ContractExtension;
import dev.billingsdks.contract.server.StubResponse;
import dev.billingsdks.metronome.MetronomeClient;
import dev.billingsdks.runtime.error.TransportException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("metronome")
final class CustomersTest {

    // snippet: extension
    @RegisterExtension
    static final ContractExtension metronome = ContractExtension.forVendor("metronome");

    private final MetronomeClient client = MetronomeClient.builder()
            .baseUrl(metronome.baseUrl())
            .bearerToken("token")
            .pacing(new FakePacing()) // retries without waiting
            .build();
    // end

    // snippet: listing
    @Test
    void all_customers_are_read() {
        metronome.on("listCustomers-v1").respondWithPages(3);

        assertThat(client.customers().listCustomers().stream()).hasSize(6);
        assertThat(metronome.requests()).hasSize(3);
    }
    // end

    // snippet: retry
    @Test
    void rate_limit_and_outage_are_retried() {
        metronome.on("listCustomers-v1").respondWithPages(1);
        metronome.on("listCustomers-v1").once().failWith(503);
        metronome.on("listCustomers-v1").once().failWith(429, Duration.ofSeconds(7));

        assertThat(client.customers().listCustomers().stream()).hasSize(2);
        assertThat(metronome.requests()).hasSize(3);
    }
    // end

    @Test
    void connection_that_breaks_on_every_attempt_is_an_error() {
        // snippet: faults
        metronome.on("listCustomers-v1").failWith(500); // with the declared error, if there is one
        metronome.on("listCustomers-v1").stall(Duration.ofSeconds(30)); // nothing is sent meanwhile
        metronome.on("listCustomers-v1").reset(); // of the connection
        metronome.on("listCustomers-v1").truncate(); // in the middle of the body
        String change = metronome.on("listCustomers-v1").drift(); // "$.data[0].id is absent", for example
        // end
        assertThat(change).startsWith("$");
        metronome.on("listCustomers-v1").reset();

        assertThatThrownBy(() -> client.customers().listCustomers().firstPage()).isInstanceOf(TransportException.class);
    }

    @Test
    void stub_of_the_test_itself_is_validated() {
        // snippet: own
        metronome.on("listCustomers-v1").withQuery("limit", "1").respond(200, """
                {"data": [], "next_page": null}""");
        metronome.on("listCustomers-v1").respond(StubResponse.contraryToSpec(200, "text/html", "<p>Maintenance</p>"));
        // end

        assertThat(client.customers().listCustomers(params -> params.limit(1)).stream())
                .isEmpty();
        assertThatThrownBy(() -> metronome.on("listCustomers-v1").respond(200, "{}"))
                .isInstanceOf(AssertionError.class);
    }

    // snippet: client
    @Test
    void request_of_my_own_client_is_valid() throws Exception {
        metronome.on("listCustomers-v1").respondWithSample();
        HttpRequest request = HttpRequest.newBuilder(URI.create(metronome.baseUrl() + "/v1/customers?limit=10"))
                .header("Authorization", "Bearer token")
                .build();

        assertThat(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(200);
    } // fails if the request contradicts the document
    // end
}
