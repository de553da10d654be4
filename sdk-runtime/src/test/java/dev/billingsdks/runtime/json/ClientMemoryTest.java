package dev.billingsdks.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.billingsdks.runtime.error.DecodeException;
import org.junit.jupiter.api.Test;

/** Documents that are read at the same time: the second one while the reader of the first one is still open. */
class ClientMemoryTest {

    private static final int LIMIT = 1 << 20;

    /** Takes about two thirds of the limit. */
    private static final String LARGE = array(45_000);

    private static final String SMALL = array(20);

    private final JsonLimits client = JsonLimits.builder().memory(LIMIT).build().ofOneClient();

    @Test
    void one_document_may_take_the_memory_of_the_client_again_and_again() {
        for (int i = 0; i < 10; i++) {
            assertThat(read(LARGE, client)).isNotNull();
        }
    }

    @Test
    void a_single_document_is_limited_by_its_own_size() {
        for (int i = 0; i < 3; i++) {
            assertThatExceptionOfType(DecodeException.class)
                    .isThrownBy(() -> read(array(100_000), client))
                    .withMessageStartingWith(
                            "The JSON document takes more than 1048576 bytes of memory, the client's limit; request"
                                    + " smaller pages or use a larger heap")
                    .satisfies(e -> assertThat(e.truncated()).isFalse());
        }
        assertThat(read(LARGE, client)).isNotNull();
    }

    @Test
    void two_documents_that_are_read_at_the_same_time_share_the_memory_of_one() {
        during(
                LARGE,
                client,
                () -> assertThatExceptionOfType(DecodeException.class)
                        .isThrownBy(() -> read(LARGE, client))
                        .withMessageStartingWith(
                                "The JSON documents that the client reads at the same time take more than 1048576 bytes of"
                                        + " memory, the client's limit; request smaller pages or fewer at the same time, or use a larger heap")
                        .satisfies(e -> assertThat(e.truncated()).isFalse()));

        assertThat(read(LARGE, client)).isNotNull();
    }

    @Test
    void small_documents_are_read_while_the_memory_is_taken() {
        during(LARGE, client, () -> {
            assertThatExceptionOfType(DecodeException.class).isThrownBy(() -> read(LARGE, client));
            for (int i = 0; i < 1000; i++) {
                assertThat(read(SMALL, client)).isNotNull();
            }
        });
    }

    @Test
    void a_document_that_fails_releases_its_memory() {
        for (int i = 0; i < 10; i++) {
            assertThatExceptionOfType(DecodeException.class)
                    .isThrownBy(() -> read(LARGE.substring(0, LARGE.length() - 1), client))
                    .withMessageStartingWith("The JSON document ends too early");
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> during(LARGE, client, () -> {
                        throw new IllegalStateException("of the reader");
                    }));
        }
        during(LARGE, client, () -> assertThat(read(SMALL, client)).isNotNull());
    }

    @Test
    void clients_share_no_memory() {
        JsonLimits other = client.ofOneClient();

        during(LARGE, client, () -> assertThat(read(LARGE, other)).isNotNull());
    }

    @Test
    void documents_that_no_client_reads_share_no_memory() {
        JsonLimits limits = JsonLimits.builder().memory(LIMIT).build();

        during(LARGE, limits, () -> assertThat(read(LARGE, limits)).isNotNull());
    }

    private static JsonValue read(String json, JsonLimits limits) {
        return JsonReader.of(json, limits).root(JsonReader::json);
    }

    /** Runs something when a document has been read, but for its end. */
    private static void during(String json, JsonLimits limits, Runnable action) {
        JsonReader.of(json, limits).root(reader -> {
            JsonValue value = reader.json();
            action.run();
            return value;
        });
    }

    private static String array(int elements) {
        return "[" + "true,".repeat(elements) + "true]";
    }
}
