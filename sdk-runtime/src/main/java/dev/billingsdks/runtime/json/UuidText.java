package dev.billingsdks.runtime.json;

import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** UUIDs in their canonical 36 characters, of either case, read without building a string. */
final class UuidText {

    private static final int LENGTH = 36;

    /** The value of each character that is a hexadecimal digit, else -1. */
    private static final byte[] HEX_DIGITS = hexDigits();

    private UuidText() {}

    /** Returns the UUID, or null if the text is not exactly one. */
    static @Nullable UUID parse(char[] text, int offset, int length) {
        if (length != LENGTH
                || text[offset + 8] != '-'
                || text[offset + 13] != '-'
                || text[offset + 18] != '-'
                || text[offset + 23] != '-') {
            return null;
        }
        long timeLow = hex(text, offset, 8);
        long timeMiddle = hex(text, offset + 9, 4);
        long timeHigh = hex(text, offset + 14, 4);
        long clock = hex(text, offset + 19, 4);
        long node = hex(text, offset + 24, 12);
        if ((timeLow | timeMiddle | timeHigh | clock | node) < 0) {
            return null;
        }
        return new UUID(timeLow << 32 | timeMiddle << 16 | timeHigh, clock << 48 | node);
    }

    /** Returns up to 12 hexadecimal digits as a number, or a negative one if a character is not such a digit. */
    private static long hex(char[] text, int offset, int digits) {
        long value = 0;
        int all = 0;
        for (int position = offset; position < offset + digits; position++) {
            char character = text[position];
            int digit = character < HEX_DIGITS.length ? HEX_DIGITS[character] : -1;
            all |= digit;
            value = value << 4 | digit;
        }
        return all < 0 ? -1 : value;
    }

    private static byte[] hexDigits() {
        byte[] digits = new byte['f' + 1];
        Arrays.fill(digits, (byte) -1);
        for (int digit = 0; digit < 16; digit++) {
            char character = Character.forDigit(digit, 16);
            digits[character] = (byte) digit;
            digits[Character.toUpperCase(character)] = (byte) digit;
        }
        return digits;
    }
}
