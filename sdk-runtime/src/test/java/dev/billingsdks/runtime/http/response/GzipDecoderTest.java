package dev.billingsdks.runtime.http.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.runtime.http.Replies;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GzipDecoderTest {

    private static final byte[] EMPTY_MEMBER = Replies.gzip("");

    private static String decode(InputStream source) throws IOException {
        try (GzipDecoder decoder = new GzipDecoder(source)) {
            return new String(decoder.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String decode(byte[]... parts) throws IOException {
        return decode(new ByteArrayInputStream(join(parts)));
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    @Test
    void all_members_are_decoded_whatever_the_parts_in_which_they_arrive() throws IOException {
        byte[] members = join(Replies.gzip("one"), EMPTY_MEMBER, Replies.gzip("two"), Replies.gzip("three"));

        for (int size = 1; size <= members.length; size++) {
            assertThat(decode(new Parts(members, size))).as("parts of " + size).isEqualTo("onetwothree");
        }
    }

    @Test
    void members_larger_than_the_buffer_are_decoded() throws IOException {
        long seed = new Random().nextLong();
        byte[] noise = new byte[100_000];
        new Random(seed).nextBytes(noise);
        byte[] members = join(gzip(noise), gzip(noise), gzip(Arrays.copyOf(noise, 7)));

        try (GzipDecoder decoder = new GzipDecoder(new Parts(members, 1_460))) {
            assertThat(decoder.readAllBytes())
                    .as("seed " + seed)
                    .isEqualTo(join(noise, noise, Arrays.copyOf(noise, 7)));
        }
    }

    @Test
    void the_decoder_reads_the_source_to_its_end() throws IOException {
        ByteArrayInputStream source = new ByteArrayInputStream(join(Replies.gzip("one"), new byte[50_000]));

        assertThat(decode(source)).isEqualTo("one");
        assertThat(source.read()).isEqualTo(-1);
    }

    @Test
    void single_bytes_are_read() throws IOException {
        try (GzipDecoder decoder = new GzipDecoder(new Parts(join(Replies.gzip("a"), Replies.gzip("\u00e9")), 1))) {
            assertThat(decoder.read()).isEqualTo('a');
            assertThat(decoder.read()).isEqualTo(0xc3);
            assertThat(decoder.read()).isEqualTo(0xa9);
            assertThat(decoder.read()).isEqualTo(-1);
            assertThat(decoder.read()).isEqualTo(-1);
            assertThat(decoder.read(new byte[0])).isZero();
        }
    }

    @Test
    void a_source_without_a_byte_is_an_empty_body() throws IOException {
        assertThat(decode(new byte[0])).isEmpty();
        assertThat(decode(EMPTY_MEMBER)).isEmpty();
    }

    @Test
    void zeros_and_other_bytes_after_the_last_member_are_skipped() throws IOException {
        byte[] one = Replies.gzip("one");

        assertThat(decode(one, new byte[1])).isEqualTo("one");
        assertThat(decode(one, new byte[512])).isEqualTo("one");
        assertThat(decode(one, new byte[] {'\r', '\n'})).isEqualTo("one");
        assertThat(decode(one, new byte[] {0x1f, 0x1f})).isEqualTo("one");
    }

    @Test
    void a_member_that_ends_too_early_is_an_error_wherever_it_ends() {
        byte[] first = Replies.gzip("one");
        byte[] both = join(first, withHeader(0x1e, "two"));

        for (int length = 1; length < both.length; length++) {
            if (length != first.length) {
                byte[] cut = Arrays.copyOf(both, length);
                assertThatThrownBy(() -> decode(cut))
                        .as("cut after " + length + " bytes")
                        .isInstanceOf(EOFException.class);
            }
        }
    }

    @Test
    void a_wrong_checksum_or_length_of_any_member_is_an_error() {
        byte[] one = Replies.gzip("one");
        for (int back = 1; back <= 8; back++) {
            byte[] wrong = one.clone();
            wrong[wrong.length - back] ^= 0x40;

            assertThatThrownBy(() -> decode(wrong)).isInstanceOf(ZipException.class);
            assertThatThrownBy(() -> decode(wrong, one)).isInstanceOf(ZipException.class);
            assertThatThrownBy(() -> decode(one, wrong)).isInstanceOf(ZipException.class);
        }
    }

    @Test
    void what_does_not_begin_with_a_header_of_gzip_is_an_error() {
        assertThatThrownBy(() -> decode("{\"id\":1}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ZipException.class);
        assertThatThrownBy(() -> decode(new byte[10])).isInstanceOf(ZipException.class);
        assertThatThrownBy(() -> decode(Replies.gzip("one"), new byte[] {0x1f, (byte) 0x8b, 7, 0}))
                .isInstanceOf(ZipException.class);
        assertThatThrownBy(() -> decode(withHeader(0x20, "one"))).isInstanceOf(ZipException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 4, 8, 16, 6, 10, 12, 24, 30, 31})
    void every_optional_field_of_a_header_is_skipped(int flags) throws IOException {
        assertThat(decode(new Parts(join(withHeader(flags, "one"), withHeader(flags, "two")), 1)))
                .isEqualTo("onetwo");
    }

    @Test
    void a_wrong_checksum_of_a_header_is_an_error() {
        byte[] member = withHeader(2, "one");
        member[10] ^= 1;

        assertThatThrownBy(() -> decode(member)).isInstanceOf(ZipException.class);
    }

    @Test
    void a_bomb_of_empty_members_is_refused_soon() {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThatThrownBy(() -> decode(new Repeated(EMPTY_MEMBER)))
                        .isInstanceOf(ZipException.class));
    }

    @Test
    void a_member_for_each_of_ten_thousand_records_is_decoded() throws IOException {
        ByteArrayOutputStream members = new ByteArrayOutputStream();
        for (int record = 0; record < 10_000; record++) {
            members.writeBytes(Replies.gzip("r"));
        }

        assertThat(decode(members.toByteArray())).hasSize(10_000);
    }

    /** A member with the optional fields that the flags say, and the checksum over its header if they do. */
    private static byte[] withHeader(int flags, String text) {
        byte[] plain = Replies.gzip(text);
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        header.writeBytes(new byte[] {0x1f, (byte) 0x8b, 8, (byte) flags, 1, 2, 3, 4, 0, 3});
        if ((flags & 4) != 0) {
            header.writeBytes(new byte[] {3, 1});
            header.writeBytes(new byte[259]);
        }
        if ((flags & 8) != 0) {
            header.writeBytes("name\0".getBytes(StandardCharsets.US_ASCII));
        }
        if ((flags & 16) != 0) {
            header.writeBytes("a comment\0".getBytes(StandardCharsets.US_ASCII));
        }
        if ((flags & 2) != 0) {
            CRC32 checksum = new CRC32();
            checksum.update(header.toByteArray());
            header.write((int) checksum.getValue());
            header.write((int) checksum.getValue() >> 8);
        }
        return join(header.toByteArray(), Arrays.copyOfRange(plain, 10, plain.length));
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    /** A source that never has bytes available in advance and gives at most so many at once. */
    private static final class Parts extends ByteArrayInputStream {

        private final int size;

        Parts(byte[] bytes, int size) {
            super(bytes);
            this.size = size;
        }

        @Override
        public synchronized int available() {
            return 0;
        }

        @Override
        public synchronized int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(length, size));
        }
    }

    /** The same bytes again and again, without an end. */
    private static final class Repeated extends InputStream {

        private final byte[] bytes;
        private int position;

        Repeated(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes[Math.floorMod(position++, bytes.length)] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            for (int i = 0; i < length; i++) {
                target[offset + i] = (byte) read();
            }
            return length;
        }
    }
}
