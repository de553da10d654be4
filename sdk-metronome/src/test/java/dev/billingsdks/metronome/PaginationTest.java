package dev.billingsdks.metronome;

import static dev.billingsdks.metronome.Fixtures.LIST_CUSTOMERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.billingsdks.contract.Answer;
import dev.billingsdks.contract.ContractExtension;
import dev.billingsdks.contract.RecordedRequest;
import dev.billingsdks.metronome.api.ListCustomersRequest;
import dev.billingsdks.metronome.model.CustomerDetail;
import dev.billingsdks.metronome.model.ListCustomersResponse;
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

    private final MetronomeClient client = Fixtures.client(vendor);
    private final List<String> names = new ArrayList<>();

    @AfterEach
    void close_client() {
        client.close();
    }

    @Test
    void a_walk_follows_the_cursor_to_null() {
        stubThreePages();

        client.customers().listCustomersPaginator().forEach(this::note);

        assertThat(names).containsExactly("Example, Inc.", "Zoë & Söhne", "Acme", "Globex");
        assertThat(urls())
                .containsExactly(
                        "/v1/customers",
                        "/v1/customers?next_page=c%2F2%2BA%3D",
                        "/v1/customers?next_page=c%2F3%2BA%3D");
    }

    @Test
    void every_page_is_asked_for_with_the_same_filters_headers_and_token() {
        stubThreePages();
        vendor.allowHeader("X-Trace");
        ListCustomersRequest request = ListCustomersRequest.builder()
                .limit(2)
                .customerIds(List.of("a", "b"))
                .onlyArchived(true)
                .build();

        client.customers()
                .listCustomersPaginator(
                        request,
                        RequestOptions.builder().header("X-Trace", "t1").build())
                .forEach(this::note);

        assertThat(urls())
                .containsExactly(
                        "/v1/customers?limit=2&customer_ids=a&customer_ids=b&only_archived=true",
                        "/v1/customers?limit=2&next_page=c%2F2%2BA%3D&customer_ids=a&customer_ids=b&only_archived=true",
                        "/v1/customers?limit=2&next_page=c%2F3%2BA%3D&customer_ids=a&customer_ids=b&only_archived=true");
        assertThat(vendor.requests()).allSatisfy(sent -> {
            assertThat(sent.header("X-Trace")).isEqualTo("t1");
            assertThat(sent.header("Authorization")).isEqualTo("Bearer metronome-token");
        });
    }

    @Test
    void nothing_is_asked_for_before_the_first_item_and_each_iteration_asks_anew() {
        stubThreePages();

        PagedIterable<CustomerDetail, ListCustomersResponse> customers =
                client.customers().listCustomersPaginator();
        assertThat(vendor.requests()).isEmpty();
        customers.forEach(this::note);
        customers.forEach(this::note);

        assertThat(names).hasSize(8);
        assertThat(vendor.requests()).hasSize(6);
    }

    @Test
    void leaving_the_loop_makes_no_further_request() {
        stubThreePages();

        for (CustomerDetail customer : client.customers().listCustomersPaginator()) {
            note(customer);
            if (names.size() == 2) {
                break;
            }
        }

        assertThat(names).containsExactly("Example, Inc.", "Zoë & Söhne");
        assertThat(urls()).containsExactly("/v1/customers");
    }

    @Test
    void an_empty_page_in_the_middle_is_passed_over() {
        stubThreePages();
        vendor.on(LIST_CUSTOMERS)
                .withQuery("next_page", "c/2+A=")
                .respond(200, "{\"data\": [], \"next_page\": \"c/3+A=\"}");

        client.customers().listCustomersPaginator().forEach(this::note);

        assertThat(names).containsExactly("Example, Inc.", "Zoë & Söhne", "Globex");
        assertThat(vendor.requests()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"data\": []}", "{\"data\": [], \"next_page\": \"\"}", "{\"data\": [], \"next_page\": null}"})
    void a_cursor_that_is_absent_empty_or_null_ends_the_walk(String lastPage) {
        stubThreePages();
        vendor.on(LIST_CUSTOMERS)
                .withQuery("next_page", "c/2+A=")
                .respondContraryToSpec(200, "application/json", lastPage);

        client.customers().listCustomersPaginator().forEach(this::note);

        assertThat(names).containsExactly("Example, Inc.", "Zoë & Söhne");
        assertThat(vendor.requests()).hasSize(2);
    }

    @Test
    void a_listing_goes_on_from_a_token_that_another_process_kept() {
        stubThreePages();
        String kept = client.customers()
                .listCustomersPaginator(request -> request.limit(2))
                .firstPage()
                .nextToken()
                .toString();

        client.customers()
                .listCustomersPaginator(request -> request.limit(2))
                .startingFrom(PageToken.parse(kept))
                .forEach(this::note);

        assertThat(kept).isEqualTo("cursor:c/2+A=");
        assertThat(names).containsExactly("Acme", "Globex");
        assertThat(urls())
                .containsExactly(
                        "/v1/customers?limit=2",
                        "/v1/customers?limit=2&next_page=c%2F2%2BA%3D",
                        "/v1/customers?limit=2&next_page=c%2F3%2BA%3D");
    }

    @Test
    void a_request_with_a_cursor_begins_there() {
        stubThreePages();

        client.customers()
                .listCustomersPaginator(request -> request.nextPage("c/3+A="))
                .forEach(this::note);

        assertThat(names).containsExactly("Globex");
        assertThat(urls()).containsExactly("/v1/customers?next_page=c%2F3%2BA%3D");
    }

    @Test
    void pages_tell_their_items_their_tokens_and_the_whole_response() {
        stubThreePages();
        List<Page<CustomerDetail, ListCustomersResponse>> pages = new ArrayList<>();

        client.customers().listCustomersPaginator().pages().forEach(pages::add);

        assertThat(pages).extracting(page -> page.items().size()).containsExactly(2, 1, 1);
        assertThat(pages)
                .extracting(Page::nextToken)
                .containsExactly(PageToken.parse("cursor:c/2+A="), PageToken.parse("cursor:c/3+A="), null);
        assertThat(pages).extracting(Page::body).element(2).isEqualTo(ListCustomersResponse.fromJson(Fixtures.PAGE_3));
    }

    @Test
    void a_failure_keeps_its_type_and_the_listing_can_be_resumed_where_it_failed() {
        stubThreePages();
        vendor.on(LIST_CUSTOMERS)
                .withQuery("next_page", "c/2+A=")
                .respond(Answer.json(403, "{\"message\": \"Forbidden\"}"), Answer.json(200, Fixtures.PAGE_2));
        PagedIterable<CustomerDetail, ListCustomersResponse> customers =
                client.customers().listCustomersPaginator();

        PermissionDeniedException thrown =
                catchThrowableOfType(PermissionDeniedException.class, () -> customers.forEach(this::note));
        customers.startingFrom(PageToken.parse(thrown.pageToken())).forEach(this::note);

        assertThat(thrown.pageToken()).isEqualTo("cursor:c/2+A=");
        assertThat(names).containsExactly("Example, Inc.", "Zoë & Söhne", "Acme", "Globex");
    }

    @Test
    void a_cursor_that_comes_again_is_an_error_and_not_an_endless_walk() {
        stubThreePages();
        vendor.on(LIST_CUSTOMERS)
                .withQuery("next_page", "c/3+A=")
                .respond(200, "{\"data\": [], \"next_page\": \"c/2+A=\"}");

        PaginationException thrown = catchThrowableOfType(
                PaginationException.class,
                () -> client.customers().listCustomersPaginator().stream()
                        .limit(100)
                        .forEach(this::note));

        assertThat(thrown.pageToken()).isEqualTo("cursor:c/3+A=");
        assertThat(names).containsExactly("Example, Inc.", "Zoë & Söhne", "Acme");
        assertThat(vendor.requests()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"next_page\": null}", "{\"data\": null, \"next_page\": null}"})
    void a_page_without_its_items_is_an_error_and_not_the_end(String page) {
        vendor.on(LIST_CUSTOMERS).respondContraryToSpec(200, "application/json", page);

        DecodeException thrown = catchThrowableOfType(
                DecodeException.class,
                () -> client.customers().listCustomersPaginator().forEach(this::note));

        assertThat(thrown.jsonPath()).isEqualTo("$.data");
        assertThat(thrown.pageToken()).isEqualTo("start");
    }

    private void stubThreePages() {
        vendor.on(LIST_CUSTOMERS).withoutQuery("next_page").respond(200, Fixtures.PAGE_1);
        vendor.on(LIST_CUSTOMERS).withQuery("next_page", "c/2+A=").respond(200, Fixtures.PAGE_2);
        vendor.on(LIST_CUSTOMERS).withQuery("next_page", "c/3+A=").respond(200, Fixtures.PAGE_3);
    }

    private void note(CustomerDetail customer) {
        names.add(customer.name());
    }

    private static List<String> urls() {
        return vendor.requests().stream().map(RecordedRequest::url).toList();
    }
}
