package dev.billingsdks.runtime.http.request;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.hc.core5.http.io.entity.AbstractHttpEntity;
import org.jspecify.annotations.Nullable;

/** A request's body, written to the connection on each attempt. */
final class OutgoingBody extends AbstractHttpEntity {

    private final long length;
    private final boolean repeatable;
    private final Writer writer;

    /**
     * Creates a body.
     *
     * @param contentType the Content-Type header, or null for none
     * @param length the number of bytes, or -1 if it is not known
     */
    OutgoingBody(@Nullable String contentType, long length, boolean repeatable, Writer writer) {
        super(contentType, null, length < 0);
        this.length = length;
        this.repeatable = repeatable;
        this.writer = writer;
    }

    static OutgoingBody of(String contentType, byte[] bytes) {
        return new OutgoingBody(contentType, bytes.length, true, out -> out.write(bytes));
    }

    /** Writes the body. */
    interface Writer {
        void writeTo(OutputStream out) throws IOException;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        writer.writeTo(out);
    }

    @Override
    public long getContentLength() {
        return length;
    }

    @Override
    public boolean isRepeatable() {
        return repeatable;
    }

    @Override
    public boolean isStreaming() {
        return !repeatable;
    }

    @Override
    public InputStream getContent() {
        throw new UnsupportedOperationException("a request's body is written, not read");
    }

    @Override
    public void close() {
        // Each write closes what it opens.
    }
}
