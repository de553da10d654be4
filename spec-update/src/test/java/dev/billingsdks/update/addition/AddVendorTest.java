package dev.billingsdks.update.addition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.generator.document.DocumentParser;
import dev.billingsdks.generator.spec.PrepareSpec;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddVendorTest {

    private static final String DOCUMENT = """
            openapi: 3.0.3
            info: {title: Orbit, version: '1'}
            servers: [{url: 'https://api.orbit.example'}]
            paths:
              /items:
                get:
                  operationId: listItems
                  parameters: [{name: cursor, in: query, schema: {type: string}}]
                  responses:
                    '200':
                      description: Items
                      content:
                        application/json:
                          schema:
                            type: object
                            properties:
                              items: {type: array, items: {type: object, properties: {id: {type: string}}}}
                              errors: {type: array, items: {type: string}}
                              paging: {type: object, properties: {next_cursor: {type: string, nullable: true}}}
            """;

    @TempDir
    private Path root;

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();

    @BeforeEach
    void make_repository() throws IOException {
        write("vendors.txt", "# folder and name\nlast-one          Last One\n");
        write("pom.xml", """
                <modules>
                    <module>sdk-last-one</module>
                    <module>spec-update</module>
                </modules>
                      <dependency>
                        <artifactId>sdk-last-one</artifactId>
                      </dependency>
                """);
        write("sdk-last-one/pom.xml", "<artifactId>sdk-last-one</artifactId> Java SDK for the Last One API.");
        write(
                "sdk-last-one/src/test/java/dev/billingsdks/lastone/ApiTest.java",
                "package dev.billingsdks.lastone; \"last-one\"");
        write("document.yaml", DOCUMENT);
    }

    @Test
    void vendor_gets_its_folders_its_module_and_its_entries() throws IOException {
        int status = run("orbit-pay", root.resolve("document.yaml").toString());

        assertThat(status).as(text()).isZero();
        assertThat(root.resolve("vendors.txt")).content().endsWith("Last One\norbit-pay         Orbit Pay\n");
        assertThat(root.resolve("pom.xml")).hasContent("""
                <modules>
                    <module>sdk-last-one</module>
                    <module>sdk-orbit-pay</module>
                    <module>spec-update</module>
                </modules>
                      <dependency>
                        <artifactId>sdk-last-one</artifactId>
                      </dependency>
                      <dependency>
                        <artifactId>sdk-orbit-pay</artifactId>
                      </dependency>
                """);
        assertThat(root.resolve("sdk-orbit-pay/pom.xml"))
                .hasContent("<artifactId>sdk-orbit-pay</artifactId> Java SDK for the Orbit Pay API.");
        assertThat(root.resolve("sdk-orbit-pay/src/test/java/dev/billingsdks/orbitpay/ApiTest.java"))
                .hasContent("package dev.billingsdks.orbitpay; \"orbit-pay\"");
        assertThat(root.resolve("specs/orbit-pay/openapi.yaml")).hasContent(DOCUMENT);
        assertThat(root.resolve("specs/orbit-pay/api.txt"))
                .content()
                .contains("dev.billingsdks.orbitpay.OrbitPayClient");
        PrepareSpec.prepare(root.resolve("specs/orbit-pay"), root.resolve("target/prepared.yaml"));
    }

    @Test
    void live_check_gets_the_dependency_and_the_document_of_the_sdk() throws IOException {
        write("contract-check-cli/pom.xml", """
                    <dependency>
                      <artifactId>sdk-last-one</artifactId>
                    </dependency>
                      <resource>
                        <directory>${root}/sdk-last-one/target/openapi</directory>
                      </resource>
                """);

        run("orbit-pay", root.resolve("document.yaml").toString());

        assertThat(root.resolve("contract-check-cli/pom.xml")).hasContent("""
                    <dependency>
                      <artifactId>sdk-last-one</artifactId>
                    </dependency>
                    <dependency>
                      <artifactId>sdk-orbit-pay</artifactId>
                    </dependency>
                      <resource>
                        <directory>${root}/sdk-last-one/target/openapi</directory>
                      </resource>
                      <resource>
                        <directory>${root}/sdk-orbit-pay/target/openapi</directory>
                      </resource>
                """);
    }

    @Test
    void paging_scheme_is_recognized_with_its_items_if_there_are_several_arrays() throws IOException {
        run("orbit-pay", root.resolve("document.yaml").toString());

        assertThat(DocumentParser.readObject(root.resolve("generator-config/orbit-pay.yaml"))
                        .path("pagination")
                        .toString())
                .isEqualTo(
                        "[{\"scheme\":\"cursor\",\"cursor\":\"cursor\",\"next\":\"paging.next_cursor\",\"items\":\"items\"}]");
        assertThat(text())
                .contains("paging schemes recognized: 1\n"
                        + "  scheme: cursor, cursor: cursor, next: paging.next_cursor, items: items\n");
    }

    @Test
    void form_of_deep_objects_is_written_if_the_document_needs_one() throws IOException {
        String deepObject = "{name: filter, in: query, style: deepObject, schema: {type: object, properties:"
                + " {states: {type: array, items: {type: string}}}}}";
        write("document.yaml", DOCUMENT.replace("parameters: [", "parameters: [" + deepObject + ", "));

        int status = run("orbit-pay", root.resolve("document.yaml").toString());

        assertThat(status).as(text()).isZero();
        assertThat(root.resolve("generator-config/orbit-pay.yaml"))
                .content()
                .contains("compare it with the vendor's documentation.\ndeepObject: brackets\n");
    }

    @Test
    void form_of_deep_objects_is_not_written_without_need() throws IOException {
        run("orbit-pay", root.resolve("document.yaml").toString());

        assertThat(root.resolve("generator-config/orbit-pay.yaml")).content().doesNotContain("deepObject");
    }

    @ParameterizedTest
    @CsvSource({
        "specs/orbit-pay/notes.txt, specs/orbit-pay exists already",
        "generator-config/orbit-pay.yaml, generator-config/orbit-pay.yaml exists already",
        "sdk-orbit-pay/pom.xml, sdk-orbit-pay exists already",
    })
    void nothing_is_overwritten(String file, String problem) throws IOException {
        write(file, "mine");
        Map<String, String> before = files();

        int status = run("orbit-pay", root.resolve("document.yaml").toString());

        assertThat(status).isEqualTo(1);
        assertThat(text()).startsWith("add-vendor: " + problem).endsWith("Nothing in the repository has changed.\n");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void vendor_of_the_list_is_not_added_again() throws IOException {
        Map<String, String> before = files();

        assertThat(run("last-one", root.resolve("document.yaml").toString())).isEqualTo(1);

        assertThat(files()).isEqualTo(before);
    }

    @Test
    void document_that_the_generator_rejects_leaves_nothing_behind() throws IOException {
        write("document.yaml", DOCUMENT.replace("in: query", "in: quary"));
        Map<String, String> before = files();

        assertThat(run("orbit-pay", root.resolve("document.yaml").toString())).isEqualTo(1);

        assertThat(text()).contains("/items").endsWith("Nothing in the repository has changed.\n");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void failure_in_the_middle_is_undone() throws IOException {
        Files.delete(root.resolve("sdk-last-one/src/test/java/dev/billingsdks/lastone/ApiTest.java"));
        Map<String, String> before = files();

        assertThat(run("orbit-pay", root.resolve("document.yaml").toString())).isEqualTo(1);

        assertThat(files()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"orbit-pay", "orbit-pay a b", "../orbit a", "--force a", "9lives a"})
    void wrong_usage_has_its_own_status(String arguments) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);
        assertThat(text()).contains("usage: bin/add-vendor NAME FILE_OR_URL");
    }

    private int run(String... arguments) {
        PrintStream print = new PrintStream(output, true, StandardCharsets.UTF_8);
        return AddVendor.run(root, print, print, arguments);
    }

    private String text() {
        return output.toString(StandardCharsets.UTF_8);
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith("target/")) {
                    files.put(name, Files.readString(file));
                }
            }
        }
        return files;
    }
}
