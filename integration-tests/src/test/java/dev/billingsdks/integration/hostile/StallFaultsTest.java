package dev.billingsdks.integration.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.runtime.error.ApiException;
import dev.billingsdks.runtime.error.BadRequestException;
import dev.billingsdks.runtime.error.DeadlineExceededException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Responses that are missing or endless. These rows take real time and run concurrently. The class itself does not: a
 * JVM that has just started may not meet such deadlines.
 */
@Tag("connections")
final class StallFaultsTest {

    private static final Duration DEADLINE = Duration.ofMillis(700);
    private static final Duration HALF_A_SECOND = Duration.ofMillis(500);
    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> a_stall_ends_with_the_deadline() {
        return Row.tests(
                TransportKind.BOTH,
                endless("stall before headers", (context, wire) -> wire.stall()),
                endless("stall in headers", Fault.sendingFirst(HEAD + "X-", (context, wire) -> wire.stall())),
                endless("stall in the body", (context, wire) -> {
                    byte[] whole = context.validResponse().bytes();
                    wire.send(Arrays.copyOf(whole, whole.length - 9));
                    wire.stall();
                }),
                endless("stall before the last chunk", (context, wire) -> {
                    wire.send(HEAD + "Transfer-Encoding: chunked\r\n\r\n"
                            + Integer.toHexString(context.validResponse().body().length) + "\r\n");
                    wire.send(context.validResponse().body());
                    wire.send("\r\n");
                    wire.stall();
                }),
                endless("stall in gzip", (context, wire) -> {
                    byte[] whole = context.validResponse().gzipped().bytes();
                    wire.send(Arrays.copyOf(whole, whole.length - 12));
                    wire.stall();
                }));
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> a_drip_ends_with_the_deadline() {
        return Row.tests(
                TransportKind.BOTH,
                endless("one byte every half second in headers", Fault.sendingFirst(HEAD, (context, wire) -> {
                    wire.drip("X-Drip: ".concat("x".repeat(500)).getBytes(StandardCharsets.US_ASCII), HALF_A_SECOND);
                })),
                endless("one byte every half second in the body", (context, wire) -> {
                    wire.send(context.validResponse().head());
                    wire.drip(context.validResponse().body(), HALF_A_SECOND);
                }),
                endless("one header after the other", Fault.sendingFirst(HEAD, (context, wire) -> {
                    while (true) {
                        wire.drip("X: y\r\n".getBytes(StandardCharsets.US_ASCII), Duration.ofMillis(5));
                    }
                })),
                endless("endless interim responses", (context, wire) -> {
                    while (true) {
                        wire.send("HTTP/1.1 103 Early Hints\r\n\r\n");
                    }
                }),
                endless("one interim response after the other", (context, wire) -> {
                    while (true) {
                        wire.drip(
                                "HTTP/1.1 103 Early Hints\r\n\r\n".getBytes(StandardCharsets.US_ASCII),
                                Duration.ofMillis(1));
                    }
                }),
                endless(
                        "one space after the other",
                        Fault.sendingFirst(HEAD + "Content-Length: 9999999\r\n\r\n", (context, wire) -> {
                            while (true) {
                                wire.drip(" ".getBytes(StandardCharsets.US_ASCII), Duration.ofMillis(5));
                            }
                        })));
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> an_error_with_an_endless_body_keeps_its_status() {
        return Row.tests(
                TransportKind.BOTH,
                Row.named("400 with a body that stalls")
                        .always(Fault.sendingFirst(
                                "HTTP/1.1 400 No\r\nContent-Length: 900\r\n\r\n{\"message\":",
                                (context, wire) -> wire.stall()))
                        .withDeadline(DEADLINE)
                        .fails(BadRequestException.class)
                        .afterRequests(1)
                        .checkFailure(
                                ApiException.class,
                                refusal -> assertThat(refusal.body()).isEqualTo("{\"message\":")));
    }

    private static Row endless(String name, Fault fault) {
        return Row.named(name)
                .always(fault)
                .withDeadline(DEADLINE)
                .fails(DeadlineExceededException.class)
                .afterRequests(1)
                .checkFailure(
                        DeadlineExceededException.class,
                        failure -> assertThat(failure.timeout()).isEqualTo(DEADLINE));
    }
}
