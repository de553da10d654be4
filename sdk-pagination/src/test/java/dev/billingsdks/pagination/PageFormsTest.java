package dev.billingsdks.pagination;

import static dev.billingsdks.pagination.ListItemsResponse.ofItems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.error.PaginationException;
import dev.billingsdks.runtime.header.Headers;
import dev.billingsdks.runtime.http.operation.Operation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Listings that end by a page's number or size, or by a header, and not by a property that names the next page. */
class PageFormsTest {

    private static final Operation<List<Item>> LIST_ALL =
            Operation.get("Acme", "listAll", "/v1/all").returns(reader -> List.of());

    private final List<String> requests = new ArrayList<>();

    @Test
    void pages_are_requested_up_to_the_last_number() {
        assertThat(ids(
                        pages().whileUpTo("total", ListItemsResponse::total),
                        ofItems("a").total(2L),
                        ofItems("b").total(2L)))
                .containsExactly("a", "b");
        assertThat(requests).containsExactly("?", "?page=2");
    }

    @Test
    void last_number_below_that_of_a_page_with_items_is_an_error() {
        assertThatThrownBy(() -> ids(
                        pages().whileUpTo("total", ListItemsResponse::total),
                        ofItems("a").total(0L)))
                .isInstanceOf(PaginationException.class)
                .hasMessageContaining("page 1 has items, but the last page by total is 0; more pages may follow");
    }

    @Test
    void empty_listing_has_no_last_number() {
        assertThat(ids(
                        pages().whileUpTo("total", ListItemsResponse::total),
                        ofItems().total(0L)))
                .isEmpty();
    }

    @Test
    void pages_are_counted_from_the_number_of_the_first() {
        assertThat(ids(
                        pages().startingAt(0).whilePages("total", ListItemsResponse::total),
                        ofItems("a").total(2L),
                        ofItems("b").total(2L)))
                .containsExactly("a", "b");
        assertThat(requests).containsExactly("?", "?page=1");
    }

    @Test
    void pages_are_requested_while_full_pages_are_less_than_the_total() {
        assertThat(ids(
                        pages().whileBelow("total", ListItemsResponse::total, (request, response) -> 2),
                        ofItems("a", "b").total(4L),
                        ofItems("c", "d").total(4L)))
                .containsExactly("a", "b", "c", "d");
    }

    @Test
    void page_before_the_last_with_fewer_items_than_its_size_is_an_error() {
        assertThatThrownBy(() -> ids(
                        pages().whileBelow("total", ListItemsResponse::total, (request, response) -> 2),
                        ofItems("a").total(4L)))
                .isInstanceOf(PaginationException.class)
                .hasMessageContaining("a page that others follow has fewer items than the size of a page");
    }

    @Test
    void page_that_is_not_full_is_the_last() {
        assertThat(ids(pages().whileFull((request, response) -> 2), ofItems("a", "b"), ofItems("c")))
                .containsExactly("a", "b", "c");
    }

    @Test
    void empty_page_after_full_pages_is_the_last() {
        assertThat(ids(pages().whileFull((request, response) -> 1), ofItems("a"), ofItems()))
                .containsExactly("a");
    }

    @Test
    void page_with_more_items_than_its_size_is_an_error() {
        assertThatThrownBy(() -> ids(pages().whileFull((request, response) -> 1), ofItems("a", "b")))
                .isInstanceOf(PaginationException.class)
                .hasMessageContaining("a page has more items than the size of a page");
    }

    @Test
    void page_whose_size_is_absent_is_an_error() {
        assertThatThrownBy(() -> ids(pages().whileFull((request, response) -> response.total()), ofItems("a")))
                .isInstanceOf(PaginationException.class)
                .hasMessageContaining("the size of a page, which decides whether the listing continues, is absent");
    }

    @Test
    void page_with_the_number_of_another_is_an_error() {
        PagingScheme<ListItemsRequest, Item, ListItemsResponse> scheme =
                pages().whileFull("total", ListItemsResponse::total, (request, response) -> 1);

        assertThatThrownBy(
                        () -> ids(scheme, ofItems("a").total(1L), ofItems("b").total(1L)))
                .isInstanceOf(PaginationException.class)
                .hasMessageContaining("the page number in total is 1 in the response to a request for page 2");
    }

    @Test
    void pages_are_requested_until_one_is_empty() {
        assertThat(ids(pages().untilEmpty(), ofItems("a"), ofItems("b"), ofItems()))
                .containsExactly("a", "b");
        assertThat(requests).containsExactly("?", "?page=2", "?page=3");
    }

    @Test
    void offsets_are_requested_until_a_page_is_empty() {
        assertThat(ids(offsets().untilEmpty(), ofItems("a", "b"), ofItems("c"), ofItems()))
                .containsExactly("a", "b", "c");
        assertThat(requests).containsExactly("?", "?offset=2", "?offset=3");
    }

    @Test
    void array_pages_by_item_id_until_a_page_is_not_full() {
        PagingScheme<ListItemsRequest, Item, List<Item>> scheme = PagingScheme.ofArray(LIST_ALL)
                .byItemId(Item::id)
                .after(
                        ListItemsRequest::startingAfter,
                        (request, id) -> request.toBuilder().startingAfter(id).build())
                .whileFull((request, response) -> 2);

        assertThat(ids(scheme, Headers.empty(), List.of(items("a", "b"), items("c"))))
                .containsExactly("a", "b", "c");
        assertThat(requests).containsExactly("?", "?starting_after=b");
    }

    @Test
    void id_of_another_type_is_sent_as_its_text() {
        UUID id = UUID.fromString("123e4567-e89b-12d3-a456-426614174000");
        PagingScheme<ListItemsRequest, Item, List<Item>> scheme = PagingScheme.ofArray(LIST_ALL)
                .byItemId(item -> id)
                .after(
                        ListItemsRequest::startingAfter,
                        (request, after) ->
                                request.toBuilder().startingAfter(after).build())
                .untilEmpty();

        assertThat(ids(scheme, Headers.empty(), List.of(items("a"), items()))).containsExactly("a");
        assertThat(requests).containsExactly("?", "?starting_after=" + id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<https://other.example/items?page=2>; rel=\"next\"",
                "</items?per_page=1&page=2>;rel=next",
                "<?page=9>; rel=last, <?page=2>; title=\"a, b\"; rel=\"prefetch NEXT\"",
                "<?page=9>; rel=next; anchor=\"#part\", <?page=2>; rel=\"next\"; rel=prev"
            })
    void link_header_announces_the_next_page(String header) {
        PagingScheme<ListItemsRequest, Item, List<Item>> scheme = PagingScheme.ofArray(LIST_ALL)
                .byPageNumber(
                        ListItemsRequest::page,
                        (request, page) -> request.toBuilder().page(page).build())
                .whileLinkHeader("page");

        assertThat(ids(scheme, Headers.builder().add("link", header).build(), List.of(items("a"), items("b"))))
                .containsExactly("a", "b");
        assertThat(requests).containsExactly("?", "?page=2");
    }

    @Test
    void link_header_to_another_page_than_the_next_is_an_error() {
        PagingScheme<ListItemsRequest, Item, List<Item>> scheme = PagingScheme.ofArray(LIST_ALL)
                .byPageNumber(
                        ListItemsRequest::page,
                        (request, page) -> request.toBuilder().page(page).build())
                .whileLinkHeader("page");
        Headers headers = Headers.builder().add("Link", "<?page=3>; rel=next").build();

        assertThatThrownBy(() -> ids(scheme, headers, List.of(items("a"), items("b"))))
                .isInstanceOf(PaginationException.class)
                .hasMessageContaining("the link in the Link header is to page 3 where page 2 should follow");
    }

    @ParameterizedTest
    @CsvSource({"a%2Bb, a+b", "a+b, a+b", "a%3D%3D, a=="})
    void cursor_is_the_parameter_of_the_link_header(String sent, String cursor) {
        PagingScheme<ListItemsRequest, Item, List<Item>> scheme = PagingScheme.ofArray(LIST_ALL)
                .byCursor(
                        ListItemsRequest::cursor,
                        (request, next) -> request.toBuilder().cursor(next).build())
                .nextLink("after");
        Headers headers = Headers.builder()
                .add("Link", "<https://other.example/?after=" + sent + ">; rel=next")
                .build();

        assertThat(ids(scheme, headers, List.of(items("a"), items("b")))).containsExactly("a", "b");
        assertThat(requests).containsExactly("?", "?cursor=" + cursor);
    }

    private static PageNumberSchemeBuilder<ListItemsRequest, Item, ListItemsResponse> pages() {
        return PagingScheme.builder(Schemes.LIST_ITEMS, "items", ListItemsResponse::items)
                .byPageNumber(
                        ListItemsRequest::page,
                        (request, page) -> request.toBuilder().page(page).build());
    }

    private static PagingSchemeBuilder.ByOffset<ListItemsRequest, Item, ListItemsResponse> offsets() {
        return PagingScheme.builder(Schemes.LIST_ITEMS, "items", ListItemsResponse::items)
                .byOffset(
                        ListItemsRequest::offset,
                        (request, offset) -> request.toBuilder()
                                .offset(Math.toIntExact(offset))
                                .build());
    }

    private static List<Item> items(String... ids) {
        return List.of(ids).stream().map(Item::new).toList();
    }

    private List<String> ids(
            PagingScheme<ListItemsRequest, Item, ListItemsResponse> scheme, ListItemsResponse... responses) {
        return ids(scheme, Headers.empty(), List.of(responses));
    }

    /** Returns the ids of the items of some responses, all but the last of which have the headers. */
    private <R> List<String> ids(PagingScheme<ListItemsRequest, Item, R> scheme, Headers headers, List<R> responses) {
        Deque<R> script = new ArrayDeque<>(responses);
        return PagedIterable.of(scheme, ListItemsRequest.builder().build(), request -> {
                    requests.add(request.toString());
                    R response = script.remove();
                    return ApiResponse.of(200, script.isEmpty() ? Headers.empty() : headers, null, response);
                })
                .stream()
                .map(Item::id)
                .toList();
    }
}
