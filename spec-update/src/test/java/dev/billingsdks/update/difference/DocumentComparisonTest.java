package dev.billingsdks.update.difference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.generator.config.VendorConfig;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentComparisonTest {

    private static final String TREE = """
            openapi: 3.0.3
            info: {title: Sample, version: '1'}
            paths:
              /trees: {get: {operationId: listTrees, responses: {'200': {content: {application/json: {schema:
                {type: array, items: {$ref: '#/components/schemas/Tree'}}}}}}}}
              /trees/{id}: {get: {operationId: getTree, responses: {'200': {content: {application/json: {schema:
                {$ref: '#/components/schemas/Tree'}}}}}}}
              /stones: {get: {operationId: listStones, responses: {'204': {description: None}}}}
            components:
              schemas:
                Tree: {type: object, properties: {name: {type: string}, branches: {type: array, items:
                  {$ref: '#/components/schemas/Tree'}}}}
            """;

    @Test
    void change_of_a_recursive_schema_is_found_once_with_all_its_operations() {
        List<Change> changes = Documents.compare(TREE, TREE.replace("name: {type: string}", "name: {type: integer}"));

        assertThat(changes).hasSize(1);
        assertThat(changes.get(0).subject()).isEqualTo("schema Tree");
        assertThat(changes.get(0).place()).isEqualTo("name");
        assertThat(changes.get(0).side()).isEqualTo(Side.RESPONSE);
        assertThat(changes.get(0).operations()).containsExactly("listTrees", "getTree");
        assertThat(changes.get(0).java()).isEqualTo(new JavaPlace("Tree", "name"));
    }

    @Test
    void added_and_removed_operations_are_distinguished_from_changed_ones() {
        List<Change> changes = Documents.compare(
                TREE, TREE.replace("/stones: {get: {operationId: listStones", "/rocks: {get: {operationId: listRocks"));

        assertThat(changes)
                .extracting(Change::kind, Change::effect, Change::place)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                Change.Kind.OPERATION_REMOVED, Effect.BREAKING, "`GET /stones`"),
                        org.assertj.core.groups.Tuple.tuple(
                                Change.Kind.OPERATION_ADDED, Effect.ADDITION, "`GET /rocks`"));
    }

    @Test
    void operation_that_moves_is_one_change() {
        List<Change> changes = Documents.compare(TREE, TREE.replace("/stones", "/rocks"));

        assertThat(changes).extracting(Change::text).containsExactly("`GET /stones` is now `GET /rocks`");
        assertThat(changes).extracting(Change::effect).containsExactly(Effect.BREAKING);
    }

    @Test
    void another_name_of_a_path_parameter_is_compatible_on_the_wire() {
        String before = "parameters: [{name: id, in: path, required: true, schema: {type: string}}]";

        List<Change> changes = Documents.compare(
                item("/items/{id}", before), item("/items/{item_id}", before.replace("name: id", "name: item_id")));

        assertThat(changes).extracting(Change::effect).containsExactly(Effect.COMPATIBLE);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiterString = ";",
            value = {
                "{}; {parameters: [{name: a, in: query}]}; ADDITION; parameter added",
                "{}; {parameters: [{name: a, in: query, required: true}]}; BREAKING; required parameter added",
                "{parameters: [{name: a, in: query}]}; {}; BREAKING; parameter removed",
                "{parameters: [{name: a, in: query}]}; {parameters: [{name: a, in: query, required: true}]};"
                        + " BREAKING; now required",
                "{parameters: [{name: a, in: query}]}; {parameters: [{name: a, in: query, explode: false}]};"
                        + " BREAKING; written as form, before as form, exploded",
                "{parameters: [{name: A, in: header}]}; {parameters: [{name: a, in: header, deprecated: true}]};"
                        + " ADDITION; deprecated",
                "{}; {requestBody: {content: {a/b: {}}}}; ADDITION; body added",
                "{}; {requestBody: {required: true, content: {a/b: {}}}}; BREAKING; required body added",
                "{requestBody: {content: {a/b: {}}}}; {}; BREAKING; body removed",
                "{requestBody: {content: {a/b: {}, a/c: {}}}}; {requestBody: {content: {a/b: {}}}};"
                        + " BREAKING; media type `a/c` removed",
                "{}; {responses: {'404': {description: Gone}}}; ADDITION; response added",
                "{responses: {'404': {description: Gone}}}; {}; COMPATIBLE; response removed",
                "{responses: {'200': {content: {a/b: {}}}}}; {responses: {'200': {content: {a/b: {}}}, '202': {}}};"
                        + " BREAKING; response added",
                "{responses: {'200': {content: {a/b: {}}}}};"
                        + " {responses: {'200': {content: {a/b: {}}}, '201': {content: {a/b: {}}}}}; ADDITION; response added",
                "{responses: {'200': {content: {a/b: {}}}}}; {responses: {'200': {}}}; BREAKING; body removed",
                "{security: [{a: []}]}; {security: [{b: []}]}; BREAKING; security a is now b",
                "{security: [{a: []}]}; {security: [{a: []}, {b: []}]}; ADDITION; security a is now a or b",
                "{security: [{}]}; {security: [{a: []}]}; BREAKING; security none is now a",
                "{servers: [{url: https://a}]}; {servers: [{url: https://a/}]}; -; -",
                "{servers: [{url: https://a}]}; {servers: [{url: https://a}, {url: https://b}]};"
                        + " ADDITION; server `https://b` added",
                "{}; {deprecated: true}; ADDITION; deprecated",
                "{}; {summary: New}; TEXT; summary",
                "{tags: [a]}; {tags: [b]}; COMPATIBLE; tag `a` is now `b`",
            })
    void change_of_an_operation_has_its_effect(String before, String after, String effect, String text) {

        List<Change> changes = Documents.compare(item("/items", fields(before)), item("/items", fields(after)));

        if (effect.equals("-")) {
            assertThat(changes).isEmpty();
        } else {
            assertThat(changes).extracting(Change::text).containsExactly(text);
            assertThat(changes).extracting(Change::effect).containsExactly(Effect.valueOf(effect));
        }
    }

    @Test
    void another_first_server_is_breaking_if_clients_use_the_default() {
        List<Change> changes = Documents.compare(
                TREE + "servers: [{url: https://live}]", TREE + "servers: [{url: https://test}, {url: https://live}]");

        assertThat(changes).extracting(Change::effect).containsExactly(Effect.BREAKING);
        assertThat(changes.get(0).text()).contains("`https://live`, though still listed, and is `https://test`");
    }

    @Test
    void another_first_server_is_compatible_if_the_vendors_file_names_the_server() {
        VendorConfig config = VendorConfig.parse(
                "{name: Sample, package: dev.billingsdks.sample, environmentPrefix: SAMPLE, server: 'https://live/'}",
                Path.of("sample.yaml"));

        List<Change> changes = DocumentComparison.of(
                Documents.parse(TREE + "servers: [{url: https://live}]"),
                Documents.parse(TREE + "servers: [{url: https://test}, {url: https://live}]"),
                config);

        assertThat(changes).extracting(Change::effect).containsExactly(Effect.COMPATIBLE);
        assertThat(changes.get(0).text())
                .isEqualTo("`https://test` is the first server now; calls go to `https://live` as before, which the"
                        + " vendor's file names");
    }

    @Test
    void response_that_is_shared_is_compared_where_it_is_used() {
        String shared = "responses: {'200': {$ref: '#/components/responses/Page'}}";
        String before = item("/items", shared)
                + "components: {responses: {Page: {content: {a/json: {schema: {type: object, required: [a],"
                + " properties: {a: {type: string}}}}}}}}";

        List<Change> changes = Documents.compare(before, before.replace("required: [a], ", ""));

        assertThat(changes).extracting(Change::text).containsExactly("no longer required");
    }

    private static String fields(String flow) {
        return flow.substring(1, flow.length() - 1);
    }

    private static String item(String path, String fields) {
        String flow = fields.isEmpty() ? "" : ", " + fields;
        return """
                openapi: 3.0.3
                info: {title: Sample, version: '1'}
                paths:
                  %s: {post: {operationId: item%s}}
                """.formatted(path, flow);
    }
}
