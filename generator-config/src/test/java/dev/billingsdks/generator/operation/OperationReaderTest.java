package dev.billingsdks.generator.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.generator.SampleDocument;
import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.document.DocumentParser;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.print.Printed;
import dev.billingsdks.generator.sdk.Check;
import dev.billingsdks.generator.sdk.OperationFacts;
import dev.billingsdks.generator.sdk.ParameterFacts;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an operation becomes; the goldens show how it is printed. */
class OperationReaderTest {

    private static final String NOTHING = "responses: {'204': {description: none}}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "security: [{bearer: []}] |",
                "security: [] | .withoutCredentials()",
                "security: [{}] | .withoutCredentials()",
                "security: [{oauth: [read]}] |",
                "security: [{oauth: []}, {bearer: []}] |",
                "security: [{bearer: []}, {}] | .credentials(\"bearer\") .withoutCredentials()",
                "security: [{key: []}] | .credentials(\"key\")",
                "security: [{digest: []}, {key: []}] | .credentials(\"key\")",
                "security: [{key: [], keyInQuery: []}, {basicAuth: []}]"
                        + " | .credentials(\"key\", \"keyInQuery\") .credentials(\"basic\")",
            })
    void credentials_are_what_the_operation_declares(String security, String settings) {
        OperationFacts operation = operation(security + "\n" + NOTHING);

        assertThat(String.join(" ", Printed.settings(operation))).isEqualTo(settings == null ? "" : settings);
    }

    @Test
    void key_that_is_a_parameter_as_well_is_taken_by_the_builder_alone() {
        OperationFacts operation = operation("""
                security: [{key: []}]
                parameters:
                  - {name: X-Key, in: header, required: true, schema: {type: string}}
                  - {name: X-Other, in: header, schema: {type: string}}
                """ + NOTHING);

        assertThat(operation.params().parameters())
                .extracting(ParameterFacts::wireName)
                .containsExactly("X-Other");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'200': {description: a, content: {application/pdf: {}}}} | BinaryResponse | returnsBinary(\"application/pdf\")",
                "{'200': {description: a, content: {'*/*': {schema: {type: string, format: binary}}}}}"
                        + " | BinaryResponse | returnsBinary(\"*/*\")",
                "{'200': {description: a, content: {text/csv: {}, application/json: {schema: {type: string}}}}}"
                        + " | String | returns(JsonReader::string)",
                "{'200': {description: a, content: {application/xml: {}}}} | String | returnsText(\"application/xml\")",
                "{2XX: {description: a, content: {application/problem+json: {}}}}"
                        + " | JsonValue | returns(\"application/problem+json\", JsonReader::json)",
                "{'204': {description: a, content: {application/json: {schema: {type: string}}}}} | void | returnsNothing()",
                "{'202': {description: a}, '404': {description: b}} | void | returnsNothing()",
                "{'302': {description: a}} | URI | returnsLocation()",
                "{default: {description: a, content: {application/json: {schema: {type: boolean}}}}}"
                        + " | Boolean | returns(JsonReader::bool)",
                "{'200': {description: a, content: {application/json: {schema: {type: boolean}}}}, '202': {description: b}}"
                        + " | @Nullable Boolean | returnsOrNothing(JsonReader::bool)",
                "{'200': {description: a, content: {application/json: {schema: {type: boolean, description: x}}}},"
                        + " '201': {description: b, content: {application/json: {schema: {type: boolean}}}}}"
                        + " | Boolean | returns(JsonReader::bool)"
            })
    void result_is_the_body_of_the_responses(String responses, String type, String ending) {
        OperationFacts operation = operation("responses: " + responses);

        assertThat(Printed.resultType(operation)).isEqualTo(type);
        assertThat(Printed.ending(operation)).isEqualTo(ending);
    }

    @Test
    void responses_with_different_bodies_are_a_union() {
        OperationFacts operation = operation("""
                responses:
                  '200': {description: a, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
                  '201': {description: b, content: {application/json: {schema: {type: string}}}}
                  '202': {description: c}""");

        assertThat(Printed.resultType(operation)).isEqualTo("@Nullable ListThingsResponse");
        assertThat(Printed.ending(operation)).isEqualTo("returnsOrNothing(ListThingsResponse::read)");
    }

    @Test
    void bytes_are_the_same_with_the_keywords_of_openapi_3_1() {
        OperationFacts operation = operation("""
                responses:
                  '200': {description: a, content: {application/json: {schema: {contentMediaType: image/png}}}}""");

        assertThat(Printed.resultType(operation)).isEqualTo("BinaryResponse");
    }

    @Test
    void parameter_with_the_name_of_one_in_the_path_gets_another() {
        OperationFacts operation = operation("""
                parameters:
                  - {name: id, in: header, schema: {type: string}}
                  - {name: id, in: query, schema: {type: string}}
                  - {name: id, in: path, required: true, schema: {type: string}}
                """ + NOTHING);

        assertThat(operation.params().parameters())
                .extracting(ParameterFacts::name)
                .containsExactly("idHeader", "idQuery", "id");
    }

    @Test
    void operation_without_an_id_is_called_by_method_and_path() {
        SpecDocument document = SpecDocument.of(DocumentParser.parse("""
                openapi: 3.0.3
                servers: [{url: 'https://api.acme.example'}]
                paths:
                  /things/{thing_id}/parts:
                    delete:
                      parameters: [{name: thing_id, in: path, required: true, schema: {type: string}}]
                      responses: {'204': {description: none}}
                """, Path.of("sample.yaml")));

        assertThat(SampleDocument.operation(document, SampleDocument.config("")).name())
                .isEqualTo("deleteThingsByThingIdParts");
    }

    @Test
    void array_of_objects_in_a_deep_object_has_indexes() {
        String parameter =
                "parameters: [{name: f, in: query, style: deepObject, schema: {type: object, properties: {a: {type:"
                        + " array, items: {$ref: '#/components/schemas/Thing'}}}}}]\n" + NOTHING;
        SpecDocument document = SampleDocument.withOperation(parameter, "");

        assertThat(SampleDocument.operation(document, SampleDocument.config("deepObject: indexes"))
                        .params()
                        .parameters())
                .extracting(ParameterFacts::style)
                .containsExactly("DEEP_INDEXES");
        assertThatThrownBy(() -> SampleDocument.operation(document, SampleDocument.config("deepObject: brackets")))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessage(
                        "listThings parameter f: has an array of objects or arrays, whose elements empty brackets do not"
                                + " separate; write \"deepObject: indexes\" in the vendor's file");
    }

    @Test
    void server_below_the_base_url_is_a_path() {
        OperationFacts operation = operation("servers: [{url: 'https://api.acme.example/beta/'}]\n" + NOTHING);

        assertThat(operation.path()).isEqualTo("/beta/things");
        assertThat(Printed.settings(operation)).isEmpty();
    }

    @Test
    void server_that_the_vendors_file_names_is_the_operations() {
        VendorConfig config = SampleDocument.config("servers: {edge: 'https://edge.acme.example/v1'}");
        SpecDocument document = SampleDocument.withOperation(
                "servers: [{url: 'https://test.acme.example/v1'}, {url: 'https://edge.acme.example/v1/'}]\n" + NOTHING,
                "");

        assertThat(Printed.settings(SampleDocument.operation(document, config)))
                .isEqualTo(List.of(".server(\"edge\")"));
    }

    @Test
    void limit_that_is_not_an_integer_is_the_next_integer_within_it() {
        OperationFacts operation = operation("""
                parameters:
                  - {name: n, in: query, schema: {type: integer, minimum: 0.5, maximum: 100.0}}
                  - {name: huge, in: query, schema: {type: integer, maximum: 1.0e+30}}
                  - {name: text, in: query, schema: {type: string, maxLength: 9223372036854775807}}
                """ + NOTHING);

        assertThat(operation.params().allChecks())
                .containsExactly(
                        new Check(Check.Rule.MINIMUM, List.of("n"), 1),
                        new Check(Check.Rule.MAXIMUM, List.of("n"), 100));
    }

    private static OperationFacts operation(String parts) {
        return SampleDocument.operation(
                SampleDocument.withOperation(parts, ""), SampleDocument.config("pagination: []"));
    }
}
