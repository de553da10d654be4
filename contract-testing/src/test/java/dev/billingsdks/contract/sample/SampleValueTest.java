package dev.billingsdks.contract.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.contract.check.SchemaValidator;
import dev.billingsdks.contract.document.DocumentNode;
import dev.billingsdks.contract.document.Json;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SampleValueTest {

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '^', textBlock = """
                    {'type': 'string', 'enum': [null, 'a']}                           > "a"
                    {'type': 'string', 'maxLength': 3}                                > "xt1"
                    {'type': 'string', 'minLength': 7}                                > "text1xx"
                    {'type': 'string', 'pattern': '^[A-Z]{2}\\\\d$'}                  > "AA1"
                    {'type': 'string', 'pattern': '^(?=x)x$', 'example': 'x'}         > "x"
                    {'type': 'string', 'format': 'email'}                             > "text1@example.com"
                    {'type': 'integer', 'minimum': 7}                                 > 7
                    {'type': 'integer', 'exclusiveMinimum': 7}                        > 8
                    {'type': 'integer', 'maximum': -4}                                > -4
                    {'type': 'integer', 'multipleOf': 25, 'minimum': 26}              > 50
                    {'type': 'number', 'exclusiveMaximum': 1}                         > 0.99
                    {'type': 'number', 'multipleOf': 0.1}                             > 0.2
                    {'type': ['null', 'boolean']}                                     > true
                    {'const': 'fixed'}                                                > "fixed"
                    {'type': 'array', 'minItems': 2, 'uniqueItems': true, 'items': {'type': 'integer'}} > [1,2]
                    {'type': 'array', 'maxItems': 0, 'items': {'type': 'integer'}}    > []
                    {'type': 'object', 'additionalProperties': {'type': 'integer'}}   > {"key1":1}
                    {'type': 'object', 'additionalProperties': false}                 > {}
                    {'type': 'object', 'required': ['unnamed']}                       > {"unnamed":"anything"}
                    {'properties': {'a': {'type': 'boolean'}, 'b': {'writeOnly': true}}} > {"a":true}
                    {'allOf': [{'properties': {'a': {'type': 'integer'}}}, {'properties': {'a': {'minimum': 5}}}]} > {"a":5}
                    {'oneOf': [{'type': 'null'}, {'type': 'integer'}]}                > 1
                    {'anyOf': [{'type': 'string', 'pattern': '^(?=x)x$'}, {'type': 'integer'}]} > 1
                    {'$ref': '#/components/schemas/Node'}                             > {"name":"text1","children":[]}
                    {'$ref': '#/components/schemas/Chain'}                            > {"next":null}
                    {'$ref': '#/components/schemas/Pet'}                              > {"kind":"cat","lives":1}
                    """)
    void a_sample_is_valid_and_has_every_property_that_it_can_have(String schema, String sample) {
        assertThat(sample(schema, 1)).isEqualTo(sample);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type': 'string', 'pattern': '^(?=x)x$'}",
                "{'$ref': '#/components/schemas/Endless'}",
                "{'type': 'object', 'required': ['a'], 'properties': {'a': {'type': 'string', 'pattern': '^(?=x)x$'}}}"
            })
    void a_schema_without_valid_values_has_no_sample(String schema) {
        assertThat(sample(schema, 1)).isEqualTo("none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type': 'string'}",
                "{'type': 'string', 'maxLength': 5}",
                "{'type': 'string', 'format': 'uuid'}",
                "{'type': 'string', 'format': 'date-time'}",
                "{'type': 'integer'}",
                "{'properties': {'id': {'type': 'string'}}}"
            })
    void samples_with_different_numbers_differ(String schema) {
        assertThat(IntStream.of(10, 20, 30, 40).mapToObj(number -> sample(schema, number)))
                .doesNotHaveDuplicates();
    }

    @Test
    void read_only_properties_are_absent_from_a_request() {
        String schema = "{'properties': {'a': {'type': 'integer', 'readOnly': true}, 'b': {'type': 'integer'}}}";

        assertThat(sample(schema, 1, true)).isEqualTo("{\"b\":1}");
        assertThat(sample(schema, 1, false)).isEqualTo("{\"a\":1,\"b\":1}");
    }

    @Test
    void what_only_the_vendor_sends_is_absent_from_a_request_even_if_it_is_required() {
        String schema =
                "{'type': 'object', 'required': ['id', 'name'], 'properties': {'id': {'type': 'string', 'readOnly': true},"
                        + " 'name': {'type': 'string'}}}";

        assertThat(sample(schema, 1, true)).isEqualTo("{\"name\":\"text1\"}");
        assertThat(sample(schema, 1, false)).isEqualTo("{\"id\":\"text1\",\"name\":\"text1\"}");
    }

    private static String sample(String schema, int number) {
        return sample(schema, number, false);
    }

    private static String sample(String schema, int number, boolean request) {
        String document = """
                {"openapi": "3.1.0", "components": {"schemas": {
                    "It": %s,
                    "Node": {"type": "object", "required": ["name"], "properties": {
                        "name": {"type": "string"},
                        "parent": {"$ref": "#/components/schemas/Node"},
                        "children": {"type": "array", "items": {"$ref": "#/components/schemas/Node"}}}},
                    "Endless": {"type": "object", "required": ["next"], "properties": {
                        "next": {"$ref": "#/components/schemas/Endless"}}},
                    "Chain": {"type": "object", "required": ["next"], "properties": {
                        "next": {"anyOf": [{"$ref": "#/components/schemas/Chain"}, {"type": "null"}]}}},
                    "Pet": {"oneOf": [{"$ref": "#/components/schemas/Cat"}],
                        "discriminator": {"propertyName": "kind", "mapping": {"cat": "#/components/schemas/Cat"}}},
                    "Cat": {"type": "object", "required": ["kind"], "properties": {
                        "kind": {"type": "string"}, "lives": {"type": "integer"}}}}}}
                """.formatted(schema.replace('\'', '"'));
        DocumentNode root = DocumentNode.rootOf(Json.parse(document));
        DocumentNode it = root.at("components").at("schemas").written("It");
        return new SampleValue(new SchemaValidator(root.document()), number, request)
                .of(it)
                .map(Json::text)
                .orElse("none");
    }
}
