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
        JsonNode drift = job("drift");

        assertThat(drift.toString()).contains("update-spec").doesNotContain("secrets", "cache", "TOKEN", "token");
        assertThat(drift.at("/permissions").toString()).isEqualTo("{\"contents\":\"read\"}");
        assertThat(drift.at("/steps/0/with/persist-credentials").asBoolean(true))
                .isFalse();
    }

    @Test
    void job_that_runs_code_from_a_document_uploads_the_report() throws IOException {
        assertThat(job("drift").toString()).contains("actions/upload-artifact", "report.md");
    }

    @Test
    void job_that_may_write_runs_no_build_and_nothing_from_the_artifact() throws IOException {
        JsonNode proposal = job("proposal");

        assertThat(proposal.at("/steps").findValuesAsText("run"))
                .containsExactly(".github/propose-update ${{ matrix.vendor }} artifact/drift-${{ matrix.vendor }}");
        assertThat(proposal.at("/steps").findValuesAsText("uses"))
                .containsExactly("actions/checkout@v4", "actions/download-artifact@v4");
        assertThat(Files.readString(Path.of("../.github/propose-update"))).doesNotContain("mvn", "java ", "./", "eval");
    }

    @Test
    void job_with_tokens_restores_no_cache() throws IOException {
        JsonNode contract = job("contract");

        assertThat(contract.toString()).contains("secrets").doesNotContain("cache");
        assertThat(contract.at("/permissions").toString()).isEqualTo("{\"contents\":\"read\"}");
    }

    private static JsonNode job(String name) throws IOException {
        return DocumentParser.parse(Files.readString(WORKFLOW), WORKFLOW).at("/jobs/" + name);
    }
}
