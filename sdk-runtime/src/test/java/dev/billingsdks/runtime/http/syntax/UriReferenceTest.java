package dev.billingsdks.runtime.http.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UriReferenceTest {

    private static final URI BASE = URI.create("http://a/b/c/d;p?q");

    private static String resolve(String reference) {
        return String.valueOf(UriReference.resolve(BASE, reference));
    }

    /** The examples of RFC 3986, section 5.4. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "g:h|g:h",
                "g|http://a/b/c/g",
                "./g|http://a/b/c/g",
                "g/|http://a/b/c/g/",
                "/g|http://a/g",
                "//g|http://g",
                "?y|http://a/b/c/d;p?y",
                "g?y|http://a/b/c/g?y",
                "#s|http://a/b/c/d;p?q#s",
                "g#s|http://a/b/c/g#s",
                "g?y#s|http://a/b/c/g?y#s",
                ";x|http://a/b/c/;x",
                "g;x|http://a/b/c/g;x",
                "g;x?y#s|http://a/b/c/g;x?y#s",
                "''|http://a/b/c/d;p?q",
                ".|http://a/b/c/",
                "./|http://a/b/c/",
                "..|http://a/b/",
                "../|http://a/b/",
                "../g|http://a/b/g",
                "../..|http://a/",
                "../../|http://a/",
                "../../g|http://a/g",
                "../../../g|http://a/g",
                "../../../../g|http://a/g",
                "/./g|http://a/g",
                "/../g|http://a/g",
                "g.|http://a/b/c/g.",
                ".g|http://a/b/c/.g",
                "g..|http://a/b/c/g..",
                "..g|http://a/b/c/..g",
                "./../g|http://a/b/g",
                "./g/.|http://a/b/c/g/",
                "g/./h|http://a/b/c/g/h",
                "g/../h|http://a/b/c/h",
                "g;x=1/./y|http://a/b/c/g;x=1/y",
                "g;x=1/../y|http://a/b/c/y",
                "g?y/./x|http://a/b/c/g?y/./x",
                "g?y/../x|http://a/b/c/g?y/../x",
                "g#s/./x|http://a/b/c/g#s/./x",
                "g#s/../x|http://a/b/c/g#s/../x",
                "http:g|http:g"
            })
    void references_are_resolved_as_in_the_examples_of_the_rfc(String reference, String target) {
        assertThat(resolve(reference)).isEqualTo(target);
    }

    @Test
    void a_base_without_a_path_gets_the_root() {
        URI base = URI.create("http://a");

        assertThat(UriReference.resolve(base, "g")).hasToString("http://a/g");
        assertThat(UriReference.resolve(base, "?y")).hasToString("http://a?y");
        assertThat(UriReference.resolve(base, "../g")).hasToString("http://a/g");
    }

    @Test
    void dot_segments_of_an_absolute_reference_are_removed() {
        assertThat(resolve("https://h/x/../y/./z/..")).isEqualTo("https://h/y/");
        assertThat(resolve("//h/../y")).isEqualTo("http://h/y");
        assertThat(resolve("https://h/x/%2e%2E/y")).isEqualTo("https://h/x/%2e%2E/y");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "/a b?c d=e f!http://a/a%20b?c%20d=e%20f",
                "/a[0]?b[]=c!http://a/a%5B0%5D?b%5B%5D=c",
                "/a|b?c|d!http://a/a%7Cb?c%7Cd",
                "/\"<>^`{}?\"<>^`{}!http://a/%22%3C%3E%5E%60%7B%7D?%22%3C%3E%5E%60%7B%7D",
                "/%20%2f%C3%A9?%5b%5D!http://a/%20%2f%C3%A9?%5b%5D",
                "/100%?a=%&b=%zz&c=%2!http://a/100%25?a=%25&b=%25zz&c=%252",
                "?a=b?c/d:e@f!http://a/b/c/d;p?a=b?c/d:e@f",
                "?next=https://x.example/y!http://a/b/c/d;p?next=https://x.example/y",
                "g#a b#c!http://a/b/c/g#a%20b%23c",
                "a b:c!null",
                "./a b:c!http://a/b/c/a%20b:c"
            })
    void characters_that_a_uri_does_not_allow_are_encoded_once(String reference, String target) {
        assertThat(resolve(reference)).isEqualTo(target);
    }

    @Test
    void raw_utf_8_is_encoded_once_however_the_header_was_decoded() {
        String text = "/caf\u00e9/\u65e5\u672c/\ud83d\ude00?q=\u0444\u2028\u0105";
        String target = "http://a/caf%C3%A9/%E6%97%A5%E6%9C%AC/%F0%9F%98%80?q=%D1%84%E2%80%A8%C4%85";

        assertThat(resolve(text)).isEqualTo(target);
        assertThat(resolve(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)))
                .isEqualTo(target);
    }

    @Test
    void bytes_that_are_not_utf_8_are_encoded_as_they_are() {
        assertThat(resolve("/caf\u00e9")).isEqualTo("http://a/caf%E9");
        assertThat(resolve("/\u0085\u00a0")).isEqualTo("http://a/%85%A0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\\\h\\x",
                "/a\\b",
                "/a?b=\\",
                "http:\\\\h/",
                "/a\tb",
                "/a\r\nb",
                "/a\u0000",
                "/a\u007fb",
                "http://[::1",
                "http://h h/",
                "http://h%/",
                "http://caf\u00e9.example/",
                "1a:b",
                "http://<h>/"
            })
    void control_characters_backslashes_and_invalid_authorities_make_a_reference_invalid(String reference) {
        assertThat(UriReference.resolve(BASE, reference)).isNull();
    }
}
