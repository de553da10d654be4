package dev.billingsdks.pagination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** A listing that a user's fake of an API group returns. */
class GivenPagesTest {

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
                .hasMessage("the token is of none of the 3 given pages");
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
