package dev.billingsdks.pagination;

import static dev.billingsdks.pagination.ListItemsResponse.ofItems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.billingsdks.runtime.error.PaginationException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OffsetSchemeTest {

    private final List<String> ids = new ArrayList<>();

    @Test
    void the_offset_grows_by_the_items_that_each_page_holds() {
        FakeVendor vendor = FakeVendor.responding(
                ofItems("a", "b", "c").hasMore(true),
                ofItems("d").hasMore(true),
                ofItems("e").hasMore(false));

        vendor.list(Schemes.OFFSET_FLAG).forEach(item -> ids.add(item.id()));

        assertThat(ids).containsExactly("a", "b", "c", "d", "e");
        assertThat(vendor.requests())
                .containsExactly("?filter=active", "?filter=active&offset=3", "?filter=active&offset=4");
    }

    @Test
    void a_listing_begins_at_the_offset_that_the_request_names() {
        FakeVendor vendor =
                FakeVendor.responding(ofItems("k").total(12L), ofItems("l").total(12L));
        ListItemsRequest request = ListItemsRequest.builder().offset(10).build();

        vendor.list(Schemes.OFFSET_TOTAL, request).forEach(item -> ids.add(item.id()));

        assertThat(ids).containsExactly("k", "l");
        assertThat(vendor.requests()).containsExactly("?offset=10", "?offset=11");
    }

    @Test
    void a_listing_goes_on_until_the_total_is_reached() {
        FakeVendor vendor =
                FakeVendor.responding(ofItems("a", "b").total(3L), ofItems("c").total(3L));

        vendor.list(Schemes.OFFSET_TOTAL).forEach(item -> ids.add(item.id()));

        assertThat(ids).containsExactly("a", "b", "c");
    }

    @Test
    void a_listing_continues_while_a_property_has_a_value() {
        FakeVendor vendor = FakeVendor.responding(ofItems("a").next("more"), ofItems("b"));

        vendor.list(Schemes.OFFSET_PRESENT).forEach(item -> ids.add(item.id()));

        assertThat(ids).containsExactly("a", "b");
    }

    @Test
    void more_without_items_is_an_error() {
        FakeVendor vendor =
                FakeVendor.responding(ofItems("a").total(3L), ofItems().total(3L));

        PaginationException thrown = catchThrowableOfType(
                PaginationException.class,
                () -> vendor.list(Schemes.OFFSET_TOTAL).forEach(item -> ids.add(item.id())));

        assertThat(thrown).hasMessageContaining("so that the offset cannot grow");
        assertThat(thrown.pageToken()).isEqualTo("offset:1");
    }

    @Test
    void a_missing_total_is_an_error_and_not_the_end() {
        FakeVendor vendor = FakeVendor.responding(ofItems("a"));

        assertThatThrownBy(() -> vendor.list(Schemes.OFFSET_TOTAL).firstPage())
                .isInstanceOf(PaginationException.class)
                .hasMessage("Acme listItems: total, which decides whether the listing continues, is absent or null");
    }

    @Test
    void a_negative_total_is_an_error_and_not_the_end() {
        FakeVendor vendor = FakeVendor.responding(ofItems("a").total(-1L));

        assertThatThrownBy(() -> vendor.list(Schemes.OFFSET_TOTAL).firstPage())
                .isInstanceOf(PaginationException.class)
                .hasMessage(
                        "Acme listItems: total, which decides whether the listing continues, is a negative number of items");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void a_blank_property_is_an_error_and_not_the_end(String blank) {
        FakeVendor vendor = FakeVendor.responding(ofItems("a").next(blank));

        assertThatThrownBy(() -> vendor.list(Schemes.OFFSET_PRESENT).firstPage())
                .isInstanceOf(PaginationException.class)
                .hasMessage("Acme listItems: next, which decides whether the listing continues, is blank");
    }

    @Test
    void an_offset_beyond_the_range_of_the_request_is_an_error() {
        FakeVendor vendor = FakeVendor.responding(ofItems("a").hasMore(true));
        ListItemsRequest request =
                ListItemsRequest.builder().offset(Integer.MAX_VALUE).build();

        assertThatThrownBy(() -> vendor.list(Schemes.OFFSET_FLAG, request).firstPage())
                .isInstanceOf(PaginationException.class)
                .hasCauseInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cursor:2", "page:2", "after:a", "before:a"})
    void a_token_of_another_scheme_is_refused(String token) {
        PagedIterable<Item, ListItemsResponse> listing = new FakeVendor().list(Schemes.OFFSET_FLAG);

        assertThatThrownBy(() -> listing.startingFrom(PageToken.parse(token)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
