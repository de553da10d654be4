package dev.billingsdks.pagination;

/**
 * Remembers every token of a listing, to detect a repeated one. It keeps 128 bits of a hash of each token, so that a listing of
 * many pages with long cursors needs little memory; numbers grow by construction and are not kept.
 *
 * <p>The hash is not cryptographic: a repeated token always has the same hash, and a vendor that constructs two tokens with the
 * same hash only breaks its own listing. SHA-256 would have to be loaded before the first page, and a set of objects would need
 * twice the memory.
 */
final class UsedTokens {

    private static final int FIRST_CAPACITY = 16;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final long GOLDEN_RATIO = 0x9e3779b97f4a7c15L;

    /** Open addressing: each hash takes two places, both 0 if unused; at most half of the places are taken. */
    private long[] table = new long[2 * FIRST_CAPACITY];

    private int size;

    /** Notes the token of the page that is left and of the one that follows, and returns whether the latter is new. */
    boolean add(PageToken current, PageToken next) {
        if (next.kind().numeric()) {
            return true;
        }
        add(current.toString());
        return add(next.toString());
    }

    private boolean add(String token) {
        long first = FNV_OFFSET;
        long second = token.length();
        for (int index = 0; index < token.length(); index++) {
            first = (first ^ token.charAt(index)) * FNV_PRIME;
            second = (Long.rotateLeft(second, 5) ^ token.charAt(index)) * GOLDEN_RATIO;
        }
        return add(mixed(first), mixed(second) | 1);
    }

    /** The second half of a hash is odd, and so never that of a free place. */
    private boolean add(long first, long second) {
        if (4 * size >= table.length) {
            grow();
        }
        int place = place(first, second);
        if (table[place + 1] != 0) {
            return false;
        }
        table[place] = first;
        table[place + 1] = second;
        size++;
        return true;
    }

    /** Returns the place of a hash, or else the free place for it. */
    private int place(long first, long second) {
        int mask = table.length - 1;
        int place = (int) (first << 1) & mask;
        while (table[place + 1] != 0 && (table[place] != first || table[place + 1] != second)) {
            place = (place + 2) & mask;
        }
        return place;
    }

    private void grow() {
        long[] old = table;
        table = new long[2 * old.length];
        for (int index = 0; index < old.length; index += 2) {
            if (old[index + 1] != 0) {
                int place = place(old[index], old[index + 1]);
                table[place] = old[index];
                table[place + 1] = old[index + 1];
            }
        }
    }

    private static long mixed(long hash) {
        long half = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        long whole = (half ^ half >>> 33) * 0xc4ceb9fe1a85ec53L;
        return whole ^ whole >>> 33;
    }
}
