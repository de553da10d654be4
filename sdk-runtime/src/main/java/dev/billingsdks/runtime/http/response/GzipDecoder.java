package dev.billingsdks.runtime.http.response;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Decodes gzip (RFC 1952) of any number of members. Unlike {@link java.util.zip.GZIPInputStream} it waits for the end of the
 * source and does not use the number of bytes available, which is 0 at the end of each chunk and of each TCP segment.
 *
 * <p>Padding and other bytes after the last member are skipped, as gzip does; only the two bytes that begin a member mean
 * that there is another one. A source without any byte is an empty body. A corrupt member is a ZipException, one that ends
 * too early is an EOFException. The source is never closed.
 */
final class GzipDecoder extends InputStream {

    /** Beyond so many members, they have to have {@link #LEAST_MEAN_SIZE} bytes each: an empty one costs time and no memory. */
    private static final int FREE_MEMBERS = 100_000;

    private static final int LEAST_MEAN_SIZE = 64;

    private final GzipSource source;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private boolean inMember;
    private boolean ended;
    private long members;
    private long decoded;

    GzipDecoder(InputStream source) {
        this.source = new GzipSource(source);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (inMember || startMember()) {
            int count = inflate(target, offset, length);
            if (count > 0) {
                checksum.update(target, offset, count);
                decoded += count;
                return count;
            }
            if (inflater.finished()) {
                endMember();
            } else if (inflater.needsDictionary()) {
                throw new ZipException("a preset dictionary");
            } else {
                source.giveTo(inflater);
            }
        }
        return -1;
    }

    /** Releases the memory of the decoder, which is not on the heap. */
    @Override
    public void close() {
        ended = true;
        inMember = false;
        inflater.end();
    }

    private int inflate(byte[] target, int offset, int length) throws ZipException {
        try {
            return inflater.inflate(target, offset, length);
        } catch (DataFormatException e) {
            throw new ZipException("invalid compressed data");
        }
    }

    private boolean startMember() throws IOException {
        if (ended) {
            return false;
        }
        if (source.isAtEnd() || (members > 0 && !source.startsMember())) {
            source.skipToEnd();
            ended = true;
            return false;
        }
        source.readHeader();
        members++;
        if (members > FREE_MEMBERS && members - FREE_MEMBERS > decoded / LEAST_MEAN_SIZE) {
            throw new ZipException("too many members");
        }
        inflater.reset();
        checksum.reset();
        inMember = true;
        return true;
    }

    private void endMember() throws IOException {
        inMember = false;
        source.takeBack(inflater.getRemaining());
        long expected = source.littleEndian(Integer.BYTES);
        long size = source.littleEndian(Integer.BYTES);
        if (expected != checksum.getValue() || size != (inflater.getBytesWritten() & 0xffff_ffffL)) {
            throw new ZipException("wrong checksum or length");
        }
    }
}
