package dev.billingsdks.runtime.http.connection;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The stream that the head of a response is read from. It notes whether the connection ended within the head. */
final class HeadInputStream extends FilterInputStream {

    private boolean ended;

    HeadInputStream(InputStream stream) {
        super(stream);
    }

    boolean ended() {
        return ended;
    }

    @Override
    public int read() throws IOException {
        int octet = in.read();
        ended |= octet < 0;
        return octet;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        ended |= read < 0;
        return read;
    }
}
