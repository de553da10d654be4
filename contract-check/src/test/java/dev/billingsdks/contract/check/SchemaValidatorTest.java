package dev.billingsdks.contract.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.contract.document.DocumentNode;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

final class SchemaValidatorTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Test
    void a_document_is_kept_once_for_all_of_its_schemas() {
        // 20 MB for each of a thousand schemas would be more than any machine has.
        ObjectNode document = JSON.objectNode().put("openapi", "3.0.3");
        IntStream.range(0, 10).forEach(i -> document.put("x-page-" + i, "x".repeat(2_000_000)));
        ObjectNode schemas = document.putObject("components").putObject("schemas");
        IntStream.range(0, 1_000).forEach(i -> schemas.putObject("Limit" + i).put("maximum", i));
        SchemaValidator check = new SchemaValidator(document);
        DocumentNode all = DocumentNode.rootOf(document).at("components").at("schemas");

        assertThat(IntStream.range(0, 1_000))
                .allSatisfy(i -> assertThat(check.problems(all.at("Limit" + i), JSON.numberNode(i)))
                        .isEmpty())
                .allSatisfy(i -> assertThat(check.problems(all.at("Limit" + i), JSON.numberNode(i + 1)))
                        .hasSize(1));
    }

    @Test
    void a_schema_within_one_that_allows_null_is_found() {
        ObjectNode document = JSON.objectNode().put("openapi", "3.0.3");
        ObjectNode union = document.putObject("components")
                .putObject("schemas")
                .putObject("Union")
                .put("nullable", true);
        ObjectNode variant = union.putArray("anyOf").addObject().put("nullable", true);
        variant.putArray("allOf")
                .addObject()
                .putObject("properties")
                .putObject("a.b/c")
                .put("maximum", 1);
        SchemaValidator check = new SchemaValidator(document);
        DocumentNode limit = DocumentNode.rootOf(document)
                .at("components")
                .at("schemas")
                .at("Union")
                .at("anyOf")
                .written(0)
                .at("allOf")
                .written(0)
                .at("properties")
                .at("a.b/c");

        assertThat(check.problems(limit, JSON.numberNode(1))).isEmpty();
        assertThat(check.problems(limit, JSON.numberNode(2))).hasSize(1);
    }
}
