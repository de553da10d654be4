package dev.billingsdks.flatpeak;

import static dev.billingsdks.flatpeak.FlatpeakFixture.FIXTURE;
import static dev.billingsdks.flatpeak.FlatpeakFixture.LIST_CUSTOMERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.contract.check.RecordedRequest;
import dev.billingsdks.contract.server.ContractExtension;
import dev.billingsdks.flatpeak.api.ListCustomersParams;
import dev.billingsdks.flatpeak.model.Customer;
import dev.billingsdks.flatpeak.model.ListCustomersResponse;
import dev.billingsdks.runtime.json.JsonValue;
import dev.billingsdks.suite.ParamsSuite;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListCustomersTest extends ParamsSuite<ListCustomersParams> {

    @RegisterExtension
    static final ContractExtension vendor = FIXTURE.vendor();

    private static final String EXAMPLE = FIXTURE.example();

    private final FlatpeakClient client = FIXTURE.client(vendor);

    @AfterEach
    void close_client() {
        client.close();
    }

    @Test
    void only_json_is_accepted_although_the_document_declares_xml_too() {
        vendor.on(LIST_CUSTOMERS).respond(200, EXAMPLE);

        client.customers().listCustomers().firstPage();

        assertThat(vendor.requests().get(0).headers("Accept")).containsExactly("application/json");
    }

    @Test
    void the_version_of_the_api_is_the_documents() {
        vendor.on(LIST_CUSTOMERS).respond(200, EXAMPLE);

        client.customers().listCustomers().firstPage();

        assertThat(vendor.requests().get(0).headers("Flatpeak-Version")).containsExactly(FIXTURE.version());
    }

    @Test
    void limit_reference_id_and_a_cursor_forward_are_sent() {
        vendor.on(LIST_CUSTOMERS).respond(200, EXAMPLE);

        client.customers()
                .listCustomers(params -> params.limit(100).referenceId("ABC 1").startingAfter("cus_02"))
                .firstPage();

        assertThat(vendor.requests())
                .extracting(RecordedRequest::url)
                .containsExactly("/customers?limit=100&starting_after=cus_02&reference_id=ABC%201");
    }

    @Test
    void a_cursor_backward_is_sent() {
        vendor.on(LIST_CUSTOMERS).respond(200, EXAMPLE);

        client.customers()
                .listCustomers(params -> params.endingBefore("cus_02"))
                .firstPage();

        assertThat(vendor.requests())
                .extracting(RecordedRequest::url)
                .containsExactly("/customers?ending_before=cus_02");
    }

    @Test
    void both_cursors_at_once_are_rejected_before_a_request_is_sent() {
        ListCustomersParams.Builder params =
                ListCustomersParams.builder().startingAfter("cus_02").endingBefore("cus_01");

        assertThatThrownBy(params::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ListCustomersParams: startingAfter and endingBefore exclude each other");
        assertThat(vendor.requests()).isEmpty();
    }

    @Test
    void every_property_of_the_vendors_example_is_read() {
        vendor.on(LIST_CUSTOMERS).respond(200, EXAMPLE);

        ListCustomersResponse page =
                client.customers().listCustomers().firstPage().body();

        assertThat(page.object()).isEqualTo("list");
        assertThat(page.url()).isEqualTo("/customers");
        assertThat(page.hasMore()).isFalse();
        assertThat(page.data()).hasSize(1);
        Customer customer = page.data().get(0);
        assertThat(customer.id()).isEqualTo("cus_a83ec6da1e0d4917b9e9abf58d60574e");
        assertThat(customer.object()).isEqualTo("customer");
        assertThat(customer.liveMode()).isTrue();
        assertThat(customer.accountId()).isEqualTo("acc_c85e9f90aa18454487b50d3c1785ed4e");
        assertThat(customer.referenceId()).isEqualTo("ABC1234567890");
        assertThat(customer.timeCreated()).isEqualTo(OffsetDateTime.parse("2021-05-05T05:37:27Z"));
        assertThat(customer.locations())
                .containsExactly("loc_5de9bad5d97b49a1b7382f2c0cec9799", "loc_b84526631dc54037940b75d3cb5971de");
    }

    @Test
    void undeclared_members_of_the_vendors_example_are_kept() {
        vendor.on(LIST_CUSTOMERS).respond(200, EXAMPLE);

        Customer customer =
                client.customers().listCustomers().firstPage().body().data().get(0);

        Map<String, JsonValue> more = customer.additionalProperties();
        assertThat(more)
                .containsOnlyKeys(
                        "personal_details", "postal_address", "geo_location", "legal", "providers", "devices");
        assertThat(more.get("personal_details").get("email")).isEqualTo(JsonValue.of("user@example.com"));
        assertThat(more.get("geo_location").get("latitude")).isEqualTo(JsonValue.of("-77.52907766250239"));
        assertThat(more.get("legal").get("terms_accepted")).isEqualTo(JsonValue.of(true));
        assertThat(more.get("devices").elements()).hasSize(3);
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
        client.customers().listCustomers(params -> params.limit(100)).firstPage();

        assertThat(vendor.requests())
                .extracting(request -> request.query("limit"))
                .containsExactly(List.of("1"), List.of("100"));
    }

    @Test
    void all_problems_of_the_params_are_reported_at_once() {
        ListCustomersParams.Builder params =
                ListCustomersParams.builder().limit(0).startingAfter("canary").endingBefore("canary");

        assertThatThrownBy(params::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ListCustomersParams: limit must be at least 1, but is 0;"
                        + " startingAfter and endingBefore exclude each other");
    }

    @Override
    protected ListCustomersParams params() {
        return ListCustomersParams.builder()
                .limit(7)
                .referenceId("canary")
                .startingAfter("canary")
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
                params.toBuilder().referenceId(null).build(),
                params.toBuilder().startingAfter("cus_02").build(),
                params.toBuilder().startingAfter(null).endingBefore("canary").build());
    }
}
