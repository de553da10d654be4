package dev.billingsdks.pagination;

import static dev.billingsdks.pagination.ListItemsResponse.ofItems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.billingsdks.runtime.error.DecodeException;
import dev.billingsdks.runtime.error.InvalidDataException;
import dev.billingsdks.runtime.error.PaginationException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages without what paging depends on: an error that names the place, never an early end. */
class UnreadablePageTest {

    private final List<String> ids = new ArrayList<>();

    @Test
    void missing_items_are_an_error() {
        FakeVendor vendor = FakeVendor.responding(ofItems("a").next("2"), ListItemsResponse.EMPTY.next("3"));

        DecodeException thrown = failureOf(vendor, Schemes.CURSOR);

        assertThat(thrown)
                .hasMessage("Acme listItems: the page lacks a property that paging depends on, or has null in its place"
                        + " at $.items (HTTP status 200)");
        assertThat(thrown.vendor()).isEqualTo("Acme");
        assertThat(thrown.operation()).isEqualTo("listItems");
        assertThat(thrown.jsonPath()).isEqualTo("$.items");
        assertThat(thrown.statusCode()).isEqualTo(200);
        assertThat(thrown.truncated()).isFalse();
        assertThat(thrown.pageToken()).isEqualTo("cursor:2");
        assertThat(ids).containsExactly("a");
    }

    @Test
    void missing_items_are_an_empty_page_where_the_vendor_omits_defaults() {
        FakeVendor vendor = FakeVendor.responding(
                ofItems("a").next("2"), ListItemsResponse.EMPTY.next("3"), ListItemsResponse.EMPTY);

        vendor.list(Schemes.CURSOR_OMITTING_DEFAULTS).forEach(item -> ids.add(item.id()));

        assertThat(ids).containsExactly("a");
        assertThat(vendor.requests()).hasSize(3);
    }

    @Test
    void a_missing_flag_is_false_where_the_vendor_omits_defaults() {
        PagingScheme<ListItemsRequest, Item, ListItemsResponse> scheme = PagingScheme.builder(
                        Schemes.LIST_ITEMS, "items", ListItemsResponse::items)
                .omitsDefaults()
                .byItemId(Item::id)
                .after(
                        ListItemsRequest::startingAfter,
                        (request, id) -> request.toBuilder().startingAfter(id).build())
                .whileTrue("has_more", ListItemsResponse::hasMore);
        FakeVendor vendor = FakeVendor.responding(ofItems("a").hasMore(true), ofItems("b"));

        vendor.list(scheme).forEach(item -> ids.add(item.id()));

        assertThat(ids).containsExactly("a", "b");
    }

    static Stream<PagingScheme<ListItemsRequest, Item, ListItemsResponse>> cursor_schemes() {
        return Stream.of(Schemes.CURSOR, Schemes.CURSOR_OMITTING_DEFAULTS);
    }

    @ParameterizedTest
    @MethodSource("cursor_schemes")
    void items_of_the_wrong_type_are_an_error_that_names_them(
            PagingScheme<ListItemsRequest, Item, ListItemsResponse> scheme) {
        FakeVendor vendor = FakeVendor.responding(ofItems("a").unreadable("items"));

        DecodeException thrown = failureOf(vendor, scheme);

        assertThat(thrown)
                .hasMessage("Acme listItems: the page cannot be read, ListItemsResponse.items"
                        + " is not what the specification says at $.items (HTTP status 200)");
        assertThat(thrown.pageToken()).isEqualTo("start");
        assertThat(ids).isEmpty();
    }

    static Stream<Arguments> properties_that_decide_about_paging() {
        return Stream.of(
                Arguments.of("next", Schemes.CURSOR),
                Arguments.of("next", Schemes.CURSOR_OMITTING_DEFAULTS),
                Arguments.of("next", Schemes.CURSOR_UNTIL_EMPTY),
                Arguments.of("link", Schemes.PAGE_LINK),
                Arguments.of("has_more", Schemes.PAGE_FLAG),
                Arguments.of("total", Schemes.PAGE_NUMBER),
                Arguments.of("has_more", Schemes.ITEM_ID),
                Arguments.of("has_more", Schemes.OFFSET_FLAG),
                Arguments.of("total", Schemes.OFFSET_TOTAL),
                Arguments.of("next", Schemes.OFFSET_PRESENT));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("properties_that_decide_about_paging")
    void a_property_of_the_wrong_type_is_an_error_that_names_it(
            String property, PagingScheme<ListItemsRequest, Item, ListItemsResponse> scheme) {
        FakeVendor vendor = FakeVendor.responding(ofItems("a").unreadable(property));

        PaginationException thrown = catchThrowableOfType(
                PaginationException.class, () -> vendor.list(scheme).forEach(item -> ids.add(item.id())));

        assertThat(thrown)
                .hasMessage(
                        "Acme listItems: " + property + ", which decides whether the listing continues, cannot be read:"
                                + " ListItemsResponse." + property + " is not what the specification says")
                .hasCauseInstanceOf(InvalidDataException.class);
        assertThat(thrown.pageToken()).isEqualTo("start");
        assertThat(ids).isEmpty();
    }

    private DecodeException failureOf(
            FakeVendor vendor, PagingScheme<ListItemsRequest, Item, ListItemsResponse> scheme) {
        return catchThrowableOfType(
                DecodeException.class, () -> vendor.list(scheme).forEach(item -> ids.add(item.id())));
    }
}
