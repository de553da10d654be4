package dev.billingsdks.runtime.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.sym.ByteQuadsCanonicalizer;
import tools.jackson.core.sym.CharsToNameCanonicalizer;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.RecyclerPool;

/**
 * The parsers' buffers, kept for the next document, with more room for what is read at once than Jackson's own 8,000 bytes: each
 * read of a socket costs a call into the kernel and through HttpClient's layers, and a page has some 60,000.
 */
final class ReadBuffers extends RecyclerPool.ConcurrentDequePoolBase<BufferRecycler> {

    private static final long serialVersionUID = 1L;

    /** Half of what a processor keeps nearest to itself, so that the parser still finds there what was read last. */
    private static final int BYTES_AT_ONCE = 16 << 10;

    /** How many names of one document are kept for the next one of the same client, at most. */
    static final int MAX_KEPT_NAMES = 64;

    private final int keptNames;

    /**
     * Creates a pool.
     *
     * @param keptNames how many names of one document may be kept for the next one
     */
    ReadBuffers(int keptNames) {
        super(SERIALIZATION_NON_SHARED);
        this.keptNames = keptNames;
    }

    @Override
    public BufferRecycler createPooled() {
        return new Buffers(keptNames);
    }

    /**
     * What one parser uses, and no other one at the same time: its buffers, and the tables of names that it starts from. Jackson adds
     * to them the names of a document that no model declares, and declared ones that are at the end of a buffer. Few names are kept
     * for the next document, which may have them too; they are far from the number whose collisions make Jackson give up.
     */
    static final class Buffers extends BufferRecycler {

        private final int keptNames;
        private ByteQuadsCanonicalizer byteNames = ByteQuadsCanonicalizer.createRoot();
        private @Nullable CharsToNameCanonicalizer charNames;

        private Buffers(int keptNames) {
            this.keptNames = keptNames;
        }

        /** Returns a table of names for a parser of bytes. */
        ByteQuadsCanonicalizer byteNames() {
            if (byteNames.size() > keptNames) {
                byteNames = ByteQuadsCanonicalizer.createRoot();
            }
            return byteNames;
        }

        /** Returns a table of names for a parser of characters. */
        CharsToNameCanonicalizer charNames(TokenStreamFactory factory) {
            CharsToNameCanonicalizer names = charNames;
            if (names == null || names.size() > keptNames) {
                names = CharsToNameCanonicalizer.createRoot(factory);
                charNames = names;
            }
            return names;
        }

        @Override
        protected int byteBufferLength(int index) {
            return index == BYTE_READ_IO_BUFFER ? BYTES_AT_ONCE : super.byteBufferLength(index);
        }
    }
}
