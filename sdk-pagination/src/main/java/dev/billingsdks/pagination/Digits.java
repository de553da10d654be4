package dev.billingsdks.pagination;

/** Reads whole numbers from text that a vendor or a user's store gave: ASCII digits, no sign, no overflow. */
final class Digits {

    /** As many digits as fit any long. */
    static final int MAXIMUM = 18;

    private Digits() {}

    /** Returns the number that the leading digits make, or -1 if there are none or more than {@link #MAXIMUM}. */
    static long leadingNumber(String text) {
        int count = count(text);
        return count == 0 || count > MAXIMUM ? -1 : Long.parseLong(text.substring(0, count));
    }

    /** Returns how many ASCII digits the text begins with. */
    static int count(String text) {
        int count = 0;
        while (count < text.length() && text.charAt(count) >= '0' && text.charAt(count) <= '9') {
            count++;
        }
        return count;
    }
}
