package dev.billingsdks.examples.readme;

import dev.billingsdks.metronome.MetronomeClient;
import dev.billingsdks.metronome.api.CustomersApi;
import dev.billingsdks.metronome.api.ListCustomersRequest;
import dev.billingsdks.metronome.model.ListCustomersResponse;
import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.RequestOptions;
import java.time.Duration;

/** How long and how often a client tries. */
final class RetriesAndTimeouts {

    private RetriesAndTimeouts() {}

    static MetronomeClient client(String token) {
        // snippet: client
        MetronomeClient metronome = MetronomeClient.builder()
                .bearerToken(token)
                .timeout(Duration.ofSeconds(20)) // of one call, with all its attempts and waits
                .connectTimeout(Duration.ofSeconds(2))
                .maxAttempts(5) // 1 switches retries off
                .build();
        // end
        return metronome;
    }

    static ListCustomersResponse call(CustomersApi customers, ListCustomersRequest request) {
        // snippet: call
        RequestOptions patient =
                RequestOptions.builder().timeout(Duration.ofMinutes(5)).build();
        ApiResponse<ListCustomersResponse> response = customers.listCustomersWithResponse(request, patient);
        // end
        return response.body();
    }

    static RequestOptions idempotencyKey(String invoiceNumber) {
        // snippet: idempotency-key
        RequestOptions once = RequestOptions.builder()
                .idempotencyKey("invoice-" + invoiceNumber) // the SDK makes one for each call that has none
                .build();
        // end
        return once;
    }
}
