package dev.billingsdks.integration.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.billingsdks.integration.FakePacing;
import dev.billingsdks.integration.vendor.CustomersClient;
import dev.billingsdks.integration.vendor.TestVendor;
import dev.billingsdks.runtime.error.DecodeException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Media types, charsets and content codings. */
final class EncodingFaultsTest {

    private static final String NAME = HostileVendor.CANARY + "\u017dofie \u00df \u65e5\u672c \ud83d\ude00 \u2028";
    private static final String CONTENT_TYPE = "Content-Type";
    private static final String CONTENT_ENCODING = "Content-Encoding";
    private static final int TIMES = 10;

    @TestFactory
    Stream<DynamicTest> the_body_counts_and_not_its_media_type() {
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
                        honest -> honest.withoutHeader(CONTENT_TYPE).withHeader(CONTENT_TYPE, type))));
    }

    @TestFactory
    Stream<DynamicTest> names_are_intact_in_any_unicode_encoding() {
        return Row.tests(
                intact("no Content-Type", honest -> honest.withoutHeader(CONTENT_TYPE)),
                intact("UTF-8 without a charset", honest -> honest),
                intact("UTF-8 with a byte order mark", honest -> marked(honest, StandardCharsets.UTF_8)),
                intact("UTF-16 big endian with a mark", honest -> marked(honest, StandardCharsets.UTF_16BE)),
                intact("UTF-16 little endian with a mark", honest -> marked(honest, StandardCharsets.UTF_16LE)),
                intact("UTF-16 big endian", honest -> honest.recoded(StandardCharsets.UTF_16BE)),
                intact("UTF-16 little endian", honest -> honest.recoded(StandardCharsets.UTF_16LE)),
                intact("UTF-32", honest -> honest.recoded(Charset.forName("UTF-32BE"))),
                intact(
                        "UTF-8 that is called something else",
                        honest -> honest.withoutHeader(CONTENT_TYPE)
                                .withHeader(CONTENT_TYPE, "application/json; charset=iso-8859-1")),
                intact("escapes", honest -> honest.withBody(escaped(honest.text()))));
    }

    @TestFactory
    Stream<DynamicTest> broken_utf_8_is_an_error() {
        return Row.tests(Map.of(
                        "a byte that is never used", "\u00ff",
                        "a lone continuation", "\u0080",
                        "a sequence cut by a quote", "\u00c3",
                        "a sequence cut by a letter", "\u00c3x",
                        "a long sequence cut", "\u00f0\u009f\u0098",
                        "an overlong slash", "\u00c0\u00af",
                        "an overlong NUL", "\u00e0\u0080\u0080",
                        "half a surrogate pair", "\u00ed\u00a0\u0080",
                        "beyond Unicode", "\u00f4\u0090\u0080\u0080",
                        "iso-8859-1", "Zo\u00eb")
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(broken -> Row.named("broken UTF-8: " + broken.getKey())
                        .always(Fault.changed(honest -> honest.withBody(latin1(honest, broken.getValue()))))
                        .fails(DecodeException.class)
                        .afterRequests(1)));
    }

    @TestFactory
    Stream<DynamicTest> gzip_is_read() {
        return Row.tests(
                intact("gzip", Reply::gzipped),
                intact(
                        "x-gzip",
                        honest -> honest.gzipped()
                                .withoutHeader(CONTENT_ENCODING)
                                .withHeader(CONTENT_ENCODING, "x-gzip")),
                intact(
                        "GZIP",
                        honest ->
                                honest.gzipped().withoutHeader(CONTENT_ENCODING).withHeader(CONTENT_ENCODING, "GZIP")),
                intact("gzip with something after it, as gzip itself allows", EncodingFaultsTest::longGzip),
                intact("identity", honest -> honest.withHeader(CONTENT_ENCODING, "identity")),
                Row.named("gzip cut in half once")
                        .once(Fault.changed(EncodingFaultsTest::halfOfGzip))
                        .recovers()
                        .afterRequests(2));
    }

    @TestFactory
    Stream<DynamicTest> a_coding_that_cannot_be_undone_is_an_error() {
        return Row.tests(codings().entrySet().stream()
                .map(coding -> Row.named(coding.getKey())
                        .always(Fault.changed(coding.getValue()))
                        .fails(DecodeException.class)));
    }

    @TestFactory
    Stream<DynamicTest> a_pool_of_one_connection_survives_ten_of_them() {
        return codings().entrySet().stream()
                .flatMap(coding -> TestVendor.all()
                        .map(vendor -> DynamicTest.dynamicTest(
                                coding.getKey() + ", " + TIMES + " times [" + vendor.name() + ", pool of one]",
                                () -> failTenTimes(vendor, coding.getValue()))));
    }

    private static void failTenTimes(TestVendor vendor, UnaryOperator<Reply> coding) {
        PoolingHttpClientConnectionManager pool = PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnTotal(1)
                .setMaxConnPerRoute(1)
                .build();
        try (HostileVendor server = HostileVendor.start(vendor, Origin.Scheme.HTTP);
                CustomersClient client = vendor.client(builder -> builder.bearerToken(Walk.TOKEN)
                        .baseUrl(server.baseUrl())
                        .pacing(new FakePacing())
                        .httpClientBuilder(HttpClientBuilder.create().setConnectionManager(pool)))) {
            server.plan(0, attempt -> Fault.changed(coding));
            for (int time = 0; time < TIMES; time++) {
                assertThat(catchThrowable(() -> client.customers().firstPage())).isInstanceOf(DecodeException.class);
                assertThat(pool.getTotalStats().getLeased()).isZero();
            }
            server.heal();

            assertThat(client.customers().stream()).isEqualTo(server.customerIds());
        }
    }

    private static Map<String, UnaryOperator<Reply>> codings() {
        return new TreeMap<>(Map.of(
                "gzip that is none", honest -> honest.withHeader(CONTENT_ENCODING, "gzip"),
                "gzip with a wrong checksum", honest -> changedGzip(honest, -6),
                "gzip with a wrong length", honest -> changedGzip(honest, -2),
                "gzip with a changed byte", honest -> changedGzip(honest, 40),
                "gzip cut in half", EncodingFaultsTest::halfOfGzip,
                "gzip, called brotli", honest -> recalled(honest, "br"),
                "gzip, called twice gzip", honest -> recalled(honest, "gzip, gzip"),
                "gzip, called deflate", honest -> recalled(honest, "deflate"),
                "gzip, not called anything", honest -> honest.gzipped().withoutHeader(CONTENT_ENCODING)));
    }

    private static Row intact(String name, UnaryOperator<Reply> change) {
        return Row.named(name)
                .always(Fault.changed(
                        honest -> change.apply(honest.withBody(honest.text().replace(HostileVendor.CANARY, NAME)))))
                .recovers()
                .afterRequests(1)
                .check(walk -> {
                    HostileVendor server = walk.server();
                    int page = walk.place().page();
                    assertThat(walk.names()
                                    .subList(
                                            server.idsBefore(page).size(),
                                            server.idsBefore(page + 1).size()))
                            .isEqualTo(server.pages().get(page).stream()
                                    .map(customer -> NAME + customer)
                                    .toList());
                });
    }

    private static Reply marked(Reply honest, Charset charset) {
        return honest.withBody("\ufeff" + honest.text()).recoded(charset);
    }

    private static String escaped(String json) {
        StringBuilder escaped = new StringBuilder();
        json.chars()
                .forEach(
                        unit -> escaped.append(unit < 128 ? Character.toString(unit) : String.format("\\u%04x", unit)));
        return escaped.toString();
    }

    private static byte[] latin1(Reply honest, String bytes) {
        return honest.text().replace(HostileVendor.CANARY, bytes).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Reply recalled(Reply honest, String coding) {
        return honest.gzipped().withoutHeader(CONTENT_ENCODING).withHeader(CONTENT_ENCODING, coding);
    }

    private static Reply changedGzip(Reply honest, int at) {
        Reply gzipped = honest.gzipped();
        byte[] body = gzipped.body();
        body[at < 0 ? body.length + at : at] ^= 0x55;
        return gzipped.withBody(body);
    }

    private static Reply halfOfGzip(Reply honest) {
        Reply gzipped = honest.gzipped();
        return gzipped.withBody(Arrays.copyOf(gzipped.body(), gzipped.body().length / 2));
    }

    private static Reply longGzip(Reply honest) {
        Reply gzipped = honest.gzipped();
        byte[] longer = Arrays.copyOf(gzipped.body(), gzipped.body().length + 40);
        Arrays.fill(longer, gzipped.body().length, longer.length, (byte) 'x');
        return gzipped.withBody(longer);
    }
}
