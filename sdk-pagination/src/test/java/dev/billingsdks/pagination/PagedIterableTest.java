package dev.billingsdks.pagination;

import static dev.billingsdks.pagination.ListItemsResponse.ofItems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.header.Headers;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PagedIterableTest {

    private static final ListItemsResponse FIRST = ofItems("a", "b").next("2");
    private static final ListItemsResponse MIDDLE = ofItems("c", "d").next("3");
    private static final ListItemsResponse LAST = ofItems("e");

    @Test
    void no_request_is_sent_before_iteration_starts() {
        FakeVendor vendor = FakeVendor.responding(FIRST);

        PagedIterable<Item, ListItemsResponse> listing = vendor.list(Schemes.CURSOR);
        Iterator<Item> items = listing.iterator();
        Iterator<Page<Item, ListItemsResponse>> pages = listing.pages().iterator();
        boolean hasFirstPage = pages.hasNext();
        listing.stream().map(Item::id);
        listing.startingFrom(PageToken.parse("cursor:9"));

        assertThat(hasFirstPage).isTrue();
        assertThat(vendor.requests()).isEmpty();
        assertThat(items.next().id()).isEqualTo("a");
        assertThat(vendor.requests()).containsExactly("?filter=active");
    }

    @Test
    void pages_have_the_whole_response_that_they_came_in() {
        List<ApiResponse<ListItemsResponse>> responses = List.of(
                ApiResponse.of(200, Headers.empty(), "req-1", FIRST),
                ApiResponse.of(206, Headers.empty(), "req-2", LAST));
        Iterator<ApiResponse<ListItemsResponse>> pages = responses.iterator();
        ListItemsRequest request = ListItemsRequest.builder().filter("active").build();
        List<ApiResponse<ListItemsResponse>> read = new ArrayList<>();

        PagedIterable.of(Schemes.CURSOR, request, page -> pages.next())
                .pages()
                .forEach(page -> read.add(page.response()));

        assertThat(read).containsExactlyElementsOf(responses);
    }

    @Test
    void all_items_come_once_and_in_order_with_the_filter_on_every_page() {
        FakeVendor vendor = FakeVendor.responding(FIRST, MIDDLE, LAST);

        List<String> ids = ids(vendor.list(Schemes.CURSOR));

        assertThat(ids).containsExactly("a", "b", "c", "d", "e");
        assertThat(vendor.requests())
                .containsExactly("?filter=active", "?filter=active&cursor=2", "?filter=active&cursor=3");
    }

    @Test
    void a_page_is_requested_only_when_the_one_before_is_used_up() {
        FakeVendor vendor = FakeVendor.responding(FIRST, LAST);
        Iterator<Item> items = vendor.list(Schemes.CURSOR).iterator();

        items.next();
        items.next();

        assertThat(vendor.requests()).hasSize(1);
        assertThat(items.hasNext()).isTrue();
        assertThat(vendor.requests()).hasSize(2);
    }

    @Test
    void leaving_a_loop_makes_no_further_request() {
        FakeVendor vendor = FakeVendor.responding(FIRST);

        for (Item item : vendor.list(Schemes.CURSOR)) {
            if ("b".equals(item.id())) {
                break;
            }
        }

        assertThat(vendor.requests()).containsExactly("?filter=active");
    }

    @Test
    void a_stream_makes_no_more_requests_than_its_limit_needs() {
        FakeVendor vendor = FakeVendor.responding(FIRST, MIDDLE);

        List<Item> items = vendor.list(Schemes.CURSOR).stream().limit(4).toList();

        assertThat(items).extracting(Item::id).containsExactly("a", "b", "c", "d");
        assertThat(vendor.requests()).hasSize(2);
    }

    @Test
    void a_parallel_stream_reads_the_pages_one_after_the_other() {
        FakeVendor vendor = FakeVendor.responding(FIRST, MIDDLE, LAST);

        List<String> ids =
                vendor.list(Schemes.CURSOR).stream().parallel().map(Item::id).collect(Collectors.toList());

        assertThat(ids).containsExactly("a", "b", "c", "d", "e");
        assertThat(vendor.requests()).hasSize(3);
    }

    @Test
    void a_listing_continues_after_empty_pages() {
        FakeVendor vendor = FakeVendor.responding(
                ofItems().next("2"),
                FIRST.next("3"),
                ofItems().next("4"),
                ofItems().next("5"),
                LAST);

        List<String> ids = ids(vendor.list(Schemes.CURSOR));

        assertThat(ids).containsExactly("a", "b", "e");
        assertThat(vendor.requests()).hasSize(5);
    }

    @Test
    void an_empty_listing_has_one_empty_page() {
        FakeVendor vendor = FakeVendor.responding(ofItems(), ofItems());
        PagedIterable<Item, ListItemsResponse> listing = vendor.list(Schemes.CURSOR);

        boolean hasItem = listing.iterator().hasNext();
        Page<Item, ListItemsResponse> page = listing.firstPage();

        assertThat(hasItem).isFalse();
        assertThat(page.items()).isEmpty();
        assertThat(page.nextToken()).isNull();
        assertThat(vendor.requests()).hasSize(2);
    }

    @Test
    void iterating_twice_makes_the_same_requests_again() {
        FakeVendor vendor = FakeVendor.responding(FIRST, LAST, FIRST, LAST);
        PagedIterable<Item, ListItemsResponse> listing = vendor.list(Schemes.CURSOR);

        assertThat(ids(listing)).containsExactly("a", "b", "e");
        assertThat(ids(listing)).containsExactly("a", "b", "e");
        assertThat(vendor.requests())
                .containsExactly(
                        "?filter=active", "?filter=active&cursor=2", "?filter=active", "?filter=active&cursor=2");
    }

    @Test
    void iterators_of_one_listing_do_not_affect_each_other() {
        FakeVendor vendor = FakeVendor.responding(FIRST, FIRST, LAST, LAST);
        PagedIterable<Item, ListItemsResponse> listing = vendor.list(Schemes.CURSOR);
        Iterator<Item> one = listing.iterator();
        Iterator<Item> other = listing.iterator();
        List<String> ids = new ArrayList<>();

        while (one.hasNext() && other.hasNext()) {
            ids.add(one.next().id() + other.next().id());
        }

        assertThat(ids).containsExactly("aa", "bb", "ee");
        assertThat(vendor.requests()).hasSize(4);
    }

    @Test
    void an_iterator_past_its_end_says_so_and_requests_nothing() {
        FakeVendor vendor = FakeVendor.responding(LAST, LAST);
        Iterator<Item> items = vendor.list(Schemes.CURSOR).iterator();
        Iterator<Page<Item, ListItemsResponse>> pages =
                vendor.list(Schemes.CURSOR).pages().iterator();

        items.next();
        pages.next();

        assertThat(items.hasNext()).isFalse();
        assertThat(pages.hasNext()).isFalse();
        assertThatThrownBy(items::next).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(pages::next).isInstanceOf(NoSuchElementException.class);
        assertThat(vendor.requests()).hasSize(2);
    }

    @Test
    void pages_tell_their_items_tokens_and_body() {
        ListItemsResponse empty = ofItems().next("3");
        FakeVendor vendor = FakeVendor.responding(FIRST, empty, LAST);

        List<Page<Item, ListItemsResponse>> pages = new ArrayList<>();
        vendor.list(Schemes.CURSOR).pages().forEach(pages::add);

        assertThat(pages).extracting(page -> page.items().size()).containsExactly(2, 0, 1);
        assertThat(pages).extracting(page -> page.token().toString()).containsExactly("start", "cursor:2", "cursor:3");
        assertThat(pages)
                .extracting(Page::nextToken)
                .extracting(String::valueOf)
                .containsExactly("cursor:2", "cursor:3", "null");
        assertThat(pages).extracting(Page::body).containsExactly(FIRST, empty, LAST);
        assertThat(pages).extracting(Page::total).containsOnlyNulls();
    }

    @Test
    void the_first_page_costs_one_request() {
        FakeVendor vendor = FakeVendor.responding(FIRST);

        Page<Item, ListItemsResponse> page = vendor.list(Schemes.CURSOR).firstPage();

        assertThat(page.items()).extracting(Item::id).containsExactly("a", "b");
        assertThat(page.nextToken()).isEqualTo(PageToken.parse("cursor:2"));
        assertThat(vendor.requests()).hasSize(1);
    }

    @Test
    void a_listing_goes_on_elsewhere_from_the_text_of_a_page_token() {
        FakeVendor here = FakeVendor.responding(FIRST);
        String stored = String.valueOf(here.list(Schemes.CURSOR).firstPage().nextToken());
        FakeVendor elsewhere = FakeVendor.responding(MIDDLE, LAST);

        List<String> ids = ids(elsewhere.list(Schemes.CURSOR).startingFrom(PageToken.parse(stored)));

        assertThat(ids).containsExactly("c", "d", "e");
        assertThat(elsewhere.requests()).containsExactly("?filter=active&cursor=2", "?filter=active&cursor=3");
    }

    @Test
    void the_start_token_begins_where_the_request_does() {
        FakeVendor vendor = FakeVendor.responding(LAST);
        ListItemsRequest request = ListItemsRequest.builder().cursor("7").build();

        Page<Item, ListItemsResponse> page = vendor.list(Schemes.CURSOR, request)
                .startingFrom(PageToken.parse("cursor:9"))
                .startingFrom(PageToken.START)
                .firstPage();

        assertThat(vendor.requests()).containsExactly("?cursor=7");
        assertThat(page.token()).isEqualTo(PageToken.parse("cursor:7"));
    }

    @Test
    void items_cannot_be_modified_even_where_the_response_would_let_them() {
        List<Item> modifiable = new ArrayList<>(List.of(new Item("a")));
        ListItemsResponse response = new ListItemsResponse(modifiable, null, null, null, null, Set.of());
        List<Item> items =
                FakeVendor.responding(response).list(Schemes.CURSOR).firstPage().items();

        assertThatThrownBy(() -> items.add(new Item("x"))).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void an_iterator_removes_nothing() {
        Iterator<Item> items = FakeVendor.responding(FIRST).list(Schemes.CURSOR).iterator();

        items.next();

        assertThatThrownBy(items::remove).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void the_items_of_a_page_are_garbage_when_the_next_one_is_requested() {
        List<WeakReference<Object>> read = new ArrayList<>();
        List<Boolean> reachable = new ArrayList<>();
        FakeVendor vendor = new FakeVendor();
        for (int i = 1; i <= 4; i++) {
            String next = i < 4 ? "next-" + i : null;
            vendor.thenCall(() -> {
                read.forEach(page -> reachable.add(Garbage.isReachable(page)));
                ListItemsResponse page = ofItems("a", "b").next(next);
                read.add(new WeakReference<>(page));
                read.add(new WeakReference<>(page.rawItems()));
                return page;
            });
        }

        int items = 0;
        for (Item item : vendor.list(Schemes.CURSOR)) {
            items += item.id() == null ? 0 : 1;
        }

        assertThat(items).isEqualTo(8);
        assertThat(reachable).hasSize(12).containsOnly(false);
    }

    @Test
    void descriptions_contain_no_data() {
        FakeVendor vendor = FakeVendor.responding(ofItems("secret").next("confidential"), ofItems("secret"));
        PagedIterable<Item, ListItemsResponse> listing = vendor.list(Schemes.CURSOR);

        List<String> pages = new ArrayList<>();
        listing.pages().forEach(page -> pages.add(page.toString()));

        assertThat(listing).hasToString("PagedIterable[Acme listItems]");
        assertThat(pages).containsExactly("Page[1 items, more to come]", "Page[1 items, last]");
    }

    private static List<String> ids(PagedIterable<Item, ListItemsResponse> listing) {
        return listing.stream().map(Item::id).collect(Collectors.toList());
    }
}
