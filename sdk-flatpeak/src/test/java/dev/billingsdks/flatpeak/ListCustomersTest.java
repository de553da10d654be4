package dev.billingsdks.flatpeak;

import static dev.billingsdks.flatpeak.Fixtures.LIST_CUSTOMERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.contract.ContractExtension;
import dev.billingsdks.contract.RecordedRequest;
import dev.billingsdks.flatpeak.api.ListCustomersRequest;
import dev.billingsdks.flatpeak.model.Customer;
import dev.billingsdks.flatpeak.model.ListCustomersResponse;
import dev.billingsdks.runtime.json.JsonValue;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListCustomersTest {

    @RegisterExtension
    static final ContractExtension vendor = Fixtures.vendor();

    private static final String EXAMPLE = Fixtures.example(vendor.contract());

    private final FlatpeakClient client = Fixtures.client(vendor);

    @AfterEach
    void close_client() {
        client.close();
    }

    @Test
    void json_alone_is_asked_for_although_the_document_lists_xml_too() {
        vendor.on(LIST_CUSTOMERS).respond(200, EXAMPLE);

        client.customers().listCustomers();

        assertThat(vendor.requests().get(0).headers("Accept")).containsExactly("application/json");
    }

    @Test
    void the_version_of_the_api_is_the_documents() {
        vendor.on(LIST_CUSTOMERS).respond(200, EXAMPLE);

        client.customers().listCustomers();

        assertThat(vendor.requests().get(0).headers("Flatpeak-Version")).containsExactly("2025-09-14.anode");
    }

    @Test
    void limit_reference_id_and_a_cursor_forward_are_sent() {
        vendor.on(LIST_CUSTOMERS).respond(200, EXAMPLE);

        client.customers()
                .listCustomers(
                        request -> request.limit(100).referenceId("ABC 1").startingAfter("cus_02"));

        assertThat(vendor.requests())
                .extracting(RecordedRequest::url)
                .containsExactly("/customers?limit=100&starting_after=cus_02&reference_id=ABC%201");
    }

    @Test
    void a_cursor_backward_is_sent() {
        vendor.on(LIST_CUSTOMERS).respond(200, EXAMPLE);

        client.customers().listCustomers(request -> request.endingBefore("cus_02"));

        assertThat(vendor.requests())
                .extracting(RecordedRequest::url)
                .containsExactly("/customers?ending_before=cus_02");
    }

    @Test
    void both_cursors_at_once_are_refused_before_anything_is_sent() {
        ListCustomersRequest.Builder request =
                ListCustomersRequest.builder().startingAfter("cus_02").endingBefore("cus_01");

        assertThatThrownBy(request::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ListCustomersRequest: startingAfter and endingBefore exclude each other");
        assertThat(vendor.requests()).isEmpty();
    }

    @Test
    void every_property_of_the_vendors_example_is_read() {
        vendor.on(LIST_CUSTOMERS).respond(200, EXAMPLE);

        ListCustomersResponse page = client.customers().listCustomers();

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

        Customer customer = client.customers().listCustomers().data().get(0);

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
        client.customers().listCustomers(request -> request.limit(100));

        assertThat(vendor.requests())
                .extracting(request -> request.query("limit"))
                .containsExactly(List.of("1"), List.of("100"));
    }

    @Test
    void all_that_is_wrong_with_a_request_is_named_at_once() {
        ListCustomersRequest.Builder request =
                ListCustomersRequest.builder().limit(0).startingAfter("canary").endingBefore("canary");

        assertThatThrownBy(request::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ListCustomersRequest: limit must be at least 1, but is 0;"
                        + " startingAfter and endingBefore exclude each other");
    }

    @Test
    void a_request_is_a_value_that_shows_no_value() {
        ListCustomersRequest request = ListCustomersRequest.builder()
                .limit(7)
                .referenceId("canary")
                .startingAfter("canary")
                .build();

        assertThat(request.toBuilder().build()).isEqualTo(request).hasSameHashCodeAs(request);
        assertThat(List.of(
                        request.toBuilder().limit(8).build(),
                        request.toBuilder().referenceId(null).build(),
                        request.toBuilder().startingAfter("cus_02").build(),
                        request.toBuilder()
                                .startingAfter(null)
                                .endingBefore("canary")
                                .build()))
                .doesNotContain(request)
                .doesNotHaveDuplicates();
        assertThat(request).hasToString("ListCustomersRequest");
    }
}
