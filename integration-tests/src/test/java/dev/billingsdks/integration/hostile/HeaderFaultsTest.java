package dev.billingsdks.integration.hostile;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.contract.sdk.FakePacing;
import dev.billingsdks.integration.vendor.CustomersClient;
import dev.billingsdks.integration.vendor.TestVendor;
import dev.billingsdks.runtime.error.DeadlineExceededException;
import dev.billingsdks.runtime.error.TransportException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Header fields that are too many or too long, or that set something; and answers that nobody asked for. */
final class HeaderFaultsTest {

    /** A caller's own HttpClient has a connection manager with limits of its own. */
    private static final Set<Place> OWN_CONNECTIONS = EnumSet.complementOf(EnumSet.of(Place.POOL_OF_ONE));

    @TestFactory
    Stream<DynamicTest> cookies() {
        return Row.tests(Row.named("Set-Cookie on every attempt")
                .plan(attempt -> attempt == 1
                        ? Fault.reply(asked -> withCookies(Reply.json(503, "{}")))
                        : Fault.changed(HeaderFaultsTest::withCookies))
                .recovers()
                .afterRequests(2)
                .check(walk -> assertThat(walk.requests())
                        .allSatisfy(request -> assertThat(request.head().toLowerCase(Locale.ROOT))
                                .doesNotContain("cookie"))));
    }

    @TestFactory
    Stream<DynamicTest> heads_without_measure() {
        return Row.tests(Stream.of(
                        Row.onceAndAlways("5,000 headers", headers(5_000, 10), TransportException.class),
                        Row.onceAndAlways("a header of 200 KB", headers(1, 200 << 10), TransportException.class),
                        Row.onceAndAlways("a header name of 200 KB", named(200 << 10), TransportException.class),
                        Row.onceAndAlways("a status line of 200 KB", status(200 << 10), TransportException.class))
                .flatMap(rows -> rows));
    }

    @TestFactory
    Stream<DynamicTest> interim_answers() {
        String interim = "HTTP/1.1 103 Early Hints\r\n\r\n";
        return Row.tests(
                Row.named("a thousand interim answers")
                        .always(Fault.sendingFirst(interim.repeat(1000), Fault.changed(reply -> reply)))
                        .recovers()
                        .afterRequests(1),
                Row.named("interim answers without end")
                        .always((asked, wire) -> {
                            while (true) {
                                wire.send(interim);
                            }
                        })
                        .withDeadline(Duration.ofMillis(300))
                        .fails(DeadlineExceededException.class)
                        .afterRequests(1));
    }

    @TestFactory
    Stream<DynamicTest> answers_nobody_asked_for() {
        return Row.tests(
                Row.named("a second answer along with the first")
                        .always((asked, wire) -> wire.send(
                                joined(asked.honest().bytes(), stray(asked).bytes())))
                        .at(OWN_CONNECTIONS)
                        .recovers(),
                Row.named("a timeout for a request that was not sent")
                        .always((asked, wire) -> {
                            Reply timeout = Reply.of(408).withHeader("Connection", "close");
                            wire.send(joined(asked.honest().bytes(), timeout.bytes()));
                            wire.close();
                        })
                        .recovers(),
                Row.named("a second answer in the middle of its head")
                        .always((asked, wire) -> wire.send(
                                joined(asked.honest().bytes(), "HTTP/1.1 200 OK\r\nContent-".getBytes(US_ASCII))))
                        .at(OWN_CONNECTIONS)
                        .recovers(),
                Row.named("a second answer after a bodiless redirect")
                        .once((asked, wire) -> {
                            Reply redirect = Reply.of(307)
                                    .withHeader("Location", asked.request().target());
                            wire.send(joined(redirect.bytes(), stray(asked).bytes()));
                        })
                        .at(OWN_CONNECTIONS)
                        .recovers());
    }

    static Stream<Arguments> vendors_and_pages() {
        return TestVendor.all()
                .flatMap(vendor -> Stream.of(0, 1)
                        .map(page -> Arguments.argumentSet(
                                "[" + vendor.name() + ", after page " + (page + 1) + "]", vendor, page)));
    }

    /**
     * The answer to no request is in the socket when the next page is asked for. One that is still on its way then cannot be told
     * from the next page: HTTP/1.1 has nothing that says which request an answer is for.
     */
    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource("vendors_and_pages")
    void what_comes_between_two_requests_answers_none(TestVendor vendor, int page) {
        AtomicBoolean sent = new AtomicBoolean();
        try (HostileVendor server = HostileVendor.start(vendor, Origin.Scheme.HTTP);
                CustomersClient client = vendor.client(options -> options.bearerToken(Walk.TOKEN)
                        .baseUrl(server.baseUrl())
                        .pacing(new FakePacing()))) {
            server.plan(page, attempt -> (asked, wire) -> {
                wire.send(asked.honest().bytes());
                wire.send(stray(asked).bytes());
                sent.set(true);
            });
            List<String> given = new ArrayList<>();
            Iterator<String> customers = client.customers().iterator();
            while (given.size() < 2 * (page + 1)) {
                given.add(customers.next());
            }
            Eventually.is("sent", sent::get);
            customers.forEachRemaining(given::add);

            assertThat(given).isEqualTo(server.customerIds());
            // Four where it came so early that the client had it with the page before and found it only behind its next
            // request.
            assertThat(server.requests()).hasSizeBetween(3, 4);
        }
    }

    private static Reply withCookies(Reply reply) {
        return reply.withHeader("Set-Cookie", "session=abc; Path=/")
                .withHeader("Set-Cookie", "tracker=def; Domain=127.0.0.1; Max-Age=3600")
                .withHeader("Set-Cookie2", "old=ghi; Version=1");
    }

    private static Fault headers(int number, int length) {
        return Fault.changed(reply -> {
            Reply changed = reply;
            StringBuilder more = new StringBuilder();
            for (int i = 1; i < number; i++) {
                more.append("v".repeat(length))
                        .append("\r\nX-Filler-")
                        .append(i)
                        .append(": ");
            }
            return changed.withHeader("X-Filler-0", more + "v".repeat(length));
        });
    }

    private static Fault named(int length) {
        return Fault.changed(reply -> reply.withHeader("X-" + "n".repeat(length), "v"));
    }

    private static Fault status(int length) {
        return Fault.reply(asked -> asked.honest().withReason("r".repeat(length)));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /** Returns an answer in good form with another page's customers, which ends the listing. */
    private static Reply stray(Asked asked) {
        return asked.server().honest(asked.server().pages().size() - 1);
    }
}
