package dev.billingsdks.generator.reading;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.document.SpecDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the generator does not support fails the build with its place and reason; nothing is guessed. */
class UnsupportedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "allOf: [{$ref: '#/components/schemas/Thing'}, {type: array, items: {type: string}}]"
                        + " | the parts of the allOf contradict each other: one is of type [object], another [array]",
                "oneOf: [{type: string}, {type: integer}], anyOf: [{type: string}, {type: boolean}]"
                        + " | oneOf beside anyOf is not supported",
                "properties: {a: {type: string}}, items: {type: string}"
                        + " | has properties and items but no type; add its type in overlay.yaml",
                "type: money | the type money is not known"
            })
    void schema_that_has_no_java_type_is_refused(String schema, String reason) {
        SpecDocument document = SampleDocument.withSchema("Odd: {type: object, properties: {value: {" + schema + "}}}");

        assertThatThrownBy(() -> SampleDocument.files(document))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessage("#/components/schemas/Odd/properties/value: " + reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{name: f, in: query, schema: {type: object, additionalProperties: true}}"
                        + " | an object as a parameter is not supported yet",
                "{name: f, in: cookie, schema: {type: string}}"
                        + " | a parameter in cookie of this kind is not supported yet",
                "{name: f, in: query, style: pipeDelimited, schema: {type: array, items: {type: string}}}"
                        + " | an array as a parameter in query is not supported yet",
                "{name: f, in: query, schema: {type: integer, maximum: 1.5}}"
                        + " | maximum has to be a whole number, but is 1.5"
            })
    void parameter_that_cannot_be_sent_is_refused(String parameter, String reason) {
        SpecDocument document = SampleDocument.withOperation(
                "parameters: [" + parameter + "]\nresponses: {'204': {description: none}}", "");

        assertThatThrownBy(() -> SampleDocument.files(document))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessage("listThings parameter f: " + reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'200': {description: a, content: {application/pdf: {}}}}"
                        + " | listThings 2xx response: none of its media types [application/pdf] is JSON, and others are not"
                        + " supported yet",
                "{'200': {description: a, content: {application/json: {schema: {type: array, items: {type: string}}}}}}"
                        + " | listThings 2xx response: an answer that is no object with properties is not supported yet",
                "{'404': {description: a}}"
                        + " | listThings: exactly one kind of 2xx answer is supported, but there are 0"
            })
    void answer_that_cannot_be_read_is_refused(String responses, String message) {
        SpecDocument document = SampleDocument.withOperation("responses: " + responses, "");

        assertThatThrownBy(() -> SampleDocument.files(document))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessage(message);
    }

    @Test
    void security_other_than_a_bearer_token_is_refused() {
        SpecDocument document =
                SampleDocument.withOperation("security: [{key: []}]\nresponses: {'204': {description: none}}", "");

        assertThatThrownBy(() -> SampleDocument.files(document))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessage("listThings: the security scheme key is not supported yet");
    }

    @Test
    void two_schemas_that_would_be_one_class_are_refused() {
        SpecDocument document = SampleDocument.withSchema("""
                rate_card: {type: object, properties: {id: {type: string}}}
                RateCard: {type: object, properties: {id: {type: string}}}""");

        assertThatThrownBy(() -> SampleDocument.files(document))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessage("#/components/schemas/RateCard: gives the class RateCard, as does"
                        + " #/components/schemas/rate_card; name one of them in the vendor's file");
    }

    @Test
    void two_properties_that_would_be_one_member_are_refused() {
        SpecDocument document = SampleDocument.withSchema(
                "Odd: {type: object, properties: {next_page: {type: string}, nextPage: {type: string}}}");

        assertThatThrownBy(() -> SampleDocument.files(document))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessage(
                        "#/components/schemas/Odd: the properties next_page and nextPage give the same Java name; add"
                                + " \"properties.Odd.nextPage\" under names in the vendor's file");
    }

    @Test
    void schema_that_is_its_own_alternative_is_refused() {
        SpecDocument document =
                SampleDocument.withSchema("Loop: {oneOf: [{$ref: '#/components/schemas/Loop'}, {type: string}]}");

        assertThatThrownBy(() -> SampleDocument.files(document))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageContaining("the schema Loop is one of its own parts or alternatives, without end");
    }

    @Test
    void operation_without_an_id_is_refused() {
        SpecDocument document = SpecDocument.of(
                dev.billingsdks.generator.document.DocumentReader.parse("""
                openapi: 3.0.3
                servers: [{url: 'https://api.acme.example'}]
                paths: {/things: {get: {responses: {'204': {description: none}}}}}
                """, java.nio.file.Path.of("sample.yaml")));

        assertThatThrownBy(() -> SampleDocument.files(document))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessage("GET /things: has no operationId, from which its name would follow; add one in the vendor's"
                        + " overlay.yaml");
    }
}
