package dev.billingsdks.generator.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"x", "\u00e9", "\u2028", "\u0000", "\ud83d\ude00"})
    void text_that_is_too_long_for_a_class_file_is_several_literals(String character) {
        String text = character.repeat(50_000);

        String expression = JavaText.quoted(text);

        String[] literals = expression.substring(1).split("\"(?:\\.concat\\(\"|\\)\\.concat\\(\"|\\))", -1);
        assertThat(String.join("", literals)).isEqualTo(JavaText.literal(text));
        assertThat(JavaText.parts(text))
                .allSatisfy(part ->
                        assertThat(part.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(65_536));
    }

    @Test
    void text_of_20000_characters_is_one_literal() {
        assertThat(JavaText.quoted("x".repeat(20_000))).isEqualTo('"' + "x".repeat(20_000) + '"');
        assertThat(JavaText.quoted("x".repeat(20_001))).isEqualTo('"' + "x".repeat(20_000) + "\".concat(\"x\")");
        assertThat(JavaText.quoted("")).isEqualTo("\"\"");
    }

    @Test
    void every_character_but_visible_ascii_is_escaped() {
        assertThat(JavaText.literal("a\"\\\r\n\u0000\u0085\u2029\u202e\ud800"))
                .isEqualTo("a\\\"\\\\\\015\\012\\000\\u0085\\u2029\\u202e\\ud800");
    }
}
