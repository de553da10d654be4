package dev.billingsdks.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.runtime.error.DecodeException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One document never changes how another is read, whatever is in it. */
final class IsolationTest {

    private static final JsonLimits LIMITS = JsonLimits.builder().build();

    @ParameterizedTest
    @ValueSource(ints = {10, 30, 100, 300, 1_000, 3_000})
    void a_document_of_names_with_one_hash_does_not_change_how_others_are_read(int count) {
        List<String> names = CollidingNames.of(count + 20);
        String hostile = object(names.subList(0, count));
        String valid = object(names.subList(count, count + 20));

        for (int i = 0; i < 3; i++) {
            readOrRefuse(hostile);
            assertThat(read(valid)).isEqualTo(valid);
        }
    }

    @Test
    void a_document_with_too_many_names_of_one_hash_is_a_decode_exception_that_says_where() {
        PropertyNames names = PropertyNames.of("a");
        InputStream document = stream("{\"a\":" + object(CollidingNames.of(3_000)) + "}");

        assertThatThrownBy(() -> JsonReader.of(document, LIMITS).root(reader -> {
                    reader.startObject();
                    reader.nextProperty(names);
                    return reader.json();
                }))
                .isInstanceOf(DecodeException.class)
                .hasMessageStartingWith("The JSON document exceeds a limit of the reader at $.a");
    }

    @Test
    void a_failure_inside_the_parser_is_a_decode_exception_that_says_where_and_leaves_no_buffer_behind() {
        ArrayIndexOutOfBoundsException failure = new ArrayIndexOutOfBoundsException("Index 512 out of bounds");
        failure.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("java.util.Arrays", "copyOf", "Arrays.java", 1),
            new StackTraceElement("tools.jackson.core.json.UTF8StreamJsonParser", "nextName", "Some.java", 1),
            new StackTraceElement("dev.billingsdks.runtime.json.JsonReader", "nextProperty", "JsonReader.java", 1)
        });
        JsonLimits limits = JsonLimits.builder().build();
        PropertyNames names = PropertyNames.of("a", "b");

        assertThatThrownBy(
                        () -> JsonReader.of(stream("{\"a\":1,\"b\":2}"), limits).root(reader -> {
                            reader.startObject();
                            reader.nextProperty(names);
                            reader.int64();
                            reader.nextProperty(names);
                            throw failure;
                        }))
                .isInstanceOf(DecodeException.class)
                .hasMessageStartingWith("The JSON parser failed with java.lang.ArrayIndexOutOfBoundsException at $.b,")
                .hasNoCause();
        assertThat(limits.buffers().pooledCount()).isZero();
    }

    @Test
    void a_document_that_is_not_json_leaves_no_buffer_behind() {
        JsonLimits limits = JsonLimits.builder().build();

        assertThatThrownBy(() -> JsonReader.of(stream("{\"a\":x}"), limits).root(JsonReader::json))
                .isInstanceOf(DecodeException.class);

        assertThat(limits.buffers().pooledCount()).isZero();
    }

    @Test
    void a_text_of_names_with_one_hash_does_not_change_how_others_are_read() {
        // Aa and BB have the same hash in Java's strings and in jackson-core's table of names for texts.
        List<String> names = IntStream.range(0, 4096)
                .mapToObj(number -> IntStream.range(0, 12)
                        .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                        .collect(Collectors.joining()))
                .toList();
        String valid = object(names.subList(4_000, 4_020));

        for (int i = 0; i < 3; i++) {
            readOrRefuse(
                    () -> JsonReader.of(object(names.subList(0, 4_000)), LIMITS).root(JsonReader::json));
            assertThat(JsonReader.of(valid, LIMITS).root(JsonReader::json).toJson())
                    .isEqualTo(valid);
        }
    }

    @Test
    void a_document_leaves_few_names_behind() {
        JsonLimits limits = JsonLimits.builder().build();
        String document =
                object(IntStream.range(0, 1_000).mapToObj(i -> "name" + i).toList());

        JsonReader.of(stream(document), limits).root(JsonReader::json);
        JsonReader.of(document, limits).root(JsonReader::json);

        ReadBuffers.Buffers buffers = (ReadBuffers.Buffers) limits.buffers().acquirePooled();
        assertThat(buffers.byteNames().size()).isZero();
        assertThat(buffers.charNames(limits.factory()).size()).isZero();
    }

    @Test
    void the_names_of_one_document_save_memory_for_the_next_one() {
        JsonLimits limits = JsonLimits.builder().build();

        JsonReader.of(stream("{\"a\":1,\"b\":2}"), limits).root(JsonReader::json);

        ReadBuffers.Buffers buffers = (ReadBuffers.Buffers) limits.buffers().acquirePooled();
        assertThat(buffers.byteNames().size()).isEqualTo(2);
    }

    @Test
    void what_is_read_again_for_any_client_leaves_no_names_behind() {
        JsonReader.of("{\"a\":1}", JsonLimits.REREAD).root(JsonReader::json);

        ReadBuffers.Buffers buffers =
                (ReadBuffers.Buffers) JsonLimits.REREAD.buffers().acquirePooled();
        assertThat(buffers.charNames(JsonLimits.REREAD.factory()).size()).isZero();
    }

    @Test
    void a_copy_of_limits_has_the_same_limits_and_buffers_of_its_own() {
        JsonLimits limits = JsonLimits.builder()
                .nestingDepth(1)
                .stringLength(2)
                .numberLength(3)
                .nameLength(4)
                .tokenCount(5)
                .memory(6)
                .build();

        JsonLimits copy = limits.ofOneClient();

        assertThat(copy.nestingDepth()).isEqualTo(1);
        assertThat(copy.stringLength()).isEqualTo(2);
        assertThat(copy.numberLength()).isEqualTo(3);
        assertThat(copy.nameLength()).isEqualTo(4);
        assertThat(copy.tokenCount()).isEqualTo(5);
        assertThat(copy.memory()).isEqualTo(6);
        assertThat(copy.buffers()).isNotSameAs(limits.buffers());
        assertThat(copy.factory()).isNotSameAs(limits.factory());
    }

    private static void readOrRefuse(String document) {
        readOrRefuse(() -> read(document));
    }

    private static void readOrRefuse(Runnable reading) {
        try {
            reading.run();
        } catch (DecodeException e) {
            assertThat(e.truncated()).isFalse();
        }
    }

    private static String read(String document) {
        return JsonReader.of(stream(document), LIMITS).root(JsonReader::json).toJson();
    }

    private static InputStream stream(String document) {
        return new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8));
    }

    private static String object(List<String> names) {
        return names.stream().map(name -> "\"" + name + "\":1").collect(Collectors.joining(",", "{", "}"));
    }
}
