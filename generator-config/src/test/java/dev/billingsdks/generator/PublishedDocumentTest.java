package dev.billingsdks.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.billingsdks.generator.document.DocumentParser;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The document that an SDK's artifact {@code openapi} has. */
class PublishedDocumentTest {

    private static final Path PREPARED = Generation.SAMPLER.resolve("openapi.yaml");

    @TempDir
    private Path folder;

    private ObjectNode document;

    @BeforeEach
    void generate_the_sampler() {
        Generation.withDocument(
                PREPARED,
                Generation.SAMPLER.resolve("sampler.yaml"),
                folder.resolve("output"),
                folder.resolve("documents"));
        document = DocumentParser.readObject(folder.resolve("documents/META-INF/billing-sdks/sampler/openapi.yaml"));
    }

    @Test
    void every_operation_and_schema_is_in_it_and_no_example() {
        JsonNode prepared = DocumentParser.readObject(PREPARED);

        assertThat(document.path("paths").fieldNames())
                .toIterable()
                .containsExactlyElementsOf(() -> prepared.path("paths").fieldNames());
        assertThat(document.path("components").path("schemas").fieldNames())
                .toIterable()
                .containsExactlyElementsOf(
                        () -> prepared.path("components").path("schemas").fieldNames());
        assertThat(document.path("paths").findParents("example")).isEmpty();
        assertThat(document.path("paths").findParents("summary")).isEmpty();
    }

    @Test
    void paginated_operation_says_how_it_pages() {
        Map<String, String> paging = new TreeMap<>();
        document.path("paths")
                .forEach(path -> path.forEach(operation -> {
                    if (operation.has("x-billing-sdks-paging")) {
                        paging.put(
                                operation.path("operationId").asText(),
                                operation.path("x-billing-sdks-paging").toString());
                    }
                }));

        assertThat(paging)
                .hasSize(20)
                .containsEntry(
                        "getAuditLogs",
                        "{\"kind\":\"cursor\",\"position\":\"next_page\",\"items\":\"data\",\"more\":\"next_page\",\"end\":\"announced\","
                                + "\"endsWhenEmpty\":true,\"firstPageOnly\":[\"starting_on\"]}")
                .containsEntry(
                        "listInvoices",
                        "{\"kind\":\"page-number\",\"position\":\"page\",\"items\":\"results\",\"more\":\"next\",\"end\":\"announced\","
                                + "\"total\":\"count\",\"required\":\"next\"}")
                .containsEntry(
                        "listByPages",
                        "{\"kind\":\"page-number\",\"position\":\"page\",\"items\":\"data\",\"more\":\"total_pages\",\"end\":\"pages\","
                                + "\"required\":\"total_pages\",\"first\":0}")
                .containsEntry(
                        "listSeats",
                        "{\"kind\":\"item-id\",\"position\":\"starting_after\",\"items\":\"\",\"end\":\"full\",\"pageSize\":\"\","
                                + "\"id\":\"id\"}");
    }

    @Test
    void headers_that_only_the_sdk_knows_are_named() {
        assertThat(document.path("x-billing-sdks-headers"))
                .extracting(JsonNode::asText)
                .containsExactly("Idempotency-Key", "Sampler-Version");
    }
}
