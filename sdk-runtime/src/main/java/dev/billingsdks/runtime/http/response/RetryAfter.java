package dev.billingsdks.runtime.http.response;

import dev.billingsdks.runtime.header.Headers;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads a Retry-After header: seconds, also with a fraction, or an HTTP date. */
public final class RetryAfter {

    private static final int LONGEST_NUMBER = 30;
    private static final BigDecimal LONGEST_SECONDS =
            BigDecimal.valueOf(Duration.ofDays(365_000_000).toSeconds());

    private RetryAfter() {}

    /**
     * Returns how long to wait, or null if the header is absent or is not a positive time. A date is compared with the
     * response's own Date, so that it does not matter how far the two clocks differ.
     *
     * @param headers the header fields of the response
     * @param now what a date is compared with if the response has no valid Date
     */
    public static @Nullable Duration in(Headers headers, Instant now) {
        String value = headers.first("Retry-After");
        if (value == null) {
            return null;
        }
        String text = value.strip();
        Duration wait = isNumber(text) ? seconds(text) : untilDate(text, headers.first("Date"), now);
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

    private static @Nullable Duration untilDate(String text, @Nullable String responseDate, Instant now) {
        Instant date = HttpDate.parse(text);
        Instant sent = HttpDate.parse(responseDate);
        return date == null ? null : Duration.between(sent == null ? now : sent, date);
    }
}
