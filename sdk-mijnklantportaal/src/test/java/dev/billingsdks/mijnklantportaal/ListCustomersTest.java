package dev.billingsdks.mijnklantportaal;

import static dev.billingsdks.mijnklantportaal.Fixtures.EXAMPLE;
import static dev.billingsdks.mijnklantportaal.Fixtures.LIST_CUSTOMERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.contract.Answer;
import dev.billingsdks.contract.ContractExtension;
import dev.billingsdks.contract.RecordedRequest;
import dev.billingsdks.mijnklantportaal.api.ListCustomersRequest;
import dev.billingsdks.mijnklantportaal.model.Customer;
import dev.billingsdks.mijnklantportaal.model.ListCustomersResponse;
import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.RequestOptions;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListCustomersTest {

    @RegisterExtension
    static final ContractExtension vendor = Fixtures.vendor();

    private final MijnKlantportaalClient client = Fixtures.client(vendor);

    @AfterEach
    void close_client() {
        client.close();
    }

    @Test
    void a_call_is_one_get_with_the_token_that_asks_for_json_and_sends_no_body() {
        vendor.on(LIST_CUSTOMERS).respond(200, EXAMPLE);

        client.customers().listCustomers();

        assertThat(vendor.requests()).hasSize(1);
        RecordedRequest request = vendor.requests().get(0);
        assertThat("http://" + request.header("Host") + request.url()).isEqualTo(vendor.baseUrl() + "/customers");
        assertThat(request.method()).isEqualTo("GET");
        assertThat(request.headers())
                .containsOnlyKeys("Accept", "Accept-Encoding", "Authorization", "Connection", "Host", "User-Agent");
        assertThat(request.header("Accept")).isEqualTo("application/json");
        assertThat(request.header("Accept-Encoding")).isEqualTo("gzip");
        assertThat(request.header("Authorization")).isEqualTo("Bearer mijnklantportaal-token");
        assertThat(request.header("User-Agent"))
                .matches("billing-sdks-mijnklantportaal/\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
        assertThat(request.bodyBytes()).isEmpty();
    }

    @Test
    void the_page_that_the_overlay_declares_is_sent() {
        vendor.on(LIST_CUSTOMERS).respond(200, EXAMPLE);

        client.customers().listCustomers(request -> request.page(3));

        assertThat(vendor.requests()).extracting(RecordedRequest::url).containsExactly("/v1/customers?page=3");
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, -1, 0})
    void a_page_before_the_first_is_refused_before_anything_is_sent(long page) {
        ListCustomersRequest.Builder request = ListCustomersRequest.builder().page(page);

        assertThatThrownBy(request::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ListCustomersRequest: page must be at least 1, but is " + page);
        assertThat(vendor.requests()).isEmpty();
    }

    @Test
    void every_property_of_the_vendors_example_is_read() {
        vendor.on(LIST_CUSTOMERS).respond(200, EXAMPLE);

        ListCustomersResponse page = client.customers().listCustomers();

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
        vendor.on(LIST_CUSTOMERS).respond(200, Fixtures.PAGE_1);

        Customer customer = client.customers().listCustomers().data().get(1);

        assertThat(customer.phone()).isNull();
        assertThat(customer.hasPhone()).isTrue();
        assertThat(customer.integration()).isNull();
        assertThat(customer.hasIntegration()).isTrue();
        assertThat(customer.integrationId()).isNull();
        assertThat(customer.hasIntegrationId()).isTrue();
    }

    @Test
    void a_response_tells_its_status_headers_and_request_id() {
        vendor.on(LIST_CUSTOMERS).respond(Answer.json(200, EXAMPLE).withHeader("X-Request-Id", "req-1"));

        ApiResponse<ListCustomersResponse> response = client.customers()
                .listCustomersWithResponse(ListCustomersRequest.builder().build(), RequestOptions.none());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().first("content-type")).isEqualTo("application/json");
        assertThat(response.requestId()).isEqualTo("req-1");
        assertThat(response.body()).isEqualTo(ListCustomersResponse.fromJson(EXAMPLE));
    }

    @Test
    void a_call_may_add_headers_and_query_parameters_of_its_own() {
        vendor.allowHeader("X-Trace").allowQuery("include").on(LIST_CUSTOMERS).respond(200, EXAMPLE);

        client.customers()
                .listCustomersWithResponse(
                        ListCustomersRequest.builder().page(1).build(),
                        RequestOptions.builder()
                                .header("X-Trace", "t 1")
                                .query("include", "a b")
                                .build());

        assertThat(vendor.requests())
                .extracting(RecordedRequest::url)
                .containsExactly("/v1/customers?page=1&include=a%20b");
        assertThat(vendor.requests().get(0).header("X-Trace")).isEqualTo("t 1");
    }

    @Test
    void a_request_is_a_value_that_shows_no_value() {
        ListCustomersRequest request = ListCustomersRequest.builder().page(3).build();

        assertThat(request.toBuilder().build()).isEqualTo(request).hasSameHashCodeAs(request);
        assertThat(request.toBuilder().page(4).build()).isNotEqualTo(request);
        assertThat(request).hasToString("ListCustomersRequest");
    }
}
