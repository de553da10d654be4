package dev.billingsdks.pagination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParallelTest {

    private final List<String> ids = new ArrayList<>();

    static Stream<PagingScheme<ListItemsRequest, Item, ListItemsResponse>> schemes() {
        return Stream.of(Schemes.PAGE_LINK, Schemes.PAGE_FLAG);
    }

    static Stream<PagingScheme<ListItemsRequest, Item, ListItemsResponse>> schemes_without_numbers() {
        return Stream.of(Schemes.CURSOR, Schemes.ITEM_ID, Schemes.OFFSET_FLAG);
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void all_items_come_once_and_in_order(PagingScheme<ListItemsRequest, Item, ListItemsResponse> scheme) {
        NumberedVendor vendor = new NumberedVendor(7);

        read(vendor.list(scheme).parallel(3));

        assertThat(ids).isEqualTo(NumberedVendor.ids(1, 7));
        assertThat(vendor.requests()).contains(1, 2, 3, 4, 5, 6, 7).doesNotHaveDuplicates();
        assertThat(vendor.requests()).allMatch(page -> page <= 9);
        assertThat(vendor.mostUnderWay()).isLessThanOrEqualTo(3);
    }

    @Test
    void pages_are_requested_at_the_same_time() {
        CyclicBarrier together = new CyclicBarrier(4);
        NumberedVendor vendor = new NumberedVendor(12);
        for (int page = 1; page <= 15; page++) {
            vendor.before(page, () -> together.await(30, TimeUnit.SECONDS));
        }

        read(vendor.list().parallel(4));

        assertThat(ids).isEqualTo(NumberedVendor.ids(1, 12));
        assertThat(vendor.mostUnderWay()).isEqualTo(4);
        assertThat(vendor.threads()).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void pages_that_come_late_keep_their_place() {
        CountDownLatch thirdIsAsked = new CountDownLatch(1);
        NumberedVendor vendor = new NumberedVendor(5)
                .before(1, () -> {
                    Reader.await(thirdIsAsked);
                    return null;
                })
                .before(3, () -> {
                    thirdIsAsked.countDown();
                    return null;
                });

        read(vendor.list().parallel(3));

        assertThat(ids).isEqualTo(NumberedVendor.ids(1, 5));
    }

    @Test
    void no_request_is_sent_before_iteration_starts() {
        NumberedVendor vendor = new NumberedVendor(2);
        PagedIterable<Item, ListItemsResponse> listing = vendor.list().parallel(2);

        Iterator<Item> items = listing.iterator();
        boolean hasFirstPage = listing.pages().iterator().hasNext();

        assertThat(hasFirstPage).isTrue();
        assertThat(vendor.threads()).isEmpty();
        assertThat(items.next().id()).isEqualTo("1a");
    }

    @Test
    void a_stated_total_saves_the_requests_beyond_the_end() {
        NumberedVendor vendor = new NumberedVendor(6);
        for (int page = 1; page <= 6; page++) {
            vendor.changing(page, response -> response.total(12L));
        }

        read(vendor.list().parallel(3));

        assertThat(ids).isEqualTo(NumberedVendor.ids(1, 6));
        assertThat(vendor.requests()).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6);
    }

    @Test
    void a_first_page_that_was_not_full_costs_no_item() {
        NumberedVendor vendor = new NumberedVendor(6);
        for (int page = 1; page <= 6; page++) {
            vendor.changing(page, response -> response.total(14L));
        }
        vendor.changing(1, response -> response.items("1a", "1b", "1c", "1d").total(14L));

        read(vendor.list().parallel(2));

        assertThat(ids).hasSize(14).startsWith("1a", "1b", "1c", "1d", "2a").endsWith("6b");
    }

    @Test
    void requests_beyond_the_end_are_stopped() {
        CountDownLatch requested = new CountDownLatch(1);
        NumberedVendor vendor = new NumberedVendor(2)
                .before(2, () -> {
                    Reader.await(requested);
                    return null;
                })
                .stalling(3, requested);

        read(vendor.list().parallel(3));

        assertThat(ids).isEqualTo(NumberedVendor.ids(1, 2));
        vendor.threads().forEach(Reader::awaitEnd);
        assertThat(vendor.requests()).allMatch(page -> page <= 4);
    }

    @Test
    void a_request_may_begin_at_any_page() {
        NumberedVendor vendor = new NumberedVendor(6);
        ListItemsRequest request =
                ListItemsRequest.builder().filter("active").page(4).build();

        read(vendor.list(Schemes.PAGE_LINK, request).parallel(2));

        assertThat(ids).isEqualTo(NumberedVendor.ids(4, 6));
        assertThat(vendor.requests()).contains(4, 5, 6).allMatch(page -> page >= 4 && page <= 7);
    }

    @Test
    void a_number_that_no_request_accepts_is_not_requested() {
        ListItemsRequest request = ListItemsRequest.builder()
                .filter("active")
                .page(Integer.MAX_VALUE - 1L)
                .build();
        NumberedVendor vendor = new NumberedVendor(Integer.MAX_VALUE);
        PagingScheme<ListItemsRequest, Item, ListItemsResponse> limited = PagingScheme.builder(
                        Schemes.LIST_ITEMS, "items", ListItemsResponse::items)
                .byPageNumber(
                        ListItemsRequest::page,
                        (any, page) ->
                                any.toBuilder().page(Math.toIntExact(page)).build())
                .whileTrue("has_more", ListItemsResponse::hasMore);

        read(vendor.list(limited, request).parallel(4));

        assertThat(ids).hasSize(4);
        assertThat(vendor.requests()).containsExactlyInAnyOrder(Integer.MAX_VALUE - 1, Integer.MAX_VALUE);
    }

    @Test
    void requests_begin_no_faster_than_they_may() {
        RecordedTimer timer = new RecordedTimer();
        NumberedVendor vendor = new NumberedVendor(4);
        PagedIterable<Item, ListItemsResponse> listing = vendor.list(Schemes.PAGE_FLAG, timer);

        read(listing.parallel(4, 10));

        assertThat(ids).isEqualTo(NumberedVendor.ids(1, 4));
        assertThat(timer.waits).contains(100L, 200L, 300L).doesNotHaveDuplicates();
    }

    @Test
    void one_request_at_a_time_can_be_limited_too() {
        RecordedTimer timer = new RecordedTimer();
        NumberedVendor vendor = new NumberedVendor(4);
        PagedIterable<Item, ListItemsResponse> listing = vendor.list(Schemes.PAGE_FLAG, timer);

        read(listing.parallel(1, 0.5));

        assertThat(timer.waits).containsExactly(2000L, 4000L, 6000L);
        assertThat(vendor.requests()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void pages_can_be_requested_at_once_and_ahead_as_well() {
        NumberedVendor vendor = new NumberedVendor(9);

        read(vendor.list().parallel(3).prefetch(2));
        read(vendor.list().prefetch(2).parallel(3));

        assertThat(ids).hasSize(36);
        assertThat(ids.subList(0, 18)).isEqualTo(NumberedVendor.ids(1, 9)).isEqualTo(ids.subList(18, 36));
    }

    @ParameterizedTest
    @MethodSource("schemes_without_numbers")
    void a_listing_whose_pages_have_no_numbers_says_so(PagingScheme<ListItemsRequest, Item, ListItemsResponse> scheme) {
        PagedIterable<Item, ListItemsResponse> listing = new NumberedVendor(2).list(scheme);

        assertThatThrownBy(() -> listing.parallel(4))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageStartingWith("Acme listItems: each page says where the next one is")
                .hasMessageContaining("prefetch(n)");
    }

    @Test
    void a_fake_can_be_read_in_every_way() {
        PagedIterable<String, String> fake =
                PagedIterable.ofPages(List.of(Page.of(List.of("a"), "1"), Page.of(List.of("b"), "2")));

        assertThat(fake.parallel(4).prefetch(2).stream()).containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, 65})
    void a_number_of_requests_that_makes_no_sense_is_refused(int requests) {
        PagedIterable<Item, ListItemsResponse> listing = new NumberedVendor(1).list();

        assertThatThrownBy(() -> listing.parallel(requests))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("from 1 to 64 pages can be requested at the same time");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NEGATIVE_INFINITY, -1, 0, 0.0001, Double.NaN})
    void a_rate_that_makes_no_sense_is_refused(double rate) {
        PagedIterable<Item, ListItemsResponse> listing = new NumberedVendor(1).list();

        assertThatThrownBy(() -> listing.parallel(2, rate))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("at least 0.001 requests must be allowed in a second");
    }

    private void read(PagedIterable<Item, ListItemsResponse> listing) {
        listing.forEach(item -> ids.add(item.id()));
    }
}
