package dev.billingsdks.contract.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class ContractTest {

    @TempDir
    private Path folder;

    @Test
    void operations_are_found_by_id_and_by_method_and_path() {
        OperationContract byId = Samplers.OPENAPI_31.operation("list-items");
        OperationContract unnamed = Samplers.OPENAPI_31.operation("POST /items");

        assertThat(byId).hasToString("list-items (GET /items)");
        assertThat(byId.statuses()).containsExactly("200");
        assertThat(unnamed).hasToString("POST /items");
        assertThat(unnamed.operationId()).isNull();
        assertThat(Samplers.OPENAPI_31.operations()).containsExactly(byId, unnamed);
    }

    @Test
    void an_unknown_operation_is_an_error_that_lists_the_known() {
        assertThatThrownBy(() -> Samplers.OPENAPI_31.operation("listItems"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("no operation 'listItems' in src/test/resources/specs/sampler-3.1.yaml;"
                        + " it has list-items (GET /items), POST /items");
    }

    @Test
    void the_base_path_comes_from_the_first_server_with_its_variables() {
        assertThat(Samplers.OPENAPI_30.basePath()).isEqualTo("/api/v1");
        assertThat(Samplers.OPENAPI_31.basePath()).isEmpty();
    }

    @Test
    void examples_are_collected_from_every_keyword_that_holds_one() {
        List<String> examples30 = Samplers.OPENAPI_30.examples("listCustomers", 200);
        List<String> examples31 = Samplers.OPENAPI_31.examples("list-items", 200);

        assertThat(examples30)
                .containsExactly(
                        "{\"data\":[],\"next_page\":null}",
                        "{\"data\":[{\"id\":7,\"name\":\"Ada\"}],\"next_page\":\"b\"}",
                        "{\"data\":[],\"next_page\":\"c\"}",
                        "{\"data\":[],\"next_page\":\"d\"}",
                        "{\"data\":[],\"next_page\":\"e\"}");
        assertThat(examples31).containsExactly("{\"data\":[]}");
        assertThat(Samplers.OPENAPI_30.examples("deleteCustomer", 204)).isEmpty();
    }

    @Test
    void a_path_with_a_literal_behind_its_variable_is_preferred_to_the_variable_alone() throws IOException {
        Path file = Files.writeString(folder.resolve("openapi.yaml"), """
                openapi: 3.0.3
                paths:
                  /customers/{id}: {get: {operationId: one, responses: {}}}
                  /customers/{id}:cards: {get: {operationId: cards, responses: {}}}
                """);

        assertThat(Contract.of(file).operationAt("GET", "/customers/c1:cards"))
                .hasToString("Optional[cards (GET /customers/{id}:cards)]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    swagger: '2.0'            > : not an OpenAPI 3.0 or 3.1 document (openapi: '')
                    openapi: 3.2.0            > : not an OpenAPI 3.0 or 3.1 document (openapi: '3.2.0')
                    openapi: [                > : not well-formed YAML: while parsing a flow node
                    """)
    void a_document_that_is_not_openapi_is_rejected(String text, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("openapi.yaml"), text);

        assertThatThrownBy(() -> Contract.of(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(file + message);
    }

    @Test
    void a_missing_document_is_rejected_with_its_absolute_path() {
        Path file = Path.of("target/no/openapi.yaml");

        assertThatThrownBy(() -> Contract.of(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(file.toAbsolutePath()
                        + ": no such document; does the module's build prepare it before the tests?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    {$ref: '#/components/parameters/Gone'} > $ref at /paths/~1a/get/parameters/0 has no target: #/components/parameters/Gone
                    {$ref: 'other.yaml#/A'} > $ref at /paths/~1a/get/parameters/0 leaves the document: other.yaml#/A; bundle the document first
                    {name: m, in: query, style: matrix, schema: {type: string}} > /paths/~1a/get/parameters/0: parameter 'm' in query with style matrix and a schema cannot be validated; extend ParameterValidator
                    """)
    void document_that_cannot_be_checked_is_rejected(String parameter, String message) throws IOException {
        Path file = Files.writeString(
                folder.resolve("openapi.yaml"),
                "openapi: 3.0.3\npaths: {/a: {get: {parameters: [" + parameter + "], responses: {}}}}");

        assertThatThrownBy(() -> Contract.of(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(file + ": " + message);
    }

    @ParameterizedTest
    @Tag("every-vendor")
    @MethodSource("vendorDocuments")
    void the_vendors_documents_load(Path document) {
        Contract contract = Contract.of(document);

        assertThat(contract.operations()).isNotEmpty();
        assertThat(contract.operations())
                .allSatisfy(operation -> assertThat(operation.statuses()).isNotEmpty());
    }

    @Test
    void an_example_that_is_not_valid_is_returned_too() {
        Contract contract = Contract.of(Path.of("../generator-config/src/test/resources/seeds/flatpeak/openapi.yaml"));

        List<String> examples = contract.examples("list-customers", 403);

        assertThat(examples).containsExactly("{\"message\":\"Bad credentials\"}");
    }

    /** If the time doubled with every other level, this would take minutes. */
    @Test
    @Timeout(20)
    void time_to_load_a_document_does_not_double_with_the_depth_of_its_schemas() throws IOException {
        String schema = "{type: string}";
        for (int level = 0; level < 40; level++) {
            schema = "{type: object, required: [p], properties: {p: " + schema + "}}";
        }
        Path file = Files.writeString(
                folder.resolve("openapi.yaml"),
                "openapi: 3.1.0\ninfo: {title: Deep}\npaths: {}\ncomponents: {schemas: {Deep: " + schema + "}}");

        assertThat(Contract.of(file)).asString().startsWith("Deep (");
    }

    private static Stream<Path> vendorDocuments() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../specs"))) {
            return files.map(vendor -> vendor.resolve("openapi.yaml")).filter(Files::exists).sorted().toList().stream();
        }
    }
}
