package dev.billingsdks.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.billingsdks.runtime.error.DecodeException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonLimitsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"unknown\":|[|The JSON document is nested deeper than 64 levels",
                "{\"unknown\":|{\"a\":|The JSON document is nested deeper than 64 levels",
                "{\"name\":|[|The JSON document is nested deeper than 64 levels",
                "{\"name\":\"|x|The JSON document has a string of more than 8388608 characters",
                "{\"name\":\"|é\\\\n|The JSON document has a string of more than 8388608 characters",
                "{\"id\":\"|x|The JSON document has a string of more than 8388608 characters",
                "{\"created_at\":\"|0|The JSON document has a string of more than 8388608 characters",
                "{\"unknown\":\"|x|The JSON document has a string of more than 8388608 characters",
                "{\"unknown\":|1|The JSON document has a ",
                "{\"unknown\":-0.|1|The JSON document has a ",
                "{\"unknown\":1e|1|The JSON document has a ",
                "{\"name\":|1|The JSON document has a ",
                "{\"|x|The JSON document has a property name of more than 10000 characters",
                "{\"custom_fields\":{\"|x|The JSON document has a property name of more than 10000 characters",
            })
    void an_endless_document_is_given_up_soon(String start, String repeated, String message) {
        InputStream endless = Streams.endless(start, repeated);

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThatExceptionOfType(DecodeException.class)
                        .isThrownBy(
                                () -> JsonReader.of(endless, JsonLimits.DEFAULT).root(CustomerDetail::read))
                        .withMessageStartingWith(message)
                        .satisfies(e -> assertThat(e.truncated()).isFalse()));
    }

    @ParameterizedTest
    @CsvSource({"name", "unknown"})
    void a_number_of_more_than_a_thousand_characters_is_an_error(String property) {
        String longest = "{\"" + property + "\":" + "1".repeat(1_000) + "}";
        String tooLong = "{\"" + property + "\":" + "1".repeat(1_001) + "}";

        assertThat(CustomerDetail.fromJson(longest).toJson()).isEqualTo(longest);
        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> CustomerDetail.fromJson(tooLong))
                .withMessageStartingWith("The JSON document has a number of more than 1000 characters");
    }

    @Test
    void nesting_counts_from_the_root() {
        String deepest = "{\"a\":" + "[".repeat(63) + "]".repeat(63) + "}";
        String tooDeep = "{\"a\":" + "[".repeat(64) + "]".repeat(64) + "}";

        assertThat(CustomerDetail.fromJson(deepest).toJson()).isEqualTo(deepest);
        assertThatExceptionOfType(DecodeException.class).isThrownBy(() -> CustomerDetail.fromJson(tooDeep));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{},", "null,", "{\"name\":\"x\"},"})
    void endless_items_are_given_up_by_their_number(String item) {
        JsonLimits limits = JsonLimits.builder().tokenCount(1_000).build();

        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> JsonReader.of(Streams.endless("{\"data\":[", item), limits)
                        .root(ListCustomersResponse::read))
                .withMessageStartingWith("The JSON document has more than 1000 tokens at $.data[")
                .satisfies(e -> assertThat(e.truncated()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{},",
                "null,",
                "5,",
                "{\"name\":\"x\"},",
                "{\"unknown\":1},",
                "{\"name\":[5]},",
                "{\"ingest_aliases\":[\"\"]},",
                "{\"custom_fields\":{\"a\":\"\"}},",
                "{\"created_at\":\"2024-01-01T00:00:00Z\"},"
            })
    void endless_items_are_given_up_by_the_memory_they_take(String item) {
        JsonLimits limits = JsonLimits.builder().memory(1_000_000).build();

        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> JsonReader.of(Streams.endless("{\"data\":[", item), limits)
                        .root(ListCustomersResponse::read))
                .withMessageStartingWith(
                        "The JSON document takes more than 1000000 bytes of memory, the client's limit;"
                                + " request smaller pages or use a larger heap at $.data[")
                .satisfies(e -> assertThat(e.truncated()).isFalse())
                .satisfies(e -> assertThat(e.offset()).isLessThan(1_000_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,", "\"\",", "[],", "[[1]],", "{},", "{\"a\":1},", "\"\u4e2d\u4e2d\","})
    void endless_values_of_an_unknown_property_are_given_up_by_the_memory_they_take(String value) {
        JsonLimits limits = JsonLimits.builder().memory(1_000_000).build();

        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> JsonReader.of(Streams.endless("{\"unknown\":[", value), limits)
                        .root(CustomerDetail::read))
                .withMessageContaining("bytes of memory");
    }

    @Test
    void name_that_is_repeated_takes_memory_once() {
        JsonLimits limits = JsonLimits.builder().memory(1_000_000).build();
        String name = "n".repeat(1_000);
        String repeated = "[" + ("{\"" + name + "\":1},").repeat(1_500) + "1]";

        assertThat(JsonReader.of(repeated, limits).root(JsonReader::json).elements())
                .hasSize(1_501);
        StringBuilder different = new StringBuilder("[");
        for (int i = 0; i < 1_500; i++) {
            different.append("{\"").append(name).append(i).append("\":1},");
        }
        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> JsonReader.of(different + "1]", limits).root(JsonReader::json))
                .withMessageContaining("bytes of memory");
    }

    @Test
    void value_that_was_read_as_a_tree_first_takes_memory_once() {
        JsonLimits limits = JsonLimits.builder().memory(150_000).build();
        String union = "[" + "1,".repeat(500) + "1]";

        assertThat(integers("[" + (union + ",").repeat(3) + union + "]", limits))
                .hasSize(4)
                .allSatisfy(integers -> assertThat(integers).hasSize(501));
        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> integers("[" + (union + ",").repeat(20) + union + "]", limits))
                .withMessageContaining("more than 150000 bytes of memory")
                .withMessageContaining(" at $[");
    }

    @Test
    void variant_that_takes_too_much_memory_is_an_error_and_not_an_unknown_variant() {
        JsonLimits limits = JsonLimits.builder().memory(100_000).build();

        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> integers("[[" + "1,".repeat(950) + "1]]", limits))
                .withMessageContaining("bytes of memory");
    }

    private static List<List<Long>> integers(String json, JsonLimits limits) {
        UnionReader<List<Long>> reader = new UnionReader<List<Long>>()
                .variant(
                        JsonShape.array(JsonShape.integer()),
                        values -> values.list(JsonReader::int64),
                        values -> values);
        return JsonReader.of(json, limits).root(values -> values.list(union -> reader.read(union, tree -> List.of())));
    }

    @Test
    void limits_can_be_set() {
        JsonLimits limits = JsonLimits.builder()
                .nestingDepth(2)
                .stringLength(5)
                .numberLength(3)
                .nameLength(4)
                .build();

        assertThat(JsonReader.of("{\"abcd\":[123,\"12345\"]}", limits).root(JsonReader::json))
                .isNotNull();
        for (String json :
                new String[] {"[[[]]]", "\"" + "x".repeat(600) + "\"", "1234", "{\"" + "n".repeat(100) + "\":1}"}) {
            assertThatExceptionOfType(DecodeException.class)
                    .as(json)
                    .isThrownBy(() -> JsonReader.of(Streams.utf8(json), limits).root(JsonReader::json))
                    .withMessageStartingWith("The JSON document");
        }
    }

    @Test
    void limits_must_make_sense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonLimits.builder().nestingDepth(0))
                .withMessage("nestingDepth must be positive");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonLimits.builder().nestingDepth(501))
                .withMessage("nestingDepth must be at most 500");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonLimits.builder().stringLength(-1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonLimits.builder().memory(0))
                .withMessage("memory must be positive");
    }
}
