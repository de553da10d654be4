package dev.billingsdks.pagination;

import static dev.billingsdks.pagination.ListItemsResponse.ofItems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.billingsdks.runtime.error.PaginationException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the total that a vendor states tells about a listing. */
class TotalTest {

    private final List<String> ids = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {2, 4})
    void a_total_that_changes_is_an_error_of_the_page_that_states_another(long changed) {
        FakeVendor vendor = FakeVendor.responding(
                ofItems("a").link("?page=2").total(3L),
                ofItems("b").link("?page=3").total(changed),
                ofItems("c").total(changed));

        PaginationException thrown = fail(vendor.list(Schemes.PAGE_LINK));

        assertThat(thrown).hasMessageContaining("total").hasMessageContaining("list again from the start");
        assertThat(thrown.pageToken()).isEqualTo("page:2");
        assertThat(ids).containsExactly("a");
        assertThat(vendor.requests()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 3, 1000})
    void a_listing_that_ends_with_another_number_than_its_total_is_an_error_of_its_last_page(long total) {
        FakeVendor vendor = FakeVendor.responding(
                ofItems("a").link("?page=2").total(total), ofItems("b").total(total));

        PaginationException thrown = fail(vendor.list(Schemes.PAGE_LINK));

        assertThat(thrown.pageToken()).isEqualTo("page:2");
        assertThat(ids).containsExactly("a");
    }

    @Test
    void a_single_page_must_have_as_many_items_as_its_total() {
        FakeVendor vendor = FakeVendor.responding(ofItems("a").total(2L));

        PaginationException thrown = fail(vendor.list(Schemes.PAGE_LINK));

        assertThat(thrown.pageToken()).isEqualTo("start");
        assertThat(ids).isEmpty();
    }

    @Test
    void pages_without_a_total_are_counted_too() {
        FakeVendor vendor = FakeVendor.responding(
                ofItems("a").link("?page=2"), ofItems("b").link("?page=3").total(3L), ofItems("c"));

        vendor.list(Schemes.PAGE_LINK).forEach(item -> ids.add(item.id()));

        assertThat(ids).containsExactly("a", "b", "c");
    }

    @Test
    void a_listing_without_any_total_is_not_checked() {
        FakeVendor vendor = FakeVendor.responding(ofItems("a").link("?page=2"), ofItems());

        vendor.list(Schemes.PAGE_LINK).forEach(item -> ids.add(item.id()));

        assertThat(ids).containsExactly("a");
    }

    @Test
    void a_listing_that_begins_at_its_first_page_by_number_is_whole() {
        FakeVendor vendor = FakeVendor.responding(ofItems("a").total(2L));

        PaginationException thrown = fail(vendor.list(Schemes.PAGE_LINK).startingFrom(PageToken.parse("page:1")));

        assertThat(thrown).hasMessageContaining("total");
    }

    @Test
    void a_listing_that_begins_in_the_middle_need_not_reach_its_total() {
        FakeVendor vendor = FakeVendor.responding(
                ofItems("c").link("?page=4").total(4L), ofItems("d").total(4L));

        vendor.list(Schemes.PAGE_LINK).startingFrom(PageToken.parse("page:3")).forEach(item -> ids.add(item.id()));

        assertThat(ids).containsExactly("c", "d");
    }

    @Test
    void a_page_that_is_requested_again_is_counted_once() {
        FakeVendor vendor = FakeVendor.responding(
                ofItems("a").link("?page=2").total(2L),
                ofItems("b").total(3L),
                ofItems("b").total(2L));
        var items = vendor.list(Schemes.PAGE_LINK).iterator();
        ids.add(items.next().id());

        catchThrowableOfType(PaginationException.class, items::hasNext);
        items.forEachRemaining(item -> ids.add(item.id()));

        assertThat(ids).containsExactly("a", "b");
    }

    private PaginationException fail(PagedIterable<Item, ListItemsResponse> listing) {
        return catchThrowableOfType(PaginationException.class, () -> listing.forEach(item -> ids.add(item.id())));
    }
}
