package dev.billingsdks.integration.hostile;

import dev.billingsdks.runtime.error.DecodeException;
import dev.billingsdks.runtime.error.TransportException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Connections that break, and answers that are not HTTP or end too early. Never is half a page given, and then the page again. */
final class ConnectionFaultsTest {

    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    private static final String CHUNKED = HEAD + "Transfer-Encoding: chunked\r\n\r\n";

    @TestFactory
    Stream<DynamicTest> a_connection_that_breaks_is_replaced() {
        return Row.tests(Stream.of(
                        broken("reset before headers", (asked, wire) -> wire.reset()),
                        broken("close before headers", (asked, wire) -> wire.close()),
                        broken("reset in the status line", Fault.sendingFirst("HTTP/1.", reset())),
                        // Over a caller's own connections the cut goes unnoticed, and is an empty body instead.
                        broken("close in the status line", Fault.sendingFirst("HTTP/1.1 200", close()))
                                .map(row -> row.at(Place.THREE)),
                        broken("close between headers", Fault.sendingFirst(HEAD, close()))
                                .map(row -> row.at(Place.THREE)),
                        broken("reset in headers", Fault.sendingFirst(HEAD + "X-", reset())),
                        broken("close in headers", Fault.sendingFirst(HEAD + "X-", close())),
                        broken("reset in the body", half(reset())),
                        broken("close in the body", half(close())),
                        broken("reset after all of the body but a byte", allBut(1, reset())),
                        broken("close after all of the body but a byte", allBut(1, close())),
                        broken("body shorter than Content-Length, and JSON that is whole", (asked, wire) -> {
                            wire.send(
                                    HEAD + "Content-Length: " + (asked.honest().body().length + 9) + "\r\n\r\n");
                            wire.send(asked.honest().body());
                            wire.close();
                        }))
                .flatMap(Function.identity()));
    }

    @TestFactory
    Stream<DynamicTest> a_pooled_connection_may_have_gone_stale() {
        return Row.tests(
                Row.named("connection closed after the answer")
                        .always((asked, wire) -> {
                            wire.send(asked.honest().bytes());
                            wire.close();
                        })
                        .recovers()
                        .afterRequests(1),
                Row.named("connection reset by the request after the answer")
                        .always((asked, wire) -> {
                            wire.send(asked.honest()
                                    .withHeader("Connection", "keep-alive")
                                    .bytes());
                            wire.resetOnNextRequest();
                        })
                        .recovers()
                        .afterRequests(1),
                Row.named("Connection: close in the answer")
                        .always((asked, wire) -> {
                            wire.send(asked.honest()
                                    .withHeader("Connection", "close")
                                    .bytes());
                            wire.close();
                        })
                        .recovers()
                        .afterRequests(1));
    }

    @TestFactory
    Stream<DynamicTest> chunks_must_be_right() {
        return Row.tests(Stream.of(
                        broken("chunk cut", chunks("90\r\n{\"x\":1,", close())),
                        broken("chunk cut by a reset", chunks("90\r\n{\"x\":1,", reset())),
                        broken("chunk size cut", chunks("9", close())),
                        broken("no last chunk", wholeInOneChunk("", close())),
                        broken("malformed chunk size", chunks("zz\r\n{}\r\n0\r\n\r\n", close())),
                        broken("empty chunk size", chunks("\r\n{}\r\n0\r\n\r\n", close())),
                        broken("negative chunk size", chunks("-1\r\n{}\r\n0\r\n\r\n", close())),
                        broken("huge chunk size", chunks("7fffffffffffffff\r\n{", close())),
                        broken("chunk size beyond any number", chunks("f".repeat(40) + "\r\n{", close())),
                        broken("no line end after a chunk", wholeInOneChunk("5\r\n     \r\n0\r\n\r\n", close(), "")),
                        broken("malformed size of a chunk after the JSON", wholeInOneChunk("zz\r\n", close())))
                .flatMap(Function.identity()));
    }

    @TestFactory
    Stream<DynamicTest> chunks_in_unusual_form_are_read() {
        return Row.tests(
                Row.named("chunks of one byte")
                        .always((asked, wire) -> {
                            StringBuilder chunks = new StringBuilder(CHUNKED);
                            for (byte octet : asked.honest().body()) {
                                chunks.append("1;x=y\r\n").append((char) octet).append("\r\n");
                            }
                            wire.send(chunks + "0\r\n\r\n");
                        })
                        .recovers()
                        .afterRequests(1),
                Row.named("chunks with a trailer")
                        .always(wholeInOneChunk("0\r\nX-Sum: 1\r\n\r\n", (asked, wire) -> {}))
                        .recovers()
                        .afterRequests(1),
                Row.named("last chunk without its end")
                        .always(wholeInOneChunk("0\r\n", close()))
                        .recovers()
                        .afterRequests(1),
                Row.named("body that ends with the connection")
                        .always((asked, wire) -> {
                            wire.send(HEAD + "\r\n");
                            wire.send(asked.honest().body());
                            wire.close();
                        })
                        .recovers()
                        .afterRequests(1),
                Row.named("HTTP/1.0")
                        .always((asked, wire) -> {
                            wire.send("HTTP/1.0 200 OK\r\n\r\n");
                            wire.send(asked.honest().body());
                            wire.close();
                        })
                        .recovers()
                        .afterRequests(1),
                Row.named("informational answers first")
                        .always(Fault.sendingFirst(
                                "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n",
                                Fault.changed(honest -> honest)))
                        .recovers()
                        .afterRequests(1));
    }

    @TestFactory
    Stream<DynamicTest> truncated_json_with_a_right_length_is_truncated_all_the_same() {
        return Row.tests(Stream.of(1, 2, 3, 10, 40, 90)
                .flatMap(percent -> Row.onceAndAlways(
                        "JSON cut at " + percent + " %",
                        Fault.changed(honest -> honest.withBody(
                                Arrays.copyOf(honest.body(), Math.max(1, honest.body().length * percent / 100)))),
                        DecodeException.class)));
    }

    @TestFactory
    Stream<DynamicTest> json_that_lacks_its_last_byte_is_truncated() {
        return Row.tests(Stream.concat(
                Row.onceAndAlways(
                        "JSON without its last byte",
                        Fault.changed(
                                honest -> honest.withBody(Arrays.copyOf(honest.body(), honest.body().length - 1))),
                        DecodeException.class),
                Row.onceAndAlways(
                        "JSON cut in a body that ends with the connection",
                        (asked, wire) -> {
                            byte[] body = asked.honest().body();
                            wire.send(HEAD + "\r\n");
                            wire.send(Arrays.copyOf(body, body.length / 2));
                            wire.close();
                        },
                        DecodeException.class)));
    }

    @TestFactory
    Stream<DynamicTest> what_is_not_http_is_no_answer() {
        return Row.tests(Stream.of(
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
                .flatMap(answer -> broken(
                        "'" + answer.replace(HEAD, "").replaceAll("\\R+", "; ").replace('\0', '0') + "'",
                        Fault.sendingFirst(answer, close()))));
    }

    private static Stream<Row> broken(String name, Fault fault) {
        return Row.onceAndAlways(name, fault, TransportException.class, DecodeException.class);
    }

    private static Fault reset() {
        return (asked, wire) -> wire.reset();
    }

    private static Fault close() {
        return (asked, wire) -> wire.close();
    }

    private static Fault half(Fault then) {
        return (asked, wire) -> {
            byte[] whole = asked.honest().bytes();
            wire.send(Arrays.copyOf(whole, whole.length - asked.honest().body().length / 2));
            then.answer(asked, wire);
        };
    }

    private static Fault allBut(int bytes, Fault then) {
        return (asked, wire) -> {
            byte[] whole = asked.honest().bytes();
            wire.send(Arrays.copyOf(whole, whole.length - bytes));
            then.answer(asked, wire);
        };
    }

    private static Fault chunks(String chunks, Fault then) {
        return Fault.sendingFirst(CHUNKED + chunks, then);
    }

    private static Fault wholeInOneChunk(String after, Fault then) {
        return wholeInOneChunk(after, then, "\r\n");
    }

    private static Fault wholeInOneChunk(String after, Fault then, String endOfChunk) {
        return (asked, wire) -> {
            sendChunk(asked.honest().body(), wire, endOfChunk);
            wire.send(after);
            then.answer(asked, wire);
        };
    }

    private static void sendChunk(byte[] body, Wire wire, String endOfChunk) throws IOException {
        String text = new String(body, StandardCharsets.ISO_8859_1);
        wire.send(CHUNKED + Integer.toHexString(body.length) + "\r\n" + text + endOfChunk);
    }
}
