package dev.billingsdks.pagination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.billingsdks.runtime.error.DecodeException;
import dev.billingsdks.runtime.error.PaginationException;
import dev.billingsdks.runtime.error.SdkException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A failure at any page, in every scheme: its type, its token, and the listing that is resumed from it. */
class ResumeTest {

    private static final List<String> ALL = List.of("a", "b", "c", "d", "e", "f");

    static Stream<Arguments> pages_of_every_scheme() {
        return Stream.of(
                        new TestListing("cursor", Schemes.CURSOR, "start", "cursor:c", "cursor:e"),
                        new TestListing(
                                "cursor omitting defaults",
                                Schemes.CURSOR_OMITTING_DEFAULTS,
                                "start",
                                "cursor:c",
                                "cursor:e"),
                        new TestListing("page link", Schemes.PAGE_LINK, "start", "page:2", "page:3"),
                        new TestListing("page flag", Schemes.PAGE_FLAG, "start", "page:2", "page:3"),
                        new TestListing("item id", Schemes.ITEM_ID, "start", "after:b", "after:d"),
                        new TestListing("offset flag", Schemes.OFFSET_FLAG, "start", "offset:2", "offset:4"),
                        new TestListing("offset total", Schemes.OFFSET_TOTAL, "start", "offset:2", "offset:4"))
                .flatMap(listing -> Stream.of(0, 1, 2).map(failing -> Arguments.of(listing, failing)));
    }

    @ParameterizedTest(name = "{0}, page {1}")
    @MethodSource("pages_of_every_scheme")
    void resuming_from_the_failed_page_neither_loses_nor_repeats_an_item(TestListing listing, int failing) {
        DecodeException failure = new DecodeException("unexpected end", "$", -1, true);
        FakeVendor vendor = new FakeVendor();
        for (int page = 0; page < failing; page++) {
            vendor.then(listing.page(page));
        }
        vendor.thenFail(failure);
        for (int page = failing; page < 3; page++) {
            vendor.then(listing.page(page));
        }
        List<String> ids = new ArrayList<>();

        SdkException thrown = catchThrowableOfType(
                SdkException.class, () -> vendor.list(listing.scheme).forEach(item -> ids.add(item.id())));
        List<String> before = List.copyOf(ids);
        vendor.list(listing.scheme)
                .startingFrom(PageToken.parse(String.valueOf(thrown.pageToken())))
                .forEach(item -> ids.add(item.id()));

        assertThat(thrown).isSameAs(failure);
        assertThat(thrown.pageToken()).isEqualTo(listing.tokens.get(failing));
        assertThat(before).isEqualTo(ALL.subList(0, 2 * failing));
        assertThat(ids).isEqualTo(ALL);
        assertThat(vendor.requests())
                .hasSize(4)
                .allSatisfy(query -> assertThat(query).startsWith("?filter=active"));
        assertThat(vendor.requests().get(failing)).isEqualTo(vendor.requests().get(failing + 1));
    }

    @ParameterizedTest(name = "{0}, page {1}")
    @MethodSource("pages_of_every_scheme")
    void an_iterator_that_failed_requests_the_same_page_again(TestListing listing, int failing) {
        FakeVendor vendor = new FakeVendor();
        for (int page = 0; page < failing; page++) {
            vendor.then(listing.page(page));
        }
        vendor.thenFail(new DecodeException("unexpected end", "$", -1, true));
        for (int page = failing; page < 3; page++) {
            vendor.then(listing.page(page));
        }
        Iterator<Item> items = vendor.list(listing.scheme).iterator();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 2 * failing; i++) {
            ids.add(items.next().id());
        }

        assertThatThrownBy(items::hasNext).isInstanceOf(DecodeException.class);
        items.forEachRemaining(item -> ids.add(item.id()));

        assertThat(ids).isEqualTo(ALL);
        assertThat(vendor.requests()).hasSize(4);
    }

    @Test
    void an_error_of_the_application_is_thrown_unchanged_and_the_page_can_be_requested_again() {
        IllegalStateException failure = new IllegalStateException("the fake is broken");
        FakeVendor vendor = new FakeVendor().thenFail(failure).then(ListItemsResponse.ofItems("a"));
        Iterator<Item> items = vendor.list(Schemes.CURSOR).iterator();

        assertThatThrownBy(items::next).isSameAs(failure);
        assertThat(items.next().id()).isEqualTo("a");
    }

    @Test
    void an_inconsistent_page_returns_no_items_until_the_vendor_has_fixed_it() {
        FakeVendor vendor = FakeVendor.responding(
                ListItemsResponse.ofItems("a").next("2"),
                ListItemsResponse.ofItems("b").next("2"),
                ListItemsResponse.ofItems("b").next("3"),
                ListItemsResponse.ofItems("c"));
        List<String> ids = new ArrayList<>();

        PaginationException thrown = catchThrowableOfType(
                PaginationException.class, () -> vendor.list(Schemes.CURSOR).forEach(item -> ids.add(item.id())));
        vendor.list(Schemes.CURSOR)
                .startingFrom(PageToken.parse(String.valueOf(thrown.pageToken())))
                .forEach(item -> ids.add(item.id()));

        assertThat(thrown.pageToken()).isEqualTo("cursor:2");
        assertThat(ids).containsExactly("a", "b", "c");
    }

    @Test
    void an_iterator_at_a_page_that_contradicts_itself_neither_ends_nor_goes_past_it() {
        FakeVendor vendor = FakeVendor.responding(
                ListItemsResponse.ofItems("a").next("2"),
                ListItemsResponse.ofItems("b").next("2"),
                ListItemsResponse.ofItems("b").next("2"),
                ListItemsResponse.ofItems("b"));
        Iterator<Page<Item, ListItemsResponse>> pages =
                vendor.list(Schemes.CURSOR).pages().iterator();
        pages.next();

        assertThatThrownBy(pages::next).isInstanceOf(PaginationException.class);
        assertThat(pages.hasNext()).isTrue();
        assertThatThrownBy(pages::next).isInstanceOf(PaginationException.class);
        assertThat(pages.next().items()).extracting(Item::id).containsExactly("b");
        assertThat(pages.hasNext()).isFalse();
        assertThat(vendor.requests().subList(1, 4)).containsOnly("?filter=active&cursor=2");
    }

    @Test
    void a_failure_at_the_first_page_names_the_position_of_the_request() {
        FakeVendor vendor = new FakeVendor().thenFail(new DecodeException("unexpected end", "$", -1, true));
        ListItemsRequest request = ListItemsRequest.builder().cursor("7").build();

        SdkException thrown = catchThrowableOfType(
                SdkException.class, () -> vendor.list(Schemes.CURSOR, request).firstPage());

        assertThat(thrown.pageToken()).isEqualTo("cursor:7");
    }

    /** Three pages of two items each, told in every scheme's way at once. */
    private static final class TestListing {

        private final String name;
        private final PagingScheme<ListItemsRequest, Item, ListItemsResponse> scheme;
        private final List<String> tokens;

        TestListing(String name, PagingScheme<ListItemsRequest, Item, ListItemsResponse> scheme, String... tokens) {
            this.name = name;
            this.scheme = scheme;
            this.tokens = List.of(tokens);
        }

        ListItemsResponse page(int index) {
            boolean last = index == 2;
            return ListItemsResponse.ofItems(ALL.get(2 * index), ALL.get(2 * index + 1))
                    .next(last ? null : ALL.get(2 * index + 2))
                    .link(last ? null : "https://api.example.com/v1/items?page=" + (index + 2))
                    .hasMore(!last)
                    .total(6L);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
