package dev.billingsdks.integration.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.runtime.error.DecodeException;
import dev.billingsdks.runtime.error.TransportException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Connections that break, and responses that are not HTTP or end too early. A listing never contains half a page
 * followed by the whole page.
 */
@Tag("connections")
@Execution(ExecutionMode.CONCURRENT)
final class ConnectionFaultsTest {

    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    private static final String CHUNKED = HEAD + "Transfer-Encoding: chunked\r\n\r\n";

    @TestFactory
    Stream<DynamicTest> a_broken_connection_is_replaced() {
        return Row.tests(
                TransportKind.BOTH,
                Stream.of(
                                broken("reset before headers", (context, wire) -> wire.reset()),
                                broken("close before headers", (context, wire) -> wire.close()),
                                broken("reset in the status line", Fault.sendingFirst("HTTP/1.", reset())),
                                // Over a caller's own connections the truncation is not detected, and the body is empty
                                // instead.
                                broken("close in the status line", Fault.sendingFirst("HTTP/1.1 200", close()))
                                        .map(row -> row.at(FaultLocation.THREE)),
                                broken("close between headers", Fault.sendingFirst(HEAD, close()))
                                        .map(row -> row.at(FaultLocation.THREE)),
                                broken("reset in headers", Fault.sendingFirst(HEAD + "X-", reset())),
                                broken("close in headers", Fault.sendingFirst(HEAD + "X-", close())),
                                broken("reset in the body", half(reset())),
                                broken("close in the body", half(close())),
                                broken("reset before the last byte of the body", allBut(1, reset())),
                                broken("close before the last byte of the body", allBut(1, close())),
                                broken("body shorter than Content-Length, with complete JSON", (context, wire) -> {
                                    wire.send(HEAD + "Content-Length: "
                                            + (context.validResponse().body().length + 9) + "\r\n\r\n");
                                    wire.send(context.validResponse().body());
                                    wire.close();
                                }))
                        .flatMap(Function.identity()));
    }

    @TestFactory
    Stream<DynamicTest> a_stale_pooled_connection_is_replaced() {
        return Row.tests(
                TransportKind.BOTH,
                Row.named("connection closed after the response")
                        .always((context, wire) -> {
                            wire.send(context.validResponse().bytes());
                            wire.close();
                        })
                        .recovers()
                        .afterRequests(1),
                Row.named("connection reset at the request after the response")
                        .always((context, wire) -> {
                            wire.send(context.validResponse()
                                    .withHeader("Connection", "keep-alive")
                                    .bytes());
                            wire.resetOnNextRequest();
                        })
                        .recovers()
                        .afterRequests(1),
                Row.named("Connection: close in the response")
                        .always((context, wire) -> {
                            wire.send(context.validResponse()
                                    .withHeader("Connection", "close")
                                    .bytes());
                            wire.close();
                        })
                        .recovers()
                        .afterRequests(1));
    }

    @TestFactory
    Stream<DynamicTest> tls_that_ends_too_early_is_not_a_complete_response() {
        Set<TransportKind> encrypted = EnumSet.complementOf(EnumSet.of(TransportKind.PLAIN_HTTP));
        return Row.tests(
                encrypted,
                Stream.of(
                                broken("TCP ends before the response", (context, wire) -> wire.cut()),
                                broken("TCP ends in the body", half((context, wire) -> wire.cut())),
                                broken("TCP ends in a chunk", chunks("90\r\n{\"x\":1,", (context, wire) -> wire.cut())),
                                broken("TCP ends in a body that ends with the connection", (context, wire) -> {
                                    byte[] body = context.validResponse().body();
                                    wire.send(HEAD + "\r\n");
                                    wire.send(Arrays.copyOf(body, body.length / 2));
                                    wire.cut();
                                }),
                                broken("TLS ends before the response", endOfTls()),
                                broken("TLS ends in the body", half(endOfTls())),
                                broken("TLS ends in a chunk", chunks("90\r\n{\"x\":1,", endOfTls())),
                                broken("alert before the response", (context, wire) -> wire.alert()),
                                broken("alert in the head", Fault.sendingFirst(HEAD, (context, wire) -> wire.alert()))
                                        .map(row -> row.at(FaultLocation.THREE)),
                                broken("alert in the body", half((context, wire) -> wire.alert())),
                                broken("plain http before the response", plainHttp()),
                                broken("plain http in the body", half(plainHttp())))
                        .flatMap(Function.identity()));
    }

    @TestFactory
    Stream<DynamicTest> tls_messages_are_not_data() {
        return Row.tests(
                TransportKind.ENCRYPTED,
                Row.named("other keys before the response")
                        .always((context, wire) -> {
                            wire.changeKeys();
                            wire.send(context.validResponse().bytes());
                        })
                        .recovers()
                        .afterRequests(1)
                        .check(ConnectionFaultsTest::isOneConnection),
                Row.named("other keys in the body")
                        .always((context, wire) -> {
                            byte[] whole = context.validResponse().bytes();
                            wire.send(Arrays.copyOf(whole, whole.length - 9));
                            wire.changeKeys();
                            wire.send(Arrays.copyOfRange(whole, whole.length - 9, whole.length));
                        })
                        .recovers()
                        .afterRequests(1)
                        .check(ConnectionFaultsTest::isOneConnection),
                Row.named("other keys after the response")
                        .always((context, wire) -> {
                            wire.send(context.validResponse().bytes());
                            wire.changeKeys();
                        })
                        .recovers()
                        .afterRequests(1)
                        .check(ConnectionFaultsTest::isOneConnection),
                Row.named("TCP ends after complete JSON, in a body that ends with the connection")
                        .always((context, wire) -> {
                            wire.send(HEAD + "\r\n");
                            wire.send(context.validResponse().body());
                            wire.cut();
                        })
                        .recovers()
                        .afterRequests(1));
    }

    @TestFactory
    Stream<DynamicTest> malformed_chunks_are_rejected() {
        return Row.tests(
                TransportKind.BOTH,
                Stream.of(
                                broken("chunk cut", chunks("90\r\n{\"x\":1,", close())),
                                broken("chunk truncated by a reset", chunks("90\r\n{\"x\":1,", reset())),
                                broken("truncated chunk size", chunks("9", close())),
                                broken("missing last chunk", wholeInOneChunk("", close())),
                                broken("malformed chunk size", chunks("zz\r\n{}\r\n0\r\n\r\n", close())),
                                broken("empty chunk size", chunks("\r\n{}\r\n0\r\n\r\n", close())),
                                broken("negative chunk size", chunks("-1\r\n{}\r\n0\r\n\r\n", close())),
                                broken("huge chunk size", chunks("7fffffffffffffff\r\n{", close())),
                                broken("chunk size out of range", chunks("f".repeat(40) + "\r\n{", close())),
                                broken(
                                        "missing line end after a chunk",
                                        wholeInOneChunk("5\r\n     \r\n0\r\n\r\n", close(), "")),
                                broken("malformed chunk size after the JSON", wholeInOneChunk("zz\r\n", close())))
                        .flatMap(Function.identity()));
    }

    @TestFactory
    Stream<DynamicTest> unusual_chunks_are_read() {
        return Row.tests(
                TransportKind.BOTH,
                Row.named("chunks of one byte")
                        .always((context, wire) -> {
                            StringBuilder chunks = new StringBuilder(CHUNKED);
                            for (byte octet : context.validResponse().body()) {
                                chunks.append("1;x=y\r\n").append((char) octet).append("\r\n");
                            }
                            wire.send(chunks + "0\r\n\r\n");
                        })
                        .recovers()
                        .afterRequests(1),
                Row.named("chunks with a trailer")
                        .always(wholeInOneChunk("0\r\nX-Sum: 1\r\n\r\n", (context, wire) -> {}))
                        .recovers()
                        .afterRequests(1),
                Row.named("last chunk without its end")
                        .always(wholeInOneChunk("0\r\n", close()))
                        .recovers()
                        .afterRequests(1),
                Row.named("body that ends with the connection")
                        .always((context, wire) -> {
                            wire.send(HEAD + "\r\n");
                            wire.send(context.validResponse().body());
                            wire.close();
                        })
                        .recovers()
                        .afterRequests(1),
                Row.named("HTTP/1.0")
                        .always((context, wire) -> {
                            wire.send("HTTP/1.0 200 OK\r\n\r\n");
                            wire.send(context.validResponse().body());
                            wire.close();
                        })
                        .recovers()
                        .afterRequests(1),
                Row.named("interim responses first")
                        .always(Fault.sendingFirst(
                                "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n",
                                Fault.changed(validResponse -> validResponse)))
                        .recovers()
                        .afterRequests(1));
    }

    @TestFactory
    Stream<DynamicTest> truncated_json_with_a_matching_length_is_retried() {
        return Row.tests(
                TransportKind.BOTH,
                Stream.of(1, 2, 3, 10, 40, 90)
                        .flatMap(percent -> Row.onceAndAlways(
                                "JSON truncated at " + percent + " %",
                                Fault.changed(validResponse -> validResponse.withBody(Arrays.copyOf(
                                        validResponse.body(),
                                        Math.max(1, validResponse.body().length * percent / 100)))),
                                DecodeException.class)));
    }

    @TestFactory
    Stream<DynamicTest> json_without_its_last_byte_is_truncated() {
        return Row.tests(
                TransportKind.BOTH,
                Stream.concat(
                        Row.onceAndAlways(
                                "JSON without its last byte",
                                Fault.changed(validResponse -> validResponse.withBody(
                                        Arrays.copyOf(validResponse.body(), validResponse.body().length - 1))),
                                DecodeException.class),
                        Row.onceAndAlways(
                                "truncated JSON in a body that ends with the connection",
                                (context, wire) -> {
                                    byte[] body = context.validResponse().body();
                                    wire.send(HEAD + "\r\n");
                                    wire.send(Arrays.copyOf(body, body.length / 2));
                                    wire.close();
                                },
                                DecodeException.class)));
    }

    @TestFactory
    Stream<DynamicTest> malformed_http_is_not_a_response() {
        return Row.tests(
                TransportKind.BOTH,
                Stream.of(
                                "garbage\r\n\r\n",
                                "HTTP/1.1 abc OK\r\n\r\n",
                                "HTTP/9.9 200 OK\r\nContent-Length: 0\r\n\r\n",
                                "HTTP/1.1 -200 OK\r\n\r\n",
                                "ICY 200 OK\r\n\r\n",
                                HEAD + "Content-Length: -5\r\n\r\n{}",
                                HEAD + "Content-Length: five\r\n\r\n{}",
                                HEAD + "Content-Length: 2\r\nContent-Length: 9\r\n\r\n{}",
                                HEAD + "Transfer-Encoding: klingon\r\n\r\n{}",
                                HEAD + "no colon\r\n\r\n{}",
                                "\0\0\0\0\0\0\0\0\r\n\r\n")
                        .flatMap(response -> broken(
                                "'"
                                        + response.replace(HEAD, "")
                                                .replaceAll("\\R+", "; ")
                                                .replace('\0', '0') + "'",
                                Fault.sendingFirst(response, close()))));
    }

    private static Stream<Row> broken(String name, Fault fault) {
        return Row.onceAndAlways(name, fault, TransportException.class, DecodeException.class);
    }

    private static Fault reset() {
        return (context, wire) -> wire.reset();
    }

    private static Fault close() {
        return (context, wire) -> wire.close();
    }

    private static Fault endOfTls() {
        return (context, wire) -> {
            wire.endOfTls();
            wire.stall();
        };
    }

    private static Fault plainHttp() {
        return (context, wire) -> {
            wire.sendPlain(HEAD + "Content-Length: 2\r\n\r\n{}");
            wire.cut();
        };
    }

    /** Reading ahead may need more connections, but none of them is replaced. */
    private static void isOneConnection(RowRun run) {
        if (run.mode() == ReadMode.PAGE_BY_PAGE) {
            assertThat(run.server().origin().connections()).as("connections").isEqualTo(1);
        }
    }

    private static Fault half(Fault then) {
        return (context, wire) -> {
            byte[] whole = context.validResponse().bytes();
            wire.send(
                    Arrays.copyOf(whole, whole.length - context.validResponse().body().length / 2));
            then.respond(context, wire);
        };
    }

    private static Fault allBut(int bytes, Fault then) {
        return (context, wire) -> {
            byte[] whole = context.validResponse().bytes();
            wire.send(Arrays.copyOf(whole, whole.length - bytes));
            then.respond(context, wire);
        };
    }

    private static Fault chunks(String chunks, Fault then) {
        return Fault.sendingFirst(CHUNKED + chunks, then);
    }

    private static Fault wholeInOneChunk(String after, Fault then) {
        return wholeInOneChunk(after, then, "\r\n");
    }

    private static Fault wholeInOneChunk(String after, Fault then, String endOfChunk) {
        return (context, wire) -> {
            sendChunk(context.validResponse().body(), wire, endOfChunk);
            wire.send(after);
            then.respond(context, wire);
        };
    }

    private static void sendChunk(byte[] body, Wire wire, String endOfChunk) throws IOException {
        String text = new String(body, StandardCharsets.ISO_8859_1);
        wire.send(CHUNKED + Integer.toHexString(body.length) + "\r\n" + text + endOfChunk);
    }
}
