package dev.billingsdks.yandexbilling;

import static dev.billingsdks.yandexbilling.Fixtures.LIST_CUSTOMERS;
import static dev.billingsdks.yandexbilling.Fixtures.RESELLER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.billingsdks.contract.Answer;
import dev.billingsdks.contract.ContractExtension;
import dev.billingsdks.contract.RecordedRequest;
import dev.billingsdks.pagination.Page;
import dev.billingsdks.pagination.PageToken;
import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.error.DecodeException;
import dev.billingsdks.runtime.error.PaginationException;
import dev.billingsdks.runtime.error.PermissionDeniedException;
import dev.billingsdks.yandexbilling.api.ListCustomersRequest;
import dev.billingsdks.yandexbilling.model.Customer;
import dev.billingsdks.yandexbilling.model.ListCustomersResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaginationTest {

    @RegisterExtension
    static final ContractExtension vendor = Fixtures.vendor();

    private final YandexBillingClient client = Fixtures.client(vendor);
    private final List<String> ids = new ArrayList<>();

    @AfterEach
    void close_client() {
        client.close();
    }

    @Test
    void a_walk_follows_the_token_until_there_is_none() {
        stubThreePages();

        client.customers().listCustomersPaginator(RESELLER).forEach(this::note);

        assertThat(ids).containsExactly("dn2a1b2c3d4e5f6g7h8i", "dn2b", "dn2c", "dn2d", "dn2e");
        assertThat(urls())
                .containsExactly(
                        "/billing/v1/customers?resellerId=reseller-1",
                        "/billing/v1/customers?resellerId=reseller-1&pageToken=c%2F2%2BA%3D",
                        "/billing/v1/customers?resellerId=reseller-1&pageToken=c%2F3%2BA%3D");
    }

    @Test
    void every_page_is_asked_for_with_the_same_filters_headers_and_token() {
        stubThreePages();
        vendor.allowHeader("X-Trace");
        ListCustomersRequest request = RESELLER.toBuilder().pageSize(2).build();

        client.customers()
                .listCustomersPaginator(
                        request,
                        RequestOptions.builder().header("X-Trace", "t1").build())
                .forEach(this::note);

        assertThat(urls())
                .containsExactly(
                        "/billing/v1/customers?resellerId=reseller-1&pageSize=2",
                        "/billing/v1/customers?resellerId=reseller-1&pageSize=2&pageToken=c%2F2%2BA%3D",
                        "/billing/v1/customers?resellerId=reseller-1&pageSize=2&pageToken=c%2F3%2BA%3D");
        assertThat(vendor.requests()).allSatisfy(sent -> {
            assertThat(sent.header("X-Trace")).isEqualTo("t1");
            assertThat(sent.header("Authorization")).isEqualTo("Bearer iam-token");
        });
    }

    @Test
    void nothing_is_asked_for_before_the_first_item_and_each_iteration_asks_anew() {
        stubThreePages();

        PagedIterable<Customer, ListCustomersResponse> customers =
                client.customers().listCustomersPaginator(RESELLER);
        assertThat(vendor.requests()).isEmpty();
        customers.forEach(this::note);
        customers.forEach(this::note);

        assertThat(ids).hasSize(10);
        assertThat(vendor.requests()).hasSize(6);
    }

    @Test
    void leaving_the_loop_makes_no_further_request() {
        stubThreePages();

        for (Customer customer : client.customers().listCustomersPaginator(RESELLER)) {
            note(customer);
            if (ids.size() == 2) {
                break;
            }
        }

        assertThat(ids).containsExactly("dn2a1b2c3d4e5f6g7h8i", "dn2b");
        assertThat(urls()).containsExactly("/billing/v1/customers?resellerId=reseller-1");
    }

    @Test
    void an_empty_page_in_the_middle_is_passed_over_although_its_array_is_left_out() {
        stubThreePages();
        vendor.on(LIST_CUSTOMERS).withQuery("pageToken", "c/2+A=").respond(200, "{\"nextPageToken\": \"c/3+A=\"}");

        client.customers().listCustomersPaginator(RESELLER).forEach(this::note);

        assertThat(ids).containsExactly("dn2a1b2c3d4e5f6g7h8i", "dn2b", "dn2e");
        assertThat(vendor.requests()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"customers\": []}",
                "{\"customers\": [], \"nextPageToken\": \"\"}",
                "{\"customers\": null, \"nextPageToken\": null}"
            })
    void a_page_whose_token_is_absent_empty_or_null_is_the_last_and_may_be_empty(String lastPage) {
        stubThreePages();
        vendor.on(LIST_CUSTOMERS)
                .withQuery("pageToken", "c/2+A=")
                .respondContraryToSpec(200, "application/json", lastPage);

        client.customers().listCustomersPaginator(RESELLER).forEach(this::note);

        assertThat(ids).containsExactly("dn2a1b2c3d4e5f6g7h8i", "dn2b");
        assertThat(vendor.requests()).hasSize(2);
    }

    @Test
    void an_empty_object_is_a_reseller_without_customers() {
        vendor.on(LIST_CUSTOMERS).respond(200, "{}");

        Page<Customer, ListCustomersResponse> page =
                client.customers().listCustomersPaginator(RESELLER).firstPage();

        assertThat(page.items()).isEmpty();
        assertThat(page.nextToken()).isNull();
    }

    @Test
    void a_listing_goes_on_from_a_token_that_another_process_kept() {
        stubThreePages();
        String kept = client.customers()
                .listCustomersPaginator(
                        request -> request.resellerId("reseller-1").pageSize(2))
                .firstPage()
                .nextToken()
                .toString();

        client.customers()
                .listCustomersPaginator(
                        request -> request.resellerId("reseller-1").pageSize(2))
                .startingFrom(PageToken.parse(kept))
                .forEach(this::note);

        assertThat(kept).isEqualTo("cursor:c/2+A=");
        assertThat(ids).containsExactly("dn2c", "dn2d", "dn2e");
        assertThat(urls())
                .containsExactly(
                        "/billing/v1/customers?resellerId=reseller-1&pageSize=2",
                        "/billing/v1/customers?resellerId=reseller-1&pageSize=2&pageToken=c%2F2%2BA%3D",
                        "/billing/v1/customers?resellerId=reseller-1&pageSize=2&pageToken=c%2F3%2BA%3D");
    }

    @Test
    void a_request_with_a_cursor_begins_there() {
        stubThreePages();

        client.customers()
                .listCustomersPaginator(
                        request -> request.resellerId("reseller-1").pageToken("c/3+A="))
                .forEach(this::note);

        assertThat(ids).containsExactly("dn2e");
        assertThat(urls()).containsExactly("/billing/v1/customers?resellerId=reseller-1&pageToken=c%2F3%2BA%3D");
    }

    @Test
    void pages_tell_their_items_their_tokens_and_the_whole_response() {
        stubThreePages();
        List<Page<Customer, ListCustomersResponse>> pages = new ArrayList<>();

        client.customers().listCustomersPaginator(RESELLER).pages().forEach(pages::add);

        assertThat(pages).extracting(page -> page.items().size()).containsExactly(2, 2, 1);
        assertThat(pages)
                .extracting(Page::nextToken)
                .containsExactly(PageToken.parse("cursor:c/2+A="), PageToken.parse("cursor:c/3+A="), null);
        assertThat(pages).extracting(Page::body).element(2).isEqualTo(ListCustomersResponse.fromJson(Fixtures.PAGE_3));
    }

    @Test
    void a_failure_keeps_its_type_and_the_listing_can_be_resumed_where_it_failed() {
        stubThreePages();
        vendor.on(LIST_CUSTOMERS)
                .withQuery("pageToken", "c/2+A=")
                .respond(
                        Answer.json(403, "{\"code\": 7, \"message\": \"Permission denied\"}"),
                        Answer.json(200, Fixtures.PAGE_2));
        PagedIterable<Customer, ListCustomersResponse> customers =
                client.customers().listCustomersPaginator(RESELLER);

        PermissionDeniedException thrown =
                catchThrowableOfType(PermissionDeniedException.class, () -> customers.forEach(this::note));
        customers.startingFrom(PageToken.parse(thrown.pageToken())).forEach(this::note);

        assertThat(thrown.pageToken()).isEqualTo("cursor:c/2+A=");
        assertThat(ids).containsExactly("dn2a1b2c3d4e5f6g7h8i", "dn2b", "dn2c", "dn2d", "dn2e");
    }

    @Test
    void a_cursor_that_comes_again_is_an_error_and_not_an_endless_walk() {
        stubThreePages();
        vendor.on(LIST_CUSTOMERS).withQuery("pageToken", "c/3+A=").respond(200, "{\"nextPageToken\": \"c/2+A=\"}");

        PaginationException thrown = catchThrowableOfType(
                PaginationException.class,
                () -> client.customers().listCustomersPaginator(RESELLER).stream()
                        .limit(100)
                        .forEach(this::note));

        assertThat(thrown.pageToken()).isEqualTo("cursor:c/3+A=");
        assertThat(ids).containsExactly("dn2a1b2c3d4e5f6g7h8i", "dn2b", "dn2c", "dn2d");
        assertThat(vendor.requests()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"customers\": {}}", "{\"customers\": \"\"}"})
    void customers_that_are_no_array_are_an_error_and_not_the_end(String page) {
        vendor.on(LIST_CUSTOMERS).respondContraryToSpec(200, "application/json", page);

        DecodeException thrown = catchThrowableOfType(
                DecodeException.class,
                () -> client.customers().listCustomersPaginator(RESELLER).forEach(this::note));

        assertThat(thrown.jsonPath()).isEqualTo("$.customers");
        assertThat(thrown.pageToken()).isEqualTo("start");
    }

    @Test
    void a_token_that_is_longer_than_the_vendor_takes_back_is_an_error_of_the_page_that_it_came_with() {
        vendor.on(LIST_CUSTOMERS).respond(200, "{\"nextPageToken\": \"" + "t".repeat(101) + "\"}");

        PaginationException thrown = catchThrowableOfType(
                PaginationException.class,
                () -> client.customers().listCustomersPaginator(RESELLER).forEach(this::note));

        assertThat(thrown).hasCauseInstanceOf(IllegalArgumentException.class);
        assertThat(thrown.pageToken()).isEqualTo("start");
        assertThat(vendor.requests()).hasSize(1);
    }

    private void stubThreePages() {
        vendor.on(LIST_CUSTOMERS).withoutQuery("pageToken").respond(200, Fixtures.PAGE_1);
        vendor.on(LIST_CUSTOMERS).withQuery("pageToken", "c/2+A=").respond(200, Fixtures.PAGE_2);
        vendor.on(LIST_CUSTOMERS).withQuery("pageToken", "c/3+A=").respond(200, Fixtures.PAGE_3);
    }

    private void note(Customer customer) {
        ids.add(customer.id());
    }

    private static List<String> urls() {
        return vendor.requests().stream().map(RecordedRequest::url).toList();
    }
}
