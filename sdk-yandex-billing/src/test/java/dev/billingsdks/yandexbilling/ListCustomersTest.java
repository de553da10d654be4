package dev.billingsdks.yandexbilling;

import static dev.billingsdks.yandexbilling.YandexBillingFixture.FIXTURE;
import static dev.billingsdks.yandexbilling.YandexBillingFixture.LIST_CUSTOMERS;
import static dev.billingsdks.yandexbilling.YandexBillingFixture.RESELLER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.contract.check.RecordedRequest;
import dev.billingsdks.contract.server.ContractExtension;
import dev.billingsdks.suite.ParamsSuite;
import dev.billingsdks.yandexbilling.api.ListCustomersParams;
import dev.billingsdks.yandexbilling.model.ListCustomersResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListCustomersTest extends ParamsSuite<ListCustomersParams> {

    @RegisterExtension
    static final ContractExtension vendor = FIXTURE.vendor();

    private static final String EXAMPLE = FIXTURE.example();

    private final YandexBillingClient client = FIXTURE.client(vendor);

    @AfterEach
    void close_client() {
        client.close();
    }

    @Test
    void all_three_parameters_are_sent() {
        vendor.on(LIST_CUSTOMERS).respond(200, EXAMPLE);

        client.customers()
                .listCustomers(
                        params -> params.resellerId("reseller-1").pageSize(1000).pageToken("c2"))
                .firstPage();

        assertThat(vendor.requests())
                .extracting(RecordedRequest::url)
                .containsExactly("/billing/v1/customers?resellerId=reseller-1&pageSize=1000&pageToken=c2");
    }

    @Test
    void null_is_not_sent_and_zero_is() {
        vendor.on(LIST_CUSTOMERS).respond(200, EXAMPLE);

        client.customers()
                .listCustomers(
                        params -> params.resellerId("reseller-1").pageSize(0).pageToken(null))
                .firstPage();

        assertThat(vendor.requests())
                .extracting(RecordedRequest::url)
                .containsExactly("/billing/v1/customers?resellerId=reseller-1&pageSize=0");
    }

    @Test
    void every_property_of_the_example_is_read() {
        vendor.on(LIST_CUSTOMERS).respond(200, EXAMPLE);

        ListCustomersResponse page =
                client.customers().listCustomers(RESELLER).firstPage().body();

        assertThat(page.nextPageToken()).isEqualTo("dn2a1b2c3d4e5f6g7h8i");
        assertThat(page.customers()).hasSize(1);
        assertThat(page.customers().get(0).id()).isEqualTo("dn2a1b2c3d4e5f6g7h8i");
        assertThat(page.customers().get(0).billingAccountId()).isEqualTo("dn29i8h7g6f5e4d3c2b1");
    }

    @Test
    void reseller_id_is_required_before_a_request_is_sent() {
        assertThatThrownBy(() -> client.customers().listCustomers(params -> params.pageSize(10)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ListCustomersParams: resellerId is required");
        assertThat(vendor.requests()).isEmpty();
    }

    @Test
    void reseller_id_cannot_be_set_to_null() {
        assertThatThrownBy(() -> ListCustomersParams.builder().resellerId(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("resellerId");
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, -1, 1001, Long.MAX_VALUE})
    void a_page_size_outside_0_to_1000_is_rejected_before_a_request_is_sent(long pageSize) {
        ListCustomersParams.Builder params = RESELLER.toBuilder().pageSize(pageSize);

        assertThatThrownBy(params::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ListCustomersParams: pageSize must be at " + (pageSize < 0 ? "least 0" : "most 1000")
                        + ", but is " + pageSize);
        assertThat(vendor.requests()).isEmpty();
    }

    @Test
    void all_problems_of_the_params_are_reported_at_once_without_its_texts() {
        ListCustomersParams.Builder params = ListCustomersParams.builder()
                .resellerId("r".repeat(51))
                .pageSize(1001)
                .pageToken("t".repeat(101));

        assertThatThrownBy(params::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ListCustomersParams: resellerId must have at most 50 characters, but has 51;"
                        + " pageSize must be at most 1000, but is 1001;"
                        + " pageToken must have at most 100 characters, but has 101");
    }

    @Test
    void the_limits_themselves_are_allowed_and_count_characters_as_people_do() {
        vendor.on(LIST_CUSTOMERS).respond(200, EXAMPLE);

        client.customers()
                .listCustomers(params ->
                        params.resellerId("😀".repeat(50)).pageSize(1000).pageToken("t".repeat(100)))
                .firstPage();

        assertThat(vendor.requests()).hasSize(1);
    }

    @Override
    protected ListCustomersParams params() {
        return ListCustomersParams.builder()
                .resellerId("canary")
                .pageSize(7)
                .pageToken("canary")
                .build();
    }

    @Override
    protected ListCustomersParams copy(ListCustomersParams params) {
        return params.toBuilder().build();
    }

    @Override
    protected List<ListCustomersParams> changed(ListCustomersParams params) {
        return List.of(
                params.toBuilder().resellerId("reseller-1").build(),
                params.toBuilder().pageSize(8).build(),
                params.toBuilder().pageToken(null).build());
    }
}
