package dev.billingsdks.update;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.billingsdks.generator.document.DocumentParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
                .extracting(action -> action.replaceFirst("@.*", ""))
                .containsExactly("actions/checkout", "actions/download-artifact");
        assertThat(Files.readString(Path.of("../.github/propose-update"))).doesNotContain("mvn", "java ", "./", "eval");
    }

    @Test
    void job_with_tokens_restores_no_cache() throws IOException {
        JsonNode contract = job("contract");

        assertThat(contract.toString()).contains("secrets").doesNotContain("cache");
        assertThat(contract.at("/permissions").toString()).isEqualTo("{\"contents\":\"read\"}");
    }

    @Test
    void one_step_alone_sees_the_secrets_and_it_runs_the_check() throws IOException {
        JsonNode contract = job("contract");
        List<JsonNode> exposed = new ArrayList<>();
        contract.at("/steps").forEach(step -> {
            if (step.toString().contains("secrets")) {
                exposed.add(step);
            }
        });

        assertThat(contract.at("/env").toString()).doesNotContain("secrets");
        assertThat(exposed).hasSize(1);
        assertThat(exposed.get(0).path("uses").isMissingNode()).isTrue();
        assertThat(exposed.get(0).path("run").asText())
                .contains("bin/check-contract")
                .doesNotContain("${{");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nightly.yml", "verify.yml", "release.yml"})
    void actions_are_pinned_by_commit(String workflow) throws IOException {
        Path file = WORKFLOW.resolveSibling(workflow);

        assertThat(DocumentParser.parse(Files.readString(file), file).findValuesAsText("uses"))
                .isNotEmpty()
                .allMatch(action -> action.matches("[\\w-]+/[\\w-]+@[0-9a-f]{40}"));
    }

    private static JsonNode job(String name) throws IOException {
        return DocumentParser.parse(Files.readString(WORKFLOW), WORKFLOW).at("/jobs/" + name);
    }
}
