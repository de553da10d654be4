package dev.billingsdks.integration.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.billingsdks.integration.vendor.CustomersClient;
import dev.billingsdks.integration.vendor.TestVendor;
import dev.billingsdks.pagination.PageToken;
import dev.billingsdks.runtime.error.RequestNotSentException;
import dev.billingsdks.runtime.error.SdkException;
import dev.billingsdks.runtime.error.TransportException;
import dev.billingsdks.runtime.http.ClientBuilder;
import dev.billingsdks.runtime.http.Pacing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Interrupts, clients that are closed under a listing, and many listings at once. */
final class LifecycleTest {

    private static final int THREADS = 50;
    private static final int LISTINGS_PER_THREAD = 3;

    static Stream<Arguments> vendors_delays_and_pages() {
        return TestVendor.all()
                .flatMap(vendor -> Stream.of(Delay.values())
                        .flatMap(delay -> IntStream.range(0, 3)
                                .mapToObj(page -> Arguments.argumentSet(
                                        delay + " [" + vendor.name() + ", page " + (page + 1) + "]",
                                        vendor,
                                        delay,
                                        page))));
    }

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource("vendors_delays_and_pages")
    void an_interrupt_ends_a_call_and_is_kept(TestVendor vendor, Delay delay, int page) {
        try (HostileVendor server = HostileVendor.start(vendor, Origin.Scheme.HTTP);
                LogCapture log = LogCapture.start()) {
            server.plan(page, attempt -> delay.fault);
            try (CustomersClient client = client(server, Pacing.system())) {
                Lister lister = Lister.start(client);
                Eventually.is("delayed", () -> delay.isReached(server, lister.thread(), page));

                SdkException failure = lister.failureWithinASecondOf(lister.thread()::interrupt);

                assertThat(failure).isExactlyInstanceOf(TransportException.class);
                assertThat(lister.isInterruptKept()).isTrue();
                checkResumes(server, client, lister, failure, page);
                Secrecy.check(log, failure);
            }
            Eventually.is("all connections closed", () -> server.origin().openConnections() == 0);
        }
    }

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource("vendors_delays_and_pages")
    void closing_a_client_ends_its_calls(TestVendor vendor, Delay delay, int page) {
        try (HostileVendor server = HostileVendor.start(vendor, Origin.Scheme.HTTP);
                LogCapture log = LogCapture.start()) {
            server.plan(page, attempt -> delay.fault);
            CustomersClient client = client(server, Pacing.system());
            Lister lister = Lister.start(client);
            Eventually.is("delayed", () -> delay.isReached(server, lister.thread(), page));

            SdkException failure = lister.failureWithinASecondOf(client::close);

            assertThat(failure).isExactlyInstanceOf(TransportException.class).hasMessageContaining("closed");
            Eventually.is("all connections closed", () -> server.origin().openConnections() == 0);
            try (CustomersClient another = client(server, Pacing.system())) {
                checkResumes(server, another, lister, failure, page);
            }
            Secrecy.check(log, failure);
        }
    }

    static Stream<Arguments> vendors_and_readings_ahead() {
        return TestVendor.all()
                .flatMap(vendor -> Reading.of(vendor, Place.MIDDLE_PAGE)
                        .filter(reading -> reading != Reading.PAGE_BY_PAGE)
                        .map(reading -> Arguments.argumentSet(vendor.name() + reading, vendor, reading)));
    }

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource("vendors_and_readings_ahead")
    void an_interrupt_ends_the_calls_of_a_listing_that_is_read_ahead(TestVendor vendor, Reading reading) {
        try (HostileVendor server = HostileVendor.start(vendor, Origin.Scheme.HTTP);
                LogCapture log = LogCapture.start()) {
            server.plan(1, attempt -> Delay.IN_BODY.fault);
            try (CustomersClient client = client(server, Pacing.system())) {
                Lister lister = Lister.start(reading.of(client.customers()));
                Eventually.is(
                        "delayed", () -> isAsked(server, 1) && lister.given().size() == 2);

                SdkException failure = lister.failureWithinASecondOf(lister.thread()::interrupt);

                assertThat(failure).isExactlyInstanceOf(TransportException.class);
                assertThat(lister.isInterruptKept()).isTrue();
                Eventually.is("no thread left", () -> pageReaders(vendor).isEmpty());
                checkResumes(server, client, lister, failure, 1);
                Secrecy.check(log, failure);
            }
            Eventually.is("all connections closed", () -> server.origin().openConnections() == 0);
        }
    }

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource("vendors_and_readings_ahead")
    void closing_a_client_ends_the_calls_of_a_listing_that_is_read_ahead(TestVendor vendor, Reading reading) {
        try (HostileVendor server = HostileVendor.start(vendor, Origin.Scheme.HTTP);
                LogCapture log = LogCapture.start()) {
            server.plan(1, attempt -> Delay.BEFORE_HEADERS.fault);
            CustomersClient client = client(server, Pacing.system());
            Lister lister = Lister.start(reading.of(client.customers()));
            Eventually.is("delayed", () -> isAsked(server, 1) && lister.given().size() == 2);

            SdkException failure = lister.failureWithinASecondOf(client::close);

            assertThat(failure).isExactlyInstanceOf(TransportException.class).hasMessageContaining("closed");
            Eventually.is("all connections closed", () -> server.origin().openConnections() == 0);
            Eventually.is("no thread left", () -> pageReaders(vendor).isEmpty());
            try (CustomersClient another = client(server, Pacing.system())) {
                checkResumes(server, another, lister, failure, 1);
            }
            Secrecy.check(log, failure);
        }
    }

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource("vendors_and_readings_ahead")
    void a_loop_that_is_left_leaves_no_thread_and_no_call(TestVendor vendor, Reading reading) {
        try (HostileVendor server = HostileVendor.start(vendor, Origin.Scheme.HTTP);
                CustomersClient client = client(server, Pacing.system())) {
            for (String customer : reading.of(client.customers())) {
                assertThat(customer).isEqualTo(server.customerIds().get(0));
                break;
            }

            Eventually.is("no thread left", () -> pageReaders(vendor).isEmpty());
            assertThat(server.requests()).hasSizeBetween(1, 3);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.billingsdks.integration.vendor.TestVendor#all")
    void a_thread_that_is_interrupted_already_sends_nothing(TestVendor vendor) {
        try (HostileVendor server = HostileVendor.start(vendor, Origin.Scheme.HTTP);
                CustomersClient client = client(server, Pacing.system())) {
            Lister lister = Lister.startInterrupted(client);

            SdkException failure = lister.failureWithinASecondOf(() -> {});

            assertThat(failure).isExactlyInstanceOf(TransportException.class);
            assertThat(lister.isInterruptKept()).isTrue();
            assertThat(server.requests()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.billingsdks.integration.vendor.TestVendor#all")
    void a_thread_that_waits_for_a_connection_can_be_interrupted(TestVendor vendor) {
        try (HostileVendor server = HostileVendor.start(vendor, Origin.Scheme.HTTP);
                PoolingHttpClientConnectionManager pool = pool(1);
                CustomersClient client = client(
                        server,
                        Pacing.system(),
                        options -> options.httpClientBuilder(
                                HttpClientBuilder.create().setConnectionManager(pool)))) {
            server.plan(0, attempt -> Delay.BEFORE_HEADERS.fault);
            Lister first = Lister.start(client);
            Eventually.is("leased", () -> server.requests().size() == 1);
            Lister second = Lister.start(client);
            Eventually.is("waiting", () -> pool.getTotalStats().getPending() == 1);

            SdkException failure = second.failureWithinASecondOf(second.thread()::interrupt);

            assertThat(failure).isExactlyInstanceOf(TransportException.class);
            assertThat(second.isInterruptKept()).isTrue();
            first.failureWithinASecondOf(first.thread()::interrupt);
            // The thread that breaks a connection off gives it back a moment after the call has noticed.
            Eventually.is("given back", () -> pool.getTotalStats().getLeased() == 0);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.billingsdks.integration.vendor.TestVendor#all")
    void a_thread_that_waits_for_another_ones_token_can_be_interrupted(TestVendor vendor) {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        try (HostileVendor server = HostileVendor.start(vendor, Origin.Scheme.HTTP);
                CustomersClient client = client(
                        server, Pacing.system(), options -> options.bearerToken(() -> tokenAfter(asked, answer)))) {
            Lister first = Lister.start(client);
            Eventually.is("asked for a token", () -> asked.getCount() == 0);
            Lister second = Lister.start(client);
            Eventually.is("waiting", () -> second.thread().getState() == Thread.State.TIMED_WAITING);

            SdkException failure = second.failureWithinASecondOf(second.thread()::interrupt);

            assertThat(failure).isExactlyInstanceOf(TransportException.class);
            assertThat(second.isInterruptKept()).isTrue();
            answer.countDown();
            first.joinComplete();
            assertThat(server.requests()).hasSize(3);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.billingsdks.integration.vendor.TestVendor#all")
    void a_listing_goes_on_from_where_its_client_was_closed(TestVendor vendor) {
        try (HostileVendor server = HostileVendor.start(vendor, Origin.Scheme.HTTP)) {
            CustomersClient client = client(server, new HurriedPacing());
            Iterator<String> customers = client.customers().iterator();
            List<String> given = new ArrayList<>(List.of(customers.next(), customers.next()));

            client.close();
            SdkException failure = catchThrowableOfType(RequestNotSentException.class, customers::hasNext);

            assertThat(server.requests()).hasSize(1);
            try (CustomersClient another = client(server, new HurriedPacing())) {
                another.customers()
                        .startingFrom(PageToken.parse(failure.pageToken()))
                        .forEach(given::add);
            }
            assertThat(given).isEqualTo(server.customerIds());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.billingsdks.integration.vendor.TestVendor#all")
    void fifty_threads_list_everything_though_a_third_of_their_requests_fails(TestVendor vendor) {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        try (HostileVendor server = failingEachThird(vendor)) {
            try (CustomersClient client = client(server, new HurriedPacing(), options -> options.maxAttempts(10))) {
                listInFiftyThreads(server, client);
            }
            Eventually.is("all connections closed", () -> server.origin().openConnections() == 0);
            Eventually.is("no thread left", () -> newThreads(before).isEmpty());
            assertThat(server.elsewhere().connections()).isZero();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.billingsdks.integration.vendor.TestVendor#all")
    void fifty_threads_give_all_connections_of_a_small_pool_back(TestVendor vendor) {
        try (HostileVendor server = failingEachThird(vendor);
                PoolingHttpClientConnectionManager pool = pool(10);
                CustomersClient client = client(
                        server,
                        new HurriedPacing(),
                        options -> options.maxAttempts(10)
                                .httpClientBuilder(HttpClientBuilder.create().setConnectionManager(pool)))) {
            listInFiftyThreads(server, client);

            assertThat(pool.getTotalStats().getLeased()).isZero();
            assertThat(pool.getTotalStats().getPending()).isZero();
        }
    }

    private static void listInFiftyThreads(HostileVendor server, CustomersClient client) {
        for (int listing = 0; listing < LISTINGS_PER_THREAD; listing++) {
            List<Lister> listers =
                    Stream.generate(() -> Lister.start(client)).limit(THREADS).toList();

            listers.forEach(Lister::joinComplete);

            assertThat(listers).allSatisfy(lister -> assertThat(lister.given()).isEqualTo(server.customerIds()));
        }
        assertThat(server.requests()).hasSizeGreaterThan(THREADS * LISTINGS_PER_THREAD * 3 * 4 / 3);
    }

    private static HostileVendor failingEachThird(TestVendor vendor) {
        List<Fault> faults = List.of(
                Fault.error(503),
                Fault.error(429, "Retry-After", "0"),
                (asked, wire) -> wire.reset(),
                (asked, wire) -> wire.close(),
                (asked, wire) -> {
                    byte[] bytes = asked.honest().bytes();
                    wire.send(Arrays.copyOf(bytes, bytes.length - 20));
                    wire.close();
                });
        HostileVendor server = HostileVendor.start(vendor, Origin.Scheme.HTTP);
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

    private static boolean isAsked(HostileVendor server, int page) {
        return server.requests().stream().anyMatch(request -> server.page(request) == page);
    }

    private static List<Thread> pageReaders(TestVendor vendor) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith(vendor.name() + " listCustomers page reader"))
                .toList();
    }

    private static void checkResumes(
            HostileVendor server, CustomersClient client, Lister lister, SdkException failure, int page) {
        List<String> given = new ArrayList<>(lister.given());
        assertThat(given).isEqualTo(server.idsBefore(page));
        server.heal();
        client.customers().startingFrom(PageToken.parse(failure.pageToken())).forEach(given::add);
        assertThat(given).isEqualTo(server.customerIds());
    }

    private static CustomersClient client(HostileVendor server, Pacing pacing) {
        return client(server, pacing, options -> {});
    }

    private static CustomersClient client(HostileVendor server, Pacing pacing, Consumer<ClientBuilder<?>> more) {
        return server.vendor().client(options -> {
            options.bearerToken(Walk.TOKEN).baseUrl(server.baseUrl()).pacing(pacing);
            more.accept(options);
        });
    }

    private static PoolingHttpClientConnectionManager pool(int size) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnTotal(size)
                .setMaxConnPerRoute(size)
                .build();
    }

    private static String tokenAfter(CountDownLatch asked, CountDownLatch answer) {
        asked.countDown();
        try {
            answer.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return Walk.TOKEN;
    }

    /** What a call waits for when it is disturbed. */
    enum Delay {
        BEFORE_HEADERS("waiting for an answer", (asked, wire) -> wire.stall()),
        IN_BODY("reading", (asked, wire) -> {
            byte[] bytes = asked.honest().bytes();
            wire.send(Arrays.copyOf(bytes, bytes.length - 20));
            wire.stall();
        }),
        BEFORE_RETRY("waiting for another attempt", Fault.error(503, "Retry-After", "30"));

        private final String text;
        private final Fault fault;

        Delay(String text, Fault fault) {
            this.text = text;
            this.fault = fault;
        }

        /** Returns whether the thread waits for the page; one that reads a socket is runnable as far as Java can tell. */
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
