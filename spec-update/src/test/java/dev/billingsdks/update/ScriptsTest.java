package dev.billingsdks.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.condition.OS.WINDOWS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The usage of the scripts, without Java on the path, so that no build can begin. */
@DisabledOnOs(WINDOWS)
class ScriptsTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    static Stream<String> scripts() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("bin"))) {
            List<String> scripts = new ArrayList<>(files.filter(Files::isRegularFile)
                    .map(file -> "bin/" + file.getFileName())
                    .filter(script -> !script.endsWith(".cmd"))
                    .sorted()
                    .toList());
            scripts.add("quickstart");
            return scripts.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void help_is_printed_without_a_build(String script) throws Exception {
        int status = run(script, "--help");

        assertThat(status).isZero();
        assertThat(Files.readString(folder.resolve("output")))
                .startsWith("usage: ")
                .contains(script, "--help", "Exit status: ");
        assertThat(folder.resolve("errors")).isEmptyFile();
    }

    @ParameterizedTest
    @CsvSource({
        "bin/add-vendor, acme",
        "bin/build-site, site",
        "bin/build-site, --check",
        "bin/check-contract, ''",
        "bin/check-contract, acme",
        "bin/paginators, ''",
        "bin/paginators, acme",
        "bin/update-spec, ''",
        "bin/update-spec, --fast kelviq",
        "bin/rehearse-release, ''",
        "bin/rehearse-release, 0.1.0-SNAPSHOT",
        "bin/set-version, ''",
        "bin/set-version, next",
        "quickstart, kelviq",
        "quickstart, --vendor",
        "quickstart, --vendor acme",
        "quickstart, --fast",
    })
    void wrong_usage_has_its_own_status_and_prints_the_usage(String script, String arguments) throws Exception {
        int status = run(script, arguments.isEmpty() ? new String[0] : arguments.split(" "));

        assertThat(status).isEqualTo(2);
        assertThat(folder.resolve("errors")).content().contains("\n\nusage: ");
        assertThat(folder.resolve("output")).isEmptyFile();
    }

    @Test
    void compatibility_before_the_first_release_has_no_baseline() throws Exception {
        assumeThat(Files.readString(ROOT.resolve("pom.xml"))).contains("<baseline.version>none</baseline.version>");

        int status = run("bin/check-compatibility");

        assertThat(status).isZero();
        assertThat(folder.resolve("output"))
                .hasContent("check-compatibility: no baseline yet, because nothing has been released");
    }

    @Test
    void scripts_that_users_run_have_a_form_for_windows() {
        assertThat(List.of("add-vendor", "check-contract", "paginators", "update-spec"))
                .allSatisfy(script -> assertThat(ROOT.resolve("bin/" + script + ".cmd"))
                        .content()
                        .contains("--help", "mvnw.cmd", "exit /b 2"));
        assertThat(ROOT.resolve("quickstart.cmd")).content().contains("--help", "--vendor", "--whole", "exit /b 2");
    }

    private int run(String script, String... arguments) throws Exception {
        Path commands = Files.createDirectories(folder.resolve("commands"));
        for (String command : List.of("sh", "cat", "dirname", "sed", "mkdir", "tr")) {
            Files.createSymbolicLink(commands.resolve(command), find(command));
        }
        List<String> line = new ArrayList<>(List.of("sh", ROOT.resolve(script).toString()));
        line.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(line)
                .redirectOutput(folder.resolve("output").toFile())
                .redirectError(folder.resolve("errors").toFile());
        process.environment().remove("JAVA_HOME");
        process.environment().put("PATH", commands.toString());
        return process.start().waitFor();
    }

    private static Path find(String command) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, command))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }
}
