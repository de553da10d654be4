package caller;

import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.sample.api.CustomersApi;
import dev.billingsdks.sample.api.GetCustomerRequest;
import dev.billingsdks.sample.api.ListCustomersRequest;
import dev.billingsdks.sample.model.CreateCustomerBody;
import dev.billingsdks.sample.model.Customer;
import dev.billingsdks.sample.model.ListCustomersResponse;
import dev.billingsdks.sample.model.ListCustomersStatus;
import dev.billingsdks.sample.model.Plan;
import java.util.function.Supplier;

/** A user's program, written when there was nothing but old.yaml; it uses what there was in every way that there is. */
public final class Caller implements Supplier<String> {

    @Override
    public String get() {
        CustomersApi customers = new FakeCustomers();
        Customer created = customers.createCustomer(request ->
                request.body(CreateCustomerBody.builder().name("Initech").plan(plan()).build()));
        ListCustomersResponse page = customers.listCustomers(
                ListCustomersRequest.builder().status(ListCustomersStatus.ACTIVE).build());
        ApiResponse<Customer> got = customers.getCustomerWithResponse(
                GetCustomerRequest.builder().customerId("c1").build(), RequestOptions.none());
        Customer copy = got.body().toBuilder().id("c2").build();
        return created.id() + " " + page.data().size() + " " + copy.id() + " " + copy.plan().name() + " "
                + switch (copy.status().known()) {
                    case ACTIVE -> "active";
                    case ARCHIVED -> "archived";
                    default -> "another";
                };
    }

    private static Plan plan() {
        return Plan.builder().name("pro").build();
    }
}
