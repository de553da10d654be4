package dev.billingsdks.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.runtime.error.DecodeException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UnionReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"type\":\"card\",\"last4\":\"1\"}                | card",
                "{\"type\":\"card\"}                            | unknown",
                "{\"type\":\"bank\",\"iban\":\"1\"}                 | bank",
                "{\"type\":\"cheque\",\"iban\":\"1\",\"last4\":\"1\"} | unknown",
                "{\"iban\":\"1\"}                               | bank",
                "{\"iban\":\"1\",\"bic\":\"2\",\"holder\":\"3\"}      | holder",
                "{\"live\":true}                                | live",
                "{\"live\":false}                               | unknown",
                "\"2026-01-01\"                                 | date",
                "\"soon\"                                       | string",
                "7                                            | integer",
                "7.5                                          | number",
                "true                                         | bool",
                "[1,2]                                        | integers",
                "[1,null]                                     | integers",
                "[]                                           | integers",
                "[\"a\"]                                        | unknown"
            })
    void the_variant_that_fits_and_knows_most_is_read(String json, String variant) {
        assertThat(JsonReader.parse(json, UnionReaderTest::read)).isEqualTo(variant);
    }

    @Test
    void null_is_not_a_variant() {
        assertThatThrownBy(() -> JsonReader.parse("null", UnionReaderTest::read))
                .isInstanceOf(DecodeException.class);
        List<@Nullable String> read =
                JsonReader.parse("[null,7]", reader -> reader.nullableList(UnionReaderTest::read));
        assertThat(read).containsExactly(null, "integer");
    }

    @Test
    void a_value_that_fits_no_variant_is_given_as_it_came() {
        JsonValue unknown = JsonReader.parse(
                "{\"a\":[1.50,{\"b\":null}]}", reader -> new UnionReader<JsonValue>().read(reader, value -> value));

        assertThat(unknown.toJson()).isEqualTo("{\"a\":[1.50,{\"b\":null}]}");
    }

    @Test
    void a_shape_of_maps_looks_at_every_value() {
        JsonShape shape = JsonShape.anyOf(JsonShape.map(JsonShape.string()), JsonShape.bool());

        assertThat(List.of("{}", "{\"a\":\"b\"}", "true", "{\"a\":1}", "[]").stream()
                        .map(json -> shape.fit(JsonValue.parse(json)) >= 0))
                .containsExactly(true, true, true, false, false);
    }

    private static @Nullable String read(JsonReader reader) {
        return new UnionReader<String>()
                .variant(object().constant("type", "card").required("last4"), JsonReader::json, value -> "card")
                .variant(
                        object().constantIfPresent("type", "bank")
                                .required("iban")
                                .optional("bic"),
                        JsonReader::json,
                        value -> "bank")
                .variant(
                        object().constantIfPresent("type", "bank")
                                .required("iban")
                                .optional("bic", "holder"),
                        JsonReader::json,
                        value -> "holder")
                .variant(object().constant("live", true), JsonReader::json, value -> "live")
                .variant(object().constantIfPresent("live", true).required("x"), JsonReader::json, value -> "x")
                .variant(JsonShape.string(), JsonReader::date, value -> "date")
                .variant(JsonShape.string(), JsonReader::string, value -> "string")
                .variant(JsonShape.integer(), JsonReader::int64, value -> "integer")
                .variant(JsonShape.number(), JsonReader::decimal, value -> "number")
                .variant(JsonShape.bool(), JsonReader::bool, value -> "bool")
                .variant(
                        JsonShape.array(JsonShape.integer().orNull()),
                        element -> element.nullableList(JsonReader::int64),
                        value -> "integers")
                .read(reader, value -> "unknown");
    }

    private static JsonShape object() {
        return JsonShape.object();
    }
}
