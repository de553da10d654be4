package dev.billingsdks.runtime.webhook;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Reads the timestamps of webhooks. */
final class WebhookTime {

    /** Enough for the year 5138, and few enough for an Instant. */
    private static final int MOST_DIGITS = 11;

    private WebhookTime() {}

    /** Returns the instant of a number of seconds since 1970, or null if the text is none. */
    static @Nullable Instant seconds(String text) {
        if (text.isEmpty() || text.length() > MOST_DIGITS) {
            return null;
        }
        long seconds = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return null;
            }
            seconds = 10 * seconds + digit;
        }
        return Instant.ofEpochSecond(seconds);
    }

    /** Returns the instant of a date such as {@code Sun, 29 Nov 2026 10:00:00 GMT}, or null if the text is none. */
    static @Nullable Instant date(String text) {
        try {
            return DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from);
        } catch (DateTimeParseException e) {
            // Not quoted, since the caller's message must not have the value.
            return null;
        }
    }
}
