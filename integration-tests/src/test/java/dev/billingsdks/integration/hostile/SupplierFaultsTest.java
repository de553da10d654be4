package dev.billingsdks.integration.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.billingsdks.contract.sdk.FakePacing;
import dev.billingsdks.integration.vendor.CustomerListing;
import dev.billingsdks.integration.vendor.CustomersClient;
import dev.billingsdks.integration.vendor.TestVendor;
import dev.billingsdks.pagination.PageToken;
import dev.billingsdks.runtime.Pacing;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.error.DeadlineExceededException;
import dev.billingsdks.runtime.error.InterruptedCallException;
import dev.billingsdks.runtime.error.RequestNotSentException;
import dev.billingsdks.runtime.error.SdkException;
import dev.billingsdks.runtime.error.TransportException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Token suppliers that hang, fail or call their own client. Nothing is sent, and the listing can be resumed from its
 * start.
 */
final class SupplierFaultsTest {

    private static final Duration DEADLINE = Duration.ofMillis(700);

    static Stream<Arguments> vendors_and_read_modes() {
        return TestVendor.all()
                .flatMap(vendor -> ReadMode.of(vendor, FaultLocation.MIDDLE_PAGE)
                        .map(mode -> Arguments.argumentSet(vendor.name() + mode, vendor, mode)));
    }

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource("vendors_and_read_modes")
    void a_supplier_that_hangs_is_abandoned_at_the_deadline(TestVendor vendor, ReadMode mode) {
        try (HangingSupplier tokens = new HangingSupplier();
                HostileVendor server = HostileVendor.start(vendor, TransportKind.TLS);
                CustomersClient client = client(server, tokens)) {
            // A JVM that has just started may not meet a deadline of less than a second.
            failure(mode.of(client.customers(
                    RequestOptions.builder().timeout(Duration.ofMillis(50)).build())));
            CustomerListing listing = mode.of(
                    client.customers(RequestOptions.builder().timeout(DEADLINE).build()));

            long start = System.nanoTime();
            SdkException failure = failure(listing);

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(DEADLINE, DEADLINE.plusSeconds(1));
            assertThat(failure).isExactlyInstanceOf(DeadlineExceededException.class);
            tokens.awaitInterrupt();
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
            checkResumes(server, failure);
        }
    }

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource("vendors_and_read_modes")
    void an_interrupt_ends_the_wait_for_a_supplier(TestVendor vendor, ReadMode mode) {
        try (HangingSupplier tokens = new HangingSupplier();
                HostileVendor server = HostileVendor.start(vendor, TransportKind.TLS);
                CustomersClient client = client(server, tokens)) {
            ListingThread listingThread = ListingThread.start(mode.of(client.customers()));
            tokens.awaitCall();

            SdkException failure = listingThread.failureWithinASecondOf(listingThread.thread()::interrupt);

            assertThat(failure).isExactlyInstanceOf(InterruptedCallException.class);
            assertThat(listingThread.isInterruptKept()).isTrue();
            tokens.awaitInterrupt();
            checkResumes(server, failure);
        }
    }

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource("vendors_and_read_modes")
    void close_ends_the_wait_for_a_supplier(TestVendor vendor, ReadMode mode) {
        try (HangingSupplier tokens = new HangingSupplier();
                HostileVendor server = HostileVendor.start(vendor, TransportKind.TLS)) {
            CustomersClient client = client(server, tokens);
            ListingThread listingThread = ListingThread.start(mode.of(client.customers()));
            tokens.awaitCall();

            SdkException failure = listingThread.failureWithinASecondOf(client::close);

            assertThat(failure).isExactlyInstanceOf(TransportException.class).hasMessageContaining("closed");
            assertThat(listingThread.isInterruptKept()).isFalse();
            tokens.awaitInterrupt();
            checkResumes(server, failure);
        }
    }

    static Stream<Arguments> vendors_read_modes_and_failures() {
        return vendors_and_read_modes()
                .flatMap(vendorAndReading -> Stream.of(
                                new IOException("checked"),
                                new IllegalStateException("unchecked"),
                                new AssertionError("error"))
                        .map(failure -> Arguments.of(
                                vendorAndReading.get()[0], vendorAndReading.get()[1], failure)));
    }

    @ParameterizedTest(name = "{2} [{0}{1}]")
    @MethodSource("vendors_read_modes_and_failures")
    void what_a_supplier_throws_is_the_cause(TestVendor vendor, ReadMode mode, Throwable thrown) {
        Supplier<String> tokens = () -> {
            throw SupplierFaultsTest.<RuntimeException>unchecked(thrown);
        };
        try (HostileVendor server = HostileVendor.start(vendor, TransportKind.TLS);
                CustomersClient client = client(server, tokens)) {
            SdkException failure = failure(mode.of(client.customers()));

            assertThat(failure)
                    .isExactlyInstanceOf(RequestNotSentException.class)
                    .hasRootCause(thrown);
            checkResumes(server, failure);
        }
    }

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource("vendors_and_read_modes")
    void a_supplier_that_calls_its_own_client_is_an_error(TestVendor vendor, ReadMode mode) {
        AtomicReference<CustomersClient> itself = new AtomicReference<>();
        Supplier<String> tokens =
                () -> itself.get().customers().firstPage().ids().get(0);
        try (HostileVendor server = HostileVendor.start(vendor, TransportKind.TLS);
                CustomersClient client = client(server, tokens)) {
            itself.set(client);

            SdkException failure = failure(mode.of(client.customers()));

            assertThat(failure).isExactlyInstanceOf(RequestNotSentException.class);
            checkResumes(server, failure);
        }
    }

    private static SdkException failure(CustomerListing listing) {
        List<String> listed = new ArrayList<>();
        SdkException failure = catchThrowableOfType(SdkException.class, () -> listing.forEach(listed::add));
        assertThat(listed).isEmpty();
        return failure;
    }

    private static void checkResumes(HostileVendor server, SdkException failure) {
        assertThat(server.requests()).isEmpty();
        List<String> listed = new ArrayList<>();
        try (CustomersClient client = client(server, () -> RowRun.TOKEN)) {
            client.customers()
                    .startingFrom(PageToken.parse(failure.pageToken()))
                    .forEach(listed::add);
        }
        assertThat(listed).isEqualTo(server.customerIds());
    }

    private static CustomersClient client(HostileVendor server, Supplier<String> tokens) {
        return server.vendor().client(options -> {
            server.configure(options);
            options.bearerToken(tokens).pacing(tokens instanceof HangingSupplier ? Pacing.system() : new FakePacing());
        });
    }

    /** Throws checked exceptions where they are not declared, as Kotlin and Lombok do. */
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E unchecked(Throwable failure) throws E {
        throw (E) failure;
    }

    /** Hangs until it is interrupted. */
    private static final class HangingSupplier implements Supplier<String>, AutoCloseable {

        private final CountDownLatch called = new CountDownLatch(1);
        private final CountDownLatch interrupted = new CountDownLatch(1);
        private final CountDownLatch end = new CountDownLatch(1);

        @Override
        public String get() {
            called.countDown();
            try {
                end.await();
            } catch (InterruptedException e) {
                interrupted.countDown();
            }
            return RowRun.TOKEN;
        }

        void awaitCall() {
            Await.until("called", () -> called.getCount() == 0);
        }

        void awaitInterrupt() {
            Await.until("interrupted", () -> interrupted.getCount() == 0);
        }

        @Override
        public void close() {
            end.countDown();
        }
    }
}
