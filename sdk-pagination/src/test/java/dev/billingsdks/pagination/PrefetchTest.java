package dev.billingsdks.pagination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.billingsdks.runtime.error.DecodeException;
import dev.billingsdks.runtime.error.InterruptedCallException;
import dev.billingsdks.runtime.error.SdkException;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrefetchTest {

    private final List<String> ids = new ArrayList<>();

    static Stream<PagingScheme<ListItemsRequest, Item, ListItemsResponse>> schemes() {
        return Stream.of(Schemes.CURSOR, Schemes.PAGE_LINK, Schemes.PAGE_FLAG, Schemes.ITEM_ID, Schemes.OFFSET_FLAG);
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void all_items_come_once_and_in_order(PagingScheme<ListItemsRequest, Item, ListItemsResponse> scheme) {
        NumberedVendor vendor = new NumberedVendor(7);

        read(vendor.list(scheme).prefetch(2));

        assertThat(ids).isEqualTo(NumberedVendor.ids(1, 7));
        assertThat(vendor.requests()).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(vendor.mostUnderWay()).isEqualTo(1);
    }

    @Test
    void no_request_is_sent_before_iteration_starts() {
        NumberedVendor vendor = new NumberedVendor(2);
        PagedIterable<Item, ListItemsResponse> listing = vendor.list().prefetch(2);

        Iterator<Item> items = listing.iterator();
        boolean hasFirstPage = listing.pages().iterator().hasNext();
        listing.stream().map(Item::id);

        assertThat(hasFirstPage).isTrue();
        assertThat(vendor.threads()).isEmpty();
        assertThat(items.next().id()).isEqualTo("1a");
        assertThat(vendor.requests()).startsWith(1);
    }

    @Test
    void pages_are_requested_by_a_daemon_that_is_named_after_the_listing() {
        NumberedVendor vendor = new NumberedVendor(3);

        read(vendor.list().prefetch(1));

        assertThat(vendor.threads()).singleElement().satisfies(thread -> {
            assertThat(thread.getName()).isEqualTo("Acme listItems page reader 1");
            assertThat(thread.isDaemon()).isTrue();
        });
    }

    @Test
    void the_pages_ahead_are_read_while_a_page_is_in_use() {
        CountDownLatch thirdIsRead = new CountDownLatch(1);
        NumberedVendor vendor = new NumberedVendor(5).before(3, () -> {
            thirdIsRead.countDown();
            return null;
        });
        Iterator<Item> items = vendor.list().prefetch(2).iterator();

        items.next();
        Reader.await(thirdIsRead);
        items.forEachRemaining(item -> ids.add(item.id()));

        assertThat(ids).hasSize(9);
    }

    @Test
    void a_loop_that_is_left_makes_as_many_requests_more_as_pages_are_read_ahead() {
        NumberedVendor vendor = new NumberedVendor(20);

        for (Item item : vendor.list().prefetch(3)) {
            ids.add(item.id());
            if (ids.size() == 3) {
                break;
            }
        }

        vendor.threads().forEach(Reader::awaitEnd);
        assertThat(vendor.requests()).startsWith(1, 2).hasSizeBetween(2, 5);
    }

    @Test
    void an_iterator_that_is_kept_without_use_reads_no_further_and_keeps_no_thread() {
        NumberedVendor vendor = new NumberedVendor(20);
        Iterator<Item> items = vendor.list().prefetch(3).iterator();

        ids.add(items.next().id());
        vendor.threads().forEach(Reader::awaitEnd);

        assertThat(vendor.requests()).containsExactly(1, 2, 3, 4);
        items.forEachRemaining(item -> ids.add(item.id()));
        assertThat(ids).isEqualTo(NumberedVendor.ids(1, 20));
    }

    @Test
    void a_thread_reads_no_further_when_its_iterator_is_garbage() {
        CountDownLatch collected = new CountDownLatch(1);
        NumberedVendor vendor = new NumberedVendor(20).before(2, () -> {
            Reader.await(collected);
            return null;
        });

        WeakReference<?> dropped = Garbage.iteratorAfterFirstPage(vendor.list().prefetch(10));
        Garbage.awaitCollected(dropped);
        collected.countDown();

        vendor.threads().forEach(Reader::awaitEnd);
        assertThat(vendor.requests()).startsWith(1).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void a_thread_ends_with_the_listing() {
        NumberedVendor vendor = new NumberedVendor(3);

        read(vendor.list().prefetch(5));

        vendor.threads().forEach(Reader::awaitEnd);
        assertThat(vendor.requests()).containsExactly(1, 2, 3);
    }

    @Test
    void a_failure_comes_after_all_items_before_it_and_ends_the_reading() {
        DecodeException failure = new DecodeException("unexpected end", "$", -1, true);
        NumberedVendor vendor = new NumberedVendor(9).failing(3, failure);

        SdkException thrown = catchThrowableOfType(
                SdkException.class, () -> read(vendor.list().prefetch(4)));

        assertThat(thrown).isSameAs(failure);
        assertThat(thrown.pageToken()).isEqualTo("page:3");
        assertThat(ids).isEqualTo(NumberedVendor.ids(1, 2));
        vendor.threads().forEach(Reader::awaitEnd);
        assertThat(vendor.requests()).containsExactly(1, 2, 3);
    }

    @Test
    void a_listing_resumes_from_the_token_of_a_failure_and_keeps_reading_ahead() {
        NumberedVendor vendor = new NumberedVendor(4).failing(2, new DecodeException("no", "$", -1, true));
        PagedIterable<Item, ListItemsResponse> listing =
                vendor.list(Schemes.CURSOR).prefetch(2);
        SdkException thrown = catchThrowableOfType(SdkException.class, () -> read(listing));
        vendor.heal(2);

        read(listing.startingFrom(PageToken.parse(thrown.pageToken())));

        assertThat(ids).isEqualTo(NumberedVendor.ids(1, 4));
        assertThat(vendor.threads()).hasSize(2).doesNotContain(Thread.currentThread());
    }

    @Test
    void an_iterator_requests_the_failed_page_again() {
        NumberedVendor vendor = new NumberedVendor(4).failing(2, new DecodeException("no", "$", -1, true));
        Iterator<Item> items = vendor.list().prefetch(2).iterator();
        assertThatThrownBy(() -> items.forEachRemaining(item -> ids.add(item.id())))
                .isInstanceOf(DecodeException.class);
        assertThatThrownBy(items::hasNext).isInstanceOf(DecodeException.class);

        vendor.heal(2);
        items.forEachRemaining(item -> ids.add(item.id()));

        assertThat(ids).isEqualTo(NumberedVendor.ids(1, 4));
        assertThat(vendor.requests()).containsExactly(1, 2, 2, 2, 3, 4);
    }

    @Test
    void errors_of_all_kinds_reach_the_one_who_iterates() {
        AssertionError error = new AssertionError("of a fake");
        PagedIterable<Item, ListItemsResponse> listing = new FakeVendor()
                .thenCall(() -> {
                    throw error;
                })
                .list(Schemes.CURSOR);

        assertThatThrownBy(() -> read(listing.prefetch(1))).isSameAs(error);
    }

    @Test
    void an_interrupt_ends_the_wait_and_the_call_and_is_kept() {
        CountDownLatch requested = new CountDownLatch(1);
        NumberedVendor vendor = new NumberedVendor(4).stalling(2, requested);
        Iterator<Item> items = vendor.list().prefetch(2).iterator();
        ids.add(items.next().id());
        ids.add(items.next().id());
        Reader reader = Reader.start(items);
        Reader.await(requested);

        reader.interrupt();

        assertThat(reader.failure())
                .isExactlyInstanceOf(InterruptedCallException.class)
                .hasMessage("Acme listItems: the thread was interrupted while waiting for a page")
                .extracting(failure -> ((SdkException) failure).pageToken())
                .isEqualTo("page:2");
        assertThat(reader.isInterruptKept()).isTrue();
        assertThat(reader.ids()).isEmpty();
        vendor.threads().forEach(Reader::awaitEnd);
        assertThat(vendor.requests()).containsExactly(1, 2);

        vendor.heal(2);
        items.forEachRemaining(item -> ids.add(item.id()));

        assertThat(ids).isEqualTo(NumberedVendor.ids(1, 4));
        assertThat(vendor.requests()).containsExactly(1, 2, 2, 3, 4);
    }

    @Test
    void pages_that_were_read_before_an_interrupt_are_not_lost() {
        CountDownLatch thirdIsRead = new CountDownLatch(1);
        NumberedVendor vendor = new NumberedVendor(6).stalling(4, thirdIsRead);
        Iterator<Page<Item, ListItemsResponse>> pages =
                vendor.list().prefetch(5).pages().iterator();
        pages.next();
        Reader.await(thirdIsRead);
        Thread.currentThread().interrupt();

        InterruptedCallException thrown = catchThrowableOfType(InterruptedCallException.class, pages::next);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(thrown.pageToken()).isEqualTo("page:2");
        vendor.heal(4);
        pages.forEachRemaining(page -> page.items().forEach(item -> ids.add(item.id())));
        assertThat(ids).isEqualTo(NumberedVendor.ids(2, 6));
        assertThat(vendor.requests()).containsExactly(1, 2, 3, 4, 4, 5, 6);
    }

    @Test
    void a_thread_that_is_interrupted_already_requests_nothing() {
        NumberedVendor vendor = new NumberedVendor(2);
        Iterator<Item> items = vendor.list().prefetch(2).iterator();
        Thread.currentThread().interrupt();

        assertThatThrownBy(items::hasNext).isExactlyInstanceOf(InterruptedCallException.class);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(vendor.requests()).isEmpty();
    }

    @Test
    void iterators_of_one_listing_do_not_affect_each_other() {
        PagedIterable<Item, ListItemsResponse> listing =
                new NumberedVendor(5).list(Schemes.CURSOR).prefetch(2);
        List<Reader> readers =
                Stream.generate(() -> Reader.start(listing.iterator())).limit(8).toList();

        assertThat(readers).allSatisfy(reader -> assertThat(reader.ids()).isEqualTo(NumberedVendor.ids(1, 5)));
    }

    @Test
    void a_listing_without_reading_ahead_stays_what_it_was() {
        NumberedVendor vendor = new NumberedVendor(3);
        PagedIterable<Item, ListItemsResponse> listing = vendor.list();

        listing.prefetch(2);
        read(listing);
        read(listing.prefetch(2).prefetch(0));

        assertThat(vendor.threads()).containsExactly(Thread.currentThread());
    }

    @Test
    void the_first_page_alone_costs_one_request() {
        NumberedVendor vendor = new NumberedVendor(3);

        vendor.list().prefetch(2).firstPage();

        assertThat(vendor.requests()).containsExactly(1);
        assertThat(vendor.threads()).containsExactly(Thread.currentThread());
    }

    @Test
    void streams_and_pages_read_ahead_too() {
        NumberedVendor vendor = new NumberedVendor(3);
        PagedIterable<Item, ListItemsResponse> listing = vendor.list().prefetch(2);

        List<String> streamed = listing.stream().map(Item::id).toList();
        listing.pages().forEach(page -> page.items().forEach(item -> ids.add(item.id())));

        assertThat(streamed).isEqualTo(NumberedVendor.ids(1, 3)).isEqualTo(ids);
        assertThat(vendor.threads()).hasSize(2).doesNotContain(Thread.currentThread());
    }

    @Test
    void no_more_pages_are_held_than_are_read_ahead() {
        List<WeakReference<Object>> read = new ArrayList<>();
        AtomicInteger reachable = new AtomicInteger();
        FakeVendor vendor = new FakeVendor();
        for (int page = 1; page <= 8; page++) {
            String next = page < 8 ? "next-" + page : null;
            vendor.thenCall(() -> {
                // The page in use, and the one that waits to be taken while this one is read.
                read.subList(0, Math.max(0, read.size() - 2)).stream()
                        .filter(Garbage::isReachable)
                        .forEach(old -> reachable.incrementAndGet());
                ListItemsResponse response = ListItemsResponse.ofItems("a", "b").next(next);
                read.add(new WeakReference<>(response));
                return response;
            });
        }

        read(vendor.list(Schemes.CURSOR).prefetch(1));

        assertThat(ids).hasSize(16);
        assertThat(reachable).hasValue(0);
    }

    @Test
    void virtual_threads_can_read_ahead() throws ReflectiveOperationException {
        assumeThat(Runtime.version().feature()).as("virtual threads").isGreaterThanOrEqualTo(21);
        NumberedVendor vendor = new NumberedVendor(9);

        Thread thread = (Thread) Thread.class
                .getMethod("startVirtualThread", Runnable.class)
                .invoke(null, (Runnable) () -> read(vendor.list().parallel(2).prefetch(2)));

        Reader.awaitEnd(thread);
        assertThat(ids).isEqualTo(NumberedVendor.ids(1, 9));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1001, Integer.MAX_VALUE})
    void a_number_of_pages_that_makes_no_sense_is_refused(int pages) {
        PagedIterable<Item, ListItemsResponse> listing = new NumberedVendor(1).list();

        assertThatThrownBy(() -> listing.prefetch(pages))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a listing can be read from 0 to 1000 pages ahead");
    }

    private void read(PagedIterable<Item, ListItemsResponse> listing) {
        listing.forEach(item -> ids.add(item.id()));
    }
}
