package dev.billingsdks.runtime.json;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Remembers that its source has ended, which tells a document that was cut off from one that is malformed. */
final class EndAwareInputStream extends FilterInputStream {

    private boolean ended;

    EndAwareInputStream(InputStream source) {
        super(source);
    }

    boolean ended() {
        return ended;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        ended |= value < 0;
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        ended |= count < 0;
        return count;
    }
}
