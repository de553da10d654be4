package dev.billingsdks.integration.hostile;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.runtime.error.TransportException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Header fields that are too many or too long, or that set cookies; and unsolicited responses. */
@Tag("connections")
@Execution(ExecutionMode.CONCURRENT)
final class HeaderFaultsTest {

    /** A caller's own HttpClient has a connection manager with its own limits. */
    private static final Set<FaultLocation> OWN_CONNECTIONS =
            EnumSet.complementOf(EnumSet.of(FaultLocation.POOL_OF_ONE));

    @TestFactory
    Stream<DynamicTest> cookies() {
        return Row.tests(
                TransportKind.BOTH,
                Row.named("Set-Cookie on every attempt")
                        .plan(attempt -> attempt == 1
                                ? Fault.response(context -> withCookies(RawResponse.json(503, "{}")))
                                : Fault.changed(HeaderFaultsTest::withCookies))
                        .recovers()
                        .afterRequests(2)
                        .check(run -> assertThat(run.requests())
                                .allSatisfy(request -> assertThat(request.head().toLowerCase(Locale.ROOT))
                                        .doesNotContain("cookie"))));
    }

    @TestFactory
    Stream<DynamicTest> oversized_heads() {
        return Row.tests(
                TransportKind.BOTH,
                Stream.of(
                                Row.onceAndAlways("5,000 headers", headers(5_000, 10), TransportException.class),
                                Row.onceAndAlways(
                                        "a header of 200 KB", headers(1, 200 << 10), TransportException.class),
                                Row.onceAndAlways(
                                        "a header name of 200 KB", named(200 << 10), TransportException.class),
                                Row.onceAndAlways(
                                        "a status line of 200 KB", status(200 << 10), TransportException.class))
                        .flatMap(rows -> rows)
                        // The limits of a caller's own connection manager depend on its version of HttpClient.
                        .map(row -> row.at(OWN_CONNECTIONS)));
    }

    @TestFactory
    Stream<DynamicTest> interim_responses() {
        String interim = "HTTP/1.1 103 Early Hints\r\n\r\n";
        return Row.tests(
                TransportKind.BOTH,
                Row.named("a thousand interim responses")
                        .always(Fault.sendingFirst(interim.repeat(1000), Fault.changed(response -> response)))
                        .recovers()
                        .afterRequests(1));
    }

    @TestFactory
    Stream<DynamicTest> data_after_a_response_is_not_a_response() {
        return Row.tests(
                TransportKind.BOTH,
                Row.named("a second response together with the first")
                        .always((context, wire) -> wire.send(joined(
                                context.validResponse().bytes(),
                                unsolicited(context).bytes())))
                        .at(OWN_CONNECTIONS)
                        .recovers()
                        .afterRequests(1),
                Row.named("a timeout for a request that was not sent")
                        .always((context, wire) -> {
                            RawResponse timeout = RawResponse.of(408).withHeader("Connection", "close");
                            wire.send(joined(context.validResponse().bytes(), timeout.bytes()));
                            wire.close();
                        })
                        .recovers()
                        .afterRequests(1),
                Row.named("a truncated head of a second response")
                        .always((context, wire) -> wire.send(joined(
                                context.validResponse().bytes(), "HTTP/1.1 200 OK\r\nContent-".getBytes(US_ASCII))))
                        .at(OWN_CONNECTIONS)
                        .recovers()
                        .afterRequests(1),
                afterTheBody("a line break after the body", "\r\n"),
                afterTheBody("two line breaks after the body", "\r\n\r\n"),
                afterTheBody("a line feed after the body", "\n"),
                afterTheBody("a NUL after the body", "\0"),
                afterTheBody("HTML after the body", "<!-- cached -->"),
                Row.named("a line break after the body, sent later")
                        .always((context, wire) -> {
                            wire.send(context.validResponse().bytes());
                            wire.send("\r\n");
                        })
                        .at(OWN_CONNECTIONS)
                        .with(options -> options.maxAttempts(1))
                        .recovers()
                        .afterRequests(1),
                Row.named("a second response after a redirect without a body")
                        .once((context, wire) -> {
                            RawResponse redirect = RawResponse.of(307)
                                    .withHeader("Location", context.request().target());
                            wire.send(joined(
                                    redirect.bytes(), unsolicited(context).bytes()));
                        })
                        .at(OWN_CONNECTIONS)
                        .recovers()
                        .afterRequests(2));
    }

    /** Bytes after a counted body are harmless: one request for the page, with a single attempt. */
    private static Row afterTheBody(String name, String bytes) {
        return Row.named(name)
                .always((context, wire) ->
                        wire.send(joined(context.validResponse().bytes(), bytes.getBytes(US_ASCII))))
                .at(OWN_CONNECTIONS)
                .with(options -> options.maxAttempts(1))
                .recovers()
                .afterRequests(1);
    }

    private static RawResponse withCookies(RawResponse response) {
        return response.withHeader("Set-Cookie", "session=abc; Path=/")
                .withHeader("Set-Cookie", "tracker=def; Domain=127.0.0.1; Max-Age=3600")
                .withHeader("Set-Cookie2", "old=ghi; Version=1");
    }

    private static Fault headers(int number, int length) {
        return Fault.changed(response -> {
            RawResponse changed = response;
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
        return Fault.changed(response -> response.withHeader("X-" + "n".repeat(length), "v"));
    }

    private static Fault status(int length) {
        return Fault.response(context -> context.validResponse().withReason("r".repeat(length)));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /** Returns a well-formed response with another page's customers, which ends the listing. */
    private static RawResponse unsolicited(FaultContext context) {
        return context.server().validResponse(context.server().pages().size() - 1);
    }
}
