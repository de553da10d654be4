package dev.billingsdks.kelviq;

import static dev.billingsdks.kelviq.Fixtures.LIST_CUSTOMERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.contract.ContractExtension;
import dev.billingsdks.contract.RecordedRequest;
import dev.billingsdks.kelviq.api.ListCustomersRequest;
import dev.billingsdks.kelviq.model.CustomerListResponse;
import dev.billingsdks.kelviq.model.CustomerResponse;
import dev.billingsdks.pagination.Page;
import dev.billingsdks.pagination.PageToken;
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
    void every_page_is_asked_for_with_the_same_filters() {
        stubThreePages();
        ListCustomersRequest request =
                ListCustomersRequest.builder().search("a&b").pageSize(2).build();

        client.customers().listCustomersPaginator(request).forEach(this::note);

        assertThat(urls())
                .containsExactly(
                        "/api/v1/customers/?search=a%26b&page_size=2",
                        "/api/v1/customers/?search=a%26b&page_size=2&page=2",
                        "/api/v1/customers/?search=a%26b&page_size=2&page=3");
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
