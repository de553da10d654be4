package dev.billingsdks.runtime.http;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a Retry-After header: seconds, also with a fraction, or a date of HTTP in one of its three forms. */
final class RetryAfter {

    private static final int LONGEST_NUMBER = 30;
    private static final BigDecimal LONGEST_SECONDS =
            BigDecimal.valueOf(Duration.ofDays(365_000_000).toSeconds());

    // Names are given, as those that Java has for a locale change with its version.
    private static final Map<Long, String> MONTHS = numbered("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec");
    private static final Map<Long, String> DAYS = numbered("Mon Tue Wed Thu Fri Sat Sun");
    private static final Map<Long, String> LONG_DAYS =
            numbered("Monday Tuesday Wednesday Thursday Friday Saturday Sunday");

    private static final List<DateTimeFormatter> DATES =
            List.of(DateTimeFormatter.RFC_1123_DATE_TIME, rfc850(), asctime());

    private RetryAfter() {}

    /**
     * Returns how long to wait, or null for what is no positive time.
     *
     * @param value the header's value, null for none
     * @param now what a date is compared with
     */
    static @Nullable Duration parse(@Nullable String value, Instant now) {
        if (value == null) {
            return null;
        }
        String text = value.strip();
        Duration wait = isNumber(text) ? seconds(text) : untilDate(text, now);
        return wait == null || wait.isNegative() || wait.isZero() ? null : wait;
    }

    private static boolean isNumber(String text) {
        int points = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '.') {
                points++;
            } else if (character < '0' || character > '9') {
                return false;
            }
        }
        return points <= 1 && text.length() > points && text.length() <= LONGEST_NUMBER;
    }

    private static Duration seconds(String text) {
        BigDecimal seconds = new BigDecimal(text).min(LONGEST_SECONDS);
        return Duration.ofSeconds(
                seconds.longValue(),
                seconds.remainder(BigDecimal.ONE).movePointRight(9).longValue());
    }

    private static @Nullable Duration untilDate(String text, Instant now) {
        for (DateTimeFormatter form : DATES) {
            Instant date = date(text, form);
            if (date != null) {
                return Duration.between(now, date);
            }
        }
        return null;
    }

    private static @Nullable Instant date(String text, DateTimeFormatter form) {
        try {
            return form.parse(text, Instant::from);
        } catch (DateTimeParseException e) {
            // Another form may fit; a text that fits none is junk, which counts as no header at all.
            return null;
        }
    }

    /** Such as {@code Sunday, 06-Nov-94 08:49:37 GMT}; a year of two digits is one of this century here. */
    private static DateTimeFormatter rfc850() {
        return new DateTimeFormatterBuilder()
                .appendText(ChronoField.DAY_OF_WEEK, LONG_DAYS)
                .appendPattern(", dd-")
                .appendText(ChronoField.MONTH_OF_YEAR, MONTHS)
                .appendLiteral('-')
                .appendValueReduced(ChronoField.YEAR, 2, 2, 2000)
                .appendPattern(" HH:mm:ss 'GMT'")
                .parseDefaulting(ChronoField.OFFSET_SECONDS, 0)
                .toFormatter(Locale.ROOT);
    }

    /** Such as {@code Sun Nov  6 08:49:37 1994}. */
    private static DateTimeFormatter asctime() {
        return new DateTimeFormatterBuilder()
                .appendText(ChronoField.DAY_OF_WEEK, DAYS)
                .appendLiteral(' ')
                .appendText(ChronoField.MONTH_OF_YEAR, MONTHS)
                .appendPattern(" ppd HH:mm:ss yyyy")
                .parseDefaulting(ChronoField.OFFSET_SECONDS, 0)
                .toFormatter(Locale.ROOT);
    }

    private static Map<Long, String> numbered(String names) {
        Map<Long, String> numbered = new HashMap<>();
        for (String name : names.split(" ", -1)) {
            numbered.put(numbered.size() + 1L, name);
        }
        return numbered;
    }
}
