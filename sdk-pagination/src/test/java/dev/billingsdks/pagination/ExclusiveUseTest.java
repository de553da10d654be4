package dev.billingsdks.pagination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An iterator that two threads use at the same time fails at once instead of hanging. */
@Timeout(60)
final class ExclusiveUseTest {

    private final CountDownLatch requested = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    static Stream<Arguments> readings() {
        return Stream.of(
                reading("page by page", listing -> listing),
                reading("prefetch", listing -> listing.prefetch(2)),
                reading("parallel", listing -> listing.parallel(3)),
                reading("parallel and prefetch", listing -> listing.parallel(3).prefetch(2)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readings")
    void second_thread_fails_at_once_and_the_first_is_not_disturbed(
            String name, UnaryOperator<PagedIterable<Item, ListItemsResponse>> reading) {
        Iterator<Item> items = reading.apply(stallingOnce().list()).iterator();
        Reader first = Reader.start(items);
        Reader.await(requested);
        first.awaitWaitingAfter(2);

        assertThatThrownBy(items::hasNext)
                .isInstanceOf(ConcurrentModificationException.class)
                .hasMessage(
                        "the iterator of a listing is used by two threads at once, or by a call that it makes itself;"
                                + " give each thread an iterator of its own");
        assertThatThrownBy(items::next).isInstanceOf(ConcurrentModificationException.class);
        released.countDown();

        assertThat(first.ids()).isEqualTo(NumberedVendor.ids(1, 5));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readings")
    void second_thread_on_an_iterator_of_pages_fails_at_once(
            String name, UnaryOperator<PagedIterable<Item, ListItemsResponse>> reading) {
        Iterator<Page<Item, ListItemsResponse>> pages =
                reading.apply(stallingOnce().list()).pages().iterator();
        Reader first = Reader.start(itemsOf(pages));
        Reader.await(requested);
        first.awaitWaitingAfter(2);

        assertThatThrownBy(pages::next).isInstanceOf(ConcurrentModificationException.class);
        assertThatThrownBy(pages::hasNext).isInstanceOf(ConcurrentModificationException.class);
        released.countDown();

        assertThat(first.ids()).isEqualTo(NumberedVendor.ids(1, 5));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readings")
    void second_thread_on_a_spliterator_fails_at_once(
            String name, UnaryOperator<PagedIterable<Item, ListItemsResponse>> reading) {
        Spliterator<Item> items = reading.apply(stallingOnce().list()).spliterator();
        Reader first = Reader.start(Spliterators.iterator(items));
        Reader.await(requested);
        first.awaitWaitingAfter(2);

        assertThatThrownBy(() -> items.tryAdvance(item -> {})).isInstanceOf(ConcurrentModificationException.class);
        released.countDown();

        assertThat(first.ids()).isEqualTo(NumberedVendor.ids(1, 5));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readings")
    void second_thread_on_the_iterator_of_a_stream_fails_at_once(
            String name, UnaryOperator<PagedIterable<Item, ListItemsResponse>> reading) {
        Iterator<Item> items = reading.apply(stallingOnce().list()).stream().iterator();
        Reader first = Reader.start(items);
        Reader.await(requested);
        first.awaitWaitingAfter(2);

        assertThatThrownBy(items::hasNext).isInstanceOf(ConcurrentModificationException.class);
        assertThatThrownBy(items::next).isInstanceOf(ConcurrentModificationException.class);
        released.countDown();

        assertThat(first.ids()).isEqualTo(NumberedVendor.ids(1, 5));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readings")
    void threads_may_take_turns(String name, UnaryOperator<PagedIterable<Item, ListItemsResponse>> reading)
            throws Exception {
        Iterator<Item> items = reading.apply(new NumberedVendor(4).list()).iterator();
        List<String> ids = new ArrayList<>();
        ExecutorService one = Executors.newSingleThreadExecutor();
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Callable<Boolean> next =
                    () -> items.hasNext() && ids.add(items.next().id());
            while (one.submit(next).get() && other.submit(next).get()) {
                assertThat(ids).hasSizeLessThanOrEqualTo(8);
            }
        } finally {
            one.shutdownNow();
            other.shutdownNow();
        }

        assertThat(ids).isEqualTo(NumberedVendor.ids(1, 4));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readings")
    void no_item_is_lost_or_repeated_however_two_threads_collide(
            String name, UnaryOperator<PagedIterable<Item, ListItemsResponse>> reading) throws Exception {
        Iterator<Item> items = reading.apply(new NumberedVendor(300).list()).iterator();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<List<String>> one = threads.submit(() -> insistently(items));
            Future<List<String>> other = threads.submit(() -> insistently(items));
            List<String> all = new ArrayList<>(one.get());
            all.addAll(other.get());

            assertThat(all).hasSize(600);
            assertThat(new HashSet<>(all)).isEqualTo(new HashSet<>(NumberedVendor.ids(1, 300)));
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void call_that_uses_its_own_iterator_fails_at_once() {
        List<Iterator<Item>> own = new ArrayList<>();
        NumberedVendor vendor = new NumberedVendor(2).before(1, () -> own.get(0).next());
        own.add(vendor.list().iterator());

        assertThatThrownBy(() -> own.get(0).hasNext()).isInstanceOf(ConcurrentModificationException.class);
    }

    private NumberedVendor stallingOnce() {
        return new NumberedVendor(5).before(2, () -> {
            requested.countDown();
            released.await();
            return null;
        });
    }

    /** Takes items until there are none, whoever else does. */
    private static List<String> insistently(Iterator<Item> items) {
        List<String> ids = new ArrayList<>();
        while (true) {
            try {
                ids.add(items.next().id());
            } catch (ConcurrentModificationException e) {
                Thread.onSpinWait();
            } catch (NoSuchElementException e) {
                return ids;
            }
        }
    }

    private static Iterator<Item> itemsOf(Iterator<Page<Item, ListItemsResponse>> pages) {
        return Stream.generate(() -> pages)
                .takeWhile(Iterator::hasNext)
                .flatMap(more -> more.next().items().stream())
                .iterator();
    }

    private static Arguments reading(String name, UnaryOperator<PagedIterable<Item, ListItemsResponse>> reading) {
        return Arguments.of(name, reading);
    }
}
