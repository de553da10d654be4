package dev.billingsdks.generator.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.billingsdks.generator.SampleDocument;
import dev.billingsdks.generator.document.DocumentParser;
import dev.billingsdks.generator.document.FoundOperation;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.document.SpecDocument;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VendorFileEditsTest {

    private static final String DOCUMENT = """
            openapi: 3.0.3
            paths:
              /things:
                get: {operationId: listThings, tags: [Things], responses: {'200': {$ref: '#/components/responses/Page'}}}
                post: {operationId: addThing, tags: [Things, Internal], responses: {}}
              /internal/things/{id}:
                get: {operationId: findThing, tags: [Audit], responses: {'200': {$ref: '#/components/responses/Audit'}}}
            components:
              responses:
                Page: {content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
                Audit: {content: {application/json: {schema: {$ref: '#/components/schemas/Trail'}}}}
              schemas:
                Thing: {properties: {owner: {$ref: '#/components/schemas/Owner'}}}
                Owner: {type: object}
                Trail: {properties: {owner: {$ref: '#/components/schemas/Owner'}, steps: {$ref: '#/components/schemas/a~1b'}}}
                a/b: {type: object}
                Unused: {type: object}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "operations: [addThing] | listThings,findThing",
                "paths: ['POST /things'] | listThings,findThing",
                "paths: ['/internal/*'] | listThings,addThing",
                "paths: ['GET *'] | addThing",
                "paths: ['* /*things'] | findThing",
                "tags: [Internal] | listThings,findThing"
            })
    void operation_that_an_entry_matches_is_left_out(String entry, String rest) {
        ObjectNode document = edited(DOCUMENT, "leaveOut: {" + entry + "}");

        assertThat(ids(document)).containsExactly(rest.split(","));
    }

    @Test
    void components_of_operations_that_are_left_out_go_with_them() {
        ObjectNode document = edited(DOCUMENT, "leaveOut: {tags: [Audit]}");

        assertThat(document.at("/components/schemas").fieldNames())
                .toIterable()
                .containsExactly("Thing", "Owner", "Unused");
        assertThat(document.at("/components/responses").fieldNames())
                .toIterable()
                .containsExactly("Page");
    }

    @Test
    void path_item_that_two_paths_share_is_kept_for_the_other_path() {
        ObjectNode document = edited("""
                openapi: 3.1.0
                paths:
                  /a: {$ref: '#/components/pathItems/Both'}
                  /b: {$ref: '#/components/pathItems/Both'}
                components: {pathItems: {Both: {get: {responses: {}}, put: {responses: {}}}}}
                """, "leaveOut: {paths: [GET /a]}");

        assertThat(ids(document)).containsExactly("put /a", "get /b", "put /b");
    }

    @Test
    void entries_that_match_nothing_are_listed() {
        ObjectNode document =
                edited(DOCUMENT, "leaveOut: {operations: [listThings, gone], paths: [DELETE /things], tags: [Gone]}");

        assertThat(document.get(SpecDocument.UNMATCHED))
                .extracting(entry -> entry.asText())
                .containsExactly("leaveOut.operations.gone", "leaveOut.paths.DELETE /things", "leaveOut.tags.Gone");
    }

    @Test
    void path_without_a_slash_is_an_error() {
        assertThatThrownBy(() -> SampleDocument.config("leaveOut: {paths: [things]}"))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageContaining("leaveOut.paths has \"things\"; write a path that begins with a slash");
    }

    @Test
    void parameter_that_the_document_forgot_is_added_once() {
        ObjectNode document = edited(
                DOCUMENT,
                "pagination: [{scheme: page-number, page: page, next: next, addParameterTo: [listThings, 'GET"
                        + " /internal/things/{id}', listThings, gone]}]");

        assertThat(document.at("/paths/~1things/get/parameters"))
                .hasToString("[{\"name\":\"page\",\"in\":\"query\",\"schema\":{\"type\":\"integer\"}}]");
        assertThat(document.at("/paths/~1internal~1things~1{id}/get/parameters"))
                .hasSize(1);
        assertThat(document.get(SpecDocument.UNMATCHED))
                .hasToString("[\"pagination: page-number page -> next, addParameterTo.gone\"]");
    }

    @Test
    void repeated_operation_id_stays_with_the_shortest_path_and_others_get_their_path() {
        ObjectNode document = edited("""
                openapi: 3.0.3
                paths:
                  /v1/orders/{order.id}/parts:
                    get: {operationId: Parts_List}
                  /v1/parts:
                    get: {operationId: Parts_List}
                    post: {operationId: Parts_List}
                  /v1/all-parts:
                    get: {operationId: Parts_List}
                  /v1/all_parts:
                    get: {operationId: Parts_List}
                  /v1/part:
                    get: {operationId: Parts_Get}
                """, "");

        assertThat(ids(document))
                .containsExactly(
                        "Parts_List_at_v1_orders_by_order_id_parts",
                        "Parts_List",
                        "Parts_List_post_at_v1_parts",
                        "Parts_List_at_v1_all_parts",
                        "Parts_List_at_v1_all_parts_again",
                        "Parts_Get");
    }

    @Test
    void document_without_security_schemes_gets_the_credentials_of_the_vendors_file() {
        ObjectNode document = edited(
                DOCUMENT,
                "credentials: {token: {type: http, scheme: bearer}, key: {type: apiKey, in: header, name: X-Key}}");

        assertThat(document.at("/components/securitySchemes/key/name").asText()).isEqualTo("X-Key");
        assertThat(document.get("security")).hasToString("[{\"token\":[]},{\"key\":[]}]");
        assertThat(document.has(SpecDocument.UNMATCHED)).isFalse();
    }

    @Test
    void security_schemes_of_the_document_win_over_those_of_the_vendors_file() {
        ObjectNode document = edited(
                "openapi: 3.0.3\npaths: {}\ncomponents: {securitySchemes: {basic: {type: http, scheme: basic}}}\n",
                "credentials: {token: {type: http, scheme: bearer}}");

        assertThat(document.has("security")).isFalse();
        assertThat(document.get(SpecDocument.UNMATCHED)).hasToString("[\"credentials.token\"]");
    }

    @Test
    void credentials_without_the_type_of_a_security_scheme_are_an_error() {
        assertThatThrownBy(() -> SampleDocument.config("credentials: {token: secret}"))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageContaining("credentials.token must be a security scheme as in OpenAPI, such as {type: http");
    }

    private static ObjectNode edited(String text, String config) {
        ObjectNode document = (ObjectNode) DocumentParser.parse(text, Path.of("sample.yaml"));
        new VendorFileEdits(document, SampleDocument.config(config)).run();
        return document;
    }

    private static List<String> ids(ObjectNode document) {
        return FoundOperation.all(SpecDocument.of(document)).stream()
                .map(FoundOperation::id)
                .toList();
    }
}
