package dev.billingsdks.generator.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.generator.document.InvalidSpecException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaTextTest {

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"x,65535", "\u00e9,32767", "\u2028,21845", "\u0000,32767"})
    void literal_that_is_too_long_for_a_class_file_is_an_error(String character, int most) {
        assertThat(JavaText.literal(character.repeat(most))).isNotEmpty();
        assertThatThrownBy(() -> JavaText.literal(character.repeat(most + 1)))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageStartingWith("a text of the document has " + (most + 1)
                        + " characters, which is too long for a string literal in Java; shorten it in overlay.yaml;")
                .hasMessageEndingWith("begins with \"" + JavaText.literal(character.repeat(60)) + "\"");
    }

    @Test
    void every_character_but_visible_ascii_is_escaped() {
        assertThat(JavaText.literal("a\"\\\r\n\u0000\u0085\u2029\u202e\ud800"))
                .isEqualTo("a\\\"\\\\\\015\\012\\000\\u0085\\u2029\\u202e\\ud800");
    }
}
