package dev.billingsdks.generator.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavadocTest {

    @Test
    void short_text_has_one_line() {
        assertThat(Javadoc.of("Returns the name.")).hasToString("/** Returns the name. */");
    }

    @Test
    void blank_lines_separate_paragraphs_and_tags_come_last() {
        String comment = Javadoc.of("First.\n\nSecond.").with("@return it").toString();

        assertThat(comment).isEqualTo("""
                        /**
                         * First.
                         *
                         * <p>Second.
                         *
                         * @return it
                         */""");
    }

    @Test
    void long_text_is_broken_before_the_line_ends() {
        String comment = Lines.broken(Javadoc.of("word ".repeat(60)).toString());

        assertThat(comment.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(120));
        assertThat(comment.lines().filter(line -> line.contains("word"))).hasSize(3);
    }

    @Test
    void markup_of_html_and_javadoc_is_escaped() {
        assertThat(Javadoc.of(Javadoc.markdown("a < b & c > d, mail@example, end */ and \\u0041"))
                        .toString())
                .isEqualTo("/** a &lt; b &amp; c &gt; d, mail&#64;example, end *&#47; and &#92;u0041. */");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the ID *[/static{throw new Error();}/*](x)",
                "[*](x)[/](y)",
                "**[*](x)**/ static {} /*",
                "![*](x)/",
                "`*`/",
                "*<!-- -->/",
                "*\\/",
                "\\*/",
                "&#42;/",
                "*&#47;",
                "- *\n- /",
                "[a*/b](https://example.com/*/x)",
                "<https://example.com/*/>",
                "\\[\\](x)u002a/",
                "\\\\u002a\\u002f",
                "\\[u](x)002a\\uuuu002f",
                "`\\`u000a",
                "# *\n/",
                "```\n*\n/\n*/ \\u002a/\n```",
                "*\u0000/",
                "*\u202e/",
            })
    void comment_ends_where_it_was_printed_whatever_its_pieces_are(String text) {
        for (String comment : List.of(
                Javadoc.of(Javadoc.markdown(text)).toString(),
                Javadoc.of("Returns it: " + Javadoc.markdown(text) + " More.").toString(),
                Javadoc.of(Javadoc.code(text) + Javadoc.code(text))
                        .with("@see x")
                        .toString())) {
            assertThat(comment.strip()).startsWith("/**").endsWith("*/");
            assertThat(comment.indexOf("*/")).as(comment).isEqualTo(comment.length() - 2);
            assertThat(comment).doesNotContain("\\", "\u0000", "\u202e");
        }
    }

    @Test
    void blank_line_in_code_of_a_list_does_not_end_the_list() {
        String comment =
                Javadoc.of(Javadoc.markdown("- a\n  ```\n  b\n\n  c\n  ```\n")).toString();

        assertThat(comment).contains("<li>a <code>b c</code>");
    }

    @Test
    void tag_without_text_is_left_out() {
        assertThat(Javadoc.markdown("a ` ` b **` `** c *`\t`*")).isEqualTo("a  b  c.");
    }

    @Test
    void very_long_code_is_printed() {
        assertThat(Javadoc.code("{}".repeat(50_000))).startsWith("<code>&#123;&#125;");
    }

    @Test
    void code_and_links_of_markdown_are_kept() {
        assertThat(Javadoc.markdown("See `limit` and [the guide](https://example.com/a?b=1)."))
                .isEqualTo("See <code>limit</code> and <a href=\"https://example.com/a?b=1\">the guide</a>.");
    }

    @Test
    void address_that_doclint_rejects_is_encoded_or_not_a_link() {
        assertThat(Javadoc.markdown("[a](https://docs.example/v@3.9/x*/y#top) and [b](https://docs.example/{id}#a#b)"))
                .isEqualTo(
                        "<a href=\"https://docs.example/v%403.9/x%2A/y#top\">a</a> and b (https://docs.example/{id}#a#b).");
    }

    @Test
    void headings_lists_and_code_of_markdown_keep_their_form() {
        String comment =
                Javadoc.of("Returns it: " + Javadoc.markdown("""
                        - one @x
                        - two
                          goes on
                            - deeper

                        - three
                        ### Next:
                        See [here](/guides/a) and **`there`**:

                        ```json
                        {
                          "a*/": 1

                        }
                        ```""") + " More.").toString();

        assertThat(comment).isEqualTo("""
                        /**
                         * Returns it:
                         *
                         * <ul>
                         * <li>one &#64;x
                         * <li>two goes on
                         * <ul>
                         * <li>deeper
                         * </ul>
                         * <li>three
                         * </ul>
                         *
                         * <p><strong>Next:</strong>
                         *
                         * <p>See here and <strong><code>there</code></strong>:
                         *
                         * <pre>
                         * {
                         *   "a*&#47;": 1
                         * }
                         * </pre>
                         *
                         * <p>More.
                         */""");
    }

    @Test
    void numbered_lists_emphasis_and_html_follow_markdown() {
        String comment = Javadoc.of(Javadoc.markdown("""
                Use _one_ of snake_case_names, <b>not</b> both:
                1. first
                2. second""")).toString();

        assertThat(comment).isEqualTo("""
                /**
                 * Use <em>one</em> of snake_case_names, &lt;b&gt;not&lt;/b&gt; both:
                 *
                 * <ol>
                 * <li>first
                 * <li>second
                 * </ol>
                 */""");
    }

    @Test
    void code_keeps_braces_that_belong_together() {
        assertThat(Javadoc.code("GET /a/{id}")).isEqualTo("{@code GET /a/{id}}");
        assertThat(Javadoc.code("GET /a/{id")).isEqualTo("<code>GET /a/&#123;id</code>");
    }

    @Test
    void text_ends_with_a_full_stop() {
        assertThat(Javadoc.markdown("the name of the customer")).isEqualTo("the name of the customer.");
    }
}
