package dev.billingsdks.kelviq;

import static dev.billingsdks.kelviq.KelviqFixture.FIXTURE;
import static dev.billingsdks.kelviq.KelviqFixture.LIST_CUSTOMERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.contract.check.RecordedRequest;
import dev.billingsdks.contract.server.ContractExtension;
import dev.billingsdks.kelviq.api.ListCustomersParams;
import dev.billingsdks.kelviq.model.BillingAddress;
import dev.billingsdks.kelviq.model.CustomerListResponse;
import dev.billingsdks.kelviq.model.CustomerResponse;
import dev.billingsdks.suite.ParamsSuite;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ListCustomersTest extends ParamsSuite<ListCustomersParams> {

    @RegisterExtension
    static final ContractExtension vendor = FIXTURE.vendor();

    private static final String EXAMPLE = FIXTURE.example();

    private final KelviqClient client = FIXTURE.client(vendor);

    @AfterEach
    void close_client() {
        client.close();
    }

    @Test
    void the_path_keeps_its_trailing_slash_and_search_page_size_and_page_are_sent() {
        vendor.on(LIST_CUSTOMERS).respond(200, EXAMPLE);

        client.customers()
                .listCustomers(
                        params -> params.search("john@example.com").pageSize(50).page(3))
                .firstPage();

        assertThat(vendor.requests())
                .extracting(RecordedRequest::url)
                .containsExactly("/api/v1/customers/?search=john%40example.com&page_size=50&page=3");
    }

    @Test
    void every_property_of_the_vendors_example_is_read() {
        vendor.on(LIST_CUSTOMERS).respond(200, EXAMPLE);

        CustomerListResponse page =
                client.customers().listCustomers().firstPage().body();

        assertThat(page.results()).hasSize(1);
        CustomerResponse customer = page.results().get(0);
        assertThat(customer.id()).isEqualTo(UUID.fromString("a1b2c3d4-e5f6-7890-1234-567890abcdef"));
        assertThat(customer.customerId()).isEqualTo("unique-customer-id-123");
        assertThat(customer.name()).isEqualTo("John Doe");
        assertThat(customer.email()).isEqualTo("new.customer@example.com");
        assertThat(customer.details()).isEmpty();
        assertThat(customer.metadata()).isEqualTo(Map.of("source", "sdk_import", "priority", "high"));
        assertThat(customer.createdOn()).isEqualTo(OffsetDateTime.parse("2025-06-04T06:03:30.195790Z"));
        assertThat(customer.modifiedOn()).isEqualTo(OffsetDateTime.parse("2025-06-04T06:03:30.195831Z"));
        BillingAddress address = customer.billingAddress();
        assertThat(address.country()).isEqualTo("IN");
        assertThat(address.line1()).isEqualTo("123 Main Street");
        assertThat(address.line2()).isEqualTo("Apt 4B");
        assertThat(address.postalCode()).isEqualTo("560001");
        assertThat(address.city()).isEqualTo("Bangalore");
        assertThat(address.state()).isEqualTo("Karnataka");
    }

    @Test
    void count_next_and_previous_can_be_read_on_the_page() {
        vendor.on(LIST_CUSTOMERS).respond(200, FIXTURE.page(2));

        CustomerListResponse page = client.customers()
                .listCustomers(params -> params.page(2))
                .firstPage()
                .body();

        assertThat(page.count()).isEqualTo(5);
        assertThat(page.next()).isEqualTo("https://api.kelviq.com/api/v1/customers/?page=3&page_size=2");
        assertThat(page.previous()).isEqualTo("https://api.kelviq.com/api/v1/customers/?page_size=2");
    }

    @Override
    protected ListCustomersParams params() {
        return ListCustomersParams.builder()
                .search("canary")
                .pageSize(50)
                .page(3)
                .build();
    }

    @Override
    protected ListCustomersParams copy(ListCustomersParams params) {
        return params.toBuilder().build();
    }

    @Override
    protected List<ListCustomersParams> changed(ListCustomersParams params) {
        return List.of(
                params.toBuilder().search(null).build(),
                params.toBuilder().pageSize(51).build(),
                params.toBuilder().page(4).build());
    }
}
