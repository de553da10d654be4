package dev.billingsdks.runtime.http.response;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/** The encoded bytes that a {@link GzipDecoder} reads, with the headers of members, through a buffer shared with the inflater. */
final class GzipSource {

    private static final int BUFFER_SIZE = 8 << 10;
    private static final int FIRST_MAGIC = 0x1f;
    private static final int SECOND_MAGIC = 0x8b;
    private static final int DEFLATE = 8;
    private static final int HEADER_CHECKSUM = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int RESERVED = 0xe0;

    /** Modification time, compression level and operating system, which do not matter. */
    private static final int IGNORED_BYTES = 6;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER_SIZE];
    private final CRC32 checksum = new CRC32();
    private int position;
    private int end;

    GzipSource(InputStream in) {
        this.in = in;
    }

    /** Returns whether there are no more bytes; waits until there are some or the source ends. */
    boolean isAtEnd() throws IOException {
        return position == end && !refill();
    }

    /** Returns whether the next bytes begin a member, which they do even if the source ends after the first of the two. */
    boolean startsMember() throws IOException {
        if (isAtEnd() || (buffer[position] & 0xff) != FIRST_MAGIC) {
            return false;
        }
        return (end - position == 1 && !refillAfterOne()) || (buffer[position + 1] & 0xff) == SECOND_MAGIC;
    }

    void skipToEnd() throws IOException {
        do {
            position = end;
        } while (refill());
    }

    /**
     * Reads the header of a member.
     *
     * @throws ZipException if it is not one
     * @throws EOFException if the source ends within it
     */
    void readHeader() throws IOException {
        checksum.reset();
        if (headerByte() != FIRST_MAGIC || headerByte() != SECOND_MAGIC || headerByte() != DEFLATE) {
            throw new ZipException("not gzip");
        }
        int flags = headerByte();
        if ((flags & RESERVED) != 0) {
            throw new ZipException("reserved flags");
        }
        skipHeaderBytes(IGNORED_BYTES);
        if ((flags & EXTRA) != 0) {
            skipHeaderBytes(headerByte() | headerByte() << 8);
        }
        if ((flags & NAME) != 0) {
            skipHeaderText();
        }
        if ((flags & COMMENT) != 0) {
            skipHeaderText();
        }
        if ((flags & HEADER_CHECKSUM) != 0) {
            long actual = checksum.getValue() & 0xffff;
            if (littleEndian(2) != actual) {
                throw new ZipException("wrong checksum of a header");
            }
        }
    }

    /** Returns the next bytes as an unsigned number. */
    long littleEndian(int bytes) throws IOException {
        long value = 0;
        for (int i = 0; i < bytes; i++) {
            value |= (long) nextByte() << (8 * i);
        }
        return value;
    }

    /** Gives what is in the buffer to the inflater. */
    void giveTo(Inflater inflater) throws IOException {
        if (isAtEnd()) {
            throw new EOFException("the source ends within a member");
        }
        inflater.setInput(buffer, position, end - position);
        position = end;
    }

    /** Takes back the last bytes that were given to the inflater, which it does not need. */
    void takeBack(int bytes) {
        position = end - bytes;
    }

    private int headerByte() throws IOException {
        int octet = nextByte();
        checksum.update(octet);
        return octet;
    }

    private void skipHeaderBytes(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            headerByte();
        }
    }

    private void skipHeaderText() throws IOException {
        int octet;
        do {
            octet = headerByte();
        } while (octet != 0);
    }

    private int nextByte() throws IOException {
        if (isAtEnd()) {
            throw new EOFException("the source ends within a member");
        }
        return buffer[position++] & 0xff;
    }

    private boolean refill() throws IOException {
        int count = in.read(buffer, 0, buffer.length);
        position = 0;
        end = Math.max(count, 0);
        return count > 0;
    }

    /** Reads on behind the one byte that is left. */
    private boolean refillAfterOne() throws IOException {
        buffer[0] = buffer[position];
        int count = in.read(buffer, 1, buffer.length - 1);
        position = 0;
        end = 1 + Math.max(count, 0);
        return count > 0;
    }
}
