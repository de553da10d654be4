package dev.billingsdks.kelviq;

import static dev.billingsdks.kelviq.Fixtures.LIST_CUSTOMERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.billingsdks.contract.Answer;
import dev.billingsdks.contract.ContractExtension;
import dev.billingsdks.contract.RecordedRequest;
import dev.billingsdks.kelviq.api.ListCustomersRequest;
import dev.billingsdks.kelviq.model.CustomerListResponse;
import dev.billingsdks.kelviq.model.CustomerResponse;
import dev.billingsdks.pagination.Page;
import dev.billingsdks.pagination.PageToken;
import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.error.DecodeException;
import dev.billingsdks.runtime.error.PaginationException;
import dev.billingsdks.runtime.error.PermissionDeniedException;
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

    @RegisterExtension
    static final ContractExtension elsewhere = Fixtures.vendor();

    private static String withTotal(int total, String page) {
        return page.replace("\"count\": 5", "\"count\": " + total);
    }

    private final KelviqClient client = Fixtures.client(vendor);
    private final List<String> ids = new ArrayList<>();

    @AfterEach
    void close_client() {
        client.close();
    }

    @Test
    void a_walk_counts_pages_until_next_is_null() {
        stubThreePages();

        client.customers().listCustomersPaginator().forEach(this::note);

        assertThat(ids).containsExactly("unique-customer-id-123", "zoe", "acme", "globex", "initech");
        assertThat(urls())
                .containsExactly("/api/v1/customers/", "/api/v1/customers/?page=2", "/api/v1/customers/?page=3");
    }

    @Test
    void every_page_is_asked_for_with_the_same_filters_headers_and_token() {
        stubThreePages();
        vendor.allowHeader("X-Trace");
        ListCustomersRequest request =
                ListCustomersRequest.builder().search("a&b").pageSize(2).build();

        client.customers()
                .listCustomersPaginator(
                        request,
                        RequestOptions.builder().header("X-Trace", "t1").build())
                .forEach(this::note);

        assertThat(urls())
                .containsExactly(
                        "/api/v1/customers/?search=a%26b&page_size=2",
                        "/api/v1/customers/?search=a%26b&page_size=2&page=2",
                        "/api/v1/customers/?search=a%26b&page_size=2&page=3");
        assertThat(vendor.requests()).allSatisfy(sent -> {
            assertThat(sent.header("X-Trace")).isEqualTo("t1");
            assertThat(sent.header("Authorization")).isEqualTo("Bearer kelviq-token");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s/customers/?page=2",
                "http://api.kelviq.com/api/v1/customers/?page=2",
                "https://elsewhere.invalid/api/v1/customers/?page=2",
                "//elsewhere.invalid/?page=2",
                "?page=2",
                "file:///etc/passwd?page=2"
            })
    void a_next_link_to_another_host_or_by_plain_http_is_never_dialled(String link) {
        stubThreePages();
        String next = link.formatted(elsewhere.baseUrl());
        vendor.on(LIST_CUSTOMERS)
                .withoutQuery("page")
                .respondContraryToSpec(
                        200,
                        "application/json",
                        Fixtures.PAGE_1.replaceFirst("\"next\": \"[^\"]*\"", "\"next\": \"" + next + "\""));

        client.customers().listCustomersPaginator().forEach(this::note);

        assertThat(ids).containsExactly("unique-customer-id-123", "zoe", "acme", "globex", "initech");
        assertThat(urls())
                .containsExactly("/api/v1/customers/", "/api/v1/customers/?page=2", "/api/v1/customers/?page=3");
        assertThat(elsewhere.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?page=3",
                "?page=1",
                "?page=x",
                "?page=",
                "?offset=2",
                "/customers/",
                "?page=2147483650000000000000"
            })
    void a_next_link_to_no_page_or_to_another_than_the_next_is_an_error_and_not_the_end(String link) {
        vendor.on(LIST_CUSTOMERS)
                .withoutQuery("page")
                .respond(200, "{\"next\": \"https://api.kelviq.com/api/v1/customers/" + link + "\", \"results\": []}");

        PaginationException thrown = catchThrowableOfType(
                PaginationException.class,
                () -> client.customers().listCustomersPaginator().forEach(this::note));

        assertThat(thrown).hasMessageStartingWith("Kelviq listCustomers: the link in next ");
        assertThat(thrown.pageToken()).isEqualTo("start");
        assertThat(vendor.requests()).hasSize(1);
    }

    @Test
    void nothing_is_asked_for_before_the_first_item_and_each_iteration_asks_anew() {
        stubThreePages();

        PagedIterable<CustomerResponse, CustomerListResponse> customers =
                client.customers().listCustomersPaginator();
        assertThat(vendor.requests()).isEmpty();
        customers.forEach(this::note);
        customers.forEach(this::note);

        assertThat(ids).hasSize(10);
        assertThat(vendor.requests()).hasSize(6);
    }

    @Test
    void leaving_the_loop_makes_no_further_request() {
        stubThreePages();

        for (CustomerResponse customer : client.customers().listCustomersPaginator()) {
            note(customer);
            if (ids.size() == 2) {
                break;
            }
        }

        assertThat(ids).containsExactly("unique-customer-id-123", "zoe");
        assertThat(urls()).containsExactly("/api/v1/customers/");
    }

    @Test
    void an_empty_page_in_the_middle_is_passed_over() {
        vendor.on(LIST_CUSTOMERS).withoutQuery("page").respond(200, withTotal(3, Fixtures.PAGE_1));
        vendor.on(LIST_CUSTOMERS).withQuery("page", "3").respond(200, withTotal(3, Fixtures.PAGE_3));
        vendor.on(LIST_CUSTOMERS)
                .withQuery("page", "2")
                .respond(200, "{\"next\": \"https://api.kelviq.com/api/v1/customers/?page=3\", \"results\": []}");

        client.customers().listCustomersPaginator().forEach(this::note);

        assertThat(ids).containsExactly("unique-customer-id-123", "zoe", "initech");
        assertThat(vendor.requests()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"results\": []}", "{\"next\": null, \"results\": []}", "{\"next\": \"\", \"results\": []}"})
    void a_next_link_that_is_absent_null_or_empty_ends_the_walk(String lastPage) {
        vendor.on(LIST_CUSTOMERS).withoutQuery("page").respond(200, withTotal(2, Fixtures.PAGE_1));
        vendor.on(LIST_CUSTOMERS).withQuery("page", "2").respondContraryToSpec(200, "application/json", lastPage);

        client.customers().listCustomersPaginator().forEach(this::note);

        assertThat(ids).containsExactly("unique-customer-id-123", "zoe");
        assertThat(vendor.requests()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"results\": []}", "{\"next\": null, \"results\": []}", "{\"next\": \"\", \"results\": []}"})
    void a_walk_that_ends_before_its_total_is_an_error(String lastPage) {
        stubThreePages();
        vendor.on(LIST_CUSTOMERS).withQuery("page", "2").respondContraryToSpec(200, "application/json", lastPage);

        PaginationException thrown = catchThrowableOfType(
                PaginationException.class,
                () -> client.customers().listCustomersPaginator().forEach(this::note));

        assertThat(thrown.pageToken()).isEqualTo("page:2");
        assertThat(ids).containsExactly("unique-customer-id-123", "zoe");
    }

    @Test
    void a_total_that_changes_between_pages_is_an_error() {
        stubThreePages();
        vendor.on(LIST_CUSTOMERS).withQuery("page", "2").respond(200, withTotal(6, Fixtures.PAGE_2));

        PaginationException thrown = catchThrowableOfType(
                PaginationException.class,
                () -> client.customers().listCustomersPaginator().forEach(this::note));

        assertThat(thrown).hasMessageContaining("list again from the start");
        assertThat(thrown.pageToken()).isEqualTo("page:2");
        assertThat(ids).containsExactly("unique-customer-id-123", "zoe");
    }

    @Test
    void a_listing_goes_on_from_a_token_that_another_process_kept() {
        stubThreePages();
        String kept = client.customers()
                .listCustomersPaginator(request -> request.search("a"))
                .firstPage()
                .nextToken()
                .toString();

        client.customers()
                .listCustomersPaginator(request -> request.search("a"))
                .startingFrom(PageToken.parse(kept))
                .forEach(this::note);

        assertThat(kept).isEqualTo("page:2");
        assertThat(ids).containsExactly("acme", "globex", "initech");
        assertThat(urls())
                .containsExactly(
                        "/api/v1/customers/?search=a",
                        "/api/v1/customers/?search=a&page=2",
                        "/api/v1/customers/?search=a&page=3");
    }

    @Test
    void a_request_with_a_page_begins_there() {
        stubThreePages();

        client.customers().listCustomersPaginator(request -> request.page(2)).forEach(this::note);

        assertThat(ids).containsExactly("acme", "globex", "initech");
        assertThat(urls()).containsExactly("/api/v1/customers/?page=2", "/api/v1/customers/?page=3");
    }

    @Test
    void pages_tell_their_items_their_tokens_the_total_and_the_whole_response() {
        stubThreePages();
        List<Page<CustomerResponse, CustomerListResponse>> pages = new ArrayList<>();

        client.customers().listCustomersPaginator().pages().forEach(pages::add);

        assertThat(pages).extracting(page -> page.items().size()).containsExactly(2, 2, 1);
        assertThat(pages)
                .extracting(Page::nextToken)
                .containsExactly(PageToken.parse("page:2"), PageToken.parse("page:3"), null);
        assertThat(pages).extracting(Page::total).containsExactly(5L, 5L, 5L);
        assertThat(pages).extracting(Page::body).element(2).isEqualTo(CustomerListResponse.fromJson(Fixtures.PAGE_3));
    }

    @Test
    void a_failure_keeps_its_type_and_the_listing_can_be_resumed_where_it_failed() {
        stubThreePages();
        vendor.on(LIST_CUSTOMERS)
                .withQuery("page", "2")
                .respond(Answer.json(403, "{\"detail\": \"Forbidden\"}"), Answer.json(200, Fixtures.PAGE_2));
        PagedIterable<CustomerResponse, CustomerListResponse> customers =
                client.customers().listCustomersPaginator();

        PermissionDeniedException thrown =
                catchThrowableOfType(PermissionDeniedException.class, () -> customers.forEach(this::note));
        customers.startingFrom(PageToken.parse(thrown.pageToken())).forEach(this::note);

        assertThat(thrown.pageToken()).isEqualTo("page:2");
        assertThat(ids).containsExactly("unique-customer-id-123", "zoe", "acme", "globex", "initech");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"next\": null}", "{\"next\": null, \"results\": null}"})
    void a_page_without_its_items_is_an_error_and_not_the_end(String page) {
        vendor.on(LIST_CUSTOMERS).respondContraryToSpec(200, "application/json", page);

        DecodeException thrown = catchThrowableOfType(
                DecodeException.class,
                () -> client.customers().listCustomersPaginator().forEach(this::note));

        assertThat(thrown.jsonPath()).isEqualTo("$.results");
        assertThat(thrown.pageToken()).isEqualTo("start");
    }

    private static void stubThreePages() {
        vendor.on(LIST_CUSTOMERS).withoutQuery("page").respond(200, Fixtures.PAGE_1);
        vendor.on(LIST_CUSTOMERS).withQuery("page", "2").respond(200, Fixtures.PAGE_2);
        vendor.on(LIST_CUSTOMERS).withQuery("page", "3").respond(200, Fixtures.PAGE_3);
    }

    private void note(CustomerResponse customer) {
        ids.add(customer.customerId());
    }

    private static List<String> urls() {
        return vendor.requests().stream().map(RecordedRequest::url).toList();
    }
}
