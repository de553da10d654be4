package dev.billingsdks.runtime.json;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * How much of a document the reader accepts before it gives up with a {@code DecodeException}. The limits bound memory and
 * time, whatever a server sends; immutable and thread-safe.
 */
public final class JsonLimits {

    private static final int DEEPEST_SAFE_NESTING = 500;

    /** A token of a few bytes may become an object of a hundred: so many tokens take less than half of the heap. */
    private static final int HEAP_BYTES_PER_TOKEN = 256;

    private static final long FEWEST_TOKENS = 100_000;

    /**
     * Nesting 64, a string of 8,388,608 characters, a number of 1,000, a name of 10,000, and one token for each 256 bytes of
     * the largest heap that this JVM may have, which are 4,194,304 for 1 GiB.
     */
    public static final JsonLimits DEFAULT = new Builder().build();

    /** For values that were read within limits before and are read again in another form. */
    static final JsonLimits REREAD = builder()
            .nestingDepth(DEEPEST_SAFE_NESTING)
            .stringLength(Integer.MAX_VALUE)
            .numberLength(Integer.MAX_VALUE)
            .nameLength(Integer.MAX_VALUE)
            .tokenCount(Long.MAX_VALUE)
            .build();

    private final int nestingDepth;
    private final int stringLength;
    private final int numberLength;
    private final int nameLength;
    private final long tokenCount;
    // Jackson binds its constraints to a factory, which also holds the symbol table: one for each set of limits.
    private final JsonFactory factory;

    private JsonLimits(Builder builder) {
        nestingDepth = builder.nestingDepth;
        stringLength = builder.stringLength;
        numberLength = builder.numberLength;
        nameLength = builder.nameLength;
        tokenCount = builder.tokenCount;
        factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(nestingDepth)
                        .maxStringLength(stringLength)
                        .maxNumberLength(numberLength)
                        .maxNameLength(nameLength)
                        .maxTokenCount(tokenCount)
                        .build())
                .recyclerPool(new ReadBuffers())
                // Closing the stream is for whoever opened it: closing an HTTP body may first read it to its end.
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .build();
    }

    /** Returns a builder that starts from {@link #DEFAULT}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns how many objects and arrays may be open at once. */
    public int nestingDepth() {
        return nestingDepth;
    }

    /** Returns how many characters a string may have. */
    public int stringLength() {
        return stringLength;
    }

    /** Returns how many characters a number may have. */
    public int numberLength() {
        return numberLength;
    }

    /** Returns how many characters a property name may have. */
    public int nameLength() {
        return nameLength;
    }

    /** Returns how many tokens (values, names, and ends of objects and arrays) a document may have. */
    public long tokenCount() {
        return tokenCount;
    }

    JsonFactory factory() {
        return factory;
    }

    /** Builds limits; every figure must be positive. Not thread-safe. */
    public static final class Builder {

        private int nestingDepth = 64;
        private int stringLength = 8 * 1024 * 1024;
        private int numberLength = 1_000;
        private int nameLength = 10_000;
        private long tokenCount = Math.max(FEWEST_TOKENS, Runtime.getRuntime().maxMemory() / HEAP_BYTES_PER_TOKEN);

        private Builder() {}

        /** Sets how many objects and arrays may be open at once, at most 500, which a thread's stack holds safely. */
        public Builder nestingDepth(int levels) {
            nestingDepth = positive("nestingDepth", levels);
            if (levels > DEEPEST_SAFE_NESTING) {
                throw new IllegalArgumentException("nestingDepth must be at most " + DEEPEST_SAFE_NESTING);
            }
            return this;
        }

        /** Sets how many characters a string may have. */
        public Builder stringLength(int characters) {
            stringLength = positive("stringLength", characters);
            return this;
        }

        /** Sets how many characters a number may have. */
        public Builder numberLength(int characters) {
            numberLength = positive("numberLength", characters);
            return this;
        }

        /** Sets how many characters a property name may have. */
        public Builder nameLength(int characters) {
            nameLength = positive("nameLength", characters);
            return this;
        }

        /** Sets how many tokens (values, names, and ends of objects and arrays) a document may have. */
        public Builder tokenCount(long tokens) {
            if (tokens < 1) {
                throw new IllegalArgumentException("tokenCount must be positive");
            }
            tokenCount = tokens;
            return this;
        }

        /** Returns the limits. */
        public JsonLimits build() {
            return new JsonLimits(this);
        }

        private static int positive(String name, int value) {
            if (value < 1) {
                throw new IllegalArgumentException(name + " must be positive");
            }
            return value;
        }
    }
}
