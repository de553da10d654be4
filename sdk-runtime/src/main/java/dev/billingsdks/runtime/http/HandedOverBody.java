package dev.billingsdks.runtime.http;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body in the hands of the caller. Its exceptions say what ended it; closing it lets go of the connection. */
final class HandedOverBody extends FilterInputStream {

    private final OpenAttempt attempt;
    private final Closeable answer;
    private boolean closed;

    HandedOverBody(InputStream body, OpenAttempt attempt, Closeable answer) {
        super(body);
        this.attempt = attempt;
        this.answer = answer;
    }

    @Override
    public int read() throws IOException {
        checkOpen();
        try {
            return in.read();
        } catch (IOException e) {
            throw attempt.explain(e);
        }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        checkOpen();
        try {
            return in.read(buffer, offset, length);
        } catch (IOException e) {
            throw attempt.explain(e);
        }
    }

    @Override
    public long skip(long bytes) throws IOException {
        checkOpen();
        try {
            return in.skip(bytes);
        } catch (IOException e) {
            throw attempt.explain(e);
        }
    }

    @Override
    public int available() throws IOException {
        checkOpen();
        return in.available();
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
            answer.close();
        }
    }

    private void checkOpen() throws IOException {
        if (closed) {
            throw new IOException("the body was closed");
        }
    }
}
