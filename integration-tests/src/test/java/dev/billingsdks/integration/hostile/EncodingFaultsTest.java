package dev.billingsdks.integration.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.billingsdks.contract.sdk.FakePacing;
import dev.billingsdks.integration.vendor.CustomersClient;
import dev.billingsdks.integration.vendor.TestVendor;
import dev.billingsdks.runtime.error.DecodeException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Media types, charsets and content codings. */
@Execution(ExecutionMode.CONCURRENT)
final class EncodingFaultsTest {

    private static final String NAME = HostileVendor.CANARY + "\u017dofie \u00df \u65e5\u672c \ud83d\ude00 \u2028";
    private static final String CONTENT_TYPE = "Content-Type";
    private static final String CONTENT_ENCODING = "Content-Encoding";
    private static final int TIMES = 10;

    @TestFactory
    Stream<DynamicTest> the_body_matters_and_not_its_media_type() {
        return Row.tests(Stream.of(
                        "text/plain",
                        "text/html",
                        "application/octet-stream",
                        "application/json; charset=klingon",
                        "application/problem+json;charset=\"utf-8\"",
                        "nonsense",
                        "")
                .map(type -> intact(
                        "JSON under '" + type + "'",
                        validResponse ->
                                validResponse.withoutHeader(CONTENT_TYPE).withHeader(CONTENT_TYPE, type))));
    }

    @TestFactory
    Stream<DynamicTest> names_are_unchanged_in_any_unicode_encoding() {
        return Row.tests(
                intact("no Content-Type", validResponse -> validResponse.withoutHeader(CONTENT_TYPE)),
                intact("UTF-8 without a charset", validResponse -> validResponse),
                intact("UTF-8 with a byte order mark", validResponse -> marked(validResponse, StandardCharsets.UTF_8)),
                intact(
                        "UTF-16 big endian with a mark",
                        validResponse -> marked(validResponse, StandardCharsets.UTF_16BE)),
                intact(
                        "UTF-16 little endian with a mark",
                        validResponse -> marked(validResponse, StandardCharsets.UTF_16LE)),
                intact("UTF-16 big endian", validResponse -> validResponse.recoded(StandardCharsets.UTF_16BE)),
                intact("UTF-16 little endian", validResponse -> validResponse.recoded(StandardCharsets.UTF_16LE)),
                intact("UTF-32", validResponse -> validResponse.recoded(Charset.forName("UTF-32BE"))),
                intact(
                        "UTF-8 declared as something else",
                        validResponse -> validResponse
                                .withoutHeader(CONTENT_TYPE)
                                .withHeader(CONTENT_TYPE, "application/json; charset=iso-8859-1")),
                intact("escapes", validResponse -> validResponse.withBody(escaped(validResponse.text()))));
    }

    @TestFactory
    Stream<DynamicTest> invalid_utf_8_is_an_error() {
        return Row.tests(Map.of(
                        "a byte that is never used", "\u00ff",
                        "a lone continuation", "\u0080",
                        "a sequence truncated by a quote", "\u00c3",
                        "a sequence truncated by a letter", "\u00c3x",
                        "a truncated long sequence", "\u00f0\u009f\u0098",
                        "an overlong slash", "\u00c0\u00af",
                        "an overlong NUL", "\u00e0\u0080\u0080",
                        "an unpaired surrogate", "\u00ed\u00a0\u0080",
                        "beyond Unicode", "\u00f4\u0090\u0080\u0080",
                        "iso-8859-1", "Zo\u00eb")
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(broken -> Row.named("broken UTF-8: " + broken.getKey())
                        .always(Fault.changed(
                                validResponse -> validResponse.withBody(latin1(validResponse, broken.getValue()))))
                        .fails(DecodeException.class)
                        .afterRequests(1)));
    }

    @TestFactory
    Stream<DynamicTest> gzip_is_read() {
        return Row.tests(
                TransportKind.BOTH,
                intact("gzip", RawResponse::gzipped),
                intact(
                        "x-gzip",
                        validResponse -> validResponse
                                .gzipped()
                                .withoutHeader(CONTENT_ENCODING)
                                .withHeader(CONTENT_ENCODING, "x-gzip")),
                intact(
                        "GZIP",
                        validResponse -> validResponse
                                .gzipped()
                                .withoutHeader(CONTENT_ENCODING)
                                .withHeader(CONTENT_ENCODING, "GZIP")),
                intact("gzip with data after it, which gzip allows", EncodingFaultsTest::longGzip),
                intact("gzip of two members", validResponse -> members(validResponse, 2)),
                intact(
                        "gzip with a member for each byte",
                        validResponse -> members(validResponse, validResponse.body().length)),
                intact("gzip with a chunk for each member", validResponse -> chunked(validResponse, 3)),
                intact("gzip with forty members and a chunk for each", validResponse -> chunked(validResponse, 40)),
                Row.named("gzip with a pause after each member")
                        .always((context, wire) -> {
                            List<byte[]> members = split(context.validResponse().body(), 3, RawResponse::gzip);
                            wire.send(head(context.validResponse().withBody(join(members))));
                            sendInPauses(members, context, wire);
                        })
                        .recovers()
                        .afterRequests(1),
                Row.named("gzip with a chunk for each member and pauses")
                        .always((context, wire) -> {
                            wire.send(context.validResponse()
                                    .withHeader(CONTENT_ENCODING, "gzip")
                                    .withHeader("Transfer-Encoding", "chunked")
                                    .head());
                            sendInPauses(
                                    split(context.validResponse().body(), 3, part -> chunk(RawResponse.gzip(part))),
                                    context,
                                    wire);
                            wire.send("0\r\n\r\n");
                        })
                        .recovers()
                        .afterRequests(1),
                Row.named("gzip with a pause after each byte")
                        .always((context, wire) -> {
                            byte[] body = join(split(context.validResponse().body(), 2, RawResponse::gzip));
                            wire.send(head(context.validResponse().withBody(body)));
                            for (byte octet : body) {
                                wire.send(new byte[] {octet});
                            }
                        })
                        .recovers()
                        .afterRequests(1),
                Row.named("gzip of two members, truncated once in the second")
                        .once(Fault.changed(validResponse -> {
                            RawResponse members = members(validResponse, 2);
                            return members.withBody(Arrays.copyOf(members.body(), members.body().length - 9));
                        }))
                        .recovers()
                        .afterRequests(2),
                intact("identity", validResponse -> validResponse.withHeader(CONTENT_ENCODING, "identity")),
                intact(
                        "plain JSON, declared as utf-8",
                        validResponse -> validResponse.withHeader(CONTENT_ENCODING, "utf-8")),
                intact(
                        "plain JSON, declared as none",
                        validResponse -> validResponse.withHeader(CONTENT_ENCODING, "none")),
                intact(
                        "plain JSON, declared as nothing",
                        validResponse -> validResponse.withHeader(CONTENT_ENCODING, "")),
                Row.named("gzip truncated at half once")
                        .once(Fault.changed(EncodingFaultsTest::halfOfGzip))
                        .recovers()
                        .afterRequests(2));
    }

    @TestFactory
    Stream<DynamicTest> a_coding_that_cannot_be_decoded_is_an_error() {
        return Row.tests(
                TransportKind.BOTH,
                codings().entrySet().stream()
                        .map(coding -> Row.named(coding.getKey())
                                .always(Fault.changed(coding.getValue()))
                                .fails(DecodeException.class)));
    }

    @TestFactory
    Stream<DynamicTest> a_pool_of_one_connection_survives_ten_of_them() {
        return codings().entrySet().stream()
                .flatMap(coding -> TestVendor.all()
                        .flatMap(vendor -> TransportKind.BOTH.stream()
                                .map(transport -> DynamicTest.dynamicTest(
                                        coding.getKey() + ", " + TIMES + " times [" + vendor.name() + ", " + transport
                                                + ", pool of one]",
                                        () -> failTenTimes(vendor, transport, coding.getValue())))));
    }

    private static void failTenTimes(TestVendor vendor, TransportKind transport, UnaryOperator<RawResponse> coding) {
        try (HostileVendor server = HostileVendor.start(vendor, transport);
                CustomersClient client = vendor.client(builder -> builder.bearerToken(RowRun.TOKEN)
                        .baseUrl(server.baseUrl())
                        .pacing(new FakePacing())
                        .connectionManager(pool -> pool.setMaxConnTotal(1).setMaxConnPerRoute(1)))) {
            server.plan(0, attempt -> Fault.changed(coding));
            for (int time = 0; time < TIMES; time++) {
                assertThat(catchThrowable(() -> client.customers().firstPage())).isInstanceOf(DecodeException.class);
            }
            server.clearFaults();

            assertThat(client.customers().stream()).isEqualTo(server.customerIds());
        }
    }

    private static Map<String, UnaryOperator<RawResponse>> codings() {
        return new TreeMap<>(Map.of(
                "gzip that is not gzip", validResponse -> validResponse.withHeader(CONTENT_ENCODING, "gzip"),
                "gzip with a wrong checksum", validResponse -> changedGzip(validResponse, -6),
                "gzip with a wrong length", validResponse -> changedGzip(validResponse, -2),
                "gzip with a changed byte", validResponse -> changedGzip(validResponse, 40),
                "gzip truncated at half", EncodingFaultsTest::halfOfGzip,
                "gzip, declared as brotli", validResponse -> recalled(validResponse, "br"),
                "plain JSON, declared as brotli", validResponse -> validResponse.withHeader(CONTENT_ENCODING, "br"),
                "gzip, declared twice as gzip", validResponse -> recalled(validResponse, "gzip, gzip"),
                "gzip, declared as deflate", validResponse -> recalled(validResponse, "deflate"),
                "gzip, not declared", validResponse -> validResponse.gzipped().withoutHeader(CONTENT_ENCODING)));
    }

    private static Row intact(String name, UnaryOperator<RawResponse> change) {
        return Row.named(name)
                .always(Fault.changed(validResponse ->
                        change.apply(validResponse.withBody(validResponse.text().replace(HostileVendor.CANARY, NAME)))))
                .recovers()
                .afterRequests(1)
                .check(run -> {
                    HostileVendor server = run.server();
                    int page = run.location().page();
                    assertThat(run.names()
                                    .subList(
                                            server.idsBefore(page).size(),
                                            server.idsBefore(page + 1).size()))
                            .isEqualTo(server.pages().get(page).stream()
                                    .map(customer -> NAME + customer)
                                    .toList());
                });
    }

    private static RawResponse marked(RawResponse validResponse, Charset charset) {
        return validResponse.withBody("\ufeff" + validResponse.text()).recoded(charset);
    }

    private static String escaped(String json) {
        StringBuilder escaped = new StringBuilder();
        json.chars()
                .forEach(
                        unit -> escaped.append(unit < 128 ? Character.toString(unit) : String.format("\\u%04x", unit)));
        return escaped.toString();
    }

    private static byte[] latin1(RawResponse validResponse, String bytes) {
        return validResponse.text().replace(HostileVendor.CANARY, bytes).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static RawResponse recalled(RawResponse validResponse, String coding) {
        return validResponse.gzipped().withoutHeader(CONTENT_ENCODING).withHeader(CONTENT_ENCODING, coding);
    }

    private static RawResponse changedGzip(RawResponse validResponse, int at) {
        RawResponse gzipped = validResponse.gzipped();
        byte[] body = gzipped.body();
        body[at < 0 ? body.length + at : at] ^= 0x55;
        return gzipped.withBody(body);
    }

    /** Returns the response in this number of gzip members, of about the same length. */
    private static RawResponse members(RawResponse validResponse, int count) {
        return validResponse
                .withHeader(CONTENT_ENCODING, "gzip")
                .withBody(join(split(validResponse.body(), count, RawResponse::gzip)));
    }

    /** Returns the response in this number of gzip members, each of which is a chunk of the body. */
    private static RawResponse chunked(RawResponse validResponse, int count) {
        byte[] chunks = join(split(validResponse.body(), count, part -> chunk(RawResponse.gzip(part))));
        return validResponse
                .withHeader(CONTENT_ENCODING, "gzip")
                .withHeader("Transfer-Encoding", "chunked")
                .withBody(join(List.of(chunks, "0\r\n\r\n".getBytes(StandardCharsets.US_ASCII))));
    }

    private static byte[] chunk(byte[] content) {
        String size = Integer.toHexString(content.length) + "\r\n";
        return join(List.of(size.getBytes(StandardCharsets.US_ASCII), content, new byte[] {'\r', '\n'}));
    }

    private static String head(RawResponse validResponse) {
        return validResponse.withHeader(CONTENT_ENCODING, "gzip").head();
    }

    /** Sends each part when the client has read all parts before it and waits for more. */
    private static void sendInPauses(List<byte[]> parts, FaultContext context, Wire wire) throws IOException {
        for (byte[] part : parts) {
            wire.send(part);
            context.server().clientSockets().awaitRead();
        }
    }

    private static List<byte[]> split(byte[] body, int count, UnaryOperator<byte[]> each) {
        return IntStream.range(0, count)
                .mapToObj(part -> each.apply(
                        Arrays.copyOfRange(body, body.length * part / count, body.length * (part + 1) / count)))
                .toList();
    }

    private static byte[] join(List<byte[]> parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        parts.forEach(joined::writeBytes);
        return joined.toByteArray();
    }

    private static RawResponse halfOfGzip(RawResponse validResponse) {
        RawResponse gzipped = validResponse.gzipped();
        return gzipped.withBody(Arrays.copyOf(gzipped.body(), gzipped.body().length / 2));
    }

    private static RawResponse longGzip(RawResponse validResponse) {
        RawResponse gzipped = validResponse.gzipped();
        byte[] longer = Arrays.copyOf(gzipped.body(), gzipped.body().length + 40);
        Arrays.fill(longer, gzipped.body().length, longer.length, (byte) 'x');
        return gzipped.withBody(longer);
    }
}
