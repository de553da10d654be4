package dev.billingsdks.kelviq;

import static dev.billingsdks.kelviq.Fixtures.LIST_CUSTOMERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.contract.ContractExtension;
import dev.billingsdks.contract.RecordedRequest;
import dev.billingsdks.kelviq.api.ListCustomersRequest;
import dev.billingsdks.kelviq.model.BillingAddress;
import dev.billingsdks.kelviq.model.CustomerListResponse;
import dev.billingsdks.kelviq.model.CustomerResponse;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ListCustomersTest {

    @RegisterExtension
    static final ContractExtension vendor = Fixtures.vendor();

    private static final String EXAMPLE = Fixtures.example(vendor.contract());

    private final KelviqClient client = Fixtures.client(vendor);

    @AfterEach
    void close_client() {
        client.close();
    }

    @Test
    void the_path_keeps_its_trailing_slash_and_search_page_size_and_page_are_sent() {
        vendor.on(LIST_CUSTOMERS).respond(200, EXAMPLE);

        client.customers()
                .listCustomers(request ->
                        request.search("john@example.com").pageSize(50).page(3));

        assertThat(vendor.requests())
                .extracting(RecordedRequest::url)
                .containsExactly("/api/v1/customers/?search=john%40example.com&page_size=50&page=3");
    }

    @Test
    void every_property_of_the_vendors_example_is_read() {
        vendor.on(LIST_CUSTOMERS).respond(200, EXAMPLE);

        CustomerListResponse page = client.customers().listCustomers();

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
        vendor.on(LIST_CUSTOMERS).respond(200, Fixtures.PAGE_2);

        CustomerListResponse page = client.customers().listCustomers(request -> request.page(2));

        assertThat(page.count()).isEqualTo(5);
        assertThat(page.next()).isEqualTo("https://api.kelviq.com/api/v1/customers/?page=3&page_size=2");
        assertThat(page.previous()).isEqualTo("https://api.kelviq.com/api/v1/customers/?page_size=2");
    }

    @Test
    void a_request_is_a_value_that_shows_no_value() {
        ListCustomersRequest request = ListCustomersRequest.builder()
                .search("canary")
                .pageSize(50)
                .page(3)
                .build();

        assertThat(request.toBuilder().build()).isEqualTo(request).hasSameHashCodeAs(request);
        assertThat(List.of(
                        request.toBuilder().search(null).build(),
                        request.toBuilder().pageSize(51).build(),
                        request.toBuilder().page(4).build()))
                .doesNotContain(request)
                .doesNotHaveDuplicates();
        assertThat(request).hasToString("ListCustomersRequest");
    }
}
