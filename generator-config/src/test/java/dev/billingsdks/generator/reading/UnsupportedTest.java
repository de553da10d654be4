package dev.billingsdks.generator.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.generator.SampleDocument;
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
                        + " | oneOf together with anyOf is not supported",
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
                "{name: f, in: body, schema: {type: string}} | a parameter in body is not supported; write in: path, query, header or cookie in overlay.yaml",
                "{name: f, in: query} | has neither a schema nor a content; add a schema in overlay.yaml",
                "{name: f, in: query, style: matrix, schema: {type: string}}"
                        + " | OpenAPI has no style matrix for a parameter in query; remove it or write another in overlay.yaml",
                "{name: f, in: query, style: deepObject, schema: {type: array, items: {type: string}}}"
                        + " | OpenAPI does not say how deepObject writes an array; write \"deepObject: brackets\" for a[]= or \"deepObject: indexes\" for a[0]= in the vendor's file, or give it another style in overlay.yaml",
                "{name: f, in: query, schema: {type: object, properties: {a: {type: array, items: {type: string}}}}}"
                        + " | OpenAPI does not say how an array or object within a parameter is written; give the parameter the content application/json, or a schema without such properties, in overlay.yaml",
                "{name: f, in: query, content: {application/xml: {schema: {type: string}}}}"
                        + " | a parameter of the media type application/xml is not supported; give it a schema, or the content application/json, in overlay.yaml"
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
                "{'404': {description: a}}"
                        + " | listThings: declares no response but errors; add its 2xx response in the vendor's overlay.yaml",
                "{'200': {description: a, content: {application/json: {schema: {type: string}}}},"
                        + " '202': {description: a, content: {text/plain: {}}}}"
                        + " | listThings 2xx response: the responses of one operation must have one kind of body, but there are"
                        + " application/json and text/plain",
                "{'200': {description: a, content: {multipart/form-data: {}}}}"
                        + " | listThings 2xx response: the media type multipart/form-data is not supported here"
            })
    void response_that_cannot_be_read_is_refused(String responses, String message) {
        SpecDocument document = SampleDocument.withOperation("responses: " + responses, "");

        assertThatThrownBy(() -> SampleDocument.files(document))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessage(message);
    }

    @Test
    void security_that_the_runtime_does_not_know_is_refused() {
        SpecDocument document =
                SampleDocument.withOperation("security: [{digest: []}]\nresponses: {'204': {description: none}}", "");

        assertThatThrownBy(() -> SampleDocument.files(document))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessage(
                        "listThings: the security scheme digest is not supported; only bearer tokens, HTTP Basic and API"
                                + " keys are; give the operation another security in overlay.yaml, or leave it out with"
                                + " leaveOut in the vendor's file");
    }

    @Test
    void server_that_the_vendors_file_does_not_name_is_refused() {
        SpecDocument document = SampleDocument.withOperation(
                "servers: [{url: 'https://edge.acme.example'}]\nresponses: {'204': {description: none}}", "");

        assertThatThrownBy(() -> SampleDocument.files(document))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessage("listThings: has a server of its own, https://edge.acme.example, and a client talks to the"
                        + " servers alone that it was given; name it under servers in the vendor's file, as in"
                        + " \"servers: {edge: https://edge.acme.example}\"");
    }

    @Test
    void path_with_a_query_is_refused() {
        SpecDocument document = SpecDocument.of(
                dev.billingsdks.generator.document.DocumentParser.parse("""
                openapi: 3.0.3
                servers: [{url: 'https://api.acme.example'}]
                paths: {'/things?beta=true': {get: {operationId: list, responses: {'204': {description: none}}}}}
                """, java.nio.file.Path.of("sample.yaml")));

        assertThatThrownBy(() -> SampleDocument.files(document))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessage(
                        "list: the path /things?beta=true has a character that a path cannot have, such as the start of a"
                                + " query");
    }

    @Test
    void path_of_any_length_is_read() {
        String path = "/" + "a/b".repeat(16_000);
        SpecDocument document = SpecDocument.of(dev.billingsdks.generator.document.DocumentParser.parse(
                """
                {"openapi": "3.0.3", "servers": [{"url": "https://api.acme.example"}],
                "paths": {"%s": {"get": {"operationId": "list", "responses": {"204": {"description": "none"}}}}}}
                """.formatted(path), java.nio.file.Path.of("sample.json")));

        assertThat(SampleDocument.files(document)).isNotEmpty();
    }

    @Test
    void body_of_a_get_is_refused() {
        SpecDocument document = SampleDocument.withOperation(
                "requestBody: {content: {application/json: {}}}\nresponses: {'204': {description: none}}", "");

        assertThatThrownBy(() -> SampleDocument.files(document))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessage(
                        "listThings request body: HTTP gives the body of a GET no meaning, so it is not sent; remove it"
                                + " in overlay.yaml");
    }

    @Test
    void body_of_a_get_without_fields_is_omitted() {
        SpecDocument document = SampleDocument.withOperation(
                "requestBody: {content: {application/x-www-form-urlencoded: {schema: {type: object, properties: {}}}}}\n"
                        + "responses: {'204': {description: none}}",
                "");

        assertThat(SampleDocument.operation(document, SampleDocument.config(""))
                        .params()
                        .parameters())
                .isEmpty();
    }

    @Test
    void all_errors_are_reported_together() {
        SpecDocument document = SampleDocument.withOperation(
                "parameters: [{name: f, in: body, schema: {$ref: '#/components/schemas/Odd'}}]\n"
                        + "responses: {'200': {description: a, content: {application/json: {schema:"
                        + " {$ref: '#/components/schemas/Odd'}}}}}",
                "Odd: {type: object, properties: {value: {type: money}}}\nOther: {type: [money]}");

        assertThatThrownBy(() -> SampleDocument.files(document))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessage("""
                        3 parts of the document are invalid:
                          #/components/schemas/Odd/properties/value: the type money is not known
                          #/components/schemas/Other: the type money is not known
                          listThings parameter f: a parameter in body is not supported; write in: path, query, header or cookie in\
                         overlay.yaml""");
    }

    @Test
    void all_errors_of_an_operation_are_reported_together() {
        SpecDocument document = SampleDocument.withOperation("""
                servers: [{url: 'https://edge.acme.example'}]
                security: [{digest: []}]
                parameters:
                  - {name: a, in: query, style: deepObject, schema: {type: array, items: {type: string}}}
                  - {name: b, in: query, style: odd, schema: {type: string}}
                requestBody: {content: {application/json: {schema: {type: string}}}}
                responses: {'404': {description: none}}""", "");

        assertThatThrownBy(() -> SampleDocument.files(document))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessage("""
                        6 parts of the document are invalid:
                          listThings: has a server of its own, https://edge.acme.example, and a client talks to the servers alone that it was\
                         given; name it under servers in the vendor's file, as in "servers: {edge: https://edge.acme.example}"
                          listThings: the security scheme digest is not supported; only bearer tokens, HTTP Basic and API keys are;\
                         give the operation another security in overlay.yaml, or leave it out with leaveOut in the vendor's file
                          listThings parameter a: OpenAPI does not say how deepObject writes an array; write "deepObject: brackets" for a[]= or\
                         "deepObject: indexes" for a[0]= in the vendor's file, or give it another style in overlay.yaml
                          listThings parameter b: OpenAPI has no style odd for a parameter in query; remove it or write another in\
                         overlay.yaml
                          listThings request body: HTTP gives the body of a GET no meaning, so it is not sent; remove it in overlay.yaml
                          listThings: declares no response but errors; add its 2xx response in the vendor's overlay.yaml""");
    }

    @Test
    void errors_show_control_characters_of_a_document_instead_of_sending_them_to_the_terminal() {
        String place = "a\u001b[2K\r\u0000\u0085\u202e\u2028\ud800\ud83d\ude00\tb\nc";
        String shown = "a\\u001b[2K\\u000d\\u0000\\u0085\\u202e\\u2028\\ud800\ud83d\ude00\tb\nc";

        assertThat(new InvalidSpecException(place, place)).hasMessage(shown + ": " + shown);
        assertThat(new InvalidSpecException(place)).hasMessage(shown);
        assertThat(new InvalidSpecException(place, new IllegalStateException())).hasMessage(shown);
    }

    @Test
    void operation_without_an_id_is_named_by_method_and_path() {
        SpecDocument document = SpecDocument.of(
                dev.billingsdks.generator.document.DocumentParser.parse("""
                openapi: 3.0.3
                servers: [{url: 'https://api.acme.example'}]
                paths:
                  /things/{id}:
                    get:
                      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                      responses: {}
                """, java.nio.file.Path.of("sample.yaml")));

        assertThatThrownBy(() -> SampleDocument.files(document))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessage("get /things/{id}: declares no response but errors; add its 2xx response in the vendor's"
                        + " overlay.yaml");
    }

    @Test
    void security_scheme_that_is_not_declared_is_refused() {
        SpecDocument document =
                SampleDocument.withOperation("security: [{token: []}]\nresponses: {'204': {description: none}}", "");

        assertThatThrownBy(() -> SampleDocument.files(document))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessage("#/components/securitySchemes/token: is required by an operation or the document, but not"
                        + " declared; add it in overlay.yaml");
    }

    @Test
    void parameters_that_would_be_one_member_are_refused() {
        SpecDocument document = SampleDocument.withOperation("""
                parameters:
                  - {name: id, in: query, schema: {type: string}}
                  - {name: ID, in: header, schema: {type: string}}
                responses: {'204': {description: none}}""", "");

        assertThatThrownBy(() -> SampleDocument.files(document))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessage("listThings: two parameters give the Java name id; add"
                        + " \"properties.ListThingsParams.header.ID\" under names in the vendor's file");
    }

    @Test
    void two_operations_that_would_be_one_method_are_refused() {
        SpecDocument document = SpecDocument.of(
                dev.billingsdks.generator.document.DocumentParser.parse("""
                openapi: 3.0.3
                servers: [{url: 'https://api.acme.example'}]
                paths:
                  /things:
                    get: {operationId: list_things, responses: {'204': {description: none}}}
                  /all-things:
                    get: {operationId: listThings-v1, responses: {'204': {description: none}}}
                """, java.nio.file.Path.of("sample.yaml")));

        assertThatThrownBy(() -> SampleDocument.files(document))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessage("listThings-v1: gives the method listThings, as does list_things; add"
                        + " \"operations.listThings-v1\" under names in the vendor's file");
    }

    @Test
    void two_groups_that_would_share_a_class_are_refused() {
        SpecDocument document = SpecDocument.of(
                dev.billingsdks.generator.document.DocumentParser.parse("""
                openapi: 3.0.3
                servers: [{url: 'https://api.acme.example'}]
                paths:
                  /things:
                    get: {operationId: listThings, tags: [Things], responses: {'204': {description: none}}}
                    post: {operationId: addThing, tags: [HTTP things], responses: {'204': {description: none}}}
                """, java.nio.file.Path.of("sample.yaml")));

        assertThatThrownBy(() -> SampleDocument.files(document))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessage("the API group HttpThings: gives the class HttpThingsApi, as does the API group Things; add"
                        + " \"tags.HTTP things: <name>\" under names in the vendor's file in generator-config");
    }

    @Test
    void two_schemas_that_would_be_one_class_are_refused() {
        SpecDocument document = SampleDocument.withSchema("""
                rate_card: {type: object, properties: {id: {type: string}}}
                RateCard: {type: object, properties: {id: {type: string}}}""");

        assertThatThrownBy(() -> SampleDocument.files(document))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessage("#/components/schemas/RateCard: gives the class RateCard, as does"
                        + " #/components/schemas/rate_card; add \"schemas.RateCard: <name>\" under names in the vendor's"
                        + " file in generator-config");
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
    void schema_that_is_its_own_variant_is_refused() {
        SpecDocument document =
                SampleDocument.withSchema("Loop: {oneOf: [{$ref: '#/components/schemas/Loop'}, {type: string}]}");

        assertThatThrownBy(() -> SampleDocument.files(document))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageContaining("the schema Loop is one of its own parts or variants, without end");
    }
}
