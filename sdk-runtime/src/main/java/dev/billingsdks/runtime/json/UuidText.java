package dev.billingsdks.runtime.json;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** UUIDs in their canonical 36 characters, of either case, read without building a string. */
final class UuidText {

    private static final int LENGTH = 36;

    private UuidText() {}

    /** Returns the UUID, or null where the text is not exactly one. */
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

    /** Returns up to 12 hexadecimal digits as a number, or a negative one where a character is no such digit. */
    private static long hex(char[] text, int offset, int digits) {
        long value = 0;
        for (int position = offset; position < offset + digits; position++) {
            int digit = hex(text[position]);
            if (digit < 0) {
                return -1;
            }
            value = value << 4 | digit;
        }
        return value;
    }

    // Not Character.digit: that takes full-width and other digits of Unicode too.
    private static int hex(char character) {
        if (character >= '0' && character <= '9') {
            return character - '0';
        }
        int lowerCase = character | 0x20;
        return lowerCase >= 'a' && lowerCase <= 'f' ? lowerCase - 'a' + 10 : -1;
    }
}
