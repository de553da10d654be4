package caller;

import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.Headers;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.sample.api.CreateCustomerRequest;
import dev.billingsdks.sample.api.CustomersApi;
import dev.billingsdks.sample.api.GetCustomerRequest;
import dev.billingsdks.sample.api.ListCustomersRequest;
import dev.billingsdks.sample.model.Customer;
import dev.billingsdks.sample.model.CustomerContact;
import dev.billingsdks.sample.model.CustomerStatus;
import dev.billingsdks.sample.model.ListCustomersResponse;
import dev.billingsdks.sample.model.Plan;
import java.util.List;

/** A fake that a user wrote by hand for tests. */
public final class FakeCustomers implements CustomersApi {

    @Override
    public ListCustomersResponse listCustomers(ListCustomersRequest request) {
        return ListCustomersResponse.builder().data(List.of(customer("c1"))).build();
    }

    @Override
    public Customer createCustomer(CreateCustomerRequest request) {
        return customer(request.body().name());
    }

    @Override
    public ApiResponse<Customer> getCustomerWithResponse(GetCustomerRequest request, RequestOptions options) {
        return ApiResponse.of(200, Headers.empty(), null, customer(request.customerId()));
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
