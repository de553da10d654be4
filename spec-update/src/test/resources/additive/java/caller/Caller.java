package caller;

import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.sample.api.CustomersApi;
import dev.billingsdks.sample.api.GetCustomerParams;
import dev.billingsdks.sample.api.ListCustomersParams;
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
        Customer created = customers.createCustomer(
                params -> params.body(CreateCustomerBody.builder().name("Acme").build())
                        .name("Initech")
                        .plan(plan()));
        ListCustomersResponse page = customers.listCustomers(
                ListCustomersParams.builder().status(ListCustomersStatus.ACTIVE).build());
        ApiResponse<Customer> got = customers.getCustomerWithResponse(
                GetCustomerParams.builder().customerId("c1").build(), RequestOptions.none());
        Customer copy = customers.getCustomer(got.body().id()).toBuilder().id("c2").build();
        int invoices = 0;
        for (Plan invoiced : customers.listInvoices(params -> params.nextPage("2"))) {
            invoices += invoiced.name().length();
        }
        return invoices + " " + created.id() + " " + page.data().size() + " " + copy.id() + " " + copy.plan().name() + " "
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
