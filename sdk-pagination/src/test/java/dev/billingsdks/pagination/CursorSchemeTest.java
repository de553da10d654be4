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

class CursorSchemeTest {

    private final List<String> ids = new ArrayList<>();

    @Test
    void a_null_cursor_ends_the_listing() {
        FakeVendor vendor = FakeVendor.responding(ofItems("a").next("2"), ofItems("b"));

        vendor.list(Schemes.CURSOR).forEach(item -> ids.add(item.id()));

        assertThat(ids).containsExactly("a", "b");
        assertThat(vendor.requests()).hasSize(2);
    }

    @Test
    void where_each_page_names_a_next_one_the_first_empty_page_ends_the_listing() {
        FakeVendor vendor = FakeVendor.responding(
                ofItems("a").next("2"), ofItems("b").next("3"), ofItems().next("3"));

        List<Page<Item, ListItemsResponse>> pages = new ArrayList<>();
        vendor.list(Schemes.CURSOR_UNTIL_EMPTY).pages().forEach(pages::add);

        assertThat(pages).flatExtracting(Page::items).extracting(Item::id).containsExactly("a", "b");
        assertThat(pages).last().satisfies(page -> {
            assertThat(page.nextToken()).isNull();
            assertThat(page.token()).as("where to look for more later").hasToString("cursor:3");
        });
        assertThat(vendor.requests()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\r\n", "\u2003"})
    void a_blank_cursor_is_an_error_since_it_neither_ends_nor_continues_the_listing(String cursor) {
        FakeVendor vendor = FakeVendor.responding(ofItems("a").next(cursor));

        PaginationException thrown = failureOf(vendor);

        assertThat(thrown).hasMessage("Acme listItems: next, which decides whether the listing continues, is blank");
        assertThat(thrown.pageToken()).isEqualTo("start");
        assertThat(ids).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+/=&#%", "%2F%00", "a b", "\r\nHost: evil", "https://evil.example/?page=2", "ünï漢😀"})
    void a_cursor_is_sent_exactly_as_it_was_received(String cursor) {
        FakeVendor vendor = FakeVendor.responding(ofItems("a").next(cursor), ofItems("b"));

        vendor.list(Schemes.CURSOR).forEach(item -> ids.add(item.id()));

        assertThat(ids).containsExactly("a", "b");
        assertThat(vendor.requests()).containsExactly("?filter=active", "?filter=active&cursor=" + cursor);
    }

    @Test
    void a_cursor_that_is_not_valid_unicode_is_an_error_since_it_cannot_be_sent() {
        FakeVendor vendor = FakeVendor.responding(ofItems("a").next("x\ud800"));

        PaginationException thrown = failureOf(vendor);

        assertThat(thrown)
                .hasMessage("Acme listItems: the cursor in next is not valid Unicode, so that it cannot be sent back");
    }

    @Test
    void a_repeated_cursor_is_an_error() {
        FakeVendor vendor =
                FakeVendor.responding(ofItems("a").next("2"), ofItems("b").next("2"));

        PaginationException thrown = failureOf(vendor);

        assertThat(thrown).hasMessageStartingWith("Acme listItems: the next token of a page was used before");
        assertThat(thrown.pageToken()).isEqualTo("cursor:2");
        assertThat(ids).containsExactly("a");
        assertThat(vendor.requests()).hasSize(2);
    }

    @Test
    void a_cycle_of_cursors_is_an_error_before_any_item_repeats() {
        FakeVendor vendor = FakeVendor.responding(
                ofItems("a").next("A"), ofItems("b").next("B"), ofItems("c").next("A"));

        PaginationException thrown = failureOf(vendor);

        assertThat(thrown.pageToken()).isEqualTo("cursor:B");
        assertThat(ids).containsExactly("a", "b");
        assertThat(vendor.requests()).hasSize(3);
    }

    @Test
    void a_cursor_that_leads_back_to_where_the_listing_started_is_an_error() {
        FakeVendor vendor =
                FakeVendor.responding(ofItems("a").next("8"), ofItems("b").next("7"));
        ListItemsRequest request = ListItemsRequest.builder().cursor("7").build();

        PaginationException thrown = catchThrowableOfType(
                PaginationException.class,
                () -> vendor.list(Schemes.CURSOR, request).forEach(item -> ids.add(item.id())));

        assertThat(thrown.pageToken()).isEqualTo("cursor:8");
        assertThat(ids).containsExactly("a");
    }

    @Test
    void a_cursor_that_the_request_refuses_fails_the_page_that_it_came_with() {
        String tooLong = "x".repeat(ListItemsRequest.Builder.LONGEST_CURSOR + 1);
        FakeVendor vendor =
                FakeVendor.responding(ofItems("a").next("2"), ofItems("b").next(tooLong));

        PaginationException thrown = failureOf(vendor);

        assertThat(thrown)
                .hasMessage("Acme listItems: the next token of a page is not one that a request takes")
                .hasCauseInstanceOf(IllegalArgumentException.class);
        assertThat(thrown.pageToken()).isEqualTo("cursor:2");
        assertThat(ids).containsExactly("a");
    }

    @Test
    void no_message_repeats_a_cursor() {
        FakeVendor vendor =
                FakeVendor.responding(ofItems("a").next("canary"), ofItems("b").next("canary"));

        PaginationException thrown = failureOf(vendor);

        assertThat(thrown.toString()).doesNotContain("canary");
    }

    @Test
    void a_blank_cursor_in_the_users_request_is_the_start() {
        FakeVendor vendor = FakeVendor.responding(ofItems("a"));
        ListItemsRequest request = ListItemsRequest.builder().cursor("").build();

        Page<Item, ListItemsResponse> page =
                vendor.list(Schemes.CURSOR, request).firstPage();

        assertThat(page.token()).isEqualTo(PageToken.START);
    }

    @ParameterizedTest
    @ValueSource(strings = {"page:2", "after:a", "before:a", "offset:2"})
    void a_token_of_another_scheme_is_refused_without_a_request(String token) {
        FakeVendor vendor = new FakeVendor();
        PagedIterable<Item, ListItemsResponse> listing = vendor.list(Schemes.CURSOR);

        assertThatThrownBy(() -> listing.startingFrom(PageToken.parse(token)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does not belong to Acme listItems");
        assertThat(vendor.requests()).isEmpty();
    }

    private PaginationException failureOf(FakeVendor vendor) {
        return catchThrowableOfType(
                PaginationException.class, () -> vendor.list(Schemes.CURSOR).forEach(item -> ids.add(item.id())));
    }
}
