package dev.billingsdks.generator.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.generator.document.InvalidSpecException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrepareSpecTest {

    private static final String VENDOR_FILE = "name: Sample\npackage: dev.sample\nenvironmentPrefix: SAMPLE\n";
    private static final Instant LONG_AGO = Instant.parse("2001-02-03T04:05:06Z");

    @TempDir
    private Path directory;

    private SpecFolder folder;
    private Path output;

    @BeforeEach
    void createFolder() throws IOException {
        folder = new SpecFolder(Files.createDirectory(directory.resolve("sample")));
        output = directory.resolve("target/spec/openapi.yaml");
    }

    @Test
    void the_prepared_document_is_the_vendors_with_the_overlay_applied_in_the_documents_order() {
        folder.overlay("""

                - target: $.info
                  description: The vendor forgot it.
                  update: {summary: Added}
                """);

        String summary = PrepareSpec.prepare(folder.path(), output);

        assertThat(summary).isEqualTo("sample: 1 overlay action, 0 nullable rewritten");
        assertThat(output).hasContent("""
                        # Made from specs/sample by PrepareSpec. Change openapi.yaml or overlay.yaml there.
                        openapi: '3.0.3'
                        info:
                          title: Sample
                          version: '1'
                          summary: Added
                        paths: {}
                        """);
    }

    @Test
    void main_prepares_the_document_of_each_folder_and_prints_a_line_for_each() throws IOException {
        Path specs = Files.createDirectory(directory.resolve("specs"));
        new SpecFolder(Files.createDirectory(specs.resolve("sample")));
        new SpecFolder(Files.createDirectory(specs.resolve("another")));
        Path configs = Files.createDirectory(directory.resolve("configs"));
        Files.writeString(configs.resolve("sample.yaml"), VENDOR_FILE);
        Files.writeString(configs.resolve("another.yaml"), VENDOR_FILE);
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();

        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            PrepareSpec.main(
                    specs.toString(),
                    configs.toString(),
                    directory.resolve("out").toString(),
                    "1.2.3-SNAPSHOT");
        } finally {
            System.setOut(console);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "another: 0 overlay actions, 0 nullable rewritten",
                        "sample: 0 overlay actions, 0 nullable rewritten");
        assertThat(directory.resolve("out/sample/openapi.yaml"))
                .content()
                .contains("title: Sample")
                .containsPattern("x-generator-sha256: '?[0-9a-f]{64}");
        assertThat(directory.resolve("out/another/openapi.yaml")).exists();
    }

    @Test
    void fingerprint_of_the_generator_follows_the_vendors_file_and_the_version() {
        Path config = folder.file("sample.yaml", "name: Sample").path("sample.yaml");
        String first = GeneratorFingerprint.of(config, "1.2.3-SNAPSHOT");

        String again = GeneratorFingerprint.of(config, "1.2.3-SNAPSHOT");
        String released = GeneratorFingerprint.of(config, "1.2.4");
        folder.file("sample.yaml", "name: Sampler");
        String renamed = GeneratorFingerprint.of(config, "1.2.3-SNAPSHOT");

        assertThat(again).isEqualTo(first);
        assertThat(released).isNotEqualTo(first);
        assertThat(renamed).isNotIn(first, released);
    }

    @Test
    void another_number_of_arguments_is_refused() {
        assertThatThrownBy(() -> PrepareSpec.main("specs/sample"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "PrepareSpec takes four arguments, the folder of the documents, that of the vendors' files, the one to write to"
                                + " and the version; it got 1");
    }

    @Test
    void an_unchanged_document_is_not_written_again() throws IOException {
        PrepareSpec.prepare(folder.path(), output);
        Files.setLastModifiedTime(output, FileTime.from(LONG_AGO));

        PrepareSpec.prepare(folder.path(), output);

        assertThat(Files.getLastModifiedTime(output).toInstant()).isEqualTo(LONG_AGO);
    }

    @Test
    void a_changed_document_replaces_the_old_one_and_leaves_no_other_file() {
        PrepareSpec.prepare(folder.path(), output);
        folder.document(SpecFolder.MINIMAL.replace("Sample", "Changed"));

        PrepareSpec.prepare(folder.path(), output);

        assertThat(output).content().contains("title: Changed");
        assertThat(output.getParent())
                .isDirectoryContaining(output::equals)
                .isDirectoryNotContaining(path -> !path.equals(output));
    }

    @Test
    void a_failed_preparation_leaves_the_last_good_document() {
        PrepareSpec.prepare(folder.path(), output);
        folder.document("openapi: 2.0");

        assertThatThrownBy(() -> PrepareSpec.prepare(folder.path(), output)).isInstanceOf(InvalidSpecException.class);

        assertThat(output).content().contains("title: Sample");
    }

    @Test
    void a_document_with_other_bytes_than_recorded_is_refused_before_it_is_read() {
        folder.file("openapi.yaml", "not: [even, yaml");

        assertThatThrownBy(() -> PrepareSpec.prepare(folder.path(), output))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageContaining("is not the document that SOURCE.yaml records");
    }

    @Test
    void json_is_prepared_as_well_as_yaml() {
        folder.document("{\n\t\"openapi\": \"3.1.0\",\n\t\"info\": {\"title\": \"Tabs\"},\n\t\"paths\": {}\n}\n");

        PrepareSpec.prepare(folder.path(), output);

        assertThat(output).content().endsWith("openapi: '3.1.0'\ninfo:\n  title: Tabs\npaths: {}\n");
    }

    @Test
    void nullable_that_the_overlay_adds_is_rewritten_too() {
        folder.document(SpecFolder.MINIMAL.replace("3.0.3", "3.1.0")
                        + "components: {schemas: {Name: {type: string}}}\n")
                .overlay("""

                        - target: $.components.schemas.Name
                          description: The vendor returns null.
                          update: {nullable: true}
                        """);

        String summary = PrepareSpec.prepare(folder.path(), output);

        assertThat(summary).isEqualTo("sample: 1 overlay action, 1 nullable rewritten");
        assertThat(output).content().contains("type:\n      - string\n      - 'null'\n");
    }

    @Test
    void array_of_3_0_without_items_contains_anything() {
        folder.document(SpecFolder.MINIMAL + "components: {schemas: {Rows: {type: array}}}\n");

        PrepareSpec.prepare(folder.path(), output);

        assertThat(output).content().endsWith("Rows:\n      type: array\n      items: {}\n");
    }
}
