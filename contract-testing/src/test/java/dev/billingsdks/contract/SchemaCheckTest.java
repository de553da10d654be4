package dev.billingsdks.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

final class SchemaCheckTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Test
    void a_document_is_kept_once_however_many_of_its_schemas_are_used() {
        // 20 MB for each of a thousand schemas would be more than any machine has.
        ObjectNode document = JSON.objectNode().put("openapi", "3.0.3");
        IntStream.range(0, 10).forEach(i -> document.put("x-page-" + i, "x".repeat(2_000_000)));
        ObjectNode schemas = document.putObject("components").putObject("schemas");
        IntStream.range(0, 1_000).forEach(i -> schemas.putObject("Limit" + i).put("maximum", i));
        SchemaCheck check = new SchemaCheck(document);
        DocumentNode all = DocumentNode.rootOf(document).at("components").at("schemas");

        assertThat(IntStream.range(0, 1_000))
                .allSatisfy(i -> assertThat(check.problems(all.at("Limit" + i), JSON.numberNode(i)))
                        .isEmpty())
                .allSatisfy(i -> assertThat(check.problems(all.at("Limit" + i), JSON.numberNode(i + 1)))
                        .hasSize(1));
    }
}
