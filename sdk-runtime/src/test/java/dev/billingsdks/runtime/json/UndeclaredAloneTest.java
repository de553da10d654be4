package dev.billingsdks.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An object that has properties, but none of those that its model declares, is something else. */
final class UndeclaredAloneTest {

    private static final PropertyNames DECLARED = PropertyNames.of("id", "name");
    private static final PropertyNames WITH_OTHERS =
            PropertyNames.of("id", "name").andOthers();
    private static final PropertyNames NONE = PropertyNames.of();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}|false",
                "{\"id\":\"a\"}|false",
                "{\"id\":null}|false",
                "{\"name\":{\"x\":1}}|false",
                "{\"x\":1,\"id\":7}|false",
                "{\"id\":7,\"x\":{\"y\":1}}|false",
                "{\"x\":null}|true",
                "{\"x\":{\"id\":\"a\"}}|true",
                "{\"ID\":\"a\",\"nam\":\"b\"}|true",
            })
    void model_is_told_from_another_object(String json, boolean alone) {
        assertThat(alone(json, reader -> read(reader, DECLARED))).isEqualTo(alone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"x\":1}", "{\"id\":1}"})
    void model_without_declared_names_or_with_typed_others_takes_any(String json) {
        assertThat(alone(json, reader -> read(reader, WITH_OTHERS))).isFalse();
        assertThat(alone(json, reader -> read(reader, NONE))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"x\":{\"y\":1}}"})
    void map_and_value_of_any_shape_take_any(String json) {
        assertThat(alone(json, reader -> reader.map(value -> value.model(model -> read(model, DECLARED)))))
                .isFalse();
        assertThat(alone(json, JsonReader::json)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{\"x\":1}]", "[7,{\"x\":1}]"})
    void model_within_an_array_is_an_item_and_not_the_document(String json) {
        assertThat(alone(json, reader -> reader.list(model -> read(model, DECLARED))))
                .isFalse();
    }

    private static boolean alone(String json, ModelReader<?> read) {
        JsonReader reader = JsonReader.of(json, JsonLimits.DEFAULT);
        reader.root(read);
        return reader.hasUndeclaredAlone();
    }

    private static ExtraProperties read(JsonReader reader, PropertyNames names) {
        reader.startObject();
        while (reader.nextProperty(names) >= 0) {
            reader.json();
        }
        return reader.endObject();
    }
}
