package dev.billingsdks.runtime.json;

import java.io.CharConversionException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Refuses the ill-formed UTF-8 that Jackson lets pass: characters in more bytes than they need, which would give two spellings to
 * one name, and what is beyond Unicode. Missing and stray continuation bytes are left to Jackson, and so is UTF-16 and UTF-32,
 * which is told from UTF-8 by a zero or a byte order mark in the first two bytes.
 */
final class Utf8CheckedInputStream extends FilterInputStream {

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private static final long NOT_ASCII = 0x8080808080808080L;

    private boolean utf8 = true;
    private int lookedAt;

    /** The first byte of a character whose second byte is restricted and has not come yet, or 0. */
    private int lead;

    Utf8CheckedInputStream(InputStream source) {
        super(source);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = in.read(buffer, offset, length);
        if (utf8 && count > 0) {
            if (lookedAt < 2) {
                lookAtStart(buffer, offset, count);
            }
            check(buffer, offset, offset + count);
        }
        return count;
    }

    private void lookAtStart(byte[] buffer, int offset, int count) {
        for (int i = offset; i < offset + count && lookedAt < 2; i++) {
            int octet = buffer[i] & 0xff;
            utf8 &= octet != 0 && octet < 0xfe;
            lookedAt++;
        }
    }

    private void check(byte[] buffer, int start, int end) throws CharConversionException {
        int i = start;
        while (utf8 && i < end) {
            if (lead == 0) {
                i = skipAscii(buffer, i, end);
            }
            if (i < end) {
                check(buffer[i++] & 0xff);
            }
        }
    }

    /** Returns where to look closer: nearly all of a response is ASCII, of which 32 bytes are skipped at once. */
    private static int skipAscii(byte[] buffer, int start, int end) {
        // Written as i + 32 <= end, whose sum could overflow, the loop would check each index.
        int i = start;
        while (i <= end - 4 * Long.BYTES) {
            long any = (long) EIGHT_BYTES.get(buffer, i)
                    | (long) EIGHT_BYTES.get(buffer, i + Long.BYTES)
                    | (long) EIGHT_BYTES.get(buffer, i + 2 * Long.BYTES)
                    | (long) EIGHT_BYTES.get(buffer, i + 3 * Long.BYTES);
            if ((any & NOT_ASCII) != 0) {
                break;
            }
            i += 4 * Long.BYTES;
        }
        while (i <= end - Long.BYTES && ((long) EIGHT_BYTES.get(buffer, i) & NOT_ASCII) == 0) {
            i += Long.BYTES;
        }
        return i;
    }

    private void check(int octet) throws CharConversionException {
        boolean illFormed = switch (lead) {
            case 0xe0 -> octet < 0xa0;
            case 0xed -> octet >= 0xa0;
            case 0xf0 -> octet < 0x90;
            case 0xf4 -> octet >= 0x90;
            default -> octet == 0xc0 || octet == 0xc1 || octet >= 0xf5;
        };
        if (illFormed) {
            throw new CharConversionException("ill-formed UTF-8");
        }
        boolean restrictsNext = octet == 0xe0 || octet == 0xed || octet == 0xf0 || octet == 0xf4;
        lead = restrictsNext ? octet : 0;
    }
}
