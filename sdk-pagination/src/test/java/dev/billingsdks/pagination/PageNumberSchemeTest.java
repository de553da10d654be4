package dev.billingsdks.pagination;

import static dev.billingsdks.pagination.ListItemsResponse.ofItems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.billingsdks.runtime.error.PaginationException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageNumberSchemeTest {

    private final List<String> ids = new ArrayList<>();

    @Test
    void pages_are_requested_by_number_while_there_is_a_link() {
        FakeVendor vendor = FakeVendor.responding(
                ofItems("a").link("http://internal:8000/items?page=2"),
                ofItems("b").link("?page=3"),
                ofItems("c"));

        vendor.list(Schemes.PAGE_LINK).forEach(item -> ids.add(item.id()));

        assertThat(ids).containsExactly("a", "b", "c");
        assertThat(vendor.requests())
                .containsExactly("?filter=active", "?filter=active&page=2", "?filter=active&page=3");
    }

    @Test
    void a_link_may_be_a_uri() {
        FakeVendor vendor =
                FakeVendor.responding(ofItems("a").link(URI.create("https://api.example.com/?page=2")), ofItems("b"));

        vendor.list(Schemes.PAGE_LINK).forEach(item -> ids.add(item.id()));

        assertThat(ids).containsExactly("a", "b");
    }

    @Test
    void a_null_link_ends_the_listing() {
        FakeVendor vendor = FakeVendor.responding(ofItems("a"));

        vendor.list(Schemes.PAGE_LINK).forEach(item -> ids.add(item.id()));

        assertThat(ids).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void a_blank_link_is_an_error_and_not_the_end(String link) {
        FakeVendor vendor = FakeVendor.responding(ofItems("a").link(link));

        PaginationException thrown = failureOf(vendor, Schemes.PAGE_LINK);

        assertThat(thrown).hasMessage("Acme listItems: link, which decides whether the listing continues, is blank");
        assertThat(ids).isEmpty();
    }

    @Test
    void a_blank_uri_is_an_error_and_not_the_end() {
        FakeVendor vendor = FakeVendor.responding(ofItems("a").link(URI.create("")));

        assertThat(failureOf(vendor, Schemes.PAGE_LINK)).hasMessageEndingWith("is blank");
    }

    @Test
    void an_empty_page_with_a_link_is_passed_over() {
        FakeVendor vendor =
                FakeVendor.responding(ofItems("a").link("?page=2"), ofItems().link("?page=3"), ofItems("c"));

        vendor.list(Schemes.PAGE_LINK).forEach(item -> ids.add(item.id()));

        assertThat(ids).containsExactly("a", "c");
    }

    @ParameterizedTest
    @CsvSource({
        "?page=2, 'is to page 2 where page 3 should follow'",
        "?page=1, 'is to page 1 where page 3 should follow'",
        "?page=4, 'is to page 4 where page 3 should follow'",
        "garbage, 'has no readable number'",
        "https://api.example.com/items, 'has no readable number'",
        "https://api.example.com/items?page=last, 'has no readable number'",
    })
    void a_link_to_any_page_but_the_next_is_an_error(String link, String problem) {
        FakeVendor vendor =
                FakeVendor.responding(ofItems("a").link("?page=2"), ofItems("b").link(link));

        PaginationException thrown = failureOf(vendor, Schemes.PAGE_LINK);

        assertThat(thrown)
                .hasMessageStartingWith("Acme listItems: the link in link ")
                .hasMessageContaining(problem);
        assertThat(thrown.pageToken()).isEqualTo("page:2");
        assertThat(ids).containsExactly("a");
        assertThat(vendor.requests()).hasSize(2);
    }

    @Test
    void a_listing_begins_at_the_page_that_the_request_names() {
        FakeVendor vendor = FakeVendor.responding(ofItems("a").link("?page=6"), ofItems("b"));
        ListItemsRequest request = ListItemsRequest.builder().page(5).build();

        vendor.list(Schemes.PAGE_LINK, request).forEach(item -> ids.add(item.id()));

        assertThat(ids).containsExactly("a", "b");
        assertThat(vendor.requests()).containsExactly("?page=5", "?page=6");
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Long.MIN_VALUE, Long.MAX_VALUE})
    void a_request_for_an_impossible_page_is_refused(long page) {
        ListItemsRequest request = ListItemsRequest.builder().page(page).build();

        assertThatThrownBy(() -> new FakeVendor().list(Schemes.PAGE_LINK, request))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Acme listItems: the request's page must be between 0 and ");
    }

    @Test
    void a_page_after_the_largest_number_is_an_error() {
        FakeVendor vendor = FakeVendor.responding(ofItems("a").hasMore(true));
        ListItemsRequest request =
                ListItemsRequest.builder().page(PageToken.MAXIMUM_NUMBER).build();

        assertThatThrownBy(() -> vendor.list(Schemes.PAGE_FLAG, request).firstPage())
                .isInstanceOf(PaginationException.class);
    }

    @Test
    void a_flag_says_whether_another_page_follows() {
        FakeVendor vendor = FakeVendor.responding(
                ofItems("a").hasMore(true),
                ofItems().hasMore(true),
                ofItems("b").hasMore(false));

        vendor.list(Schemes.PAGE_FLAG).forEach(item -> ids.add(item.id()));

        assertThat(ids).containsExactly("a", "b");
        assertThat(vendor.requests())
                .containsExactly("?filter=active", "?filter=active&page=2", "?filter=active&page=3");
    }

    @Test
    void a_missing_flag_is_an_error_and_not_the_end() {
        FakeVendor vendor = FakeVendor.responding(ofItems("a"));

        PaginationException thrown = catchThrowableOfType(
                PaginationException.class, () -> vendor.list(Schemes.PAGE_FLAG).firstPage());

        assertThat(thrown)
                .hasMessage("Acme listItems: has_more, which decides whether the listing continues, is absent or null");
        assertThat(thrown.pageToken()).isEqualTo("start");
    }

    @Test
    void the_number_of_the_next_page_must_be_the_next_number() {
        FakeVendor vendor =
                FakeVendor.responding(ofItems("a").total(2L), ofItems("b").total(4L));

        PaginationException thrown = failureOf(vendor, Schemes.PAGE_NUMBER);

        assertThat(thrown).hasMessageContaining("the page number in total is 4 where 3 should follow");
        assertThat(ids).containsExactly("a");
    }

    @Test
    void a_missing_number_of_the_next_page_ends_the_listing() {
        FakeVendor vendor = FakeVendor.responding(ofItems("a").total(2L), ofItems("b"));

        vendor.list(Schemes.PAGE_NUMBER).forEach(item -> ids.add(item.id()));

        assertThat(ids).containsExactly("a", "b");
    }

    @Test
    void a_page_tells_the_total_that_the_vendor_states() {
        FakeVendor vendor = FakeVendor.responding(ofItems("a").link("?page=2").total(41L), ofItems("a"));
        PagedIterable<Item, ListItemsResponse> listing = vendor.list(Schemes.PAGE_LINK);

        assertThat(listing.firstPage().total()).isEqualTo(41L);
        assertThat(listing.firstPage().total()).isNull();
    }

    @Test
    void a_total_that_cannot_be_read_does_not_break_the_listing() {
        FakeVendor vendor = FakeVendor.responding(ofItems("a").unreadable("total"));

        Page<Item, ListItemsResponse> page = vendor.list(Schemes.PAGE_LINK).firstPage();

        assertThat(page.total()).isNull();
        assertThat(page.items()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cursor:2", "after:a", "before:a", "offset:2"})
    void a_token_of_another_scheme_is_refused(String token) {
        PagedIterable<Item, ListItemsResponse> listing = new FakeVendor().list(Schemes.PAGE_LINK);

        assertThatThrownBy(() -> listing.startingFrom(PageToken.parse(token)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private PaginationException failureOf(
            FakeVendor vendor, PagingScheme<ListItemsRequest, Item, ListItemsResponse> scheme) {
        return catchThrowableOfType(
                PaginationException.class, () -> vendor.list(scheme).forEach(item -> ids.add(item.id())));
    }
}
