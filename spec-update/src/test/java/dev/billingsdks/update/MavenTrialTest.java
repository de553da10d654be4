package dev.billingsdks.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MavenTrialTest {

    @TempDir
    private Path folder;

    @Test
    void errors_are_those_of_mavens_summary_without_its_advice() throws IOException {
        Path log = Files.writeString(folder.resolve("maven.log"), """
                [INFO] Building sdk-sample
                [ERROR] Tests run: 3, Failures: 1, Errors: 0, Time elapsed: 0.3 s <<< FAILURE! -- in ItemsTest
                \tat dev.billingsdks.sample.ItemsTest.lists(ItemsTest.java:61)
                [ERROR] Failures:\s
                [ERROR]   ItemsTest.lists:61 expected: 1
                [ERROR]\s
                [ERROR] Failed to execute goal test: There are test failures.
                [ERROR] To see the full stack trace of the errors, re-run Maven with the -e switch.
                """);

        assertThat(MavenTrial.errors(log).lines().map(String::strip))
                .containsExactly(
                        "Failures:",
                        "ItemsTest.lists:61 expected: 1",
                        "Failed to execute goal test: There are test failures.");
    }
}
