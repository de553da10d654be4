package dev.billingsdks.examples.readme;

import dev.billingsdks.metronome.api.CustomersApi;
import dev.billingsdks.metronome.model.CustomerDetail;
import dev.billingsdks.metronome.model.ListCustomersResponse;
import dev.billingsdks.pagination.Page;
import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.runtime.error.ApiException;
import dev.billingsdks.runtime.error.SdkException;
import java.time.Duration;
import java.util.List;

/** An application's own code, and a fake in its test in place of a server. */
final class Fakes {

    private Fakes() {}

    // snippet: code-under-test
    static List<String> names(CustomersApi customers) { // metronome.customers(), or a fake
        return customers.listCustomers().stream().map(CustomerDetail::name).toList();
    }
    // end

    static PagedIterable<CustomerDetail, ListCustomersResponse> failing(
            Page<CustomerDetail, ListCustomersResponse> first,
            Page<CustomerDetail, ListCustomersResponse> second,
            SdkException error) {
        // snippet: fake-failure
        PagedIterable<CustomerDetail, ListCustomersResponse> failing = PagedIterable.ofPages(List.of(first, second))
                .thenThrow(error); // with the pageToken() of the third page, page:3
        // end
        return failing;
    }

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
