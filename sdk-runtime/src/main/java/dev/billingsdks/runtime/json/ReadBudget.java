package dev.billingsdks.runtime.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * The memory that one document may take once it is read, in bytes. The reader charges for each value what a 64-bit JVM with
 * compressed references takes for it, or somewhat more, before or as soon as it has it. Bytes on the wire say nothing about
 * that: {@code {},} is three of them, and a model in memory.
 *
 * <p>All documents that a client reads at the same time share the memory of one. A document reserves it in large steps, and the first
 * small part of it for nothing, so that an ordinary page takes no part in that. Not thread-safe.
 */
final class ReadBudget {

    /** How the exception's message begins, by which {@link DecodeFailure} recognizes it. */
    static final String EXCEEDED = "The JSON document takes more than ";

    /** The same if the documents that other threads read at the same time have a part in it. */
    static final String EXCEEDED_TOGETHER = "The JSON documents that the client reads at the same time take more than ";

    /** A slot in an array, while the array grows and once it has its final size. */
    static final int ELEMENT = 16;

    /** A list with the object around it. */
    static final int LIST = 48;

    /** A growing list of its final size, with what makes it unmodifiable. */
    static final int ARRAY = 64;

    /** A map of a few members. */
    static final int MAP = 64;

    /** A slot for the name and one for the value of such a map. */
    static final int MEMBER = 2 * ELEMENT;

    /** An entry of a linked hash map with its part of the table. */
    static final int ENTRY = 64;

    /** A linked hash map with an object around it. */
    static final int HASH_MAP = 192;

    /** What a model has besides its fields. */
    static final int MODEL = 24;

    /** A reference, in an object that is padded. */
    static final int FIELD = 6;

    /** The extras of a model that has nulls and nothing else, with a small set. */
    static final int NULLS = 96;

    /** A model's first property that it does not declare or that does not fit: two maps and what holds them. */
    static final int EXTRAS = 2 * HASH_MAP + 64;

    static final int NODE = 16;
    static final int INTEGER = 24;
    static final int DATE = 24;
    static final int UUID = 32;
    static final int DATE_TIME = 4 * DATE;

    /** An entry of the parser's own table of names, and of the larger one that it is copied to when the table grows. */
    private static final int SYMBOL = 96;

    private static final int STRING = 40;
    private static final int DECIMAL = 40;
    private static final int BIG_INTEGER = 64;
    private static final int URI = 128;
    private static final int LONGEST_OF_A_LONG = 18;
    private static final int SHORT_STRING = 32;
    private static final int RECENT_NAMES = 64;

    private static final long LARGEST_STEP = 1 << 20;
    private static final int STEPS = 256;

    private final long total;
    private final @Nullable ClientMemory shared;
    private final long step;

    /** What may be charged for without another reservation, and of what it is the rest. */
    private long left;

    private long granted;
    private long reserved;

    /** Why nothing more can be charged, or null. */
    private @Nullable String exceeded;

    /** Names that came before, which the parser returns as the same object again. */
    private @Nullable String @Nullable [] recentNames;

    /**
     * Creates a budget.
     *
     * @param total for this document alone
     * @param shared what documents that are read at the same time share, or null if this is the only one
     */
    ReadBudget(long total, @Nullable ClientMemory shared) {
        this.total = total;
        this.shared = shared;
        this.step = Math.max(1, Math.min(LARGEST_STEP, total / STEPS));
        this.granted = shared == null ? total : step;
        this.left = granted;
    }

    /** Returns the state for {@link #reset}, which undoes later charges for values that are dropped. */
    long mark() {
        return granted - left;
    }

    void reset(long mark) {
        left = granted - mark;
    }

    /** Returns what was reserved to the client's other documents, once this one has been read or has failed. */
    void release() {
        if (shared != null) {
            shared.release(reserved);
            granted -= reserved;
            left -= reserved;
            reserved = 0;
        }
    }

    /**
     * Charges for so many bytes.
     *
     * @throws StreamConstraintsException if they are more than what is left
     */
    void charge(long bytes) {
        left -= bytes;
        if (left < 0) {
            grow();
        }
    }

    /** Throws what {@link #charge} threw before, if it did. */
    void checkNotExceeded() {
        if (exceeded != null) {
            throw new StreamConstraintsException(exceeded);
        }
    }

    private void grow() {
        // Other documents may have ended since.
        checkNotExceeded();
        long missing = -left;
        long rest = total - granted;
        if (shared == null || missing > rest) {
            throw exceeded(EXCEEDED, "request smaller pages");
        }
        long more = Math.min(rest, Math.max(missing, step));
        if (!shared.reserve(more)) {
            throw exceeded(EXCEEDED_TOGETHER, "request smaller pages or fewer at the same time,");
        }
        granted += more;
        reserved += more;
        left += more;
    }

    void string(String text) {
        int length = text.length();
        // A short string that is not Latin-1 takes a third more than that, and looking at it takes time.
        boolean oneByteEach = length > SHORT_STRING && isLatin1(text);
        charge(STRING + (oneByteEach ? length : length > SHORT_STRING ? 2L * length : length + length / 2));
    }

    /** Charges for the name of a property, unless it is one that came before. */
    void name(String name) {
        if (recentNames == null) {
            recentNames = new @Nullable String[RECENT_NAMES];
        }
        int slot = name.hashCode() & (RECENT_NAMES - 1);
        if (!isSame(recentNames[slot], name)) {
            recentNames[slot] = name;
            charge(SYMBOL);
            string(name);
        }
    }

    void decimal(int length) {
        charge(length <= LONGEST_OF_A_LONG ? DECIMAL : DECIMAL + BIG_INTEGER + length);
    }

    void uri(int length) {
        charge(URI + 3L * length);
    }

    private StreamConstraintsException exceeded(String what, String advice) {
        String message = what + total + " bytes of memory, the client's limit; " + advice + " or use a larger heap";
        exceeded = message;
        return new StreamConstraintsException(message);
    }

    @SuppressWarnings("ReferenceEquality") // an equal name that is another object takes memory of its own
    private static boolean isSame(@Nullable String one, String other) {
        return one == other;
    }

    private static boolean isLatin1(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0xff) {
                return false;
            }
        }
        return true;
    }
}
