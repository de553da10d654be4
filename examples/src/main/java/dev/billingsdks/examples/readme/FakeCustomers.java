package dev.billingsdks.examples.readme;

import dev.billingsdks.metronome.api.CustomersApi;
import dev.billingsdks.metronome.api.ListCustomersParams;
import dev.billingsdks.metronome.model.CustomerDetail;
import dev.billingsdks.metronome.model.ListCustomersResponse;
import dev.billingsdks.pagination.Page;
import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.runtime.RequestOptions;
import java.util.List;

// snippet: fake
/** Lists two pages. Operations that it does not implement throw UnsupportedOperationException. */
final class FakeCustomers implements CustomersApi {

    @Override
    public PagedIterable<CustomerDetail, ListCustomersResponse> listCustomers(
            ListCustomersParams params, RequestOptions options) {
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
