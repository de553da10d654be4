package dev.billingsdks.runtime.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers as JSON writes them, exactly: no binary floating point on the way. */
final class DecimalText {

    // 1e1000000000 is ten characters in JSON and a gigabyte in plain notation.
    private static final int LARGEST_SCALE = 1_000;
    private static final int LONGEST_INTEGER = "-9223372036854775808".length();

    private DecimalText() {}

    /** Returns the number, or null where its exponent is beyond what plain notation can sensibly write. */
    static @Nullable BigDecimal parse(char[] text, int offset, int length) {
        BigDecimal value = parseUnbounded(text, offset, length);
        return value == null || Math.abs((long) value.scale()) > LARGEST_SCALE ? null : value;
    }

    /** Returns a whole number, however it is written (7, 7.0, 7e0), or null where it is none or beyond a long. */
    static @Nullable Long parseLong(char[] text, int offset, int length) {
        BigDecimal value = parseUnbounded(text, offset, length);
        if (value == null) {
            return null;
        }
        try {
            return value.longValueExact();
        } catch (ArithmeticException notWholeOrTooLarge) {
            return null;
        }
    }

    /** Returns the integer of a string such as {@code "123"}: digits with at most a minus, else null. */
    static @Nullable Long parseDigits(char[] text, int offset, int length) {
        int first = length > 0 && text[offset] == '-' ? offset + 1 : offset;
        int end = offset + length;
        if (first == end || length > LONGEST_INTEGER) {
            return null;
        }
        for (int position = first; position < end; position++) {
            if (text[position] < '0' || text[position] > '9') {
                return null;
            }
        }
        return parseLong(text, offset, length);
    }

    /** Returns the number in plain notation, or in scientific where that would take more than a thousand zeros. */
    static String format(BigDecimal value) {
        return Math.abs((long) value.scale()) > LARGEST_SCALE ? value.toString() : value.toPlainString();
    }

    private static @Nullable BigDecimal parseUnbounded(char[] text, int offset, int length) {
        try {
            return new BigDecimal(text, offset, length);
        } catch (NumberFormatException exponentTooLarge) {
            return null;
        }
    }
}
