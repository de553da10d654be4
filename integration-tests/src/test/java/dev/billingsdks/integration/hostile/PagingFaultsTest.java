package dev.billingsdks.integration.hostile;

import dev.billingsdks.integration.vendor.JsonText;
import dev.billingsdks.integration.vendor.TestVendor;
import dev.billingsdks.integration.vendor.TestVendor.Paging;
import dev.billingsdks.runtime.error.PaginationException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Well-formed pages whose next position is wrong or circular. */
@Execution(ExecutionMode.CONCURRENT)
final class PagingFaultsTest {

    private static final Predicate<TestVendor> BY_CURSOR = vendor -> vendor.paging() == Paging.CURSOR;
    private static final Predicate<TestVendor> BY_LINK = vendor -> vendor.paging() == Paging.PAGE_LINK;
    private static final Predicate<TestVendor> BY_ITEM_ID = vendor -> vendor.paging() == Paging.ITEM_ID;

    /** A page can name its own position only if a request has named it before. */
    private static final Set<FaultLocation> AFTER_FIRST = EnumSet.complementOf(EnumSet.of(FaultLocation.FIRST_PAGE));

    @TestFactory
    Stream<DynamicTest> loops() {
        return Row.tests(
                loop("the same cursor on every page", context -> next(context, position(context, context.page())))
                        .of(BY_CURSOR)
                        .at(AFTER_FIRST),
                loop("cycle of cursors A B A", context -> next(context, position(context, 1)))
                        .of(BY_CURSOR)
                        .at(Set.of(FaultLocation.LAST_PAGE)),
                loop("self link", context -> next(context, Integer.toString(context.page() + 1)))
                        .of(BY_LINK),
                loop("cycle of links A B A", context -> next(context, Integer.toString(context.page())))
                        .of(BY_LINK)
                        .at(AFTER_FIRST),
                loop("link that skips a page", context -> next(context, Integer.toString(context.page() + 3)))
                        .of(BY_LINK),
                loop("the same last customer on every page", context -> customersOf(context, context.page() - 1))
                        .of(BY_ITEM_ID)
                        .at(AFTER_FIRST),
                loop("cycle of last customers A B A", context -> customersOf(context, 0))
                        .of(BY_ITEM_ID)
                        .at(Set.of(FaultLocation.LAST_PAGE)),
                loop(
                                "more announced without customers",
                                context -> context.server()
                                        .json(context.page(), "more")
                                        .json(context.vendor().itemsProperty(), "[]"))
                        .of(BY_ITEM_ID));
    }

    @TestFactory
    Stream<DynamicTest> empty_pages() {
        return Row.tests(Row.named("empty pages with a next one")
                .over(List.of(List.of(), List.of(1, 2), List.of(), List.of(), List.of(3), List.of()))
                .of(TestVendor::hasEmptyPages)
                .recovers());
    }

    @TestFactory
    Stream<DynamicTest> ends() {
        return Row.tests(
                Row.named("an early end")
                        .always(json(context -> next(context, null)))
                        .of(PagingFaultsTest::statesTotal)
                        .at(FaultLocation.WITH_NEXT)
                        .fails(PaginationException.class)
                        .afterRequests(1),
                Row.named("one customer less than the total")
                        .always(json(context -> context.server()
                                .json(context.page(), next(context))
                                .json(context.vendor().itemsProperty(), "[]")))
                        .of(PagingFaultsTest::statesTotal)
                        .at(Set.of(FaultLocation.LAST_PAGE))
                        .fails(PaginationException.class)
                        .afterRequests(1));
    }

    private static Row loop(String name, Page page) {
        return Row.named(name)
                .always(json(page))
                .fails(PaginationException.class)
                .afterRequests(1);
    }

    private static Fault json(Page page) {
        return Fault.response(
                context -> RawResponse.json(200, page.json(context).toString()));
    }

    private static boolean statesTotal(TestVendor vendor) {
        return vendor.totalProperty() != null;
    }

    /** Returns the requested page with another next position. */
    private static JsonText next(FaultContext context, @Nullable String position) {
        return context.server().json(context.page(), position);
    }

    private static @Nullable String next(FaultContext context) {
        return context.isLastPage() ? null : position(context, context.page() + 1);
    }

    private static JsonText customersOf(FaultContext context, int page) {
        return context.server().json(page, "more");
    }

    private static @Nullable String position(FaultContext context, int page) {
        return context.vendor().positions(context.server().pages()).get(page);
    }

    /** Returns the JSON of the response. */
    @FunctionalInterface
    private interface Page {
        JsonText json(FaultContext context);
    }
}
