package dev.billingsdks.pagination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.billingsdks.runtime.error.DecodeException;
import dev.billingsdks.runtime.error.InterruptedCallException;
import dev.billingsdks.runtime.error.PaginationException;
import dev.billingsdks.runtime.error.SdkException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** How a listing whose pages are requested at once fails, and how it is left. */
class ParallelFailureTest {

    private static final DecodeException FAILURE = new DecodeException("unexpected end", "$", -1, true);

    private final List<String> ids = new ArrayList<>();

    @Test
    void a_failure_follows_all_items_before_it_and_stops_later_requests() {
        CountDownLatch requested = new CountDownLatch(1);
        NumberedVendor vendor = new NumberedVendor(9)
                .before(3, () -> {
                    Reader.await(requested);
                    throw FAILURE;
                })
                .stalling(4, requested);

        SdkException thrown = catchThrowableOfType(
                SdkException.class, () -> read(vendor.list().parallel(3)));

        assertThat(thrown).isSameAs(FAILURE);
        assertThat(thrown.pageToken()).isEqualTo("page:3");
        assertThat(ids).isEqualTo(NumberedVendor.ids(1, 2));
        vendor.threads().forEach(Reader::awaitEnd);
        assertThat(vendor.requests()).contains(1, 2, 3, 4).allMatch(page -> page <= 5);
    }

    @Test
    void a_failure_ahead_waits_for_its_turn() {
        CountDownLatch failed = new CountDownLatch(1);
        NumberedVendor vendor = new NumberedVendor(3)
                .before(1, () -> {
                    Reader.await(failed);
                    return null;
                })
                .before(2, () -> {
                    failed.countDown();
                    throw FAILURE;
                });

        SdkException thrown = catchThrowableOfType(
                SdkException.class, () -> read(vendor.list().parallel(2)));

        assertThat(thrown.pageToken()).isEqualTo("page:2");
        assertThat(ids).isEqualTo(NumberedVendor.ids(1, 1));
    }

    @Test
    void a_failure_beyond_the_end_is_ignored() {
        NumberedVendor vendor = new NumberedVendor(2).failing(3, FAILURE).failing(4, new IllegalStateException("bug"));

        read(vendor.list().parallel(3));

        assertThat(ids).isEqualTo(NumberedVendor.ids(1, 2));
    }

    @Test
    void an_iterator_requests_the_failed_page_again() {
        NumberedVendor vendor = new NumberedVendor(5).failing(2, FAILURE);
        Iterator<Item> items = vendor.list().parallel(2).iterator();
        assertThatThrownBy(() -> items.forEachRemaining(item -> ids.add(item.id())))
                .isSameAs(FAILURE);
        assertThatThrownBy(items::hasNext).isSameAs(FAILURE);

        vendor.heal(2);
        items.forEachRemaining(item -> ids.add(item.id()));

        assertThat(ids).isEqualTo(NumberedVendor.ids(1, 5));
    }

    @Test
    void a_listing_resumes_from_the_token_of_a_failure() {
        NumberedVendor vendor = new NumberedVendor(6).failing(3, FAILURE);
        PagedIterable<Item, ListItemsResponse> listing = vendor.list().parallel(3);
        SdkException thrown = catchThrowableOfType(SdkException.class, () -> read(listing));
        vendor.heal(3);

        read(listing.startingFrom(PageToken.parse(thrown.pageToken())));

        assertThat(ids).isEqualTo(NumberedVendor.ids(1, 6));
    }

    @Test
    void a_link_to_another_page_than_the_next_is_an_error_of_its_page() {
        NumberedVendor vendor = new NumberedVendor(6).changing(3, response -> response.link("?page=5"));

        PaginationException thrown = catchThrowableOfType(
                PaginationException.class, () -> read(vendor.list().parallel(4)));

        assertThat(thrown).hasMessageContaining("is to page 5 where page 4 should follow");
        assertThat(thrown.pageToken()).isEqualTo("page:3");
        assertThat(ids).isEqualTo(NumberedVendor.ids(1, 2));
    }

    @Test
    void a_total_that_changes_or_is_not_reached_is_an_error_of_its_page() {
        NumberedVendor changing = new NumberedVendor(6)
                .changing(1, response -> response.total(12L))
                .changing(4, response -> response.total(13L));
        NumberedVendor missing = new NumberedVendor(6).changing(6, response -> response.total(13L));

        PaginationException changed = catchThrowableOfType(
                PaginationException.class, () -> read(changing.list().parallel(3)));
        PaginationException missed = catchThrowableOfType(
                PaginationException.class, () -> read(missing.list().parallel(3)));

        assertThat(changed.pageToken()).isEqualTo("page:4");
        assertThat(missed.pageToken()).isEqualTo("page:6");
        assertThat(ids).hasSize(6 + 10);
    }

    @Test
    void an_interrupt_ends_the_wait_and_the_calls_and_is_kept() {
        CountDownLatch requested = new CountDownLatch(2);
        NumberedVendor vendor = new NumberedVendor(5).stalling(2, requested).stalling(3, requested);
        Iterator<Item> items = vendor.list().parallel(2).iterator();
        Reader reader = Reader.start(items);
        Reader.await(requested);

        reader.interrupt();

        assertThat(reader.failure())
                .isExactlyInstanceOf(InterruptedCallException.class)
                .extracting(failure -> ((SdkException) failure).pageToken())
                .isEqualTo("page:2");
        assertThat(reader.isInterruptKept()).isTrue();
        assertThat(reader.ids()).isEqualTo(NumberedVendor.ids(1, 1));
        vendor.threads().forEach(Reader::awaitEnd);

        vendor.heal(2);
        vendor.heal(3);
        items.forEachRemaining(item -> ids.add(item.id()));
        assertThat(ids).isEqualTo(NumberedVendor.ids(2, 5));
    }

    @Test
    void a_thread_that_is_interrupted_already_requests_nothing() {
        NumberedVendor vendor = new NumberedVendor(3);
        Iterator<Item> items = vendor.list().parallel(2).iterator();
        Thread.currentThread().interrupt();

        assertThatThrownBy(items::hasNext).isExactlyInstanceOf(InterruptedCallException.class);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(vendor.threads()).isEmpty();
    }

    @Test
    void a_loop_that_is_left_makes_no_more_requests_than_were_under_way() {
        NumberedVendor vendor = new NumberedVendor(20);

        for (Item item : vendor.list().parallel(4)) {
            ids.add(item.id());
            break;
        }

        vendor.threads().forEach(Reader::awaitEnd);
        assertThat(vendor.requests()).contains(1).allMatch(page -> page <= 4).doesNotHaveDuplicates();
    }

    @Test
    void threads_read_no_further_when_their_iterator_is_garbage() {
        CountDownLatch collected = new CountDownLatch(1);
        RecordedTimer timer = new RecordedTimer() {

            @Override
            public void sleep(long nanos) throws InterruptedException {
                Reader.await(collected);
            }
        };
        NumberedVendor vendor = new NumberedVendor(20);
        PagedIterable<Item, ListItemsResponse> listing = vendor.list(Schemes.PAGE_FLAG, timer);

        Garbage.awaitCollected(Garbage.iteratorAfterFirstPage(listing.parallel(3, 1)));
        collected.countDown();

        vendor.threads().forEach(Reader::awaitEnd);
        assertThat(vendor.requests()).containsExactly(1);
    }

    @Test
    void a_failure_of_both_at_once_comes_at_its_place() {
        NumberedVendor vendor = new NumberedVendor(9).failing(5, FAILURE);
        Iterator<Item> items = vendor.list().parallel(3).prefetch(2).iterator();
        assertThatThrownBy(() -> items.forEachRemaining(item -> ids.add(item.id())))
                .isSameAs(FAILURE);
        assertThat(ids).isEqualTo(NumberedVendor.ids(1, 4));

        vendor.heal(5);
        items.forEachRemaining(item -> ids.add(item.id()));

        assertThat(ids).isEqualTo(NumberedVendor.ids(1, 9));
    }

    private void read(PagedIterable<Item, ListItemsResponse> listing) {
        listing.forEach(item -> ids.add(item.id()));
    }
}
