package dev.billingsdks.examples.readme;

import dev.billingsdks.metronome.api.CustomersApi;
import dev.billingsdks.metronome.api.ListCustomersRequest;
import dev.billingsdks.metronome.model.CustomerDetail;
import dev.billingsdks.metronome.model.ListCustomersResponse;
import dev.billingsdks.pagination.Page;
import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.error.ApiException;
import dev.billingsdks.runtime.error.SdkException;
import java.time.Duration;
import java.util.List;

/** An application's own code, and what its test needs in place of a server. */
final class Fakes {

    private Fakes() {}

    // snippet: fakes
    static List<String> names(CustomersApi customers) { // metronome.customers(), or a fake
        return customers.listCustomersPaginator().stream()
                .map(CustomerDetail::name)
                .toList();
    }
    // end

    // snippet: fakes
    static final class FakeCustomers implements CustomersApi {

        @Override
        public PagedIterable<CustomerDetail, ListCustomersResponse> listCustomersPaginator(
                ListCustomersRequest request, RequestOptions options) {
            return PagedIterable.ofPages(List.of(page("Example, Inc."), page("Initech")));
        }

        private static Page<CustomerDetail, ListCustomersResponse> page(String name) {
            CustomerDetail customer = CustomerDetail.builder().name(name).build();
            ListCustomersResponse body =
                    ListCustomersResponse.builder().data(List.of(customer)).build();
            return Page.of(body.data(), body);
        }
    }
    // end

    static SdkException error() {
        // snippet: fakes
        // An error for a fake to throw; 429 makes it a RateLimitException.
        SdkException error = ApiException.builder(429)
                .call("Metronome", "listCustomers")
                .retryAfter(Duration.ofSeconds(30))
                .build();
        // end
        return error;
    }
}
