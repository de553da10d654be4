package dev.billingsdks.pagination;

import static dev.billingsdks.pagination.ListItemsResponse.ofItems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.billingsdks.runtime.error.InvalidDataException;
import dev.billingsdks.runtime.error.PaginationException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemIdSchemeTest {

    private static final ListItemsRequest BACKWARD =
            ListItemsRequest.builder().filter("active").endingBefore("y").build();

    private final List<String> ids = new ArrayList<>();

    @Test
    void a_forward_listing_goes_on_after_the_last_item_of_each_page() {
        FakeVendor vendor = FakeVendor.responding(
                ofItems("a", "b").hasMore(true),
                ofItems("c").hasMore(true),
                ofItems("d").hasMore(false));

        vendor.list(Schemes.ITEM_ID).forEach(item -> ids.add(item.id()));

        assertThat(ids).containsExactly("a", "b", "c", "d");
        assertThat(vendor.requests())
                .containsExactly(
                        "?filter=active", "?filter=active&starting_after=b", "?filter=active&starting_after=c");
    }

    @Test
    void a_backward_listing_keeps_its_direction_and_goes_on_before_the_first_item_of_each_page() {
        FakeVendor vendor = FakeVendor.responding(
                ofItems("w", "x").hasMore(true),
                ofItems("u", "v").hasMore(true),
                ofItems("t").hasMore(false));

        vendor.list(Schemes.ITEM_ID, BACKWARD).forEach(item -> ids.add(item.id()));

        assertThat(ids).containsExactly("w", "x", "u", "v", "t");
        assertThat(vendor.requests())
                .containsExactly(
                        "?filter=active&ending_before=y",
                        "?filter=active&ending_before=w",
                        "?filter=active&ending_before=u");
    }

    @Test
    void an_empty_last_page_ends_the_listing() {
        FakeVendor vendor =
                FakeVendor.responding(ofItems("a").hasMore(true), ofItems().hasMore(false));

        vendor.list(Schemes.ITEM_ID).forEach(item -> ids.add(item.id()));

        assertThat(ids).containsExactly("a");
    }

    @Test
    void two_directions_at_once_are_refused_without_a_request() {
        FakeVendor vendor = new FakeVendor();
        ListItemsRequest request =
                ListItemsRequest.builder().startingAfter("a").endingBefore("b").build();

        assertThatThrownBy(() -> vendor.list(Schemes.ITEM_ID, request))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a listing has one direction");
        assertThat(vendor.requests()).isEmpty();
    }

    @Test
    void a_token_of_the_other_direction_turns_the_listing_round() {
        FakeVendor vendor =
                FakeVendor.responding(ofItems("a").hasMore(false), ofItems("b").hasMore(false));
        ListItemsRequest forward = ListItemsRequest.builder().startingAfter("m").build();

        vendor.list(Schemes.ITEM_ID, BACKWARD)
                .startingFrom(PageToken.parse("after:z"))
                .firstPage();
        vendor.list(Schemes.ITEM_ID, forward)
                .startingFrom(PageToken.parse("before:z"))
                .firstPage();

        assertThat(vendor.requests()).containsExactly("?filter=active&starting_after=z", "?ending_before=z");
    }

    @Test
    void more_without_items_is_an_error() {
        FakeVendor vendor =
                FakeVendor.responding(ofItems("a").hasMore(true), ofItems().hasMore(true));

        PaginationException thrown = failureOf(vendor);

        assertThat(thrown)
                .hasMessage("Acme listItems: a page says that more items follow, but holds none to go on from");
        assertThat(thrown.pageToken()).isEqualTo("after:a");
        assertThat(vendor.requests()).hasSize(2);
    }

    @Test
    void a_missing_has_more_is_an_error_and_not_the_end() {
        FakeVendor vendor = FakeVendor.responding(ofItems("a"));

        assertThatThrownBy(() -> vendor.list(Schemes.ITEM_ID).firstPage())
                .isInstanceOf(PaginationException.class)
                .hasMessage("Acme listItems: has_more, which decides whether the listing continues, is absent or null");
    }

    @Test
    void the_same_last_item_again_is_an_error() {
        FakeVendor vendor = FakeVendor.responding(
                ofItems("a", "b").hasMore(true),
                ofItems("c").hasMore(true),
                ofItems("a", "b").hasMore(true));

        PaginationException thrown = failureOf(vendor);

        assertThat(thrown.pageToken()).isEqualTo("after:c");
        assertThat(ids).containsExactly("a", "b", "c");
    }

    @Test
    void an_id_that_cannot_be_read_is_an_error_where_it_is_needed() {
        FakeVendor vendor = FakeVendor.responding(ofItems("a", Item.BROKEN).hasMore(true));

        PaginationException thrown = failureOf(vendor);

        assertThat(thrown)
                .hasMessageContaining("the id of its last item cannot be read")
                .hasCauseInstanceOf(InvalidDataException.class);
        assertThat(thrown.pageToken()).isEqualTo("start");
        assertThat(ids).isEmpty();
    }

    @Test
    void a_missing_id_is_an_error_where_it_is_needed() {
        FakeVendor vendor = FakeVendor.responding(ofItems(Item.NONE, "x").hasMore(true));

        assertThatThrownBy(() -> vendor.list(Schemes.ITEM_ID, BACKWARD).firstPage())
                .isInstanceOf(PaginationException.class)
                .hasMessageContaining("its first item has no id");
    }

    @Test
    void a_blank_id_is_an_error_where_it_is_needed() {
        FakeVendor vendor = FakeVendor.responding(ofItems("a", " ").hasMore(true));

        assertThatThrownBy(() -> vendor.list(Schemes.ITEM_ID).firstPage())
                .isInstanceOf(PaginationException.class)
                .hasMessageContaining("the id of the last item of a page is blank");
    }

    @Test
    void ids_that_are_not_needed_are_not_read() {
        FakeVendor vendor = FakeVendor.responding(
                ofItems(Item.BROKEN, "a").hasMore(true), ofItems(Item.BROKEN).hasMore(false));

        long items = vendor.list(Schemes.ITEM_ID).stream().count();

        assertThat(items).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cursor:2", "page:2", "offset:2"})
    void a_token_of_another_scheme_is_refused(String token) {
        PagedIterable<Item, ListItemsResponse> listing = new FakeVendor().list(Schemes.ITEM_ID);

        assertThatThrownBy(() -> listing.startingFrom(PageToken.parse(token)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_backward_token_is_refused_where_the_operation_goes_forward_alone() {
        FakeVendor vendor =
                FakeVendor.responding(ofItems("a").hasMore(true), ofItems("b").hasMore(false));
        PagedIterable<Item, ListItemsResponse> listing = vendor.list(Schemes.ITEM_ID_FORWARD);

        assertThatThrownBy(() -> listing.startingFrom(PageToken.parse("before:a")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(listing).extracting(Item::id).containsExactly("a", "b");
    }

    private PaginationException failureOf(FakeVendor vendor) {
        return catchThrowableOfType(
                PaginationException.class, () -> vendor.list(Schemes.ITEM_ID).forEach(item -> ids.add(item.id())));
    }
}
