package dev.billingsdks.runtime.http.response;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A response body owned by the caller. Its exceptions say what ended it; closing it releases the connection. The thread that reads
 * it is monitored only while it does, and need not be the one that made the call.
 */
final class StreamedBody extends FilterInputStream {

    private final OpenBody attempt;
    private final Closeable response;
    private boolean closed;

    StreamedBody(InputStream body, OpenBody attempt, Closeable response) {
        super(body);
        this.attempt = attempt;
        this.response = response;
    }

    @Override
    public int read() throws IOException {
        checkOpen();
        attempt.enter();
        try {
            return in.read();
        } catch (IOException | RuntimeException e) {
            throw attempt.explain(e);
        } finally {
            attempt.leave();
        }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        checkOpen();
        attempt.enter();
        try {
            return in.read(buffer, offset, length);
        } catch (IOException | RuntimeException e) {
            throw attempt.explain(e);
        } finally {
            attempt.leave();
        }
    }

    @Override
    public long skip(long bytes) throws IOException {
        checkOpen();
        attempt.enter();
        try {
            return in.skip(bytes);
        } catch (IOException | RuntimeException e) {
            throw attempt.explain(e);
        } finally {
            attempt.leave();
        }
    }

    @Override
    public int available() throws IOException {
        checkOpen();
        try {
            return in.available();
        } catch (IOException | RuntimeException e) {
            throw attempt.explain(e);
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            attempt.end();
            response.close();
        }
    }

    private void checkOpen() throws IOException {
        if (closed) {
            throw new IOException("the body was closed");
        }
    }
}
