package dev.billingsdks.runtime.json;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Inputs for the reader. */
final class Streams {

    private Streams() {}

    static InputStream utf8(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }

    /** The text, and then its second part without end. */
    static InputStream endless(String start, String repeated) {
        byte[] first = start.getBytes(StandardCharsets.UTF_8);
        byte[] rest = repeated.getBytes(StandardCharsets.UTF_8);
        return new InputStream() {
            private long position;

            @Override
            public int read() {
                long index = position++;
                return index < first.length ? first[(int) index] : rest[(int) ((index - first.length) % rest.length)];
            }
        };
    }

    /** The text and then a failure. */
    static InputStream failing(String start, IOException failure) {
        return new InputStream() {
            private final InputStream bytes = utf8(start);

            @Override
            public int read() throws IOException {
                int value = bytes.read();
                if (value < 0) {
                    throw failure;
                }
                return value;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int count = bytes.read(buffer, offset, length);
                if (count < 0) {
                    throw failure;
                }
                return count;
            }
        };
    }

    /** A byte at a time. */
    static InputStream slow(byte[] bytes) {
        return new FilterInputStream(new ByteArrayInputStream(bytes)) {

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return super.read(buffer, offset, Math.min(length, 1));
            }
        };
    }
}
