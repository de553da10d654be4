package dev.billingsdks.runtime.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * How much of a document the reader accepts before it gives up with a {@code DecodeException}. The limits bound memory and
 * time, whatever a server sends; immutable and thread-safe.
 */
public final class JsonLimits {

    private static final int DEEPEST_SAFE_NESTING = 500;

    private static final int LONGEST_STRING = 8 << 20;

    /** While it is read, a string takes up to six bytes for each character. */
    private static final int HEAP_BYTES_PER_CHARACTER = 64;

    /** What else there is in the heap, and what reading needs on the way, has to fit into the last third. */
    private static final long LARGEST_DOCUMENT = Runtime.getRuntime().maxMemory() / 3 * 2;

    /**
     * Nesting 64, a string of 8,388,608 characters or 1/64 of the heap in bytes if that is less, a number of 1,000, a name of 10,000,
     * 16,777,216 tokens, and two thirds of the heap. The heap is the largest that this JVM may have.
     */
    public static final JsonLimits DEFAULT = new Builder().build();

    /** For values that were read within limits before and are read again in another form. All clients use it, so it keeps no names. */
    static final JsonLimits REREAD = builder()
            .keepingNoNames()
            .nestingDepth(DEEPEST_SAFE_NESTING)
            .stringLength(Integer.MAX_VALUE)
            .numberLength(Integer.MAX_VALUE)
            .nameLength(Integer.MAX_VALUE)
            .tokenCount(Long.MAX_VALUE)
            .memory(Long.MAX_VALUE)
            .build();

    private final int nestingDepth;
    private final int stringLength;
    private final int numberLength;
    private final int nameLength;
    private final long tokenCount;
    private final long memory;
    private final @Nullable ClientMemory shared;
    private final ReadBuffers buffers;

    /** Jackson binds its constraints to a factory. */
    private final ParserFactory factory;

    private JsonLimits(Builder builder) {
        nestingDepth = builder.nestingDepth;
        stringLength = builder.stringLength;
        numberLength = builder.numberLength;
        nameLength = builder.nameLength;
        tokenCount = builder.tokenCount;
        memory = builder.memory;
        shared = builder.sharesMemory ? new ClientMemory(memory) : null;
        buffers = new ReadBuffers(builder.keptNames);
        factory = new ParserFactory(JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(nestingDepth)
                        .maxStringLength(stringLength)
                        .maxNumberLength(numberLength)
                        .maxNameLength(nameLength)
                        .maxTokenCount(tokenCount)
                        .build())
                .recyclerPool(buffers)
                // Closing the stream is for whoever opened it: closing an HTTP body may first read it to its end.
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE));
    }

    /** Returns a builder that starts from {@link #DEFAULT}. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the same limits for one client: with buffers of their own, which no reader within other limits uses, and for all documents
     * together that are read at the same time the memory of one.
     */
    public JsonLimits ofOneClient() {
        Builder copy = builder();
        copy.nestingDepth = nestingDepth;
        copy.stringLength = stringLength;
        copy.numberLength = numberLength;
        copy.nameLength = nameLength;
        copy.tokenCount = tokenCount;
        copy.memory = memory;
        copy.sharesMemory = true;
        return copy.build();
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

    /** Returns how many bytes of memory a document may take once it is read, as the reader estimates them. */
    public long memory() {
        return memory;
    }

    /** Returns a budget for one document. */
    ReadBudget budget() {
        return new ReadBudget(memory, shared);
    }

    JsonFactory factory() {
        return factory;
    }

    /** Returns the buffers of the documents that are read within these limits. */
    ReadBuffers buffers() {
        return buffers;
    }

    /** Builds limits; every figure must be positive. Not thread-safe. */
    public static final class Builder {

        private int nestingDepth = 64;
        private int stringLength =
                (int) Math.min(LONGEST_STRING, Runtime.getRuntime().maxMemory() / HEAP_BYTES_PER_CHARACTER);
        private int numberLength = 1_000;
        private int nameLength = 10_000;
        private long tokenCount = 16 << 20;
        private long memory = LARGEST_DOCUMENT;

        private boolean sharesMemory;
        private int keptNames = ReadBuffers.MAX_KEPT_NAMES;

        private Builder() {}

        private Builder keepingNoNames() {
            keptNames = 0;
            return this;
        }

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

        /** Sets how many bytes of memory a document may take once it is read, as the reader estimates them. */
        public Builder memory(long bytes) {
            if (bytes < 1) {
                throw new IllegalArgumentException("memory must be positive");
            }
            memory = bytes;
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
