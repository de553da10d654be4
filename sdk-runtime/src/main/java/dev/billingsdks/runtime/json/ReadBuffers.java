package dev.billingsdks.runtime.json;

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

    ReadBuffers() {
        super(SERIALIZATION_NON_SHARED);
    }

    @Override
    public BufferRecycler createPooled() {
        return new Buffers();
    }

    private static final class Buffers extends BufferRecycler {

        @Override
        protected int byteBufferLength(int index) {
            return index == BYTE_READ_IO_BUFFER ? BYTES_AT_ONCE : super.byteBufferLength(index);
        }
    }
}
