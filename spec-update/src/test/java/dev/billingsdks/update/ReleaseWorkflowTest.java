package dev.billingsdks.update;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.billingsdks.generator.document.DocumentParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The workflow that publishes a release gives each job what it needs and no more. */
class ReleaseWorkflowTest {

    private static final Path WORKFLOW = Path.of("../.github/workflows/release.yml");

    @Test
    void release_is_made_for_a_tag_of_a_version_only() throws IOException {
        assertThat(workflow().at("/on").toString()).isEqualTo("{\"push\":{\"tags\":[\"v[0-9]+.[0-9]+.[0-9]+\"]}}");
    }

    @Test
    void job_that_tests_the_release_has_no_secret_no_cache_and_a_token_that_reads() throws IOException {
        JsonNode build = workflow().at("/jobs/build");

        assertThat(build.toString())
                .contains("./mvnw -B -ntp verify", "bin/rehearse-release")
                .doesNotContain("secrets", "cache:");
        assertThat(build.at("/permissions").toString()).isEqualTo("{\"contents\":\"read\"}");
    }

    @Test
    void job_that_publishes_needs_an_approval_and_the_tested_release() throws IOException {
        JsonNode publish = workflow().at("/jobs/publish");

        assertThat(publish.at("/needs").asText()).isEqualTo("build");
        assertThat(publish.at("/environment").asText()).isEqualTo("release");
        assertThat(publish.at("/permissions").toString())
                .isEqualTo("{\"contents\":\"write\",\"id-token\":\"write\",\"attestations\":\"write\"}");
    }

    @Test
    void one_step_alone_sees_the_secrets_and_it_deploys() throws IOException {
        assertThat(workflow().at("/jobs/publish/steps"))
                .filteredOn(step -> step.toString().contains("secrets"))
                .singleElement()
                .satisfies(
                        step -> assertThat(step.path("run").asText()).startsWith("./mvnw -B -ntp -Partifacts,release"));
    }

    private static JsonNode workflow() throws IOException {
        return DocumentParser.parse(Files.readString(WORKFLOW), WORKFLOW);
    }
}
