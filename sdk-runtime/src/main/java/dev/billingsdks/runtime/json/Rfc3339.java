package dev.billingsdks.runtime.json;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * Dates and times of RFC 3339, read leniently and without building a string, written strictly. Neither the default locale
 * nor the default time zone plays a part.
 *
 * <p>Lenient means: t and z in lower case, a space for the T, seconds left out, {@code +0200} and {@code +02} for
 * {@code +02:00}, and no offset at all, which is UTC. Digits beyond nanoseconds are cut off. A leap second, which java.time
 * cannot hold, is read as the second before it, as java.time's own instant parser does.
 */
final class Rfc3339 {

    private static final int DATE_LENGTH = 10;
    private static final int SHORTEST_DATE_TIME = "2000-01-01T00:00".length();
    private static final int MINUTES_A_DAY = 24 * 60;
    private static final int LARGEST_OFFSET_MINUTES = 18 * 60;
    private static final int NANO_DIGITS = 9;
    private static final int[] POWERS_OF_TEN = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000};
    private static final int INVALID = Integer.MIN_VALUE;

    private Rfc3339() {}

    /** Returns the date, or null if the text is not exactly {@code yyyy-mm-dd} or no day of the calendar. */
    static @Nullable LocalDate parseDate(char[] text, int start, int length) {
        if (length != DATE_LENGTH || text[start + 4] != '-' || text[start + 7] != '-') {
            return null;
        }
        int year = digits(text, start, 4);
        int month = digits(text, start + 5, 2);
        int day = digits(text, start + 8, 2);
        if (year < 0 || month < 1 || month > 12 || day < 1) {
            return null;
        }
        return day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth() ? LocalDate.of(year, month, day) : null;
    }

    /**
     * Returns the date and time in the parser's current string, or null if it is not one.
     *
     * <p>This is one long method, and fetches the text itself, so that it is beyond the 325 bytes up to which HotSpot inlines what is
     * hot: each date of a model would fill its constructor with kilobytes of machine code, and use up what the JIT allows
     * for the small calls around it.
     */
    static @Nullable OffsetDateTime parseDateTime(JsonParser parser) {
        char[] text = parser.getStringCharacters();
        int start = parser.getStringOffset();
        int length = parser.getStringLength();
        LocalDate date = length < SHORTEST_DATE_TIME ? null : parseDate(text, start, DATE_LENGTH);
        if (date == null || !separates(text[start + 10]) || text[start + 13] != ':') {
            return null;
        }
        int end = start + length;
        int hour = digits(text, start + 11, 2);
        int minute = digits(text, start + 14, 2);
        int position = start + SHORTEST_DATE_TIME;
        int second = 0;
        int nano = 0;
        if (position < end && text[position] == ':') {
            if (position + 3 > end) {
                return null;
            }
            second = digits(text, position + 1, 2);
            position += 3;
            if (position < end && text[position] == '.') {
                int fractionEnd = endOfDigits(text, position + 1, end);
                nano = fractionEnd > position + 1 ? nanos(text, position + 1, fractionEnd) : INVALID;
                position = fractionEnd;
            }
        }
        int offset = offsetMinutes(text, position, end);
        if (second == 60 && isLeapSecond(hour, minute, offset)) {
            second = 59;
        }
        if (offset == INVALID
                || hour < 0
                || hour > 23
                || minute < 0
                || minute > 59
                || second < 0
                || second > 59
                || nano < 0) {
            return null;
        }
        LocalDateTime local = LocalDateTime.of(date, LocalTime.of(hour, minute, second, nano));
        return OffsetDateTime.of(local, offset == 0 ? ZoneOffset.UTC : ZoneOffset.ofTotalSeconds(offset * 60));
    }

    /**
     * Returns the text, always with seconds and offset.
     *
     * @throws IllegalArgumentException if the year is outside 0 to 9999, which the format cannot write
     */
    static String format(OffsetDateTime value) {
        // An offset with seconds, as some historical ones have, has no form; the instant stays the same.
        boolean wholeMinutes = value.getOffset().getTotalSeconds() % 60 == 0;
        requireFourDigits(value.getYear());
        OffsetDateTime written = wholeMinutes ? value : value.withOffsetSameInstant(ZoneOffset.UTC);
        requireFourDigits(written.getYear());
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(written);
    }

    /**
     * Returns the text.
     *
     * @throws IllegalArgumentException if the year is outside 0 to 9999, which the format cannot write
     */
    static String format(LocalDate value) {
        requireFourDigits(value.getYear());
        return value.toString();
    }

    private static void requireFourDigits(int year) {
        if (year < 0 || year > 9999) {
            throw new IllegalArgumentException("the year is outside 0000 to 9999, which RFC 3339 cannot write");
        }
    }

    private static boolean separates(char character) {
        return character == 'T' || character == 't' || character == ' ';
    }

    private static boolean isLeapSecond(int hour, int minute, int offset) {
        return Math.floorMod(hour * 60 + minute - offset, MINUTES_A_DAY) == MINUTES_A_DAY - 1;
    }

    private static int offsetMinutes(char[] text, int position, int end) {
        int length = end - position;
        if (length == 0 || (length == 1 && (text[position] == 'Z' || text[position] == 'z'))) {
            return 0;
        }
        boolean signed = text[position] == '+' || text[position] == '-';
        boolean colon = length == 6 && text[position + 3] == ':';
        if (!signed || (!colon && length != 5 && length != 3)) {
            return INVALID;
        }
        int hours = digits(text, position + 1, 2);
        int minutes = length == 3 ? 0 : digits(text, end - 2, 2);
        int total = hours * 60 + minutes;
        if (hours < 0 || minutes < 0 || minutes > 59 || total > LARGEST_OFFSET_MINUTES) {
            return INVALID;
        }
        return text[position] == '-' ? -total : total;
    }

    private static int endOfDigits(char[] text, int position, int end) {
        int last = position;
        while (last < end && isDigit(text[last])) {
            last++;
        }
        return last;
    }

    private static int nanos(char[] text, int position, int end) {
        int count = Math.min(end - position, NANO_DIGITS);
        return digits(text, position, count) * POWERS_OF_TEN[NANO_DIGITS - count];
    }

    /** Returns that many digits as a number, or {@link #INVALID} if one of the characters is not a digit. */
    private static int digits(char[] text, int position, int count) {
        int value = 0;
        for (int index = position; index < position + count; index++) {
            if (!isDigit(text[index])) {
                return INVALID;
            }
            value = value * 10 + text[index] - '0';
        }
        return value;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
