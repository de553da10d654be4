package dev.billingsdks.pagination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.error.SdkException;
import dev.billingsdks.runtime.error.TransportException;
import dev.billingsdks.runtime.header.Headers;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** A listing that a user's fake of an API group returns. */
class FixedPagesTest {

    private final PagedIterable<String, String> listing = PagedIterable.ofPages(List.of(
            Page.of(List.of("a", "b"), "first body"),
            Page.of(List.of(), "empty body"),
            Page.of(List.of("c"), "last body")));

    @Test
    void a_fake_lists_the_items_of_its_pages() {
        assertThat(listing).containsExactly("a", "b", "c");
        assertThat(listing.stream()).containsExactly("a", "b", "c");
        assertThat(listing).hasToString("PagedIterable[3 given pages]");
    }

    @Test
    void the_pages_of_a_fake_are_linked_by_tokens() {
        List<Page<String, String>> pages = new ArrayList<>();
        listing.pages().forEach(pages::add);

        assertThat(pages).extracting(page -> page.token().toString()).containsExactly("start", "page:2", "page:3");
        assertThat(pages)
                .extracting(page -> String.valueOf(page.nextToken()))
                .containsExactly("page:2", "page:3", "null");
        assertThat(pages).extracting(Page::body).containsExactly("first body", "empty body", "last body");
    }

    @Test
    void a_fake_can_be_resumed() {
        assertThat(listing.startingFrom(PageToken.parse("page:2"))).containsExactly("c");
        assertThat(listing.startingFrom(PageToken.START)).containsExactly("a", "b", "c");
    }

    @Test
    void a_fake_refuses_a_token_that_it_did_not_give() {
        assertThatThrownBy(() -> listing.startingFrom(PageToken.parse("page:4")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the token does not belong to any of the 3 given pages");
    }

    @Test
    void a_fake_fails_after_its_pages_with_the_token_of_the_page_that_failed() {
        TransportException error = new TransportException("reset", null, "Acme", "listThings");
        Iterator<String> items = listing.thenThrow(error).iterator();

        assertThat(List.of(items.next(), items.next(), items.next())).containsExactly("a", "b", "c");
        for (int attempt = 0; attempt < 2; attempt++) {
            assertThatThrownBy(items::next)
                    .isSameAs(error)
                    .isInstanceOfSatisfying(
                            SdkException.class, e -> assertThat(e.pageToken()).isEqualTo("page:4"));
        }
        assertThat(listing).containsExactly("a", "b", "c");
    }

    @Test
    void a_fake_that_failed_is_resumed_by_another_one_without_losing_or_repeating_an_item() {
        PagedIterable<String, String> failing = PagedIterable.ofPages(
                        List.of(Page.of(List.of("a", "b"), "first body"), Page.of(List.of(), "empty body")))
                .thenThrow(new TransportException("reset", null, "Acme", "listThings"));
        List<String> items = new ArrayList<>();

        assertThatThrownBy(() -> failing.forEach(items::add))
                .isInstanceOfSatisfying(
                        SdkException.class,
                        e -> listing.startingFrom(PageToken.parse(e.pageToken()))
                                .forEach(items::add));

        assertThat(items).containsExactly("a", "b", "c");
    }

    @Test
    void the_page_before_a_failure_names_the_next_one() {
        PagedIterable<String, String> failing = listing.thenThrow(new IllegalStateException("broken"));
        List<String> tokens = new ArrayList<>();

        assertThatThrownBy(() -> failing.pages().forEach(page -> tokens.add(String.valueOf(page.nextToken()))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("broken");

        assertThat(tokens).containsExactly("page:2", "page:3", "page:4");
        assertThat(failing).hasToString("PagedIterable[3 given pages, then an error]");
        assertThat(failing.startingFrom(PageToken.parse("page:3")).iterator().next())
                .isEqualTo("c");
        assertThatThrownBy(() -> failing.startingFrom(PageToken.parse("page:4")).firstPage())
                .hasMessage("broken");
    }

    @Test
    void a_listing_that_calls_a_vendor_cannot_be_told_to_fail() {
        PagedIterable<Item, ListItemsResponse> called = FakeVendor.responding().list(Schemes.CURSOR);

        assertThatThrownBy(() -> called.thenThrow(new IllegalStateException()))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("PagedIterable.ofPages");
    }

    @Test
    void a_page_of_a_fake_has_the_response_that_it_is_given() {
        ApiResponse<String> response = ApiResponse.of(200, Headers.empty(), "req-1", "body");
        Page<String, String> page = Page.ofResponse(List.of("a"), response);

        assertThat(PagedIterable.ofPages(List.of(page)).firstPage().response()).isSameAs(response);
        assertThat(page.body()).isEqualTo("body");
        assertThat(listing.firstPage().response())
                .returns(200, ApiResponse::statusCode)
                .returns("first body", ApiResponse::body)
                .returns(null, ApiResponse::requestId);
    }

    @Test
    void a_fake_without_pages_is_refused() {
        assertThatThrownBy(() -> PagedIterable.ofPages(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("give an empty page for an empty listing");
    }

    @Test
    void the_iterators_of_a_fake_end_as_those_of_a_vendor_do() {
        Iterator<String> items = listing.startingFrom(PageToken.parse("page:3")).iterator();

        items.next();

        assertThatThrownBy(items::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void a_page_copies_the_items_that_it_is_given() {
        List<String> items = new ArrayList<>(List.of("a"));
        Page<String, String> page = Page.of(items, "body");

        items.add("b");

        assertThat(page.items()).containsExactly("a");
    }
}
