package dev.billingsdks.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.condition.OS.WINDOWS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.io.TempDir;

class MavenRunTest {

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

        assertThat(MavenRun.errors(log))
                .containsExactly(
                        "Failures:",
                        "  ItemsTest.lists:61 expected: 1",
                        "Failed to execute goal test: There are test failures.");
    }

    @Test
    void more_errors_than_are_shown_are_counted() throws IOException {
        Path log = Files.writeString(
                folder.resolve("maven.log"),
                IntStream.rangeClosed(1, 17)
                        .mapToObj(i -> "[ERROR] error " + i + "\n")
                        .collect(Collectors.joining()));

        assertThat(MavenRun.errors(log)).hasSize(16).startsWith("error 1").endsWith("and 2 more in " + log);
    }

    @Test
    void test_classes_that_do_not_compile_are_recognized() throws IOException {
        Path log = Files.writeString(
                folder.resolve("maven.log"),
                "[ERROR] Failed to execute goal org.apache.maven.plugins:maven-compiler-plugin:3.16.0:testCompile on a\n");

        assertThat(MavenRun.testsDoNotCompile(log)).isTrue();
    }

    @Test
    @DisabledOnOs(WINDOWS)
    void build_without_an_end_is_stopped_at_the_time_limit() throws Exception {
        script("exec tail -f /dev/null");
        MavenRun maven = new MavenRun(folder, folder, Duration.ofSeconds(2));

        assertThatThrownBy(() -> maven.run("maven.log", List.of("test")))
                .isInstanceOf(UpdateException.class)
                .hasMessageStartingWith("The trial took longer than 2 s and was stopped. Maven's output is in "
                        + folder.resolve("maven.log"));
        ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().commandLine().orElse("").contains("tail -f"))
                .forEach(process ->
                        process.onExit().orTimeout(1, TimeUnit.MINUTES).join());
    }

    @Test
    @DisabledOnOs(WINDOWS)
    void arguments_reach_maven_and_its_output_the_log() throws Exception {
        script("echo \"$#: $4\"");

        boolean succeeded = new MavenRun(folder, folder, Duration.ofMinutes(1))
                .run("maven.log", List.of("-pl", "a,b", "-Dgroups=every-vendor | a"));

        assertThat(succeeded).isTrue();
        assertThat(folder.resolve("maven.log")).hasContent("4: -Dgroups=every-vendor | a");
    }

    private void script(String text) throws IOException {
        Path wrapper = Files.writeString(folder.resolve("mvnw"), "#!/bin/sh\ncd \"$(dirname \"$0\")\"\n" + text + "\n");
        assertThat(wrapper.toFile().setExecutable(true)).isTrue();
    }
}
