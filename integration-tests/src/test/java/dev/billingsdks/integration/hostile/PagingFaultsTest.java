package dev.billingsdks.integration.hostile;

import dev.billingsdks.integration.vendor.JsonObject;
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

/** Pages in good form that lead nowhere, or in circles. */
final class PagingFaultsTest {

    private static final Predicate<TestVendor> BY_CURSOR = vendor -> vendor.paging() == Paging.CURSOR;
    private static final Predicate<TestVendor> BY_LINK = vendor -> vendor.paging() == Paging.PAGE_LINK;
    private static final Predicate<TestVendor> BY_ITEM_ID = vendor -> vendor.paging() == Paging.ITEM_ID;

    /** A page can name its own place only where a request has named it before. */
    private static final Set<Place> AFTER_FIRST = EnumSet.complementOf(EnumSet.of(Place.FIRST_PAGE));

    @TestFactory
    Stream<DynamicTest> loops() {
        return Row.tests(
                loop("the same cursor for ever", asked -> next(asked, position(asked, asked.page())))
                        .of(BY_CURSOR)
                        .at(AFTER_FIRST),
                loop("cycle of cursors A B A", asked -> next(asked, position(asked, 1)))
                        .of(BY_CURSOR)
                        .at(Set.of(Place.LAST_PAGE)),
                loop("self link", asked -> next(asked, Integer.toString(asked.page() + 1)))
                        .of(BY_LINK),
                loop("cycle of links A B A", asked -> next(asked, Integer.toString(asked.page())))
                        .of(BY_LINK)
                        .at(AFTER_FIRST),
                loop("link that passes over a page", asked -> next(asked, Integer.toString(asked.page() + 3)))
                        .of(BY_LINK),
                loop("the same last customer for ever", asked -> customersOf(asked, asked.page() - 1))
                        .of(BY_ITEM_ID)
                        .at(AFTER_FIRST),
                loop("cycle of last customers A B A", asked -> customersOf(asked, 0))
                        .of(BY_ITEM_ID)
                        .at(Set.of(Place.LAST_PAGE)),
                loop(
                                "more announced without customers",
                                asked -> asked.server()
                                        .json(asked.page(), "more")
                                        .json(asked.vendor().itemsProperty(), "[]"))
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
                Row.named("no word about what follows")
                        .always(json(asked -> asked.server()
                                .json(asked.page(), null)
                                .without(asked.vendor().nextProperty())))
                        .of(BY_LINK.and(PagingFaultsTest::statesTotal))
                        .at(Place.WITH_NEXT)
                        .fails(PaginationException.class)
                        .afterRequests(1),
                Row.named("the end before the end")
                        .always(json(asked -> next(asked, null)))
                        .of(PagingFaultsTest::statesTotal)
                        .at(Place.WITH_NEXT)
                        .fails(PaginationException.class)
                        .afterRequests(1),
                Row.named("a customer less than the total")
                        .always(json(asked -> asked.server()
                                .json(asked.page(), next(asked))
                                .json(asked.vendor().itemsProperty(), "[]")))
                        .of(PagingFaultsTest::statesTotal)
                        .at(Set.of(Place.LAST_PAGE))
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
        return Fault.reply(asked -> Reply.json(200, page.json(asked).toString()));
    }

    private static boolean statesTotal(TestVendor vendor) {
        return vendor.totalProperty() != null;
    }

    /** Returns the page that was asked for with another position as the next. */
    private static JsonObject next(Asked asked, @Nullable String position) {
        return asked.server().json(asked.page(), position);
    }

    private static @Nullable String next(Asked asked) {
        return asked.isLastPage() ? null : position(asked, asked.page() + 1);
    }

    private static JsonObject customersOf(Asked asked, int page) {
        return asked.server().json(page, "more");
    }

    private static @Nullable String position(Asked asked, int page) {
        return asked.vendor().positions(asked.server().pages()).get(page);
    }

    /** The JSON to answer with. */
    @FunctionalInterface
    private interface Page {
        JsonObject json(Asked asked);
    }
}
