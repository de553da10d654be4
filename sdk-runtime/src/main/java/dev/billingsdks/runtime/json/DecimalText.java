package dev.billingsdks.runtime.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Numbers as JSON writes them, exactly: no binary floating point on the way. */
final class DecimalText {

    // 1e1000000000 is ten characters in JSON and a gigabyte in plain notation.
    private static final int LARGEST_SCALE = 1_000;

    /** As many bits as 1,000 digits have; to count the digits of a long number takes long. */
    private static final int LARGEST_BIT_LENGTH =
            BigInteger.TEN.pow(LARGEST_SCALE).bitLength();

    private static final int LONGEST_INTEGER = "-9223372036854775808".length();

    private DecimalText() {}

    /** Returns the number, or null if its exponent is beyond what plain notation can sensibly write. Zero has any exponent. */
    static @Nullable BigDecimal parse(char[] text, int offset, int length) {
        BigDecimal value = parseUnbounded(text, offset, length);
        if (value == null || hasSensibleScale(value)) {
            return value;
        }
        return value.signum() == 0 ? BigDecimal.ZERO : null;
    }

    /** Returns a whole number, however it is written (7, 7.0, 7e0), or null if it is not one or beyond a long. */
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

    /**
     * Returns the number in plain notation; zero with an exponent beyond what {@link #parse} reads is 0.
     *
     * @throws IllegalArgumentException if the number has more than 1,000 digits before or after its point, which takes time and
     *     memory without limit and would not be read back
     */
    static String format(BigDecimal value) {
        if (value.signum() == 0 && !hasSensibleScale(value)) {
            return "0";
        }
        if (!hasSensibleScale(value) || value.unscaledValue().bitLength() > LARGEST_BIT_LENGTH) {
            throw new IllegalArgumentException(
                    "the number has more than " + LARGEST_SCALE + " digits before or after its decimal point");
        }
        return value.toPlainString();
    }

    private static boolean hasSensibleScale(BigDecimal value) {
        return Math.abs((long) value.scale()) <= LARGEST_SCALE;
    }

    private static @Nullable BigDecimal parseUnbounded(char[] text, int offset, int length) {
        try {
            return new BigDecimal(text, offset, length);
        } catch (NumberFormatException exponentTooLarge) {
            return isZero(text, offset, length) ? BigDecimal.ZERO : null;
        }
    }

    /** Returns whether there is no other digit than 0 before the exponent. */
    private static boolean isZero(char[] text, int offset, int length) {
        for (int position = offset; position < offset + length; position++) {
            char character = text[position];
            if (character == 'e' || character == 'E') {
                return true;
            }
            if (character >= '1' && character <= '9') {
                return false;
            }
        }
        return false;
    }
}
