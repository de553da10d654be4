package dev.billingsdks.integration.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.billingsdks.integration.vendor.CustomersClient;
import dev.billingsdks.integration.vendor.TestVendor;
import dev.billingsdks.pagination.PageToken;
import dev.billingsdks.runtime.Pacing;
import dev.billingsdks.runtime.error.InterruptedCallException;
import dev.billingsdks.runtime.error.RequestNotSentException;
import dev.billingsdks.runtime.error.SdkException;
import dev.billingsdks.runtime.error.TransportException;
import dev.billingsdks.runtime.http.ClientBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Interrupts, clients that are closed during a listing, and many listings at the same time. */
@Tag("connections")
@Isolated("counts threads, and allows each call a second")
final class LifecycleTest {

    private static final int THREADS = 50;
    private static final int LISTINGS_PER_THREAD = 3;
    private static final int POOL_SIZE = 10;

    static Stream<Arguments> vendors_delays_and_pages() {
        return TestVendor.all()
                .flatMap(vendor -> TransportKind.BOTH.stream()
                        .flatMap(transport -> Stream.of(Delay.values())
                                .flatMap(delay -> IntStream.range(0, 3)
                                        .mapToObj(page -> Arguments.argumentSet(
                                                delay + " [" + vendor.name() + ", " + transport + ", page " + (page + 1)
                                                        + "]",
                                                vendor,
                                                transport,
                                                delay,
                                                page)))));
    }

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource("vendors_delays_and_pages")
    void an_interrupt_ends_a_call_and_keeps_the_flag(
            TestVendor vendor, TransportKind transport, Delay delay, int page) {
        try (HostileVendor server = HostileVendor.start(vendor, transport);
                LogCapture log = LogCapture.start()) {
            server.plan(page, attempt -> delay.fault);
            try (CustomersClient client = client(server, Pacing.system())) {
                ListingThread listingThread = ListingThread.start(client);
                Await.until("delayed", () -> delay.isReached(server, listingThread.thread(), page));

                SdkException failure = listingThread.failureWithinASecondOf(listingThread.thread()::interrupt);

                assertThat(failure).isExactlyInstanceOf(InterruptedCallException.class);
                assertThat(listingThread.isInterruptKept()).isTrue();
                checkResumes(server, client, listingThread, failure, page);
                Secrecy.check(log, failure);
            }
            Await.until("all connections closed", () -> server.origin().openConnections() == 0);
        }
    }

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource("vendors_delays_and_pages")
    void closing_a_client_ends_its_calls(TestVendor vendor, TransportKind transport, Delay delay, int page) {
        try (HostileVendor server = HostileVendor.start(vendor, transport);
                LogCapture log = LogCapture.start()) {
            server.plan(page, attempt -> delay.fault);
            CustomersClient client = client(server, Pacing.system());
            ListingThread listingThread = ListingThread.start(client);
            Await.until("delayed", () -> delay.isReached(server, listingThread.thread(), page));

            SdkException failure = listingThread.failureWithinASecondOf(client::close);

            assertThat(failure).isExactlyInstanceOf(TransportException.class).hasMessageContaining("closed");
            Await.until("all connections closed", () -> server.origin().openConnections() == 0);
            try (CustomersClient another = client(server, Pacing.system())) {
                checkResumes(server, another, listingThread, failure, page);
            }
            Secrecy.check(log, failure);
        }
    }

    static Stream<Arguments> vendors_and_read_ahead_modes() {
        return TestVendor.all()
                .flatMap(vendor -> ReadMode.of(vendor, FaultLocation.MIDDLE_PAGE)
                        .filter(mode -> mode != ReadMode.PAGE_BY_PAGE)
                        .flatMap(mode -> TransportKind.BOTH.stream()
                                .map(transport -> Arguments.argumentSet(
                                        vendor.name() + ", " + transport + mode, vendor, transport, mode))));
    }

    static Stream<Arguments> vendors_and_transports() {
        return TestVendor.all()
                .flatMap(vendor -> TransportKind.BOTH.stream()
                        .map(transport -> Arguments.argumentSet(vendor.name() + ", " + transport, vendor, transport)));
    }

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource("vendors_and_read_ahead_modes")
    void an_interrupt_ends_the_calls_of_a_listing_that_reads_ahead(
            TestVendor vendor, TransportKind transport, ReadMode mode) {
        try (HostileVendor server = HostileVendor.start(vendor, transport);
                LogCapture log = LogCapture.start()) {
            server.plan(1, attempt -> Delay.IN_BODY.fault);
            try (CustomersClient client = client(server, Pacing.system())) {
                ListingThread listingThread = ListingThread.start(mode.of(client.customers()));
                Await.until(
                        "delayed",
                        () -> isRequested(server, 1) && listingThread.listed().size() == 2);

                SdkException failure = listingThread.failureWithinASecondOf(listingThread.thread()::interrupt);

                assertThat(failure).isExactlyInstanceOf(InterruptedCallException.class);
                assertThat(listingThread.isInterruptKept()).isTrue();
                Await.until("no thread left", () -> pageReaders(vendor).isEmpty());
                checkResumes(server, client, listingThread, failure, 1);
                Secrecy.check(log, failure);
            }
            Await.until("all connections closed", () -> server.origin().openConnections() == 0);
        }
    }

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource("vendors_and_read_ahead_modes")
    void closing_a_client_ends_the_calls_of_a_listing_that_reads_ahead(
            TestVendor vendor, TransportKind transport, ReadMode mode) {
        try (HostileVendor server = HostileVendor.start(vendor, transport);
                LogCapture log = LogCapture.start()) {
            server.plan(1, attempt -> Delay.BEFORE_HEADERS.fault);
            CustomersClient client = client(server, Pacing.system());
            ListingThread listingThread = ListingThread.start(mode.of(client.customers()));
            Await.until(
                    "delayed",
                    () -> isRequested(server, 1) && listingThread.listed().size() == 2);

            SdkException failure = listingThread.failureWithinASecondOf(client::close);

            assertThat(failure).isExactlyInstanceOf(TransportException.class).hasMessageContaining("closed");
            Await.until("all connections closed", () -> server.origin().openConnections() == 0);
            Await.until("no thread left", () -> pageReaders(vendor).isEmpty());
            try (CustomersClient another = client(server, Pacing.system())) {
                checkResumes(server, another, listingThread, failure, 1);
            }
            Secrecy.check(log, failure);
        }
    }

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource("vendors_and_read_ahead_modes")
    void no_thread_and_no_call_remains_after_a_break(TestVendor vendor, TransportKind transport, ReadMode mode) {
        try (HostileVendor server = HostileVendor.start(vendor, transport);
                CustomersClient client = client(server, Pacing.system())) {
            for (String customer : mode.of(client.customers())) {
                assertThat(customer).isEqualTo(server.customerIds().get(0));
                break;
            }

            Await.until("no thread left", () -> pageReaders(vendor).isEmpty());
            assertThat(server.requests()).hasSizeBetween(1, 3);
        }
    }

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource("vendors_and_transports")
    void an_interrupted_thread_sends_nothing(TestVendor vendor, TransportKind transport) {
        try (HostileVendor server = HostileVendor.start(vendor, transport);
                CustomersClient client = client(server, Pacing.system())) {
            ListingThread listingThread = ListingThread.startInterrupted(client);

            SdkException failure = listingThread.failureWithinASecondOf(() -> {});

            assertThat(failure).isExactlyInstanceOf(InterruptedCallException.class);
            assertThat(listingThread.isInterruptKept()).isTrue();
            assertThat(server.requests()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource("vendors_and_transports")
    void a_thread_that_waits_for_a_connection_can_be_interrupted(TestVendor vendor, TransportKind transport) {
        try (HostileVendor server = HostileVendor.start(vendor, transport);
                CustomersClient client = client(
                        server,
                        Pacing.system(),
                        options -> options.connectionManager(pool -> pool.setMaxConnTotal(1)))) {
            server.plan(0, attempt -> Delay.BEFORE_HEADERS.fault);
            ListingThread first = ListingThread.start(client);
            Await.until("leased", () -> server.requests().size() == 1);
            ListingThread second = ListingThread.start(client);
            Await.until("waiting", () -> waitsForConnection(second.thread()));

            SdkException failure = second.failureWithinASecondOf(second.thread()::interrupt);

            assertThat(failure).isExactlyInstanceOf(InterruptedCallException.class);
            assertThat(second.isInterruptKept()).isTrue();
            first.failureWithinASecondOf(first.thread()::interrupt);
            assertThat(server.requests()).hasSize(1);
            server.clearFaults();
            // Waits until its deadline if the one connection has not been released.
            client.customers().firstPage();
        }
    }

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource("vendors_and_transports")
    void a_thread_that_waits_for_another_threads_token_can_be_interrupted(TestVendor vendor, TransportKind transport) {
        CountDownLatch context = new CountDownLatch(1);
        CountDownLatch response = new CountDownLatch(1);
        try (HostileVendor server = HostileVendor.start(vendor, transport);
                CustomersClient client = client(
                        server, Pacing.system(), options -> options.bearerToken(() -> tokenAfter(context, response)))) {
            ListingThread first = ListingThread.start(client);
            Await.until("requested a token", () -> context.getCount() == 0);
            ListingThread second = ListingThread.start(client);
            Await.until("waiting", () -> second.thread().getState() == Thread.State.TIMED_WAITING);

            SdkException failure = second.failureWithinASecondOf(second.thread()::interrupt);

            assertThat(failure).isExactlyInstanceOf(InterruptedCallException.class);
            assertThat(second.isInterruptKept()).isTrue();
            response.countDown();
            first.joinComplete();
            assertThat(server.requests()).hasSize(3);
        }
    }

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource("vendors_and_transports")
    void a_listing_resumes_where_its_client_was_closed(TestVendor vendor, TransportKind transport) {
        try (HostileVendor server = HostileVendor.start(vendor, transport)) {
            CustomersClient client = client(server, new NoWaitPacing());
            Iterator<String> customers = client.customers().iterator();
            List<String> listed = new ArrayList<>(List.of(customers.next(), customers.next()));

            client.close();
            SdkException failure = catchThrowableOfType(RequestNotSentException.class, customers::hasNext);

            assertThat(server.requests()).hasSize(1);
            try (CustomersClient another = client(server, new NoWaitPacing())) {
                another.customers()
                        .startingFrom(PageToken.parse(failure.pageToken()))
                        .forEach(listed::add);
            }
            assertThat(listed).isEqualTo(server.customerIds());
        }
    }

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource("vendors_and_transports")
    void fifty_threads_list_everything_while_a_third_of_their_requests_fails(
            TestVendor vendor, TransportKind transport) {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        try (HostileVendor server = failingEachThird(vendor, transport)) {
            try (CustomersClient client = client(server, new NoWaitPacing(), options -> options.maxAttempts(10))) {
                listInFiftyThreads(server, client);
            }
            Await.until("all connections closed", () -> server.origin().openConnections() == 0);
            Await.until("no thread left", () -> newThreads(before).isEmpty());
            assertThat(server.otherOrigin().connections()).isZero();
        }
    }

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource("vendors_and_transports")
    void fifty_threads_release_all_connections_of_a_small_pool(TestVendor vendor, TransportKind transport) {
        try (HostileVendor server = failingEachThird(vendor, transport);
                CustomersClient client = client(
                        server,
                        new NoWaitPacing(),
                        options -> options.maxAttempts(10)
                                .connectionManager(
                                        pool -> pool.setMaxConnTotal(POOL_SIZE).setMaxConnPerRoute(POOL_SIZE)))) {
            listInFiftyThreads(server, client);

            server.clearFaults();
            CyclicBarrier all = new CyclicBarrier(POOL_SIZE);
            server.plan(0, attempt -> (context, wire) -> {
                meet(all);
                wire.send(context.validResponse().bytes());
            });
            List<ListingThread> listingThreads = Stream.generate(() -> ListingThread.start(client))
                    .limit(POOL_SIZE)
                    .toList();
            listingThreads.forEach(ListingThread::joinComplete);
        }
    }

    /** All connections of the pool must be free for this many requests at once. */
    private static void meet(CyclicBarrier all) throws IOException {
        try {
            all.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IOException("not all connections of the pool are free", e);
        }
    }

    private static boolean waitsForConnection(Thread thread) {
        return thread.getState() == Thread.State.TIMED_WAITING
                && Stream.of(thread.getStackTrace())
                        .anyMatch(frame -> frame.getClassName().contains("PoolingHttpClientConnectionManager"));
    }

    private static void listInFiftyThreads(HostileVendor server, CustomersClient client) {
        for (int listing = 0; listing < LISTINGS_PER_THREAD; listing++) {
            List<ListingThread> listingThreads = Stream.generate(() -> ListingThread.start(client))
                    .limit(THREADS)
                    .toList();

            listingThreads.forEach(ListingThread::joinComplete);

            assertThat(listingThreads)
                    .allSatisfy(
                            listingThread -> assertThat(listingThread.listed()).isEqualTo(server.customerIds()));
        }
        assertThat(server.requests()).hasSizeGreaterThan(THREADS * LISTINGS_PER_THREAD * 3 * 4 / 3);
    }

    private static HostileVendor failingEachThird(TestVendor vendor, TransportKind transport) {
        List<Fault> faults = List.of(
                Fault.error(503),
                Fault.error(429, "Retry-After", "0"),
                (context, wire) -> wire.reset(),
                (context, wire) -> wire.close(),
                (context, wire) -> {
                    byte[] bytes = context.validResponse().bytes();
                    wire.send(Arrays.copyOf(bytes, bytes.length - 20));
                    wire.close();
                });
        HostileVendor server = HostileVendor.start(vendor, transport);
        for (int page = 0; page < 3; page++) {
            server.plan(page, attempt -> attempt % 3 == 0 ? faults.get(attempt / 3 % faults.size()) : null);
        }
        return server;
    }

    private static Set<Thread> newThreads(Set<Thread> before) {
        Set<Thread> threads = new HashSet<>(Thread.getAllStackTraces().keySet());
        threads.removeAll(before);
        threads.removeIf(thread -> thread.getName().equals("hostile vendor"));
        return threads;
    }

    private static boolean isRequested(HostileVendor server, int page) {
        return server.requests().stream().anyMatch(request -> server.page(request) == page);
    }

    private static List<Thread> pageReaders(TestVendor vendor) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith(vendor.name() + " listCustomers page reader"))
                .toList();
    }

    private static void checkResumes(
            HostileVendor server, CustomersClient client, ListingThread listingThread, SdkException failure, int page) {
        List<String> listed = new ArrayList<>(listingThread.listed());
        assertThat(listed).isEqualTo(server.idsBefore(page));
        server.clearFaults();
        client.customers().startingFrom(PageToken.parse(failure.pageToken())).forEach(listed::add);
        assertThat(listed).isEqualTo(server.customerIds());
    }

    private static CustomersClient client(HostileVendor server, Pacing pacing) {
        return client(server, pacing, options -> {});
    }

    private static CustomersClient client(HostileVendor server, Pacing pacing, Consumer<ClientBuilder<?>> more) {
        return server.vendor().client(options -> {
            server.configure(options);
            options.bearerToken(RowRun.TOKEN).pacing(pacing);
            more.accept(options);
        });
    }

    private static String tokenAfter(CountDownLatch context, CountDownLatch response) {
        context.countDown();
        try {
            response.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return RowRun.TOKEN;
    }

    /** The state of a call when it is interrupted. */
    enum Delay {
        BEFORE_HEADERS("waiting for a response", (context, wire) -> wire.stall()),
        IN_BODY("reading", (context, wire) -> {
            byte[] bytes = context.validResponse().bytes();
            wire.send(Arrays.copyOf(bytes, bytes.length - 20));
            wire.stall();
        }),
        BEFORE_RETRY("waiting for a retry", Fault.error(503, "Retry-After", "30"));

        private final String text;
        private final Fault fault;

        Delay(String text, Fault fault) {
            this.text = text;
            this.fault = fault;
        }

        /** Returns whether the thread waits for the page; a thread that reads a socket is runnable for Java. */
        boolean isReached(HostileVendor server, Thread thread, int page) {
            return server.requests().size() == page + 1
                    && (this != BEFORE_RETRY || thread.getState() == Thread.State.TIMED_WAITING);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
