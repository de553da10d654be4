package dev.billingsdks.examples.readme;

import dev.billingsdks.metronome.api.CustomersApi;
import dev.billingsdks.metronome.model.CustomerDetail;
import dev.billingsdks.runtime.error.ApiException;
import dev.billingsdks.runtime.error.SdkException;
import java.time.Duration;
import java.util.List;

/** An application's own code, and what its test needs in place of a server. */
final class Fakes {

    private Fakes() {}

    // snippet: code-under-test
    static List<String> names(CustomersApi customers) { // metronome.customers(), or a fake
        return customers.listCustomersPaginator().stream()
                .map(CustomerDetail::name)
                .toList();
    }
    // end

    static SdkException error() {
        // snippet: fake-error
        SdkException error = ApiException.builder(429) // a RateLimitException
                .call("Metronome", "listCustomers")
                .retryAfter(Duration.ofSeconds(30))
                .build();
        // end
        return error;
    }
}
