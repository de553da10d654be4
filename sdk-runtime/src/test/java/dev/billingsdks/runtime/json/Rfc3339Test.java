package dev.billingsdks.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonParserDelegate;

final class Rfc3339Test {

    @ParameterizedTest
    @CsvSource({
        "2024-01-01T00:00:00Z, 2024-01-01T00:00Z",
        "2024-01-01t00:00:00z, 2024-01-01T00:00Z",
        "2024-01-01 10:20:30, 2024-01-01T10:20:30Z",
        "2022-01-24T14:15:22.003, 2022-01-24T14:15:22.003Z",
        "2024-01-01T10:20, 2024-01-01T10:20Z",
        "2024-01-01T10:20Z, 2024-01-01T10:20Z",
        "2024-01-01T10:20+02:00, 2024-01-01T10:20+02:00",
        "2024-04-28T21:00:00+02:00, 2024-04-28T21:00+02:00",
        "2024-04-28T21:00:00+0200, 2024-04-28T21:00+02:00",
        "2024-04-28T21:00:00-02, 2024-04-28T21:00-02:00",
        "2024-04-28T21:00:00-00:00, 2024-04-28T21:00Z",
        "2024-04-28T21:00:00+18:00, 2024-04-28T21:00+18:00",
        "2024-04-28T21:00:00-09:30, 2024-04-28T21:00-09:30",
        "2025-06-04T06:03:30.195790Z, 2025-06-04T06:03:30.195790Z",
        "2025-06-04T06:03:30.1Z, 2025-06-04T06:03:30.1Z",
        "2025-06-04T06:03:30.123456789Z, 2025-06-04T06:03:30.123456789Z",
        "2025-06-04T06:03:30.12345678999999999999Z, 2025-06-04T06:03:30.123456789Z",
        "2025-06-04T06:03:30.0000000009+01:00, 2025-06-04T06:03:30+01:00",
        "0000-01-01T00:00:00Z, 0000-01-01T00:00Z",
        "9999-12-31T23:59:59.999999999Z, 9999-12-31T23:59:59.999999999Z",
        "2024-02-29T12:00:00Z, 2024-02-29T12:00Z",
        "2000-02-29T12:00:00Z, 2000-02-29T12:00Z",
        "2016-12-31T23:59:60Z, 2016-12-31T23:59:59Z",
        "2016-12-31T23:59:60.25Z, 2016-12-31T23:59:59.25Z",
        "2017-01-01T05:29:60+05:30, 2017-01-01T05:29:59+05:30",
        "2016-12-31T15:59:60-08:00, 2016-12-31T15:59:59-08:00",
    })
    void a_date_and_time_is_read_leniently(String text, String expected) {
        assertThat(parse(text)).isEqualTo(OffsetDateTime.parse(expected));
        assertThat(parse(text).getOffset())
                .isEqualTo(OffsetDateTime.parse(expected).getOffset());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024",
                "2024-01-01",
                "2024-01-01T",
                "2024-01-01T10",
                "2024-01-01T1000",
                "2024-01-01_10:00:00Z",
                "2024-01-01T24:00:00Z",
                "2024-01-01T23:60:00Z",
                "2024-01-01T23:59:61Z",
                "2024-01-01T12:00:60Z",
                "2016-12-31T23:59:60+01:00",
                "2024-01-01T10:00:0Z",
                "2024-01-01T10:00:",
                "2024-01-01T10:00:00.Z",
                "2024-01-01T10:00:00.",
                "2024-01-01T10:00:00,5Z",
                "2024-01-01T10:00:00ZZ",
                "2024-01-01T10:00:00 Z",
                "2024-01-01T10:00:00 UTC",
                "2024-01-01T10:00:00Z ",
                " 2024-01-01T10:00:00Z",
                "2024-01-01T10:00:00+2",
                "2024-01-01T10:00:00+2:00",
                "2024-01-01T10:00:00+02:0",
                "2024-01-01T10:00:00+02.00",
                "2024-01-01T10:00:00+02:60",
                "2024-01-01T10:00:00+18:01",
                "2024-01-01T10:00:00+99:00",
                "2024-01-01T10:00:00*02:00",
                "2024-01-01T10:00:00+-2:00",
                "2024-01-01T10:00:00+02:00:00",
                "2023-02-29T10:00:00Z",
                "1900-02-29T10:00:00Z",
                "2024-04-31T10:00:00Z",
                "2024-00-01T10:00:00Z",
                "2024-13-01T10:00:00Z",
                "2024-01-00T10:00:00Z",
                "2024-01-32T10:00:00Z",
                "24-01-01T10:00:00+00:00",
                "+2024-01-01T10:00:00Z",
                "-024-01-01T10:00:00Z",
                "12024-01-01T10:00:00Z",
                "2024/01/01T10:00:00Z",
                "2024-01-01T10-00-00Z",
                "٢٠٢٤-01-01T10:00:00Z",
            })
    void anything_else_is_not_a_date_and_time(String text) {
        assertThat(parse(text)).isNull();
    }

    @Test
    void any_date_and_time_is_read_as_it_was_written() {
        long seed = 20_261_121;
        Random random = new Random(seed);

        for (int round = 0; round < 20_000; round++) {
            OffsetDateTime value = OffsetDateTime.of(
                            LocalDate.ofEpochDay(random.nextInt(-719_528, 2_932_896))
                                    .atStartOfDay(),
                            ZoneOffset.ofTotalSeconds(60 * random.nextInt(-18 * 60, 18 * 60 + 1)))
                    .plusSeconds(random.nextInt(86_400))
                    .plusNanos(random.nextInt(4) == 0 ? 0 : random.nextInt(1_000_000_000));
            if (value.getYear() < 0 || value.getYear() > 9_999) {
                continue;
            }

            assertThat(parse(Rfc3339.format(value))).as("seed " + seed).isEqualTo(value);
        }
    }

    @Test
    void no_text_makes_the_parser_fail() {
        long seed = 20_261_121;
        Random random = new Random(seed);
        String alphabet = "0123456789-:.+TtZz 29";

        for (int round = 0; round < 50_000; round++) {
            StringBuilder text = new StringBuilder("2024-02-29T23:59:59.123+02:00");
            for (int change = 0; change < 3; change++) {
                text.setCharAt(random.nextInt(text.length()), alphabet.charAt(random.nextInt(alphabet.length())));
            }
            text.setLength(random.nextInt(text.length() + 1));

            OffsetDateTime parsed = parse(text.toString());

            assertThat(parsed == null || parse(Rfc3339.format(parsed)).equals(parsed))
                    .as("seed " + seed + " " + text)
                    .isTrue();
        }
    }

    @Test
    void a_date_and_time_is_written_with_seconds_and_offset_whatever_the_machine() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));

            assertThat(Rfc3339.format(OffsetDateTime.parse("2024-01-01T10:00Z")))
                    .isEqualTo("2024-01-01T10:00:00Z");
            assertThat(Rfc3339.format(OffsetDateTime.parse("2024-01-01T10:00:00.120+05:30")))
                    .isEqualTo("2024-01-01T10:00:00.12+05:30");
            assertThat(Rfc3339.format(LocalDate.of(812, 1, 2))).isEqualTo("0812-01-02");
            assertThat(parse("2024-01-01T10:00:00").getOffset()).isEqualTo(ZoneOffset.UTC);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void an_offset_with_seconds_is_written_as_the_same_instant() {
        OffsetDateTime amsterdam =
                OffsetDateTime.of(1900, 1, 1, 0, 19, 32, 0, ZoneOffset.ofHoursMinutesSeconds(0, 19, 32));

        assertThat(Rfc3339.format(amsterdam)).isEqualTo("1900-01-01T00:00:00Z");
    }

    @Test
    void a_year_of_five_digits_after_the_offset_is_changed_has_no_form() {
        OffsetDateTime lastSecond = OffsetDateTime.of(9999, 12, 31, 23, 59, 59, 0, ZoneOffset.ofTotalSeconds(-1));

        assertThatThrownBy(() -> Rfc3339.format(lastSecond)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_year_of_five_digits_has_no_form() {
        assertThatThrownBy(() -> Rfc3339.format(OffsetDateTime.MAX)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Rfc3339.format(LocalDate.MIN)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-2-01", "2024-02-30", "2024-02-1", "20240201", "2024-02-01 ", "", "2024-02-0١"})
    void only_a_full_date_is_a_date(String text) {
        assertThat(Rfc3339.parseDate(text.toCharArray(), 0, text.length())).isNull();
        assertThat(Rfc3339.parseDate("2024-02-29".toCharArray(), 0, 10)).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @Test
    void parsing_a_date_and_time_is_beyond_what_hotspot_inlines() {
        int freqInlineSize = 325;
        StringWriter listing = new StringWriter();
        String classFile = Rfc3339.class.getResource("Rfc3339.class").toString();

        ToolProvider javap = ToolProvider.findFirst("javap").orElseThrow();
        PrintWriter output = new PrintWriter(listing);
        javap.run(output, output, "-c", "-p", classFile);

        String last = listing.toString()
                .lines()
                .dropWhile(line -> !line.contains(" parseDateTime("))
                .takeWhile(line -> !line.isBlank())
                .reduce((earlier, later) -> later)
                .orElseThrow();
        assertThat(last).endsWith(": areturn");
        assertThat(Integer.parseInt(last.strip().split(":")[0]) + 1)
                .as("bytes of bytecode; see decision 0019")
                .isGreaterThan(freqInlineSize);
    }

    private static OffsetDateTime parse(String text) {
        return Rfc3339.parseDateTime(new CurrentText(text));
    }

    /** A parser whose current string lies within a larger buffer, with digits around it: one read too many would count as its own. */
    private static final class CurrentText extends JsonParserDelegate {

        private final String text;

        CurrentText(String text) {
            super(new JsonFactory().createParser(ObjectReadContext.empty(), ""));
            this.text = text;
        }

        @Override
        public char[] getStringCharacters() {
            return ("9" + text + "9").toCharArray();
        }

        @Override
        public int getStringOffset() {
            return 1;
        }

        @Override
        public int getStringLength() {
            return text.length();
        }
    }
}
