package caller;

import dev.billingsdks.pagination.Page;
import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.header.Headers;
import dev.billingsdks.sample.api.CreateCustomerParams;
import dev.billingsdks.sample.api.CustomersApi;
import dev.billingsdks.sample.api.GetCustomerParams;
import dev.billingsdks.sample.api.ListCustomersParams;
import dev.billingsdks.sample.api.ListInvoicesParams;
import dev.billingsdks.sample.model.Customer;
import dev.billingsdks.sample.model.CustomerContact;
import dev.billingsdks.sample.model.CustomerStatus;
import dev.billingsdks.sample.model.ListCustomersResponse;
import dev.billingsdks.sample.model.ListInvoicesResponse;
import dev.billingsdks.sample.model.Plan;
import java.util.List;

/** A fake that a user wrote by hand for tests. */
public final class FakeCustomers implements CustomersApi {

    @Override
    public ListCustomersResponse listCustomers(ListCustomersParams params) {
        return ListCustomersResponse.builder().data(List.of(customer("c1"))).build();
    }

    @Override
    public PagedIterable<Plan, ListInvoicesResponse> listInvoices(ListInvoicesParams params, RequestOptions options) {
        ListInvoicesResponse body = ListInvoicesResponse.builder()
                .data(List.of(Plan.builder().name("pro").build()))
                .build();
        return PagedIterable.ofPages(List.of(Page.of(body.data(), body), Page.of(body.data(), body)));
    }

    @Override
    public Customer createCustomer(CreateCustomerParams params) {
        return customer(params.body().name());
    }

    @Override
    public ApiResponse<Customer> getCustomerWithResponse(GetCustomerParams params, RequestOptions options) {
        return ApiResponse.of(200, Headers.empty(), null, customer(params.customerId()));
    }

    private static Customer customer(String id) {
        return Customer.builder()
                .id(id)
                .status(CustomerStatus.ACTIVE)
                .plan(Plan.builder().name("pro").build())
                .contact(CustomerContact.builder().email("someone@sample.example").build())
                .build();
    }
}
