package dev.billingsdks.update;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.billingsdks.generator.document.DocumentParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The nightly workflow keeps documents that nobody has reviewed away from tokens. */
class NightlyWorkflowTest {

    private static final Path WORKFLOW = Path.of("../.github/workflows/nightly.yml");

    @Test
    void job_that_runs_code_from_a_document_has_no_secret_and_no_cache() throws IOException {
        JsonNode drift =
                DocumentParser.parse(Files.readString(WORKFLOW), WORKFLOW).at("/jobs/drift");

        assertThat(drift.toString()).contains("update-spec").doesNotContain("secrets", "cache", "TOKEN");
        assertThat(drift.at("/permissions").toString()).isEqualTo("{\"contents\":\"read\"}");
        assertThat(drift.at("/steps/0/with/persist-credentials").asBoolean(true))
                .isFalse();
    }

    @Test
    void job_with_tokens_restores_no_cache() throws IOException {
        JsonNode contract =
                DocumentParser.parse(Files.readString(WORKFLOW), WORKFLOW).at("/jobs/contract");

        assertThat(contract.toString()).contains("secrets").doesNotContain("cache");
        assertThat(contract.at("/permissions").toString()).isEqualTo("{\"contents\":\"read\"}");
    }
}
