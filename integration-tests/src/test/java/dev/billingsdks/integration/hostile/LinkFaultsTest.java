package dev.billingsdks.integration.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.contract.sdk.FakePacing;
import dev.billingsdks.integration.vendor.CustomersClient;
import dev.billingsdks.integration.vendor.TestVendor;
import dev.billingsdks.integration.vendor.TestVendor.Paging;
import dev.billingsdks.runtime.error.PaginationException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The next page of a response. A link is read for its page number and never requested; a cursor and an id are sent
 * back unchanged. Whatever they contain, every request is sent to the base URL, which each run checks.
 */
@Execution(ExecutionMode.CONCURRENT)
final class LinkFaultsTest {

    private static final int MEGABYTE = 1 << 20;

    /** Links in JSON, with placeholders for the number of the next page and for the host and port of another origin. */
    private static final Map<String, String> READABLE_LINKS = Map.ofEntries(
            Map.entry("link to another origin", "http://attacker.invalid/customers?page={n}"),
            Map.entry("link to another port", "http://{elsewhere}/customers?page={n}"),
            Map.entry("link with another scheme", "https://{elsewhere}/customers?page={n}"),
            Map.entry("link without a scheme", "//{elsewhere}/customers?page={n}"),
            Map.entry("link with user info", "http://user:password@{elsewhere}/customers?page={n}"),
            Map.entry("link with a host as user info", "http://api.kelviq.com@{elsewhere}/customers?page={n}"),
            Map.entry("link with backslashes", "http:\\\\\\\\{elsewhere}\\\\customers?page={n}"),
            Map.entry("link with slash and backslash", "/\\\\{elsewhere}/customers?page={n}"),
            Map.entry("relative link", "customers?page={n}"),
            Map.entry("link to an absolute path", "/customers?page={n}"),
            Map.entry("link with only a query", "?page={n}"),
            Map.entry("link with a fragment", "http://{elsewhere}/customers?page={n}#page=9"),
            Map.entry("link with a trailing comma", "http://{elsewhere}/customers?page={n},"),
            Map.entry(
                    "link with a line break",
                    "http://{elsewhere}/customers?page={n}\\r\\nHost: attacker.invalid\\r\\n\\r\\n"),
            Map.entry("link to a file", "file:///etc/passwd?page={n}"),
            Map.entry("link with an encoded number", "http://{elsewhere}/customers?p%61ge=%3{n}"),
            Map.entry("link with the number twice", "http://{elsewhere}/customers?page=1&page={n}"),
            Map.entry("link with a broken escape", "http://{elsewhere}/customers?q=%zz&page={n}&r=%"),
            Map.entry("link of a megabyte", "http://{elsewhere}/customers?q=" + "x".repeat(MEGABYTE) + "&page={n}"));

    private static final Map<String, String> UNREADABLE_LINKS = Map.ofEntries(
            Map.entry("link without a query", "http://{elsewhere}/customers"),
            Map.entry("link with the number only in the fragment", "http://{elsewhere}/customers#?page={n}"),
            Map.entry("link to a file without a query", "file:///etc/passwd"),
            Map.entry("link with javascript", "javascript:alert(1)"),
            Map.entry("link that is garbage", "\\u0000\\ufffe garbage %%% <>"),
            Map.entry("blank link", "  "),
            Map.entry("link without a number", "http://{elsewhere}/customers?page="),
            Map.entry("link with a negative number", "http://{elsewhere}/customers?page=-{n}"),
            Map.entry("link with a number out of range", "http://{elsewhere}/customers?page=" + "9".repeat(400)),
            Map.entry("link with digits of another script", "http://{elsewhere}/customers?page=\\u0662"),
            Map.entry(
                    "link with the number of another parameter",
                    "http://{elsewhere}/customers?xpage={n}&page_size={n}"));

    private static final Map<String, String> CURSORS = Map.ofEntries(
            Map.entry("cursor with plus, slash, equals, ampersand and hash", "a+b/c=d&e#f?g"),
            Map.entry("cursor with percent signs", "100%25%2F%zz%"),
            Map.entry("cursor that looks like a parameter", "x&limit=1&next_page=y"),
            Map.entry("cursor that is a URL", "http://attacker.invalid/?next_page=2"),
            Map.entry("cursor with line breaks", "a\\r\\nHost: attacker.invalid\\r\\n\\r\\nGET / HTTP/1.1"),
            Map.entry("cursor with a zero character", "a\\u0000b"),
            Map.entry("cursor with spaces around", " a b "),
            Map.entry("cursor with quotes and backslashes", "\\\"a\\\\\\\""),
            Map.entry("cursor in other scripts", "klant-é-客户-\\ud83d\\ude00"),
            Map.entry("cursor that looks like a page token", "page:7"));

    private static final Map<String, String> UNSENDABLE_CURSORS =
            Map.of("cursor with an unpaired surrogate", "a\\ud800b", "blank cursor", "  ");

    @TestFactory
    Stream<DynamicTest> links_with_a_page_number() {
        return Row.tests(sorted(READABLE_LINKS)
                .map(link -> Row.named(link.getKey())
                        .always(nextLink(link.getValue()))
                        .of(LinkFaultsTest::hasLinks)
                        .at(FaultLocation.WITH_NEXT)
                        .recovers()
                        .afterRequests(1)));
    }

    @TestFactory
    Stream<DynamicTest> links_without_a_page_number() {
        return Row.tests(sorted(UNREADABLE_LINKS)
                .map(link -> Row.named(link.getKey())
                        .always(nextLink(link.getValue()))
                        .of(LinkFaultsTest::hasLinks)
                        .fails(PaginationException.class)
                        .afterRequests(1)));
    }

    @TestFactory
    Stream<DynamicTest> empty_links() {
        return Row.tests(Row.named("empty link")
                .always(nextLink(""))
                .of(LinkFaultsTest::hasLinks)
                .fails(PaginationException.class)
                .afterRequests(1));
    }

    @TestFactory
    Stream<DynamicTest> cursors() {
        return Row.tests(sorted(CURSORS)
                .map(cursor -> Row.named(cursor.getKey())
                        .always(nextCursor(cursor.getValue()))
                        .of(vendor -> vendor.paging() == Paging.CURSOR)
                        .at(FaultLocation.WITH_NEXT)
                        .recovers()
                        .afterRequests(1)));
    }

    /** Yandex's document allows a token of 100 characters, which the SDK checks. */
    @TestFactory
    Stream<DynamicTest> endless_cursors() {
        Row row = Row.named("cursor of a megabyte").always(nextCursor("c".repeat(MEGABYTE)));
        Row refused = Row.named("cursor beyond the document's limit").always(nextCursor("c".repeat(101)));
        return Row.tests(
                row.of(vendor -> vendor.name().equals("Metronome"))
                        .at(FaultLocation.WITH_NEXT)
                        .recovers()
                        .afterRequests(1),
                refused.of(vendor -> vendor.name().equals("Yandex Billing"))
                        .fails(PaginationException.class)
                        .afterRequests(1));
    }

    @TestFactory
    Stream<DynamicTest> cursors_not_allowed_in_a_request() {
        return Row.tests(sorted(UNSENDABLE_CURSORS)
                .map(cursor -> Row.named(cursor.getKey())
                        .always(nextCursor(cursor.getValue()))
                        // A vendor that omits defaults ends a listing with a blank cursor; ListingEndFaultsTest has
                        // that row.
                        .of(vendor -> vendor.paging() == Paging.CURSOR
                                && !(vendor.omitsDefaults() && cursor.getValue().isBlank()))
                        .fails(PaginationException.class)
                        .afterRequests(1)));
    }

    static Stream<TestVendor> vendors_with_ids() {
        return TestVendor.all().filter(vendor -> vendor.paging() == Paging.ITEM_ID);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vendors_with_ids")
    void an_id_is_sent_back_unchanged(TestVendor vendor) {
        for (String id : CURSORS.values()) {
            try (HostileVendor server = HostileVendor.start(vendor, TransportKind.PLAIN_HTTP);
                    CustomersClient client = vendor.client(options -> options.bearerToken(RowRun.TOKEN)
                            .baseUrl(server.baseUrl())
                            .pacing(new FakePacing()))) {
                String lastOfFirstPage = '"' + vendor.customerId(2) + '"';
                server.plan(0, attempt -> Fault.changedJson(json -> json.replace(lastOfFirstPage, '"' + id + '"')));
                server.alias(unescaped(id), 1);

                assertThat(client.customers().stream().toList())
                        .isEqualTo(Stream.of(
                                        vendor.customerIds(1).stream(),
                                        Stream.of(unescaped(id)),
                                        vendor.customerIds(3, 4, 5).stream())
                                .flatMap(ids -> ids)
                                .toList());
                assertThat(server.requests()).hasSize(3);
                assertThat(server.otherOrigin().connections()).isZero();
            }
        }
    }

    private static boolean hasLinks(TestVendor vendor) {
        return vendor.paging() == Paging.PAGE_LINK;
    }

    private static Stream<Map.Entry<String, String>> sorted(Map<String, String> rows) {
        return rows.entrySet().stream().sorted(Map.Entry.comparingByKey());
    }

    /** Returns a fault with another link; the text is inserted between the quotes of JSON unchanged. */
    private static Fault nextLink(String pattern) {
        return Fault.response(context -> {
            String otherOrigin = "127.0.0.1:" + context.server().otherOrigin().port();
            String link =
                    pattern.replace("{elsewhere}", otherOrigin).replace("{n}", Integer.toString(context.page() + 2));
            return RawResponse.json(
                    200,
                    context.server()
                            .json(context.page(), null)
                            .json(context.vendor().nextProperty(), '"' + link + '"')
                            .toString());
        });
    }

    private static Fault nextCursor(String cursor) {
        return Fault.response(context -> {
            context.server().alias(unescaped(cursor), context.page() + 1);
            return RawResponse.json(
                    200,
                    context.server()
                            .json(context.page(), null)
                            .json(context.vendor().nextProperty(), '"' + cursor + '"')
                            .toString());
        });
    }

    /** Returns the text without JSON escapes. */
    private static String unescaped(String json) {
        return json.replace("\\r", "\r")
                .replace("\\n", "\n")
                .replace("\\u0000", "\u0000")
                .replace("\\ud83d\\ude00", "\ud83d\ude00")
                .replace("\\\"", "\"")
                .replace("\\\\", "\\");
    }
}
