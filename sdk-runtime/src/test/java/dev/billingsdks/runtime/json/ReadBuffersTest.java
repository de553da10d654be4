package dev.billingsdks.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ReadBuffersTest {

    @Test
    void a_page_is_read_in_pieces_of_sixteen_kilobytes() {
        byte[] page = ("{\"name\":\"" + "x".repeat(40_000) + "\"}").getBytes(StandardCharsets.UTF_8);
        Recording stream = new Recording(page);

        CustomerDetail customer = JsonReader.of(stream, JsonLimits.DEFAULT).root(CustomerDetail::read);

        assertThat(customer.name()).hasSize(40_000);
        assertThat(stream.counts).startsWith(16_384, 16_384, page.length - 2 * 16_384);
    }

    @Test
    void the_next_document_is_read_into_the_same_buffer() {
        Recording first = new Recording("{}".getBytes(StandardCharsets.UTF_8));
        Recording second = new Recording("{}".getBytes(StandardCharsets.UTF_8));
        JsonLimits limits = JsonLimits.builder().build();

        JsonReader.of(first, limits).root(CustomerDetail::read);
        JsonReader.of(second, limits).root(CustomerDetail::read);

        assertThat(second.buffer).isSameAs(first.buffer);
    }

    private static final class Recording extends ByteArrayInputStream {

        private final List<Integer> counts = new ArrayList<>();
        private byte[] buffer = {};

        Recording(byte[] document) {
            super(document);
        }

        @Override
        public synchronized int read(byte[] into, int offset, int length) {
            int count = super.read(into, offset, length);
            counts.add(count);
            buffer = into;
            return count;
        }
    }
}
