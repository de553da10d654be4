package dev.billingsdks.flatpeak;

import static dev.billingsdks.flatpeak.Fixtures.LIST_CUSTOMERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.billingsdks.contract.Answer;
import dev.billingsdks.contract.ContractExtension;
import dev.billingsdks.contract.RecordedRequest;
import dev.billingsdks.flatpeak.api.ListCustomersRequest;
import dev.billingsdks.flatpeak.model.Customer;
import dev.billingsdks.flatpeak.model.ListCustomersResponse;
import dev.billingsdks.pagination.Page;
import dev.billingsdks.pagination.PageToken;
import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.error.DecodeException;
import dev.billingsdks.runtime.error.PaginationException;
import dev.billingsdks.runtime.error.PermissionDeniedException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaginationTest {

    @RegisterExtension
    static final ContractExtension vendor = Fixtures.vendor();

    private static final String FIRST = "cus_a83ec6da1e0d4917b9e9abf58d60574e";

    private final FlatpeakClient client = Fixtures.client(vendor);
    private final List<String> ids = new ArrayList<>();

    @AfterEach
    void close_client() {
        client.close();
    }

    @Test
    void a_walk_forward_asks_for_what_comes_after_the_last_item_while_there_is_more() {
        stubThreePages();

        client.customers().listCustomersPaginator().forEach(this::note);

        assertThat(ids).containsExactly(FIRST, "cus_02", "cus_03", "cus_04", "cus_05");
        assertThat(urls())
                .containsExactly("/customers", "/customers?starting_after=cus_02", "/customers?starting_after=cus_04");
    }

    @Test
    void a_walk_backward_asks_for_what_comes_before_the_first_item_while_there_is_more() {
        vendor.on(LIST_CUSTOMERS).withQuery("ending_before", "cus_06").respond(200, page(true, "cus_04", "cus_05"));
        vendor.on(LIST_CUSTOMERS).withQuery("ending_before", "cus_04").respond(200, page(true, "cus_02", "cus_03"));
        vendor.on(LIST_CUSTOMERS).withQuery("ending_before", "cus_02").respond(200, page(false, "cus_01"));

        client.customers()
                .listCustomersPaginator(request -> request.limit(2).endingBefore("cus_06"))
                .forEach(this::note);

        assertThat(ids).containsExactly("cus_04", "cus_05", "cus_02", "cus_03", "cus_01");
        assertThat(urls())
                .containsExactly(
                        "/customers?ending_before=cus_06&limit=2",
                        "/customers?ending_before=cus_04&limit=2",
                        "/customers?ending_before=cus_02&limit=2");
    }

    @Test
    void every_page_is_asked_for_with_the_same_filters_headers_and_token() {
        stubThreePages();
        vendor.allowHeader("X-Trace");
        ListCustomersRequest request =
                ListCustomersRequest.builder().limit(2).referenceId("a&b").build();

        client.customers()
                .listCustomersPaginator(
                        request,
                        RequestOptions.builder().header("X-Trace", "t1").build())
                .forEach(this::note);

        assertThat(urls())
                .containsExactly(
                        "/customers?limit=2&reference_id=a%26b",
                        "/customers?limit=2&starting_after=cus_02&reference_id=a%26b",
                        "/customers?limit=2&starting_after=cus_04&reference_id=a%26b");
        assertThat(vendor.requests()).allSatisfy(sent -> {
            assertThat(sent.header("X-Trace")).isEqualTo("t1");
            assertThat(sent.header("Authorization")).isEqualTo("Bearer flatpeak-token");
            assertThat(sent.header("Flatpeak-Version")).isEqualTo("2025-09-14.anode");
        });
    }

    @Test
    void nothing_is_asked_for_before_the_first_item_and_each_iteration_asks_anew() {
        stubThreePages();

        PagedIterable<Customer, ListCustomersResponse> customers =
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

        for (Customer customer : client.customers().listCustomersPaginator()) {
            note(customer);
            if (ids.size() == 2) {
                break;
            }
        }

        assertThat(ids).containsExactly(FIRST, "cus_02");
        assertThat(urls()).containsExactly("/customers");
    }

    @Test
    void an_empty_page_that_announces_more_is_an_error_since_it_has_no_id_to_go_on_from() {
        stubThreePages();
        vendor.on(LIST_CUSTOMERS).withQuery("starting_after", "cus_02").respond(200, page(true));

        PaginationException thrown = catchThrowableOfType(
                PaginationException.class,
                () -> client.customers().listCustomersPaginator().forEach(this::note));

        assertThat(thrown.pageToken()).isEqualTo("after:cus_02");
        assertThat(ids).containsExactly(FIRST, "cus_02");
        assertThat(vendor.requests()).hasSize(2);
    }

    @Test
    void an_empty_page_without_more_ends_the_walk() {
        stubThreePages();
        vendor.on(LIST_CUSTOMERS).withQuery("starting_after", "cus_02").respond(200, page(false));

        client.customers().listCustomersPaginator().forEach(this::note);

        assertThat(ids).containsExactly(FIRST, "cus_02");
        assertThat(vendor.requests()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"data\": []}", "{\"data\": [], \"has_more\": null}", "{\"data\": [], \"has_more\": \"no\"}"})
    void a_page_that_does_not_say_whether_there_is_more_is_an_error_and_not_the_end(String page) {
        vendor.on(LIST_CUSTOMERS).respondContraryToSpec(200, "application/json", page);

        DecodeException thrown = catchThrowableOfType(
                DecodeException.class,
                () -> client.customers().listCustomersPaginator().forEach(this::note));

        assertThat(thrown.jsonPath()).isEqualTo("$.has_more");
        assertThat(thrown.pageToken()).isEqualTo("start");
    }

    @Test
    void a_listing_forward_goes_on_from_a_token_that_another_process_kept() {
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

        assertThat(kept).isEqualTo("after:cus_02");
        assertThat(ids).containsExactly("cus_03", "cus_04", "cus_05");
        assertThat(urls())
                .containsExactly(
                        "/customers?limit=2",
                        "/customers?limit=2&starting_after=cus_02",
                        "/customers?limit=2&starting_after=cus_04");
    }

    @Test
    void a_listing_backward_goes_on_from_a_token_in_its_direction() {
        vendor.on(LIST_CUSTOMERS).withQuery("ending_before", "cus_04").respond(200, page(true, "cus_02", "cus_03"));
        vendor.on(LIST_CUSTOMERS).withQuery("ending_before", "cus_02").respond(200, page(false, "cus_01"));

        client.customers()
                .listCustomersPaginator(request -> request.endingBefore("cus_06"))
                .startingFrom(PageToken.parse("before:cus_04"))
                .forEach(this::note);

        assertThat(ids).containsExactly("cus_02", "cus_03", "cus_01");
        assertThat(urls()).containsExactly("/customers?ending_before=cus_04", "/customers?ending_before=cus_02");
    }

    @Test
    void a_request_with_a_cursor_begins_there() {
        stubThreePages();

        client.customers()
                .listCustomersPaginator(request -> request.startingAfter("cus_04"))
                .forEach(this::note);

        assertThat(ids).containsExactly("cus_05");
        assertThat(urls()).containsExactly("/customers?starting_after=cus_04");
    }

    @Test
    void pages_tell_their_items_their_tokens_and_the_whole_response() {
        stubThreePages();
        List<Page<Customer, ListCustomersResponse>> pages = new ArrayList<>();

        client.customers().listCustomersPaginator().pages().forEach(pages::add);

        assertThat(pages).extracting(page -> page.items().size()).containsExactly(2, 2, 1);
        assertThat(pages)
                .extracting(Page::nextToken)
                .containsExactly(PageToken.parse("after:cus_02"), PageToken.parse("after:cus_04"), null);
        assertThat(pages).extracting(Page::body).element(2).isEqualTo(ListCustomersResponse.fromJson(Fixtures.PAGE_3));
    }

    @Test
    void a_failure_keeps_its_type_and_the_listing_can_be_resumed_where_it_failed() {
        stubThreePages();
        vendor.on(LIST_CUSTOMERS)
                .withQuery("starting_after", "cus_02")
                .respond(
                        Answer.json(
                                403,
                                "{\"object\": \"error\", \"type\": \"invalid_request\", \"code\": \"access_denied\"}"),
                        Answer.json(200, Fixtures.PAGE_2));
        PagedIterable<Customer, ListCustomersResponse> customers =
                client.customers().listCustomersPaginator();

        PermissionDeniedException thrown =
                catchThrowableOfType(PermissionDeniedException.class, () -> customers.forEach(this::note));
        customers.startingFrom(PageToken.parse(thrown.pageToken())).forEach(this::note);

        assertThat(thrown.pageToken()).isEqualTo("after:cus_02");
        assertThat(ids).containsExactly(FIRST, "cus_02", "cus_03", "cus_04", "cus_05");
    }

    @Test
    void a_last_item_that_comes_again_is_an_error_and_not_an_endless_walk() {
        stubThreePages();
        vendor.on(LIST_CUSTOMERS).withQuery("starting_after", "cus_04").respond(200, page(true, "cus_03", "cus_02"));

        PaginationException thrown = catchThrowableOfType(
                PaginationException.class,
                () -> client.customers().listCustomersPaginator().stream()
                        .limit(100)
                        .forEach(this::note));

        assertThat(thrown.pageToken()).isEqualTo("after:cus_04");
        assertThat(ids).containsExactly(FIRST, "cus_02", "cus_03", "cus_04");
        assertThat(vendor.requests()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"has_more\": false}", "{\"data\": null, \"has_more\": false}"})
    void a_page_without_its_items_is_an_error_and_not_the_end(String page) {
        vendor.on(LIST_CUSTOMERS).respondContraryToSpec(200, "application/json", page);

        DecodeException thrown = catchThrowableOfType(
                DecodeException.class,
                () -> client.customers().listCustomersPaginator().forEach(this::note));

        assertThat(thrown.jsonPath()).isEqualTo("$.data");
        assertThat(thrown.pageToken()).isEqualTo("start");
    }

    private void stubThreePages() {
        vendor.on(LIST_CUSTOMERS).withoutQuery("starting_after").respond(200, Fixtures.PAGE_1);
        vendor.on(LIST_CUSTOMERS).withQuery("starting_after", "cus_02").respond(200, Fixtures.PAGE_2);
        vendor.on(LIST_CUSTOMERS).withQuery("starting_after", "cus_04").respond(200, Fixtures.PAGE_3);
    }

    private static String page(boolean hasMore, String... ids) {
        String data = Stream.of(ids).map("""
                        {"id": "%s", "object": "customer", "live_mode": false, "time_created": "2021-05-05T05:37:27Z",
                         "account_id": "acc_1"}"""::formatted).collect(Collectors.joining(","));
        return "{\"object\": \"list\", \"has_more\": " + hasMore + ", \"data\": [" + data + "]}";
    }

    private void note(Customer customer) {
        ids.add(customer.id());
    }

    private static List<String> urls() {
        return vendor.requests().stream().map(RecordedRequest::url).toList();
    }
}
