package dev.billingsdks.integration.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.billingsdks.contract.sdk.FakePacing;
import dev.billingsdks.integration.vendor.CustomersClient;
import dev.billingsdks.integration.vendor.TestVendor;
import dev.billingsdks.integration.vendor.TestVendor.Paging;
import dev.billingsdks.pagination.PageToken;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.error.RequestNotSentException;
import dev.billingsdks.runtime.error.SdkException;
import dev.billingsdks.runtime.http.ClientBuilder;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Input that an application passes on from its own users: it is rejected before any request, or arrives as one value.
 */
final class RequestInjectionTest {

    private static final String CANARY = "canary-secret";

    static Stream<Arguments> vendors_and_bad_characters() {
        return each("carriage return", "\r", "line feed", "\n", "CR LF and a header", "\r\nX-Injected: yes");
    }

    static Stream<Arguments> vendors_and_texts() {
        return each(
                "carriage return", "\r",
                "line feed", "\n",
                "CR LF and a header", " HTTP/1.1\r\nX-Injected: yes\r\n\r\nGET /stolen",
                "zero", "\u0000",
                "delete", "\u007f",
                "Latin", "\u00e9",
                "line separator", "\u2028",
                "emoji", "\ud83d\ude00",
                "separators", "&page=9#fragment?x=y;z",
                "percent signs", "%0d%0a%zz%",
                "path", "/../../admin",
                "space and plus", " a+b ");
    }

    static Stream<Arguments> vendors_and_invalid_tokens() {
        return each(
                "carriage return", "\r",
                "line feed", "\n",
                "CR LF and a header", "\r\nX-Injected: yes",
                "zero", "\u0000",
                "delete", "\u007f",
                "tab", "\t",
                "space", " ",
                "Latin", "\u00e9",
                "line separator", "\u2028",
                "emoji", "\ud83d\ude00");
    }

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource("vendors_and_invalid_tokens")
    void a_token_is_rejected_by_the_builder(TestVendor vendor, String unfit) {
        for (String token : invalidTokens(unfit)) {
            assertThatThrownBy(() -> vendor.client(options -> options.bearerToken(token)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("token")
                    .hasMessageNotContaining(CANARY);
        }
    }

    /** White space around a token is removed, so that only white space within it is invalid. */
    private static List<String> invalidTokens(String unfit) {
        return unfit.isBlank()
                ? List.of(CANARY + unfit + CANARY, unfit)
                : List.of(CANARY + unfit, unfit + CANARY, CANARY + unfit + CANARY, unfit);
    }

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource("vendors_and_invalid_tokens")
    void a_supplied_token_is_rejected_before_any_request(TestVendor vendor, String unfit) {
        try (HostileVendor server = HostileVendor.start(vendor, TransportKind.PLAIN_HTTP);
                LogCapture log = LogCapture.start(CANARY);
                CustomersClient client =
                        client(server, options -> options.bearerToken(() -> CANARY + unfit + CANARY))) {
            Throwable failure = catchThrowable(() -> client.firstCustomers(RequestOptions.none()));

            assertThat(failure).isExactlyInstanceOf(RequestNotSentException.class);
            assertThat(Secrecy.stackTrace(failure)).doesNotContain(CANARY);
            assertThat(log.leaks()).isEmpty();
            assertThat(server.origin().connections()).isZero();
        }
    }

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource("vendors_and_texts")
    void a_parameter_arrives_as_one_value(TestVendor vendor, String text) {
        try (HostileVendor server = HostileVendor.start(vendor, TransportKind.PLAIN_HTTP);
                CustomersClient client = client(server, options -> {})) {
            client.firstCustomers(RequestOptions.builder()
                    .query("filter", CANARY + text)
                    .query(text, "value")
                    .build());

            assertThat(server.requests()).singleElement().satisfies(request -> {
                assertThat(request.query("filter")).containsExactly(CANARY + text);
                assertThat(request.target()).matches("[A-Za-z0-9/?&=._~%-]+").endsWith("=value");
                assertThat(request.header("X-Injected")).isEmpty();
            });
        }
    }

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource("vendors_and_texts")
    void a_page_token_of_the_application_arrives_as_one_value(TestVendor vendor, String text) {
        String kind = switch (vendor.paging()) {
            case CURSOR -> "cursor:";
            case ITEM_ID -> "after:";
            case PAGE_LINK -> "page:";
        };
        try (HostileVendor server = HostileVendor.start(vendor, TransportKind.PLAIN_HTTP);
                CustomersClient client = client(server, options -> {})) {
            server.alias("2" + text, 1);

            Throwable failure = catchThrowable(() -> client.customers()
                    .startingFrom(PageToken.parse(kind + "2" + text))
                    .firstPage());

            if (vendor.paging() == Paging.PAGE_LINK) {
                assertThat(failure).isInstanceOf(IllegalArgumentException.class);
                assertThat(server.origin().connections()).isZero();
            } else {
                assertThat(failure).isNull();
                assertThat(server.requests()).singleElement().satisfies(request -> {
                    assertThat(request.query(vendor.positionParameter())).containsExactly("2" + text);
                    assertThat(request.header("X-Injected")).isEmpty();
                });
            }
        }
    }

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource("vendors_and_bad_characters")
    void a_header_with_a_line_break_is_rejected(TestVendor vendor, String lineBreak) {
        for (String value : List.of("a" + lineBreak + "b", "a" + lineBreak, lineBreak + "a")) {
            assertThatThrownBy(() -> RequestOptions.builder().header("X-Trace", CANARY + value))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining(CANARY);
            assertThatThrownBy(() -> RequestOptions.builder().header("X-Trace" + value, CANARY))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining(CANARY);
            assertThatThrownBy(() -> RequestOptions.builder().idempotencyKey(CANARY + value))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining(CANARY);
            assertThatThrownBy(() -> vendor.client(options -> options.userAgent(CANARY + value)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining(CANARY);
            assertThatThrownBy(
                            () -> vendor.client(options -> options.baseUrl("http://localhost/" + CANARY + value + "c")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining(CANARY);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.billingsdks.integration.vendor.TestVendor#all")
    void an_unpaired_surrogate_is_rejected_before_any_request(TestVendor vendor) {
        try (HostileVendor server = HostileVendor.start(vendor, TransportKind.PLAIN_HTTP);
                CustomersClient client = client(server, options -> {})) {
            RequestOptions options =
                    RequestOptions.builder().query("filter", CANARY + "\ud83d").build();

            SdkException failure =
                    catchThrowableOfType(RequestNotSentException.class, () -> client.firstCustomers(options));

            assertThat(Secrecy.stackTrace(failure)).doesNotContain(CANARY);
            assertThat(server.origin().connections()).isZero();
        }
    }

    private static CustomersClient client(HostileVendor server, Consumer<ClientBuilder<?>> more) {
        return server.vendor().client(options -> {
            options.bearerToken(CANARY).baseUrl(server.baseUrl()).pacing(new FakePacing());
            more.accept(options);
        });
    }

    /** Returns each vendor with each of the texts; the arguments alternate between a name and its text. */
    private static Stream<Arguments> each(String... namesAndTexts) {
        return TestVendor.all()
                .flatMap(vendor -> Stream.iterate(0, at -> at < namesAndTexts.length, at -> at + 2)
                        .map(at -> Arguments.argumentSet(
                                namesAndTexts[at] + " [" + vendor.name() + "]", vendor, namesAndTexts[at + 1])));
    }
}
