package dev.billingsdks.metronome;

import static dev.billingsdks.metronome.MetronomeFixture.FIXTURE;
import static dev.billingsdks.metronome.MetronomeFixture.LIST_CUSTOMERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.contract.check.RecordedRequest;
import dev.billingsdks.contract.server.ContractExtension;
import dev.billingsdks.metronome.api.ListCustomersParams;
import dev.billingsdks.metronome.model.BillableStatus;
import dev.billingsdks.metronome.model.CustomerDetail;
import dev.billingsdks.metronome.model.ListCustomersResponse;
import dev.billingsdks.suite.ParamsSuite;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListCustomersTest extends ParamsSuite<ListCustomersParams> {

    @RegisterExtension
    static final ContractExtension vendor = FIXTURE.vendor();

    private static final String EXAMPLE = FIXTURE.example();

    private final MetronomeClient client = FIXTURE.client(vendor);

    @AfterEach
    void close_client() {
        client.close();
    }

    @Test
    void all_six_parameters_are_sent_and_both_lists_are_exploded() {
        vendor.on(LIST_CUSTOMERS).respond(200, EXAMPLE);

        client.customers()
                .listCustomers(params -> params.limit(100)
                        .nextPage("c2")
                        .ingestAlias("team@example.com")
                        .customerIds(List.of("d7abd0cd", "0b3f8f0e"))
                        .onlyArchived(true)
                        .salesforceAccountIds(List.of("0015A", "0015B")))
                .firstPage();

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
                        params -> params.onlyArchived(false).ingestAlias(null).customerIds(null))
                .firstPage();

        assertThat(vendor.requests())
                .extracting(RecordedRequest::url)
                .containsExactly("/v1/customers?only_archived=false");
    }

    @Test
    void null_in_a_list_is_rejected_with_parameter_and_index() {
        List<String> ids = Arrays.asList("d7abd0cd", null);

        assertThatThrownBy(() -> client.customers().listCustomers(params -> params.customerIds(ids)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("customerIds must not have null elements, but element 1 is null");
        assertThatThrownBy(() -> CustomerDetail.builder().ingestAliases(Collections.singletonList(null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ingestAliases must not have null elements, but element 0 is null");
        assertThatThrownBy(() -> CustomerDetail.builder().customFields(Collections.singletonMap("canary", null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("customFields must not have null values, but that of entry 0 is null");
        assertThat(vendor.requests()).isEmpty();
    }

    @Test
    void every_property_of_the_vendors_example_is_read() {
        vendor.on(LIST_CUSTOMERS).respond(200, EXAMPLE);

        ListCustomersResponse page =
                client.customers().listCustomers().firstPage().body();

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
        vendor.on(LIST_CUSTOMERS).respond(200, FIXTURE.page(2));

        CustomerDetail customer = client.customers()
                .listCustomers(params -> params.onlyArchived(true))
                .firstPage()
                .body()
                .data()
                .get(0);

        assertThat(customer.archivedAt()).isEqualTo(OffsetDateTime.parse("2024-06-30T23:59:59Z"));
        assertThat(customer.currentBillableStatus().value()).isEqualTo(BillableStatus.UNBILLABLE);
        assertThat(customer.currentBillableStatus().effectiveAt())
                .isEqualTo(OffsetDateTime.parse("2024-07-01T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, 0, 101, Long.MAX_VALUE})
    void a_limit_outside_1_to_100_is_rejected_before_a_request_is_sent(long limit) {
        ListCustomersParams.Builder params = ListCustomersParams.builder().limit(limit);

        assertThatThrownBy(params::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ListCustomersParams: limit must be at " + (limit < 1 ? "least 1" : "most 100")
                        + ", but is " + limit);
        assertThat(vendor.requests()).isEmpty();
    }

    @Test
    void the_limits_themselves_are_allowed() {
        vendor.on(LIST_CUSTOMERS).respond(200, EXAMPLE);

        client.customers().listCustomers(params -> params.limit(1)).firstPage();
        client.customers()
                .listCustomers(params -> params.limit(100).salesforceAccountIds(Collections.nCopies(100, "0015A")))
                .firstPage();

        assertThat(vendor.requests())
                .extracting(request -> request.query("limit"))
                .containsExactly(List.of("1"), List.of("100"));
    }

    @Test
    void all_problems_of_the_params_are_reported_at_once() {
        ListCustomersParams.Builder params =
                ListCustomersParams.builder().limit(0).salesforceAccountIds(Collections.nCopies(101, "0015A"));

        assertThatThrownBy(params::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ListCustomersParams: limit must be at least 1, but is 0;"
                        + " salesforceAccountIds must have at most 100 elements, but has 101");
    }

    @Override
    protected ListCustomersParams params() {
        return ListCustomersParams.builder()
                .limit(7)
                .nextPage("c2")
                .ingestAlias("canary")
                .customerIds(List.of("canary"))
                .onlyArchived(true)
                .salesforceAccountIds(List.of("canary"))
                .build();
    }

    @Override
    protected ListCustomersParams copy(ListCustomersParams params) {
        return params.toBuilder().build();
    }

    @Override
    protected List<ListCustomersParams> changed(ListCustomersParams params) {
        return List.of(
                params.toBuilder().limit(8).build(),
                params.toBuilder().nextPage("c3").build(),
                params.toBuilder().ingestAlias(null).build(),
                params.toBuilder().customerIds(List.of()).build(),
                params.toBuilder().onlyArchived(false).build(),
                params.toBuilder().salesforceAccountIds(null).build());
    }
}
