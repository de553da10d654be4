package dev.billingsdks.metronome;

import static dev.billingsdks.metronome.Fixtures.LIST_CUSTOMERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.contract.ContractExtension;
import dev.billingsdks.contract.RecordedRequest;
import dev.billingsdks.metronome.api.ListCustomersRequest;
import dev.billingsdks.metronome.model.BillableStatus;
import dev.billingsdks.metronome.model.CustomerDetail;
import dev.billingsdks.metronome.model.ListCustomersResponse;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListCustomersTest {

    @RegisterExtension
    static final ContractExtension vendor = Fixtures.vendor();

    private static final String EXAMPLE = Fixtures.example(vendor.contract());

    private final MetronomeClient client = Fixtures.client(vendor);

    @AfterEach
    void close_client() {
        client.close();
    }

    @Test
    void all_six_parameters_are_sent_and_both_lists_are_exploded() {
        vendor.on(LIST_CUSTOMERS).respond(200, EXAMPLE);

        client.customers()
                .listCustomers(request -> request.limit(100)
                        .nextPage("c2")
                        .ingestAlias("team@example.com")
                        .customerIds(List.of("d7abd0cd", "0b3f8f0e"))
                        .onlyArchived(true)
                        .salesforceAccountIds(List.of("0015A", "0015B")));

        assertThat(vendor.requests())
                .extracting(RecordedRequest::url)
                .containsExactly("/v1/customers?limit=100&next_page=c2&ingest_alias=team%40example.com"
                        + "&customer_ids=d7abd0cd&customer_ids=0b3f8f0e&only_archived=true"
                        + "&salesforce_account_ids=0015A&salesforce_account_ids=0015B");
    }

    @Test
    void false_is_sent_and_null_is_not() {
        vendor.on(LIST_CUSTOMERS).respond(200, EXAMPLE);

        client.customers()
                .listCustomers(
                        request -> request.onlyArchived(false).ingestAlias(null).customerIds(null));

        assertThat(vendor.requests())
                .extracting(RecordedRequest::url)
                .containsExactly("/v1/customers?only_archived=false");
    }

    @Test
    void every_property_of_the_vendors_example_is_read() {
        vendor.on(LIST_CUSTOMERS).respond(200, EXAMPLE);

        ListCustomersResponse page = client.customers().listCustomers();

        assertThat(page.nextPage()).isNull();
        assertThat(page.hasNextPage()).isTrue();
        assertThat(page.data()).hasSize(1);
        CustomerDetail customer = page.data().get(0);
        assertThat(customer.id()).isEqualTo(UUID.fromString("d7abd0cd-4ae9-4db7-8676-e986a4ebd8dc"));
        assertThat(customer.externalId()).isEqualTo("team@example.com");
        assertThat(customer.ingestAliases()).containsExactly("team@example.com");
        assertThat(customer.name()).isEqualTo("Example, Inc.");
        assertThat(customer.customerConfig().salesforceAccountId()).isEqualTo("0015500001WO1ZiABL");
        assertThat(customer.customFields()).isEqualTo(Map.of("x_account_id", "KyVnHhSBWl7eY2bl"));
        assertThat(customer.createdAt()).isEqualTo(OffsetDateTime.parse("2024-01-01T00:00:00Z"));
        assertThat(customer.updatedAt()).isEqualTo(OffsetDateTime.parse("2024-01-01T00:00:00Z"));
        assertThat(customer.archivedAt()).isNull();
        assertThat(customer.currentBillableStatus()).isNull();
    }

    @Test
    void an_archived_customer_has_its_date_and_its_billable_status() {
        vendor.on(LIST_CUSTOMERS).respond(200, Fixtures.PAGE_2);

        CustomerDetail customer = client.customers()
                .listCustomers(request -> request.onlyArchived(true))
                .data()
                .get(0);

        assertThat(customer.archivedAt()).isEqualTo(OffsetDateTime.parse("2024-06-30T23:59:59Z"));
        assertThat(customer.currentBillableStatus().value()).isEqualTo(BillableStatus.UNBILLABLE);
        assertThat(customer.currentBillableStatus().effectiveAt())
                .isEqualTo(OffsetDateTime.parse("2024-07-01T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, 0, 101, Long.MAX_VALUE})
    void a_limit_outside_1_to_100_is_refused_before_anything_is_sent(long limit) {
        ListCustomersRequest.Builder request = ListCustomersRequest.builder().limit(limit);

        assertThatThrownBy(request::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ListCustomersRequest: limit must be at " + (limit < 1 ? "least 1" : "most 100")
                        + ", but is " + limit);
        assertThat(vendor.requests()).isEmpty();
    }

    @Test
    void the_limits_themselves_are_allowed() {
        vendor.on(LIST_CUSTOMERS).respond(200, EXAMPLE);

        client.customers().listCustomers(request -> request.limit(1));
        client.customers()
                .listCustomers(request -> request.limit(100).salesforceAccountIds(Collections.nCopies(100, "0015A")));

        assertThat(vendor.requests())
                .extracting(request -> request.query("limit"))
                .containsExactly(List.of("1"), List.of("100"));
    }

    @Test
    void all_that_is_wrong_with_a_request_is_named_at_once() {
        ListCustomersRequest.Builder request =
                ListCustomersRequest.builder().limit(0).salesforceAccountIds(Collections.nCopies(101, "0015A"));

        assertThatThrownBy(request::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ListCustomersRequest: limit must be at least 1, but is 0;"
                        + " salesforceAccountIds must have at most 100 elements, but has 101");
    }

    @Test
    void a_request_is_a_value_that_shows_no_value() {
        ListCustomersRequest request = ListCustomersRequest.builder()
                .limit(7)
                .nextPage("c2")
                .ingestAlias("canary")
                .customerIds(List.of("canary"))
                .onlyArchived(true)
                .salesforceAccountIds(List.of("canary"))
                .build();

        assertThat(request.toBuilder().build()).isEqualTo(request).hasSameHashCodeAs(request);
        assertThat(List.of(
                        request.toBuilder().limit(8).build(),
                        request.toBuilder().nextPage("c3").build(),
                        request.toBuilder().ingestAlias(null).build(),
                        request.toBuilder().customerIds(List.of()).build(),
                        request.toBuilder().onlyArchived(false).build(),
                        request.toBuilder().salesforceAccountIds(null).build()))
                .doesNotContain(request)
                .doesNotHaveDuplicates();
        assertThat(request).hasToString("ListCustomersRequest");
    }
}
