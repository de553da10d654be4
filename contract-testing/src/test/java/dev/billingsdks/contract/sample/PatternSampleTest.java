package dev.billingsdks.contract.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PatternSampleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^[A-Z]{3}$",
                "^cus_[a-zA-Z0-9]+$",
                "^\\d{4}-\\d{2}-\\d{2}$",
                "^(monthly|yearly)$",
                "^[^\\s@]+@[^\\s@]+\\.[a-z]{2,}$",
                "^(?:\\+|00)[1-9]\\d{7,14}$",
                "^-?\\d+(\\.\\d+)?$",
                "^[\\]\\-_]$",
                "^#[0-9a-fA-F]{6}$",
                "[^a-zA-Z]",
                "^.{8,}$"
            })
    void a_text_is_made_that_the_pattern_matches(String pattern) {
        assertThat(PatternSample.of(pattern))
                .hasValueSatisfying(text -> assertThat(text).containsPattern(pattern));
    }

    @ParameterizedTest
    @ValueSource(strings = {"^(?=a)b$", "^(a)\\1$", "[", "(", "a{", "^\\p{L}+$", "^a(?!b)"})
    void an_unsupported_pattern_has_no_sample(String pattern) {
        assertThat(PatternSample.of(pattern))
                .satisfiesAnyOf(
                        sample -> assertThat(sample).isEmpty(),
                        sample -> assertThat(sample.orElseThrow()).containsPattern(pattern));
    }

    @Test
    void the_same_pattern_gives_the_same_text() {
        assertThat(PatternSample.of("^[a-z]+\\d?$")).isEqualTo(PatternSample.of("^[a-z]+\\d?$"));
    }
}
