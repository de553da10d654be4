package dev.billingsdks.pagination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTokenTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "start",
                "cursor:abc",
                "cursor:start",
                "cursor:cursor:x",
                "cursor: with blanks ",
                "cursor:+/=&#%\r\n😀",
                "page:0",
                "page:2",
                "page:999999999999999999",
                "after:cus_1",
                "before:cus_1",
                "offset:100",
            })
    void a_token_comes_back_from_its_text(String text) {
        PageToken token = PageToken.parse(text);

        assertThat(token).hasToString(text);
        assertThat(PageToken.parse(token.toString())).isEqualTo(token).hasSameHashCodeAs(token);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Start",
                "start ",
                "start:",
                "abc",
                "cursor",
                "cursor:",
                "cursor: ",
                "after:",
                "before:\t",
                "page:",
                "page:x",
                "page:-1",
                "page:+1",
                "page:1.5",
                "page: 1",
                "page:1 ",
                "page:\u0661",
                "page:1000000000000000000",
                "offset:9223372036854775808",
                " cursor:abc",
                "CURSOR:abc",
                "link:https://evil.example/",
            })
    void junk_is_refused(String text) {
        assertThatThrownBy(() -> PageToken.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("not a page token: ");
    }

    @Test
    void a_refusal_tells_the_forms_and_not_the_text() {
        String text = "junk".repeat(1 << 18);

        assertThatThrownBy(() -> PageToken.parse(text))
                .hasMessage("not a page token: 1048576 characters that begin like none of its forms; expected start,"
                        + " cursor:<text>, page:<number>, after:<id>, before:<id> or offset:<number>");
    }

    @Test
    void a_null_text_is_refused() {
        assertThatThrownBy(() -> PageToken.parse(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("text");
    }

    @Test
    void a_long_cursor_comes_back_from_its_text() {
        String text = "cursor:" + "x".repeat(1 << 20);

        assertThat(PageToken.parse(text)).hasToString(text);
    }

    @Test
    void leading_zeros_do_not_make_another_page() {
        assertThat(PageToken.parse("page:007"))
                .isEqualTo(PageToken.parse("page:7"))
                .hasToString("page:7");
    }

    @Test
    void tokens_are_equal_by_kind_and_value() {
        List<PageToken> tokens = Stream.of("start", "cursor:1", "cursor:2", "page:1", "after:1", "before:1", "offset:1")
                .map(PageToken::parse)
                .collect(Collectors.toList());

        assertThat(tokens).doesNotHaveDuplicates();
        assertThat(tokens.get(0)).isSameAs(PageToken.START);
        assertThat(tokens.get(1)).isNotEqualTo("cursor:1").isNotEqualTo(null);
    }
}
