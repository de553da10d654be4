package dev.billingsdks.generator.document;

import java.math.BigDecimal;

/**
 * How large a document may be. The largest public documents of vendors have a third of this; a document that is made to be too large
 * ends in an error within seconds and 512 MB (docs/decisions/0043).
 */
final class DocumentLimits {

    /** The bytes of a file, and the characters of a document once its aliases are written out. */
    static final int BYTES = 32 * 1024 * 1024;

    /** The keys and values of a document. */
    static final int VALUES = 1_000_000;

    /** The characters of one text or key. */
    static final int TEXT = 2_000_000;

    /** The characters of one number, and its digits once its exponent is written out. */
    static final int DIGITS = 1_000;

    /** How deep objects and lists can contain each other. */
    static final int DEPTH = 500;

    private DocumentLimits() {}

    /** Returns whether a number such as 1e999999999 takes too much memory once it is written out. */
    static boolean isTooLong(BigDecimal number) {
        return Math.max((long) number.precision() - number.scale(), number.scale()) > DIGITS;
    }
}
