package dev.billingsdks.runtime.http.response;

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

/** Reads a date of HTTP in one of its three forms (RFC 9110, section 5.6.7). */
final class HttpDate {

    // Names are given, as those that Java has for a locale change with its version.
    private static final Map<Long, String> MONTHS = numbered("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec");
    private static final Map<Long, String> DAYS = numbered("Mon Tue Wed Thu Fri Sat Sun");
    private static final Map<Long, String> LONG_DAYS =
            numbered("Monday Tuesday Wednesday Thursday Friday Saturday Sunday");

    private static final List<DateTimeFormatter> DATES =
            List.of(DateTimeFormatter.RFC_1123_DATE_TIME, rfc850(), asctime());

    private HttpDate() {}

    /** Returns the instant, or null if the text is absent or has none of the three forms. */
    static @Nullable Instant parse(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String date = text.strip();
        for (DateTimeFormatter form : DATES) {
            Instant instant = parse(date, form);
            if (instant != null) {
                return instant;
            }
        }
        return null;
    }

    private static @Nullable Instant parse(String text, DateTimeFormatter form) {
        try {
            return form.parse(text, Instant::from);
        } catch (DateTimeParseException e) {
            // Another form may fit; a text that has none of them is treated like an absent header.
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
