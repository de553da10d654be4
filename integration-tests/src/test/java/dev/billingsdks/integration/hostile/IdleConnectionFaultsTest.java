package dev.billingsdks.integration.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.contract.sdk.FakePacing;
import dev.billingsdks.integration.vendor.CustomersClient;
import dev.billingsdks.integration.vendor.TestVendor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Events on a connection between two requests. They have arrived when the next page is requested, so that this
 * request is sent once, on a new connection, with a single attempt. Data that arrives later cannot be distinguished
 * from the response, because HTTP/1.1 does not say which request a response is for.
 */
@Tag("connections")
@Execution(ExecutionMode.CONCURRENT)
final class IdleConnectionFaultsTest {

    private static final ScheduledExecutorService SERVER = Executors.newScheduledThreadPool(2, Origin::thread);

    @AfterAll
    static void stop() {
        SERVER.shutdownNow();
    }

    @TestFactory
    Stream<DynamicTest> data_on_an_idle_connection_is_not_a_response() {
        return tests(
                List.of(
                        event(
                                "a complete response",
                                (context, wire) ->
                                        wire.send(unsolicited(context).bytes())),
                        event(
                                "a timeout",
                                (context, wire) -> wire.send(RawResponse.of(408).bytes())),
                        event("an interim response", (context, wire) -> wire.send("HTTP/1.1 103 Early Hints\r\n\r\n")),
                        event("half a head", (context, wire) -> wire.send("HTTP/1.1 200 OK\r\nContent-")),
                        event("a line break", (context, wire) -> wire.send("\r\n")),
                        event("a byte", (context, wire) -> wire.send("H")),
                        event("a response and a close", (context, wire) -> {
                            wire.send(unsolicited(context).bytes());
                            wire.close();
                        })),
                IdleConnectionFaultsTest::isReplaced);
    }

    @TestFactory
    Stream<DynamicTest> a_connection_that_ends_while_idle_is_replaced() {
        return tests(
                List.of(
                        event("close", (context, wire) -> wire.close()),
                        event("close without a TLS message", (context, wire) -> wire.cut()),
                        event("reset", (context, wire) -> wire.reset())),
                IdleConnectionFaultsTest::isReplaced);
    }

    @TestFactory
    Stream<DynamicTest> a_tls_message_on_an_idle_connection_is_not_data() {
        return tests(
                        List.of(event("other keys", (context, wire) -> wire.changeKeys())),
                        (server, page) ->
                                assertThat(server.origin().connections()).isEqualTo(1))
                // Only TLS 1.3 can change keys.
                .filter(test -> !test.getDisplayName().contains(TransportKind.PLAIN_HTTP.toString())
                        && !test.getDisplayName().contains(TransportKind.TLS_1_2.toString()));
    }

    private static Stream<DynamicTest> tests(List<Event> events, Check check) {
        return events.stream()
                .flatMap(event -> Stream.of(0, 100, 500)
                        // Only the first event is run with each idle time, because the idle time does not affect the
                        // others.
                        .filter(idleMillis -> idleMillis == 0 || event == events.get(0))
                        .flatMap(idleMillis -> TransportKind.EVERY.stream()
                                .flatMap(transport -> TestVendor.all()
                                        .flatMap(vendor ->
                                                LongRun.inTurn(vendor, transport.ordinal(), List.of(0, 1)).stream()
                                                        .map(page -> DynamicTest.dynamicTest(
                                                                event.name() + " after " + idleMillis + " ms ["
                                                                        + vendor.name() + ", " + transport
                                                                        + ", after page " + (page + 1) + "]",
                                                                () -> run(
                                                                        vendor,
                                                                        transport,
                                                                        page,
                                                                        idleMillis,
                                                                        event,
                                                                        check)))))));
    }

    private static void run(
            TestVendor vendor, TransportKind transport, int page, int idleMillis, Event event, Check check)
            throws IOException {
        try (HostileVendor server = HostileVendor.start(vendor, transport);
                LogCapture log = LogCapture.start();
                CustomersClient client = vendor.client(options -> {
                    server.configure(options);
                    options.bearerToken(RowRun.TOKEN).pacing(new FakePacing()).maxAttempts(1);
                })) {
            CompletableFuture<Void> happened = new CompletableFuture<>();
            server.plan(page, attempt -> (context, wire) -> {
                wire.send(context.validResponse().bytes());
                SERVER.schedule(() -> happen(event, context, wire, happened), idleMillis, TimeUnit.MILLISECONDS);
            });
            List<String> listed = new ArrayList<>();
            Iterator<String> customers = client.customers().iterator();
            while (listed.size() < 2 * (page + 1)) {
                listed.add(customers.next());
            }
            happened.join();
            server.clientSockets().awaitReceived();
            customers.forEachRemaining(listed::add);

            assertThat(listed).isEqualTo(server.customerIds());
            assertThat(server.requests()).hasSize(3);
            check.check(server, page);
            Secrecy.check(log);
        }
    }

    private static void isReplaced(HostileVendor server, int page) {
        List<Integer> before = server.requests().subList(0, page + 1).stream()
                .map(ReceivedRequest::connection)
                .toList();
        List<Integer> after = server.requests().subList(page + 1, 3).stream()
                .map(ReceivedRequest::connection)
                .toList();
        assertThat(before).as("connections before").containsOnly(1);
        assertThat(after).as("connections after").containsOnly(2);
    }

    private static void happen(Event event, FaultContext context, Wire wire, CompletableFuture<Void> happened) {
        try {
            event.fault().respond(context, wire);
            happened.complete(null);
        } catch (IOException | RuntimeException e) {
            happened.completeExceptionally(e);
        }
    }

    private static Event event(String name, Fault fault) {
        return new Event(name, fault);
    }

    /** Returns a well-formed response with the customers of the last page, which would end the listing. */
    private static RawResponse unsolicited(FaultContext context) {
        return context.server().validResponse(context.server().pages().size() - 1);
    }

    private record Event(String name, Fault fault) {}

    /** Checks the connections. */
    @FunctionalInterface
    private interface Check {

        void check(HostileVendor server, int page);
    }
}
