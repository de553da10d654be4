package dev.billingsdks.runtime.http.response;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.runtime.header.Headers;
import dev.billingsdks.runtime.http.FakePacing;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static Duration parse(String value) {
        Headers headers = value == null
                ? Headers.empty()
                : Headers.builder().add("Retry-After", value).build();
        return RetryAfter.in(headers, FakePacing.START);
    }

    private static Duration parse(String value, String responseDate) {
        Headers headers = Headers.builder()
                .add("retry-after", value)
                .add("date", responseDate)
                .build();
        return RetryAfter.in(headers, FakePacing.START);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sat, 21 Nov 2026 13:00:00 GMT",
                "Saturday, 21-Nov-26 13:00:00 GMT",
                "Sat Nov 21 13:00:00 2026",
                " Sat, 21 Nov 2026 13:00:00 GMT "
            })
    void a_date_is_compared_with_the_date_of_the_response(String responseDate) {
        assertThat(parse("Sat, 21 Nov 2026 13:00:20 GMT", responseDate)).isEqualTo(Duration.ofSeconds(20));
        assertThat(parse("Sat, 21 Nov 2026 12:59:59 GMT", responseDate)).isNull();
        assertThat(parse("Sat, 21 Nov 2026 13:00:00 GMT", responseDate)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "yesterday", "2026-11-21T13:00:00Z", "Fri, 21 Nov 2026 13:00:00 GMT", "1795266000", "0"})
    void a_date_is_compared_with_the_clock_if_the_date_of_the_response_is_invalid(String responseDate) {
        assertThat(parse("Sat, 21 Nov 2026 12:00:30 GMT", responseDate)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void seconds_do_not_depend_on_the_date_of_the_response() {
        assertThat(parse("7", "Wed, 01 Jan 2020 00:00:00 GMT")).isEqualTo(Duration.ofSeconds(7));
    }

    @ParameterizedTest
    @CsvSource({
        "1, PT1S",
        "120, PT2M",
        " 7 , PT7S",
        "0.5, PT0.5S",
        ".25, PT0.25S",
        "1.0000000015, PT1.000000001S",
        "99999999999, PT27777777H46M39S"
    })
    void seconds_are_read_with_or_without_a_fraction(String value, Duration expected) {
        assertThat(parse(value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sat, 21 Nov 2026 12:00:30 GMT",
                "Saturday, 21-Nov-26 12:00:30 GMT",
                "Sat Nov 21 12:00:30 2026",
                " Sat, 21 Nov 2026 12:00:30 GMT "
            })
    void dates_are_read_in_the_three_forms_of_http(String value) {
        assertThat(parse(value)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void a_day_of_one_digit_is_padded_in_the_oldest_form() {
        assertThat(parse("Tue Dec  1 12:00:00 2026")).isEqualTo(Duration.ofDays(10));
    }

    @Test
    void the_machines_language_does_not_matter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));

            assertThat(parse("Sat, 21 Nov 2026 12:00:30 GMT")).isEqualTo(Duration.ofSeconds(30));
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "soon",
                "-1",
                "+5",
                "1e3",
                "1,5",
                "1.2.3",
                "0",
                "0.0",
                "0x10",
                "\u0661",
                "Sat, 21 Nov 2026 11:59:59 GMT",
                "Fri, 21 Nov 2026 12:00:30 GMT",
                "Sat, 31 Feb 2026 12:00:30 GMT",
                "2026-11-21T12:00:30Z",
                "11111111111111111111111111111111111111111111111111"
            })
    void everything_else_counts_as_no_header(String value) {
        assertThat(parse(value)).isNull();
    }

    @Test
    void a_number_beyond_all_time_is_cut() {
        assertThat(parse("9".repeat(30))).isGreaterThan(Duration.ofDays(1_000_000));
    }
}
