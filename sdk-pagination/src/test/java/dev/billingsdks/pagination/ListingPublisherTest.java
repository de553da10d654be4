package dev.billingsdks.pagination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.runtime.error.TransportException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import kotlin.Unit;
import kotlin.coroutines.EmptyCoroutineContext;
import kotlinx.coroutines.BuildersKt;
import kotlinx.coroutines.flow.Flow;
import kotlinx.coroutines.flow.FlowCollector;
import kotlinx.coroutines.jdk9.ReactiveFlowKt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.adapter.JdkFlowAdapter;
import reactor.core.publisher.Flux;

@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ListingPublisherTest {

    private final RecordingSubscriber subscriber = new RecordingSubscriber();
    private final ExecutorService executor = Executors.newSingleThreadExecutor();

    @AfterEach
    void shutDown() {
        executor.shutdownNow();
    }

    @Test
    void no_request_is_sent_without_demand() {
        NumberedVendor vendor = new NumberedVendor(2);

        vendor.list().publisher(Runnable::run).subscribe(subscriber);

        assertThat(vendor.requests()).isEmpty();
        assertThat(subscriber.signals()).isEmpty();
    }

    @Test
    void items_come_as_they_are_requested() {
        NumberedVendor vendor = new NumberedVendor(2);
        vendor.list().publisher(Runnable::run).subscribe(subscriber);

        subscriber.subscription().request(1);
        subscriber.subscription().request(1);

        assertThat(subscriber.signals()).containsExactly("1a", "1b");
        assertThat(vendor.requests()).containsExactly(1);
    }

    @Test
    void a_page_is_requested_when_an_item_of_it_is() {
        NumberedVendor vendor = new NumberedVendor(2);
        vendor.list().publisher(Runnable::run).subscribe(subscriber);

        subscriber.subscription().request(3);

        assertThat(subscriber.signals()).containsExactly("1a", "1b", "2a");
        assertThat(vendor.requests()).containsExactly(1, 2);
    }

    @Test
    void a_listing_completes_with_its_last_item() {
        new NumberedVendor(1).list().publisher(Runnable::run).subscribe(subscriber);

        subscriber.subscription().request(2);

        assertThat(subscriber.signals()).containsExactly("1a", "1b", "complete");
    }

    @Test
    void demand_without_limit_gives_everything() {
        new NumberedVendor(3).list().publisher(Runnable::run).subscribe(subscriber);

        subscriber.subscription().request(Long.MAX_VALUE);
        subscriber.subscription().request(Long.MAX_VALUE);

        assertThat(subscriber.signals())
                .startsWith("1a")
                .endsWith("3b", "complete")
                .hasSize(7);
    }

    @Test
    void each_subscriber_gets_the_listing_from_its_start() {
        NumberedVendor vendor = new NumberedVendor(1);
        RecordingSubscriber other = new RecordingSubscriber();
        PagedIterable<Item, ListItemsResponse> listing = vendor.list();

        listing.publisher(Runnable::run).subscribe(subscriber);
        listing.publisher(Runnable::run).subscribe(other);
        subscriber.subscription().request(9);
        other.subscription().request(9);

        assertThat(other.signals()).isEqualTo(subscriber.signals()).containsExactly("1a", "1b", "complete");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void a_demand_that_is_not_positive_is_an_error(long demand) {
        new NumberedVendor(1).list().publisher(Runnable::run).subscribe(subscriber);

        subscriber.subscription().request(demand);
        subscriber.subscription().request(1);

        assertThat(subscriber.signals())
                .containsExactly("IllegalArgumentException: the demand must be more than zero, but is " + demand);
    }

    @Test
    void an_error_comes_after_the_items_before_it_with_the_token_of_its_page() {
        AtomicReference<Throwable> error = new AtomicReference<>();
        NumberedVendor vendor =
                new NumberedVendor(3).failing(2, new TransportException("down", null, "Acme", "listItems"));

        List<String> ids = flux(vendor.list())
                .map(Item::id)
                .onErrorResume(failure -> {
                    error.set(failure);
                    return Flux.empty();
                })
                .collectList()
                .block();

        assertThat(ids).containsExactly("1a", "1b");
        assertThat(error.get())
                .isInstanceOfSatisfying(
                        TransportException.class, e -> assertThat(e.pageToken()).isEqualTo("page:2"));
    }

    @Test
    void nothing_comes_after_a_cancellation() {
        NumberedVendor vendor = new NumberedVendor(2);
        vendor.list().publisher(Runnable::run).subscribe(subscriber);
        subscriber.subscription().request(1);

        subscriber.subscription().cancel();
        subscriber.subscription().request(5);

        assertThat(subscriber.signals()).containsExactly("1a");
        assertThat(vendor.requests()).containsExactly(1);
    }

    @Test
    void a_cancellation_aborts_the_request_in_flight() throws Exception {
        CountDownLatch requested = new CountDownLatch(1);
        NumberedVendor vendor = new NumberedVendor(2).stalling(1, requested);
        vendor.list().publisher(executor).subscribe(subscriber);
        subscriber.subscription().request(1);
        Reader.await(requested);

        subscriber.subscription().cancel();

        boolean interrupted = executor.submit(Thread::interrupted).get();
        assertThat(interrupted).isFalse();
        assertThat(subscriber.signals()).isEmpty();
    }

    @Test
    void an_interrupt_of_the_executor_is_an_error_of_the_listing() {
        CountDownLatch requested = new CountDownLatch(1);
        NumberedVendor vendor = new NumberedVendor(2).stalling(1, requested);
        vendor.list().publisher(executor).subscribe(subscriber);
        subscriber.subscription().request(1);
        Reader.await(requested);

        executor.shutdownNow();

        subscriber.awaitEnd();
        assertThat(subscriber.signals()).containsExactly("TransportException: Acme listItems: interrupted");
    }

    @Test
    void a_task_that_the_executor_rejects_is_an_error() {
        new NumberedVendor(1)
                .list()
                .publisher(task -> {
                    throw new RejectedExecutionException("full");
                })
                .subscribe(subscriber);

        subscriber.subscription().request(1);

        assertThat(subscriber.signals()).containsExactly("RejectedExecutionException: full");
    }

    @Test
    void a_subscriber_that_throws_gets_nothing_more() {
        NumberedVendor vendor = new NumberedVendor(2);
        List<Item> received = new ArrayList<>();
        RecordingSubscriber failing = new RecordingSubscriber();
        vendor.list()
                .publisher(task -> assertThatThrownBy(task::run).hasMessage("cannot store"))
                .subscribe(new DelegatingSubscriber(failing, item -> {
                    received.add(item);
                    throw new IllegalStateException("cannot store");
                }));

        failing.subscription().request(4);

        assertThat(received).hasSize(1);
        assertThat(failing.signals()).isEmpty();
    }

    @Test
    void reactor_requests_no_page_beyond_what_is_taken() {
        NumberedVendor vendor = new NumberedVendor(5);

        List<String> ids =
                flux(vendor.list()).map(Item::id).take(3, true).collectList().block();

        assertThat(ids).containsExactly("1a", "1b", "2a");
        assertThat(vendor.requests()).containsExactly(1, 2);
    }

    @Test
    void reactor_gets_pages_that_are_read_ahead() {
        List<String> ids = flux(new NumberedVendor(5).list().prefetch(2))
                .map(Item::id)
                .collectList()
                .block();

        assertThat(ids).isEqualTo(NumberedVendor.ids(1, 5));
    }

    @Test
    void a_flow_of_kotlin_gets_everything() throws InterruptedException {
        List<String> ids = new ArrayList<>();

        collect(new NumberedVendor(3).list(), ids);

        assertThat(ids).isEqualTo(NumberedVendor.ids(1, 3));
    }

    @Test
    void a_flow_of_kotlin_throws_the_error_of_the_listing() {
        List<String> ids = new ArrayList<>();
        NumberedVendor vendor =
                new NumberedVendor(3).failing(2, new TransportException("down", null, "Acme", "listItems"));

        assertThatThrownBy(() -> collect(vendor.list(), ids))
                .isInstanceOf(TransportException.class)
                .hasMessage("Acme listItems: down");
        assertThat(ids).containsExactly("1a", "1b");
    }

    /** Collects as Kotlin's {@code listing.publisher(executor).asFlow().collect {...}} does. */
    private void collect(PagedIterable<Item, ListItemsResponse> listing, List<String> ids) throws InterruptedException {
        Flow<Item> flow = ReactiveFlowKt.asFlow(listing.publisher(executor));
        FlowCollector<Item> collector = (item, continuation) -> {
            ids.add(item.id());
            return Unit.INSTANCE;
        };
        BuildersKt.<Unit>runBlocking(
                EmptyCoroutineContext.INSTANCE, (scope, continuation) -> flow.collect(collector, continuation));
    }

    private Flux<Item> flux(PagedIterable<Item, ListItemsResponse> listing) {
        return JdkFlowAdapter.flowPublisherToFlux(listing.publisher(executor));
    }
}
