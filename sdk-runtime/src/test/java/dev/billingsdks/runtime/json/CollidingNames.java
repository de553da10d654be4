package dev.billingsdks.runtime.json;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Property names of eight characters that have the same hash in jackson-core's table of names, whatever the table's seed is: the
 * seed comes in after the two halves of the name are combined.
 */
public final class CollidingNames {

    private static final int FACTOR = 33;

    private CollidingNames() {}

    /** Returns that many different names. */
    public static List<String> of(int count) {
        List<String> names = new ArrayList<>();
        int target = half(quad('n', 'a', 'm', 'e')) + FACTOR * quad('0', '0', '0', '0');
        int inverse = inverse(FACTOR);
        for (int number = 0; names.size() < count; number++) {
            int first = quad(letter(number), letter(number / 26), letter(number / 676), letter(number / 17_576));
            int second = (target - half(first)) * inverse;
            byte[] bytes = ByteBuffer.allocate(8).putInt(first).putInt(second).array();
            if (isPlain(bytes)) {
                names.add(new String(bytes, StandardCharsets.US_ASCII));
            }
        }
        return names;
    }

    /** What the first four bytes add to the hash. */
    private static int half(int quad) {
        int hash = quad + (quad >>> 15);
        return hash ^ (hash >>> 9);
    }

    /** Returns the number whose product with an odd one is 1, by Newton's method. */
    private static int inverse(int odd) {
        int inverse = odd;
        for (int i = 0; i < 5; i++) {
            inverse *= 2 - odd * inverse;
        }
        return inverse;
    }

    private static char letter(int number) {
        return (char) ('a' + number % 26);
    }

    private static int quad(char first, char second, char third, char fourth) {
        return first << 24 | second << 16 | third << 8 | fourth;
    }

    private static boolean isPlain(byte[] bytes) {
        for (byte octet : bytes) {
            if (octet < '#' || octet > '~' || octet == '\\') {
                return false;
            }
        }
        return true;
    }
}
