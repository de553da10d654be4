package dev.billingsdks.integration.hostile;

import dev.billingsdks.integration.vendor.JsonText;
import dev.billingsdks.integration.vendor.TestVendor;
import dev.billingsdks.runtime.error.DecodeException;
import dev.billingsdks.runtime.error.PaginationException;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A page whose property that decides about paging is missing, renamed, blank or of another type must not end a
 * listing. Each row runs for every vendor on the first, middle and last page: page by page, with prefetch, and in
 * parallel if pages have numbers.
 */
final class ListingEndFaultsTest {

    /** Yandex's JSON is transcoded proto3, which omits defaults: its listings end with an absent or blank token. */
    private static final Predicate<TestVendor> SENDS_ALWAYS = vendor -> !vendor.omitsDefaults();

    @TestFactory
    Stream<DynamicTest> absent_property_does_not_end_a_listing() {
        return Row.tests(
                fails("deciding property absent", ListingEndFaultsTest::withoutNext)
                        .of(SENDS_ALWAYS),
                fails("deciding property and total absent", context -> without(withoutNext(context), context))
                        .of(SENDS_ALWAYS),
                fails("empty object", context -> JsonText.empty()).of(SENDS_ALWAYS),
                fails(
                                "deciding property absent, null in another case",
                                context -> withoutNext(context)
                                        .json(context.vendor().nextProperty().toUpperCase(Locale.ROOT), "null"))
                        .of(SENDS_ALWAYS));
    }

    @TestFactory
    Stream<DynamicTest> renamed_property_does_not_end_a_listing() {
        return Row.tests(
                fails("deciding property in camel case", context -> renamed(context, "nextPage"))
                        .of(SENDS_ALWAYS),
                fails("deciding property in snake case", context -> renamed(context, "next_page_token")),
                fails("deciding property in kebab case", context -> renamed(context, "next-page-token")),
                fails("deciding property in upper case", context -> renamed(context, "NEXT_PAGE_TOKEN")),
                fails("deciding property in lower case", context -> renamed(context, "nextpagetoken")),
                fails("deciding property called cursor", context -> renamed(context, "endCursor")),
                fails(
                        "deciding property as a flag",
                        context -> withoutNext(context).json("hasMore", "true")),
                fails("deciding property in Laravel's links", context -> inObject(context, "links", "next")),
                fails(
                        "deciding property in an undeclared object",
                        context -> inObject(context, "meta", "nextPageToken")));
    }

    @TestFactory
    Stream<DynamicTest> blank_property_does_not_end_a_listing() {
        return Row.tests(
                fails("deciding property empty", context -> next(context, "\"\""))
                        .of(SENDS_ALWAYS),
                fails("deciding property blank", context -> next(context, "\" \\t\""))
                        .of(SENDS_ALWAYS),
                fails(
                        "deciding property empty, and a renamed one",
                        context -> next(context, "\"\"").text("next_page_token", "t")),
                fails(
                        "deciding property blank, and a renamed one",
                        context -> next(context, "\" \\t\"").text("next_page_token", "t")));
    }

    @TestFactory
    Stream<DynamicTest> property_of_another_type_does_not_end_a_listing() {
        return Row.tests(Stream.of("7", "0", "[]", "{}", "[null]", "{\"page\":null}", "\"true\"", "false", "true")
                .map(json -> fails("deciding property is " + json, context -> next(context, json))
                        .of(vendor -> isAnotherType(json, vendor))));
    }

    @TestFactory
    Stream<DynamicTest> object_without_any_declared_property_is_not_a_page() {
        return Row.tests(Stream.of(
                        "{\"code\":14,\"message\":\"unavailable\"}",
                        "{\"error\":{\"code\":401}}",
                        "{\"nextToken\":\"t\"}",
                        "{\"\":null}")
                .map(json -> Row.named("200 with " + json.length() + " characters of something else")
                        .always(Fault.response(context -> RawResponse.json(200, json)))
                        .inEveryReadMode()
                        .fails(DecodeException.class)
                        .afterRequests(1)));
    }

    @TestFactory
    Stream<DynamicTest> other_additions_break_no_listing() {
        return Row.tests(Row.named("additions unrelated to paging")
                .always(page(context -> context.server()
                        .json(context.page(), nextPosition(context))
                        .text("request_id", "r")
                        .json("total_size", "7")
                        .json("context", "{\"trace\":\"t\",\"nested\":{\"next\":\"n\"}}")
                        .json("warnings", "[{\"next\":\"n\"}]")
                        .json("hasMore", "false")
                        .json("links", "{\"next\":null,\"prev\":\"p\"}")))
                .inEveryReadMode()
                .recovers()
                .afterRequests(1));
    }

    @TestFactory
    Stream<DynamicTest> absent_blank_and_null_end_a_listing_of_proto3_json() {
        return Row.tests(Stream.of("", "\"\"", "\" \"", "\"\\t\\n\"", "null")
                .map(json -> Row.named("token " + (json.isEmpty() ? "absent" : json))
                        .always(page(context -> json.isEmpty() ? withoutNext(context) : next(context, json)))
                        .of(SENDS_ALWAYS.negate())
                        .at(Set.of(FaultLocation.LAST_PAGE))
                        .recovers()
                        .afterRequests(1)));
    }

    private static Row fails(String name, Page page) {
        return Row.named(name)
                .always(page(page))
                .inEveryReadMode()
                .fails(PaginationException.class)
                .afterRequests(1);
    }

    private static Fault page(Page page) {
        return Fault.response(
                context -> RawResponse.json(200, page.json(context).toString()));
    }

    private static boolean isAnotherType(String json, TestVendor vendor) {
        boolean flag = json.equals("true") || json.equals("false");
        boolean text = json.startsWith("\"");
        return vendor.paging() == TestVendor.Paging.ITEM_ID ? !flag : !text;
    }

    private static JsonText withoutNext(FaultContext context) {
        return context.server()
                .json(context.page(), nextPosition(context))
                .without(context.vendor().nextProperty());
    }

    private static JsonText without(JsonText page, FaultContext context) {
        String total = context.vendor().totalProperty();
        return total == null ? page : page.without(total);
    }

    private static JsonText next(FaultContext context, String json) {
        return withoutNext(context).json(context.vendor().nextProperty(), json);
    }

    /** Returns the page with a value of the vendor's own type under another name, on the last page as well. */
    private static JsonText renamed(FaultContext context, String name) {
        return withoutNext(context).json(name, value(context));
    }

    private static JsonText inObject(FaultContext context, String object, String name) {
        return withoutNext(context)
                .json(
                        object,
                        JsonText.empty()
                                .text("first", "f")
                                .json(name, value(context))
                                .toString());
    }

    private static String value(FaultContext context) {
        String next = context.vendor().nextProperty();
        JsonText page = context.server().json(context.page(), "2");
        return page.names().contains(next) ? page.value(next) : "\"2\"";
    }

    private static @Nullable String nextPosition(FaultContext context) {
        return context.isLastPage()
                ? null
                : context.vendor().positions(context.server().pages()).get(context.page() + 1);
    }

    /** The JSON to respond with. */
    @FunctionalInterface
    private interface Page {
        JsonText json(FaultContext context);
    }
}
