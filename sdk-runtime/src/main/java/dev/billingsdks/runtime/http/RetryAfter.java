package dev.billingsdks.runtime.http;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads a Retry-After header: seconds, also with a fraction, or a date of HTTP in one of its three forms. */
final class RetryAfter {

    private static final int LONGEST_NUMBER = 30;
    private static final BigDecimal LONGEST_SECONDS =
            BigDecimal.valueOf(Duration.ofDays(365_000_000).toSeconds());

    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT),
            rfc850(),
            DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss yyyy", Locale.ROOT));

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
            return LocalDateTime.parse(text, form).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            // Another form may fit; a text that fits none is junk, which counts as no header at all.
            return null;
        }
    }

    /** Years have two digits there; the nearest one is meant. */
    private static DateTimeFormatter rfc850() {
        return new DateTimeFormatterBuilder()
                .appendPattern("EEEE, dd-MMM-")
                .appendValueReduced(ChronoField.YEAR, 2, 2, 2000)
                .appendPattern(" HH:mm:ss 'GMT'")
                .toFormatter(Locale.ROOT);
    }
}
