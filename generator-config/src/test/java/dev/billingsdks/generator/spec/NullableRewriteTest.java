package dev.billingsdks.generator.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.billingsdks.generator.document.InvalidSpecException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NullableRewriteTest {
    private static final Path FILE = Path.of("openapi.yaml");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{type: string, nullable: true, format: uri} | {type: [string, 'null'], format: uri}",
                "{type: [string, integer], nullable: true} | {type: [string, integer, 'null']}",
                "{type: [string, 'null'], nullable: true} | {type: [string, 'null']}",
                "{type: 'null', nullable: true} | {type: 'null'}",
                "{type: string, enum: [a, b], nullable: true} | {type: [string, 'null'], enum: [a, b, null]}",
                "{type: string, enum: [a, null], nullable: true} | {type: [string, 'null'], enum: [a, null]}",
                "{enum: [a], nullable: true} | {enum: [a, null]}",
                "{type: string, const: a, nullable: true} | {type: [string, 'null'], enum: [a, null]}",
                "{const: null, nullable: true} | {const: null}",
                "{properties: {a: {}}, nullable: true} | {properties: {a: {}}, type: [object, 'null']}",
                "{items: {}, nullable: true} | {items: {}, type: [array, 'null']}",
                "{nullable: true, description: anything} | {description: anything}",
                "{nullable: true} | {}",
            })
    void a_schema_with_a_type_or_values_gains_null_among_them(String before, String after) {
        assertRewritten(before, after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{$ref: '#/components/schemas/Plain', nullable: true} | {anyOf: [{$ref: '#/components/schemas/Plain'}, {type:"
                        + " 'null'}]}",
                "{description: d, $ref: '#/components/schemas/Plain', nullable: true, x-a: 1} | {description: d, anyOf: [{$ref:"
                        + " '#/components/schemas/Plain'}, {type: 'null'}], x-a: 1}",
                "{$ref: '#/components/schemas/Plain', maxLength: 3, nullable: true} | {anyOf: [{$ref:"
                        + " '#/components/schemas/Plain', maxLength: 3}, {type: 'null'}]}",
                "{allOf: [{$ref: '#/components/schemas/Plain'}], nullable: true, description: d} | {anyOf: [{$ref:"
                        + " '#/components/schemas/Plain'}, {type: 'null'}], description: d}",
                "{allOf: [{title: a}, {title: b}], nullable: true} | {anyOf: [{allOf: [{title: a}, {title: b}]}, {type: 'null'}]}",
                "{type: object, allOf: [{title: a}], nullable: true} | {anyOf: [{type: object, allOf: [{title: a}]}, {type:"
                        + " 'null'}]}",
            })
    void a_reference_or_allof_becomes_one_of_two_alternatives(String before, String after) {
        assertRewritten(before, after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{oneOf: [{type: string}], nullable: true} | {oneOf: [{type: string}, {type: 'null'}]}",
                "{anyOf: [{type: string}, {type: integer}], nullable: true} | {anyOf: [{type: string}, {type: integer}, {type:"
                        + " 'null'}]}",
                "{oneOf: [{type: 'null'}, {type: string}], nullable: true} | {oneOf: [{type: 'null'}, {type: string}]}",
                "{oneOf: [{$ref: '#/components/schemas/MayBeNull'}], nullable: true} | {oneOf: [{$ref:"
                        + " '#/components/schemas/MayBeNull'}]}",
                "{oneOf: [{anyOf: [{type: [string, 'null']}]}], nullable: true} | {oneOf: [{anyOf: [{type: [string, 'null']}]}]}",
                "{type: object, oneOf: [{title: a}], nullable: true} | {type: [object, 'null'], oneOf: [{title: a}, {type:"
                        + " 'null'}]}",
                "{oneOf: [{$ref: '#/components/schemas/Sample'}], nullable: true} | {oneOf: [{$ref:"
                        + " '#/components/schemas/Sample'}, {type: 'null'}]}",
            })
    void alternatives_gain_null_unless_one_of_them_permits_it(String before, String after) {
        assertRewritten(before, after);
    }

    @Test
    void nullable_false_is_dropped_and_not_counted() {
        ObjectNode document = document("3.1.0", "{type: string, nullable: false}");

        int rewritten = new NullableRewrite(FILE, document).run();

        assertThat(rewritten).isZero();
        assertThat(document).isEqualTo(document("3.1.0", "{type: string}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{properties: {S: {type: string, nullable: true}}}",
                "{items: {type: string, nullable: true}}",
                "{additionalProperties: {type: string, nullable: true}}",
                "{patternProperties: {'^a': {type: string, nullable: true}}}",
                "{prefixItems: [{type: string, nullable: true}]}",
                "{allOf: [{type: string, nullable: true}]}",
                "{not: {type: string, nullable: true}}",
                "{$defs: {S: {type: string, nullable: true}}}",
                "{properties: {x-a: {type: string, nullable: true}}}",
            })
    void schemas_within_schemas_are_rewritten(String schema) {
        ObjectNode document = document("3.1.0", schema);

        int rewritten = new NullableRewrite(FILE, document).run();

        assertThat(rewritten).isEqualTo(1);
        assertThat(document.toString()).doesNotContain("nullable").contains("\"type\":[\"string\",\"null\"]");
    }

    @Test
    void schemas_are_found_wherever_a_document_may_have_them() {
        String schema = "schema: {type: string, nullable: true}";
        ObjectNode document = SpecFolder.parse("""
                openapi: 3.1.1
                paths:
                  /a:
                    parameters: [{name: a, in: query, SCHEMA}]
                    post:
                      parameters: [{name: b, in: query, content: {application/json: {SCHEMA}}}]
                      requestBody: {content: {multipart/form-data: {SCHEMA, encoding: {a: {headers: {H: {SCHEMA}}}}}}}
                      responses: {'200': {headers: {H: {SCHEMA}}, content: {application/json: {SCHEMA}}}}
                      callbacks: {done: {'{$request.body#/url}': {post: {parameters: [{name: c, in: query, SCHEMA}]}}}}
                webhooks: {event: {post: {requestBody: {content: {application/json: {SCHEMA}}}}}}
                components:
                  responses: {R: {content: {application/json: {SCHEMA}}}}
                  parameters: {P: {name: p, in: query, SCHEMA}}
                  requestBodies: {B: {content: {application/json: {SCHEMA}}}}
                  headers: {H: {SCHEMA}}
                  pathItems: {I: {get: {parameters: [{name: d, in: query, SCHEMA}]}}}
                """.replace("SCHEMA", schema));

        int rewritten = new NullableRewrite(FILE, document).run();

        assertThat(rewritten).isEqualTo(13);
        assertThat(document.toString()).doesNotContain("nullable");
    }

    @Test
    void nullable_is_not_rewritten_if_it_is_not_the_keyword() {
        String schema = """
                  type: object
                  required: [nullable]
                  properties:
                    nullable: {type: boolean}
                    $ref: {type: string}
                  example: {type: string, nullable: true}
                  default: {nullable: true}
                  enum: [{nullable: true}]
                  const: {nullable: true}
                  x-note: {schema: {type: string, nullable: true}}
                """;
        ObjectNode document = document("3.1.0", "\n" + schema.indent(4));
        ObjectNode before = document.deepCopy();

        int rewritten = new NullableRewrite(FILE, document).run();

        assertThat(rewritten).isZero();
        assertThat(document).isEqualTo(before);
    }

    @Test
    void a_document_of_3_0_is_left_as_it_is() {
        ObjectNode document = document("3.0.3", "{type: string, nullable: true}");

        int rewritten = new NullableRewrite(FILE, document).run();

        assertThat(rewritten).isZero();
        assertThat(document).isEqualTo(document("3.0.3", "{type: string, nullable: true}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{format: date-time, nullable: true} | \"nullable: true\" without a type, in a shape that the rewriting does not"
                        + " know; add the type in overlay.yaml",
                "{not: {type: string}, nullable: true} | \"nullable: true\" without a type, in a shape that the rewriting does"
                        + " not know; add the type in overlay.yaml",
                "{type: string, nullable: 'true'} | \"nullable\" must be true or false",
                "{type: {}, nullable: true} | \"type\" must be a text or a list of texts",
            })
    void an_unknown_form_of_nullable_is_refused_with_its_place(String schema, String message) {
        ObjectNode document = document("3.1.0", schema);

        assertThatThrownBy(() -> new NullableRewrite(FILE, document).run())
                .isInstanceOf(InvalidSpecException.class)
                .hasMessage("openapi.yaml, #/components/schemas/Sample: " + message);
    }

    private static void assertRewritten(String before, String after) {
        ObjectNode document = document("3.1.0", before);

        int rewritten = new NullableRewrite(FILE, document).run();

        assertThat(rewritten).isEqualTo(1);
        assertThat(document.toString()).isEqualTo(document("3.1.0", after).toString());
    }

    private static ObjectNode document(String version, String schema) {
        return SpecFolder.parse("""
                openapi: %s
                paths: {}
                components:
                  schemas:
                    Plain: {type: string}
                    MayBeNull: {type: [string, 'null']}
                    Sample: %s
                """.formatted(version, schema));
    }
}
