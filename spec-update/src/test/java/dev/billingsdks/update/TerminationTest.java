package dev.billingsdks.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.WINDOWS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.io.TempDir;

/** A signal ends the tool and Maven, and leaves the tree as it was. */
@DisabledOnOs(WINDOWS)
class TerminationTest {

    @TempDir
    private Path root;

    @Test
    void signal_during_the_trial_ends_the_tool_and_maven() throws Exception {
        Repository repository = new Repository(root);
        Path file =
                repository.write("new.yaml", Repository.DOCUMENT.replace("{type: string}", "{type: string, title: x}"));
        repository.write("pom.xml", "<project/>\n");
        Path wrapper = repository.write("mvnw", "#!/bin/sh\necho $$\nexec tail -f /dev/null\n");
        assertThat(wrapper.toFile().setExecutable(true)).isTrue();
        Map<String, String> before = repository.files();

        Process tool = start(file);
        long maven = pid(tool, root.resolve("target/update-spec/maven.log"));
        tool.destroy();

        assertThat(tool.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(tool.exitValue()).isEqualTo(143);
        ProcessHandle.of(maven)
                .ifPresent(process ->
                        process.onExit().orTimeout(1, TimeUnit.MINUTES).join());
        assertThat(repository.files()).isEqualTo(before);
    }

    private Process start(Path file) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dupdate.root=" + root,
                        "-cp",
                        System.getProperty("java.class.path"),
                        UpdateSpec.class.getName(),
                        "sample",
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Waits for the first line of the log. */
    private static long pid(Process tool, Path log) throws Exception {
        boolean ended = false;
        while (!ended && (!Files.exists(log) || !Files.readString(log).endsWith("\n"))) {
            ended = tool.waitFor(50, TimeUnit.MILLISECONDS);
        }
        return Long.parseLong(Files.readString(log).strip());
    }
}
