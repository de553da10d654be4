package dev.billingsdks.update.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaRulesTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiterString = ";",
            value = {
                "{type: string}; {type: integer}; BREAKING; BREAKING; type string is now integer",
                "{type: integer}; {type: number}; ADDITION; BREAKING; type integer is now number",
                "{type: number}; {type: integer}; BREAKING; COMPATIBLE; type number is now integer",
                "{type: string}; {type: [string, integer]}; ADDITION; BREAKING; type string is now integer or string",
                "{type: string}; {}; ADDITION; BREAKING; type string is now any",
                "{}; {type: string}; BREAKING; COMPATIBLE; type any is now string",
                "{type: string}; {type: [string, 'null']}; ADDITION; BREAKING; null is now possible",
                "{type: [string, 'null']}; {type: string}; BREAKING; COMPATIBLE; null is no longer possible",
                "{enum: [a]}; {enum: [a, b]}; ADDITION; ADDITION; value `b` added",
                "{enum: [a, b]}; {enum: [a]}; BREAKING; COMPATIBLE; value `b` removed",
                "{type: string}; {type: string, enum: [a]}; BREAKING; COMPATIBLE; now one of a list of values",
                "{type: string, enum: [a]}; {type: string}; ADDITION; ADDITION; no longer one of a list of values",
                "{type: string}; {type: string, format: uri}; BREAKING; COMPATIBLE; format `uri` added",
                "{type: string, format: uri}; {type: string}; ADDITION; BREAKING; format `uri` removed",
                "{type: string, format: date}; {type: string, format: uuid}; BREAKING; BREAKING; format `date` is now `uuid`",
                "{type: integer, format: int32}; {type: integer}; ADDITION; BREAKING; integer of 32 bits has 64 now",
                "{type: integer}; {type: integer, minimum: 1}; BREAKING; COMPATIBLE; minimum 1 added",
                "{type: integer, minimum: 1}; {type: integer, minimum: 0}; ADDITION; COMPATIBLE; minimum 1 is now 0",
                "{type: integer, maximum: 9}; {type: integer, maximum: 8}; BREAKING; COMPATIBLE; maximum 9 is now 8",
                "{type: integer, multipleOf: 4}; {type: integer, multipleOf: 2}; ADDITION; COMPATIBLE; multipleOf 4 is now 2",
                "{type: string, pattern: a}; {type: string, pattern: b}; BREAKING; COMPATIBLE; pattern \"a\" is now \"b\"",
                "{type: string, maxLength: 9}; {type: string}; ADDITION; COMPATIBLE; maxLength 9 removed",
                "{type: string}; {type: string, default: a}; COMPATIBLE; COMPATIBLE; another default",
                "{type: string}; {type: string, deprecated: true}; ADDITION; ADDITION; deprecated",
                "{type: string}; {type: string, description: New}; TEXT; TEXT; description",
                "{anyOf: [{$ref: '#/components/schemas/A'}, {const: x}]};"
                        + " {anyOf: [{const: x}, {$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]};"
                        + " ADDITION; ADDITION; alternative B added",
                "{type: string}; {type: string, anyOf: [{format: uuid}, {format: uri}]};"
                        + " ADDITION; BREAKING; now has alternatives",
                "{type: object}; {type: object, oneOf: [{required: [a]}, {required: [b]}]};"
                        + " BREAKING; COMPATIBLE; now has alternatives",
                "{type: object, oneOf: [{required: [a]}, {required: [b]}]}; {type: object};"
                        + " ADDITION; BREAKING; no longer has alternatives",
                "{type: object, additionalProperties: false}; {type: object};"
                        + " ADDITION; ADDITION; permits other properties of any type",
                "{type: object, additionalProperties: {type: string}}; {type: object};"
                        + " ADDITION; BREAKING; permits other properties of any type",
                "{type: object}; {type: object, additionalProperties: false}; BREAKING; COMPATIBLE; rejects other properties",
            })
    void effect_of_a_schema_change_depends_on_its_side(
            String before, String after, Effect sent, Effect received, String text) {

        List<Change> request = Documents.sent(before, after);
        List<Change> response = Documents.inResponse(before, after);

        assertThat(request).extracting(Change::text, Change::effect).containsExactly(tuple(text, sent));
        assertThat(response).extracting(Change::text, Change::effect).containsExactly(tuple(text, received));
    }

    @Test
    void enum_that_loses_its_constants_in_java_is_reported() {
        String values = IntStream.range(0, 2_000).mapToObj(index -> "v" + index).collect(Collectors.joining(", "));

        List<Change> changes = Documents.inResponse("{enum: [" + values + "]}", "{enum: [" + values + ", another]}");

        assertThat(changes)
                .extracting(Change::text, Change::effect)
                .containsExactlyInAnyOrder(
                        tuple(
                                "has more than 2000 values now, so that its class in Java has no constants",
                                Effect.COMPATIBLE),
                        tuple("value `another` added", Effect.ADDITION));
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiterString = ";",
            value = {
                "{type: string, nullable: true}; {type: [string, 'null']}",
                "{type: string, nullable: true}; {anyOf: [{type: string}, {type: 'null'}]}",
                "{nullable: true, allOf: [{$ref: '#/components/schemas/A'}]};"
                        + " {oneOf: [{$ref: '#/components/schemas/A'}, {type: 'null'}]}",
                "{enum: [a, null]}; {type: string, nullable: true, enum: [a]}",
                "{const: a}; {enum: [a]}",
                "{oneOf: [{const: a}, {const: b}]}; {enum: [b, a]}",
                "{type: integer, minimum: 0, exclusiveMinimum: true}; {type: integer, exclusiveMinimum: 0}",
                "{type: integer, minimum: 1}; {type: integer, minimum: 1.0}",
                "{type: integer}; {type: integer, format: int64}",
                "{type: string, format: password}; {type: string}",
                "{type: object, additionalProperties: {}}; {type: object, additionalProperties: true}",
                "{properties: {a: {type: string}}}; {type: object, properties: {a: {type: string}}}",
                "{anyOf: [{type: string}, {type: integer}]}; {type: [integer, string]}",
                "{type: string, example: a}; {type: string, x-note: b}",
                "{allOf: [{type: object, properties: {a: {type: string}}}, {properties: {b: {type: string}}}]};"
                        + " {type: object, properties: {a: {type: string}, b: {type: string}}}",
            })
    void same_schema_in_another_spelling_is_not_a_change(String before, String after) {

        assertThat(Documents.sent(before, after)).isEmpty();
        assertThat(Documents.inResponse(before, after)).isEmpty();
        assertThat(Documents.inResponse(after, before)).isEmpty();
    }

    @Test
    void property_that_is_removed_breaks_both_sides() {
        String before = "{type: object, properties: {a: {type: string}, b: {type: string}}}";
        String after = "{type: object, properties: {a: {type: string}}}";

        assertThat(Documents.sent(before, after)).extracting(Change::effect).containsExactly(Effect.BREAKING);
        assertThat(Documents.inResponse(before, after))
                .extracting(Change::effect)
                .containsExactly(Effect.BREAKING);
        assertThat(Documents.inResponse(before, after))
                .extracting(Change::place)
                .containsExactly("response 200.x.b");
    }

    @Test
    void property_that_becomes_required_breaks_only_requests() {
        String before = "{type: object, properties: {a: {type: string}}}";
        String after = "{type: object, required: [a], properties: {a: {type: string}}}";

        assertThat(Documents.sent(before, after)).extracting(Change::effect).containsExactly(Effect.BREAKING);
        assertThat(Documents.inResponse(before, after))
                .extracting(Change::effect)
                .containsExactly(Effect.COMPATIBLE);
        assertThat(Documents.inResponse(after, before))
                .extracting(Change::effect)
                .containsExactly(Effect.BREAKING);
    }

    @Test
    void property_that_is_added_breaks_requests_if_it_is_required() {
        String before = "{type: object, properties: {}}";
        String after = "{type: object, required: [a], properties: {a: {type: string}, b: {type: string}}}";

        assertThat(Documents.sent(before, after))
                .extracting(Change::effect)
                .containsExactly(Effect.BREAKING, Effect.ADDITION);
        assertThat(Documents.inResponse(before, after))
                .extracting(Change::effect)
                .containsExactly(Effect.ADDITION, Effect.ADDITION);
    }

    @Test
    void property_of_the_other_direction_is_not_a_change() {
        String before = "{type: object, properties: {a: {type: string, readOnly: true}}}";
        String after = "{type: object, properties: {}}";

        assertThat(Documents.sent(before, after)).isEmpty();
        assertThat(Documents.inResponse(before, after)).hasSize(1);
    }

    @Test
    void items_and_values_are_compared_where_they_are() {
        String before = "{type: array, items: {type: object, additionalProperties: {type: string}}}";
        String after = "{type: array, items: {type: object, additionalProperties: {type: integer}}}";

        assertThat(Documents.inResponse(before, after))
                .extracting(Change::place)
                .containsExactly("response 200.x[]{}");
    }
}
