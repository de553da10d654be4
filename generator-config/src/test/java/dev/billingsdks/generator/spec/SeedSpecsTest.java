package dev.billingsdks.generator.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.billingsdks.generator.document.DocumentParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The first documents with one operation each, whose copies no update replaces, are corrected as their overlays say. */
class SeedSpecsTest {
    private static final Path SEEDS = Path.of("src/test/resources/seeds");

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({
        "metronome, '2 overlay actions, 0 nullable rewritten'",
        "mijnklantportaal, '6 overlay actions, 7 nullable rewritten'",
    })
    void summary_counts_actions_and_rewritten_schemas(String vendor, String summary) {
        assertThat(PrepareSpec.prepare(SEEDS.resolve(vendor), directory.resolve("openapi.yaml")))
                .isEqualTo(vendor + ": " + summary);
    }

    @Test
    void what_is_not_corrected_stays_as_the_vendor_wrote_it() throws IOException {
        ObjectNode original = DocumentParser.readObject(SEEDS.resolve("metronome/openapi.yaml"));

        ObjectNode prepared = SpecFolder.parse(prepare("metronome"));

        ((ObjectNode) prepared.at("/components/schemas")).remove("Error");
        ((ObjectNode) prepared.at("/components")).remove("responses");
        ((ObjectNode) prepared.at("/paths/~1v1~1customers/get/responses")).remove("4XX");
        ((ObjectNode) prepared.at("/paths/~1v1~1customers/get/responses")).remove("5XX");
        assertThat(prepared).isEqualTo(original);
        assertThat(prepared.toString()).isEqualTo(original.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "metronome, /paths/~1v1~1customers/get/responses/4XX/$ref, '\"#/components/responses/Error\"'",
        "metronome, /components/schemas/Error/required, '[\"message\"]'",
        "kelviq, /components/schemas/CustomerResponse/properties/createdOn/format, '\"date-time\"'",
        "kelviq, /components/schemas/CustomerResponse/properties/modifiedOn/format, '\"date-time\"'",
        "flatpeak, /components/schemas/Customer/properties/time_created/format, '\"date-time\"'",
        "flatpeak, /components/parameters/limit/schema/maximum, 100",
        "mijnklantportaal, /paths/~1customers/get/parameters/0/name, '\"page\"'",
        "mijnklantportaal, /components/schemas/Customer/properties/createdAt/format, '\"date-time\"'",
        "mijnklantportaal, /components/schemas/Customer/properties/phone/type, '[\"string\",\"null\"]'",
        "mijnklantportaal, /components/schemas/Customer/properties/integration/type, '[\"string\",\"null\"]'",
        "mijnklantportaal, /components/schemas/Customer/properties/integrationId/type, '[\"string\",\"null\"]'",
        "yandex-billing, /paths/~1customers/get/parameters/0/required, true",
        "yandex-billing, /paths/~1customers/get/parameters/0/schema/maxLength, 50",
        "yandex-billing, /paths/~1customers/get/parameters/1/schema/maximum, 1000",
        "yandex-billing, /paths/~1customers/get/parameters/2/schema/maxLength, 100",
        "yandex-billing, /servers/0/variables/apiHost/default, '\"api.cloud.yandex.net\"'",
        "yandex-billing, /components/schemas/Status/properties/code/format, '\"int32\"'",
    })
    void the_corrections_that_users_rely_on_are_in_the_prepared_document(String vendor, String pointer, String json)
            throws IOException {
        JsonNode prepared = SpecFolder.parse(prepare(vendor));

        assertThat(prepared.at(JsonPointer.compile(pointer)).toString()).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"from", "to", "next_page_url", "prev_page_url"})
    void a_page_of_mijnklantportaal_may_have_null_if_laravel_returns_null(String property) throws IOException {
        JsonNode prepared = SpecFolder.parse(prepare("mijnklantportaal"));

        JsonNode page = prepared.at("/paths/~1customers/get/responses/200/content/application~1json/schema");
        assertThat(page.path("properties").path(property).path("type"))
                .extracting(JsonNode::textValue)
                .contains("null");
    }

    private String prepare(String vendor) throws IOException {
        Path output = directory.resolve("openapi.yaml");
        PrepareSpec.prepare(SEEDS.resolve(vendor), output);
        return Files.readString(output);
    }
}
