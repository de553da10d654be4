package dev.billingsdks.pagination;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UsedTokensTest {

    private final UsedTokens used = new UsedTokens();

    @Test
    void each_of_many_different_cursors_is_new() {
        PageToken current = PageToken.START;

        for (int page = 0; page < 50_000; page++) {
            PageToken next = cursor("page-" + page);

            assertThat(used.add(current, next)).as(next.toString()).isTrue();
            current = next;
        }
    }

    @Test
    void any_repeated_cursor_of_a_long_listing_is_found() {
        for (int page = 0; page < 5_000; page++) {
            used.add(cursor("page-" + page), cursor("page-" + (page + 1)));
        }

        for (int page = 0; page <= 5_000; page++) {
            assertThat(used.add(cursor("page-5000"), cursor("page-" + page)))
                    .as("page-" + page)
                    .isFalse();
        }
    }

    @Test
    void cursors_that_differ_only_in_the_order_of_their_characters_are_distinguished() {
        used.add(PageToken.START, cursor("ab"));

        assertThat(used.add(cursor("ab"), cursor("ba"))).isTrue();
        assertThat(used.add(cursor("ba"), cursor("ab"))).isFalse();
    }

    @Test
    void numbers_are_not_kept() {
        PageToken two = PageToken.of(PageTokenKind.PAGE, "2");

        assertThat(used.add(PageToken.START, two)).isTrue();
        assertThat(used.add(two, two)).isTrue();
    }

    private static PageToken cursor(String value) {
        return PageToken.of(PageTokenKind.CURSOR, value);
    }
}
