package dev.billingsdks.yandexbilling;

import static dev.billingsdks.yandexbilling.Fixtures.LIST_CUSTOMERS;
import static dev.billingsdks.yandexbilling.Fixtures.RESELLER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.contract.Answer;
import dev.billingsdks.contract.ContractExtension;
import dev.billingsdks.contract.RecordedRequest;
import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.yandexbilling.api.ListCustomersRequest;
import dev.billingsdks.yandexbilling.model.ListCustomersResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListCustomersTest {

    @RegisterExtension
    static final ContractExtension vendor = Fixtures.vendor();

    private static final String EXAMPLE = Fixtures.example(vendor.contract());

    private final YandexBillingClient client = Fixtures.client(vendor);

    @AfterEach
    void close_client() {
        client.close();
    }

    @Test
    void a_call_is_one_get_with_the_token_that_asks_for_json_and_sends_no_body() {
        vendor.on(LIST_CUSTOMERS).respond(200, EXAMPLE);

        client.customers().listCustomers(RESELLER);

        assertThat(vendor.requests()).hasSize(1);
        RecordedRequest request = vendor.requests().get(0);
        assertThat(request).hasToString("GET /billing/v1/customers?resellerId=reseller-1");
        assertThat("http://" + request.header("Host") + request.path()).isEqualTo(vendor.baseUrl() + "/customers");
        assertThat(request.headers())
                .containsOnlyKeys("Accept", "Accept-Encoding", "Authorization", "Connection", "Host", "User-Agent");
        assertThat(request.header("Accept")).isEqualTo("application/json");
        assertThat(request.header("Accept-Encoding")).isEqualTo("gzip");
        assertThat(request.header("Authorization")).isEqualTo("Bearer iam-token");
        assertThat(request.header("User-Agent")).matches("billing-sdks-yandex-billing/\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
        assertThat(request.bodyBytes()).isEmpty();
    }

    @Test
    void all_three_parameters_are_sent() {
        vendor.on(LIST_CUSTOMERS).respond(200, EXAMPLE);

        client.customers()
                .listCustomers(request ->
                        request.resellerId("reseller-1").pageSize(1000).pageToken("c2"));

        assertThat(vendor.requests())
                .extracting(RecordedRequest::url)
                .containsExactly("/billing/v1/customers?resellerId=reseller-1&pageSize=1000&pageToken=c2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "+/=&#?%", "%2F", "Zoë 漢 😀", "\r\nHost: elsewhere", ";,:@!$'()*[]{}|\\^`\"<>"})
    void a_value_arrives_as_it_was_given(String token) {
        vendor.on(LIST_CUSTOMERS).respond(200, EXAMPLE);

        client.customers()
                .listCustomers(request -> request.resellerId("reseller-1").pageToken(token));

        assertThat(vendor.requests())
                .singleElement()
                .extracting(request -> request.query("pageToken"))
                .isEqualTo(List.of(token));
    }

    @Test
    void null_is_not_sent_and_zero_is() {
        vendor.on(LIST_CUSTOMERS).respond(200, EXAMPLE);

        client.customers()
                .listCustomers(
                        request -> request.resellerId("reseller-1").pageSize(0).pageToken(null));

        assertThat(vendor.requests())
                .extracting(RecordedRequest::url)
                .containsExactly("/billing/v1/customers?resellerId=reseller-1&pageSize=0");
    }

    @Test
    void every_property_of_the_example_is_read() {
        vendor.on(LIST_CUSTOMERS).respond(200, EXAMPLE);

        ListCustomersResponse page = client.customers().listCustomers(RESELLER);

        assertThat(page.nextPageToken()).isEqualTo("dn2a1b2c3d4e5f6g7h8i");
        assertThat(page.customers()).hasSize(1);
        assertThat(page.customers().get(0).id()).isEqualTo("dn2a1b2c3d4e5f6g7h8i");
        assertThat(page.customers().get(0).billingAccountId()).isEqualTo("dn29i8h7g6f5e4d3c2b1");
    }

    @Test
    void reseller_id_is_required_before_anything_is_sent() {
        assertThatThrownBy(() -> client.customers().listCustomers(request -> request.pageSize(10)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ListCustomersRequest: resellerId is required");
        assertThat(vendor.requests()).isEmpty();
    }

    @Test
    void reseller_id_cannot_be_set_to_null() {
        assertThatThrownBy(() -> ListCustomersRequest.builder().resellerId(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("resellerId");
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, -1, 1001, Long.MAX_VALUE})
    void a_page_size_outside_0_to_1000_is_refused_before_anything_is_sent(long pageSize) {
        ListCustomersRequest.Builder request = RESELLER.toBuilder().pageSize(pageSize);

        assertThatThrownBy(request::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ListCustomersRequest: pageSize must be at " + (pageSize < 0 ? "least 0" : "most 1000")
                        + ", but is " + pageSize);
        assertThat(vendor.requests()).isEmpty();
    }

    @Test
    void all_that_is_wrong_with_a_request_is_named_at_once_without_its_texts() {
        ListCustomersRequest.Builder request = ListCustomersRequest.builder()
                .resellerId("r".repeat(51))
                .pageSize(1001)
                .pageToken("t".repeat(101));

        assertThatThrownBy(request::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ListCustomersRequest: resellerId must have at most 50 characters, but has 51;"
                        + " pageSize must be at most 1000, but is 1001;"
                        + " pageToken must have at most 100 characters, but has 101");
    }

    @Test
    void the_limits_themselves_are_allowed_and_count_characters_as_people_do() {
        vendor.on(LIST_CUSTOMERS).respond(200, EXAMPLE);

        client.customers()
                .listCustomers(request ->
                        request.resellerId("😀".repeat(50)).pageSize(1000).pageToken("t".repeat(100)));

        assertThat(vendor.requests()).hasSize(1);
    }

    @Test
    void a_response_tells_its_status_headers_and_request_id() {
        vendor.on(LIST_CUSTOMERS).respond(Answer.json(200, EXAMPLE).withHeader("X-Request-Id", "req-1"));

        ApiResponse<ListCustomersResponse> response =
                client.customers().listCustomersWithResponse(RESELLER, RequestOptions.none());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().first("content-type")).isEqualTo("application/json");
        assertThat(response.requestId()).isEqualTo("req-1");
        assertThat(response.body()).isEqualTo(ListCustomersResponse.fromJson(EXAMPLE));
    }

    @Test
    void a_call_may_add_headers_and_query_parameters_of_its_own() {
        vendor.allowHeader("X-Trace").allowQuery("beta").on(LIST_CUSTOMERS).respond(200, EXAMPLE);

        client.customers()
                .listCustomersWithResponse(
                        RESELLER,
                        RequestOptions.builder()
                                .header("X-Trace", "t 1")
                                .query("beta", "a b")
                                .build());

        assertThat(vendor.requests())
                .extracting(RecordedRequest::url)
                .containsExactly("/billing/v1/customers?resellerId=reseller-1&beta=a%20b");
        assertThat(vendor.requests().get(0).header("X-Trace")).isEqualTo("t 1");
    }

    @Test
    void a_request_is_a_value_that_shows_no_value() {
        ListCustomersRequest request = ListCustomersRequest.builder()
                .resellerId("canary")
                .pageSize(7)
                .pageToken("canary")
                .build();

        assertThat(request.toBuilder().build()).isEqualTo(request).hasSameHashCodeAs(request);
        assertThat(List.of(
                        request.toBuilder().resellerId("reseller-1").build(),
                        request.toBuilder().pageSize(8).build(),
                        request.toBuilder().pageToken(null).build()))
                .doesNotContain(request)
                .doesNotHaveDuplicates();
        assertThat(request).hasToString("ListCustomersRequest");
    }
}
