package dev.billingsdks.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.WINDOWS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.io.TempDir;

/** The script that opens an issue or a pull request, with another program in place of GitHub's. */
@DisabledOnOs(WINDOWS)
class ProposeUpdateTest {

    private static final String HOSTILE = """
            # acme: major
            @everyone [click](https://evil.example) <img src=x> closes #1
            ~~~~~~~~~~
            ```````` `$(touch hacked)` \u202e\u0007
            """;

    @TempDir
    private Path root;

    @BeforeEach
    void make_repository() throws Exception {
        write("bin/gh", """
                #!/bin/sh
                printf '%s\\n' "$*" >> gh.log
                """);
        Files.createDirectories(root.resolve("specs/acme"));
        write("artifact/report.md", HOSTILE);
        write("artifact/output.txt", "acme: 1 added\n");
        write("artifact/candidate/openapi.yaml", "newer");
        write("artifact/candidate/run", "not a file of a vendor's folder");
        write("specs/acme/openapi.yaml", "older");
    }

    @Test
    void report_becomes_a_code_block_that_its_text_cannot_end() throws Exception {
        source("no");

        propose();

        List<String> body = Files.readAllLines(root.resolve("body.md"));
        assertThat(body.subList(2, body.size()))
                .containsExactly(
                        "~~~~~~~~",
                        "# acme: major",
                        "@everyone [click](https://evil.example) <img src=x> closes #1",
                        "----------",
                        "```````` `$(touch hacked)` ",
                        "acme: 1 added",
                        "",
                        "~~~~~~~~");
        assertThat(log()).contains("issue create --title acme: the published document has changed (");
        assertThat(root.resolve("hacked")).doesNotExist();
        assertThat(root.resolve("specs/acme/openapi.yaml")).hasContent("older");
    }

    @Test
    void vendor_without_another_document_gets_no_issue() throws Exception {
        source("no");

        assertThat(run(".", script(), "acme", "absent")).isZero();

        assertThat(root.resolve("gh.log")).doesNotExist();
    }

    @Test
    void document_that_may_be_published_becomes_a_pull_request_with_the_files_of_its_folder_only() throws Exception {
        source("yes");
        run(".", "git", "init", "-q", "-b", "main", ".");
        run(".", "git", "init", "-q", "--bare", "remote.git");
        run(".", "git", "remote", "add", "origin", "remote.git");
        run(".", "git", "add", "specs");
        run(".", "git", "-c", "user.name=a", "-c", "user.email=a@a.example", "commit", "-q", "-m", "first");

        propose();

        assertThat(log()).contains("pr create --title acme: the published document has changed (");
        assertThat(root.resolve("specs/acme/openapi.yaml")).hasContent("newer");
        assertThat(root.resolve("specs/acme/run")).doesNotExist();
        assertThat(run("remote.git", "sh", "-c", "git branch --list 'update/acme-*' | grep -q ."))
                .isZero();
    }

    private void source(String redistribution) throws IOException {
        write("specs/acme/SOURCE.yaml", "title: Acme\nredistribution: " + redistribution + "\n");
    }

    private void propose() throws Exception {
        assertThat(run(".", script(), "acme", "artifact"))
                .as(Files.readString(root.resolve("output")))
                .isZero();
    }

    private static String script() {
        return Path.of("../.github/propose-update").toAbsolutePath().normalize().toString();
    }

    private int run(String folder, String... command) throws Exception {
        ProcessBuilder process = new ProcessBuilder(command)
                .directory(root.resolve(folder).toFile())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(root.resolve("output").toFile()));
        process.environment().merge("PATH", root.resolve("bin").toString(), (path, bin) -> bin + ":" + path);
        return process.start().waitFor();
    }

    private String log() throws IOException {
        return Files.readString(root.resolve("gh.log"));
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
