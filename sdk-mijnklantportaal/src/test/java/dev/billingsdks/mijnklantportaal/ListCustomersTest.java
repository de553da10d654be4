package dev.billingsdks.mijnklantportaal;

import static dev.billingsdks.mijnklantportaal.MijnKlantportaalFixture.FIXTURE;
import static dev.billingsdks.mijnklantportaal.MijnKlantportaalFixture.LIST_CUSTOMERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.contract.check.RecordedRequest;
import dev.billingsdks.contract.server.ContractExtension;
import dev.billingsdks.mijnklantportaal.api.ListCustomersParams;
import dev.billingsdks.mijnklantportaal.model.Customer;
import dev.billingsdks.mijnklantportaal.model.ListCustomersResponse;
import dev.billingsdks.suite.ParamsSuite;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListCustomersTest extends ParamsSuite<ListCustomersParams> {

    @RegisterExtension
    static final ContractExtension vendor = FIXTURE.vendor();

    private final MijnKlantportaalClient client = FIXTURE.client(vendor);

    @AfterEach
    void close_client() {
        client.close();
    }

    @Test
    void the_page_that_the_overlay_declares_is_sent() {
        vendor.on(LIST_CUSTOMERS).respond(200, FIXTURE.page(3));

        client.customers().listCustomers(params -> params.page(3)).firstPage();

        assertThat(vendor.requests()).extracting(RecordedRequest::url).containsExactly("/v1/customers?page=3");
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, -1, 0})
    void a_page_before_the_first_is_rejected_before_a_request_is_sent(long page) {
        ListCustomersParams.Builder params = ListCustomersParams.builder().page(page);

        assertThatThrownBy(params::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ListCustomersParams: page must be at least 1, but is " + page);
        assertThat(vendor.requests()).isEmpty();
    }

    @Test
    void every_property_of_the_vendors_example_is_read() {
        vendor.on(LIST_CUSTOMERS).respond(200, FIXTURE.example());

        ListCustomersResponse page =
                client.customers().listCustomers().firstPage().body();

        assertThat(page.currentPage()).isEqualTo(1);
        assertThat(page.firstPageUrl()).isEqualTo("https://api.mijnklantportaal.nl/v1/customers?page=1");
        assertThat(page.from()).isEqualTo(1);
        assertThat(page.nextPageUrl()).isEqualTo("https://api.mijnklantportaal.nl/v1/customers?page=2,");
        assertThat(page.path()).isEqualTo("https://api.mijnklantportaal.nl/v1/customers");
        assertThat(page.perPage()).isEqualTo(15);
        assertThat(page.prevPageUrl()).isNull();
        assertThat(page.to()).isEqualTo(15);
        assertThat(page.data()).hasSize(1);
        Customer customer = page.data().get(0);
        assertThat(customer.id()).isEqualTo("cst_abc12345def678");
        assertThat(customer.companyName()).isEqualTo("Test Company BV");
        assertThat(customer.address()).isEqualTo("Teststreet 123");
        assertThat(customer.zipCode()).isEqualTo("1234AB");
        assertThat(customer.city()).isEqualTo("Amsterdam");
        assertThat(customer.countryCode()).isEqualTo("NL");
        assertThat(customer.primaryEmail()).isEqualTo("john.doe@test.com");
        assertThat(customer.phone()).isEqualTo("+312012345678");
        assertThat(customer.integration()).isEqualTo("acumulus");
        assertThat(customer.integrationId()).isEqualTo("123456789");
        assertThat(customer.customerGroups()).containsExactly("cug_123abc567");
        assertThat(customer.createdAt()).isEqualTo(OffsetDateTime.parse("2024-04-28T21:00:00+02:00"));
    }

    @Test
    void phone_integration_and_integration_id_may_be_null() {
        vendor.on(LIST_CUSTOMERS).respond(200, FIXTURE.page(1));

        Customer customer =
                client.customers().listCustomers().firstPage().body().data().get(1);

        assertThat(customer.phone()).isNull();
        assertThat(customer.hasPhone()).isTrue();
        assertThat(customer.integration()).isNull();
        assertThat(customer.hasIntegration()).isTrue();
        assertThat(customer.integrationId()).isNull();
        assertThat(customer.hasIntegrationId()).isTrue();
    }

    @Override
    protected ListCustomersParams params() {
        return ListCustomersParams.builder().page(3).build();
    }

    @Override
    protected ListCustomersParams copy(ListCustomersParams params) {
        return params.toBuilder().build();
    }

    @Override
    protected List<ListCustomersParams> changed(ListCustomersParams params) {
        return List.of(params.toBuilder().page(4).build());
    }
}
