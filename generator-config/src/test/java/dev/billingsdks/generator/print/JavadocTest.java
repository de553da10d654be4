package dev.billingsdks.generator.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JavadocTest {

    @Test
    void short_text_stands_on_one_line() {
        assertThat(Javadoc.of("Returns the name.").render("    ")).isEqualTo("    /** Returns the name. */");
    }

    @Test
    void blank_lines_part_paragraphs_and_tags_come_last() {
        String comment = Javadoc.of("First.\n\nSecond.").with("@return it").render("");

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
        String comment = Javadoc.of("word ".repeat(60)).render("    ");

        assertThat(comment.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(120));
        assertThat(comment.lines().filter(line -> line.contains("word"))).hasSize(3);
    }

    @Test
    void what_means_something_in_html_or_javadoc_is_escaped() {
        assertThat(Javadoc.markdown("a < b & c > d, mail@example, end */ and \\u0041"))
                .isEqualTo("a &lt; b &amp; c &gt; d, mail&#64;example, end *&#47; and &#92;u0041.");
    }

    @Test
    void code_and_links_of_markdown_are_kept() {
        assertThat(Javadoc.markdown("See `limit` and [the guide](https://example.com/a?b=1)."))
                .isEqualTo("See <code>limit</code> and <a href=\"https://example.com/a?b=1\">the guide</a>.");
    }

    @Test
    void address_that_is_none_as_doclint_reads_it_is_encoded_or_no_link() {
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
                        ```""") + " More.").render("");

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
    void numbered_lists_emphasis_and_html_are_what_markdown_says() {
        String comment = Javadoc.of(Javadoc.markdown("""
                Use _one_ of snake_case_names, <b>not</b> both:
                1. first
                2. second""")).render("");

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
