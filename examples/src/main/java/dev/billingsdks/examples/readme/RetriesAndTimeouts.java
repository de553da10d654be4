package dev.billingsdks.examples.readme;

import dev.billingsdks.metronome.MetronomeClient;
import dev.billingsdks.metronome.api.CustomersApi;
import dev.billingsdks.metronome.api.ListCustomersParams;
import dev.billingsdks.metronome.model.CustomerDetail;
import dev.billingsdks.metronome.model.ListCustomersResponse;
import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.runtime.RequestOptions;
import java.time.Duration;

/** Timeouts and attempts of a client. */
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

    static PagedIterable<CustomerDetail, ListCustomersResponse> call(
            CustomersApi customers, ListCustomersParams params) {
        // snippet: call
        RequestOptions patient =
                RequestOptions.builder().timeout(Duration.ofMinutes(5)).build();
        PagedIterable<CustomerDetail, ListCustomersResponse> listing = customers.listCustomers(params, patient);
        // end
        return listing;
    }

    static RequestOptions idempotencyKey(String invoiceNumber) {
        // snippet: idempotency-key
        RequestOptions once = RequestOptions.builder()
                .idempotencyKey("invoice-" + invoiceNumber) // the SDK generates one for each call that has none
                .build();
        // end
        return once;
    }
}
