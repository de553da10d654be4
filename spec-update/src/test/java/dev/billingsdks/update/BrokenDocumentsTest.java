package dev.billingsdks.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are broken in ways that no parser expects: each is rejected with its place, and nothing changes. */
class BrokenDocumentsTest {

    /** A line end within a row of parameters. */
    private static final String LINE_END = "¶";

    private static final String ITEM = "{type: object, properties: {id: {type: string}}}";

    @TempDir
    private Path root;

    private Repository repository;

    @BeforeEach
    void make_repository() throws IOException {
        repository = new Repository(root);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '~',
            value = {
                "- openapi: 3.0.3 => the document must be an object",
                "just some words => the document must be an object",
                "12 => the document must be an object",
                "[{\"openapi\": \"3.0.3\"}] => the document must be an object",
                "{\"openapi\": \"3.0.3\"} {} => not valid JSON",
                "{\"openapi\": \"3.0.3\", \"openapi\": \"3.0.4\"} => line 1, column",
                "openapi: 3.0.3¶---¶openapi: 3.0.3 => not valid YAML",
                "openapi: 4.0.0 => its \"openapi\" is \"4.0.0\"",
                "openapi: 3 => its \"openapi\" is 3",
                "openapi: {} => its \"openapi\" is {}",
                "openapi: 3.1.0¶info: {title: A, version: \"1\"}¶webhooks: {} => has webhooks alone",
                "a: &a [*a] => the anchor contains an alias of itself",
                "a: *b => line 1, column 4: not valid YAML",
                "<<: {openapi: 3.0.3} => the merge key",
                "? {a: b}¶: c => a key must be a text",
                "openapi: !!java.net.URL https://a.example => line 1, column 10: not valid YAML: Global tag is not allowed",
                "openapi: !!int text => line 1, column 10: the tag",
            })
    void text_that_is_not_a_document_is_rejected_with_its_place(String text, String problem) throws IOException {
        assertRejected(repository.write("new.yaml", text.replace(LINE_END, "\n")), problem);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '~',
            value = {
                "#/components/schemas/Item' => https://other.example/schemas.yaml#/Item' => does not begin with #/",
                "#/components/schemas/Item' => ../schemas.yaml' => does not begin with #/",
                "#/components/schemas/Item' => /etc/passwd' => does not begin with #/",
                "#/components/schemas/Item' => #/info/title' => leads to nothing in the document",
                "schema: {type: integer}} => description: none} => limit",
                "schema: {type: integer}} => schema: 5} => #/paths/~1items/get/parameters/0/schema: must be an object",
                "schema: {type: integer}} => schema: {type: [integer]}} => limit",
                "schema: {type: integer}} => schema: {type: {}}} => limit",
                "schema: {type: integer}} => schema: {type: integer, minimum: low}} => limit",
                "schema: {type: integer}} => schema: {type: integer, enum: {}}} => limit",
                "parameters: => parameters: {}¶      x-gone: => parameters: must be a list",
                "- {name: limit => - null¶        - {name: limit => parameters",
                "name: limit => name: [limit] => a parameter has no \"name\"",
                "name: limit, in: query => name: limit => a parameter has no \"name\" or no \"in\"",
                "in: query => in: 5 => a parameter has no \"name\" or no \"in\"",
                "operationId: listItems => operationId: [listItems] => operationId",
                "tags: [Items] => tags: Items => tags",
                "schema: {type: integer}} => schema: } => limit",
                "/items: => /nothing: ~¶  /items: => #/paths/~1nothing: must be an object",
                "get: => put:¶    get: => paths.'/items'.put is not of type `object`",
                "'200': => '201':¶        '200': => #/paths/~1items/get/responses/201: must be an object",
                "Item: => Nothing: ~¶    Item: => #/components/schemas/Nothing: must be an object",
                "responses: => responses: []¶      x-gone: => responses",
                "responses: => x-gone: => responses",
                "'200': => two hundred: => listItems: declares no response but errors",
                "'200': => '999': => listItems: declares no response but errors",
                "content: => content: []¶          x-gone: => content: must be an object",
                "application/json: => application/json: 5¶            x-gone: => must be an object",
                "/items: => /items?all=true: => has a character that a path cannot have",
                "/items: => /items/{id}: => no path parameter is declared for [id]",
                "/items: => /items/{}: => items/{}",
                "/items: => /items/{id: => items/{id",
                "get: => GET: => GET",
                "get: => get: 5¶    put: => must be an object",
                "servers: => servers: {}¶x-gone: => servers",
                "- url: https://api.sample.example => - 5 => servers",
                "https://api.sample.example => not a url => no absolute https URL",
                "https://api.sample.example => http://api.sample.example => no absolute https URL",
                "Item: => Other: {properties: [id]}¶    Item: => #/components/schemas/Other/properties: must be an object",
                "{id: {type: string}} => {id: {type: string}, ID: {type: string}} => Item",
                "{id: {type: string}} => {id: {type: string}}, required: id => required",
                "{id: {type: string}} => {id: {type: string}}, allOf: {} => allOf: must be a list",
                "{id: {type: string}} => {id: {type: string}}, allOf: [{$ref: '#/components/schemas/Item'}] => Item",
            })
    void part_of_the_wrong_kind_is_rejected_with_its_place(String part, String other, String problem)
            throws IOException {
        assertThat(Repository.DOCUMENT).contains(part);

        assertRejected(
                repository.write("new.yaml", Repository.DOCUMENT.replace(part, other.replace(LINE_END, "\n"))),
                problem);
    }

    @Test
    void circular_references_are_rejected() throws IOException {
        String around = Repository.DOCUMENT.replace(
                "Item: " + ITEM,
                "Item: " + ITEM + "\n    A: {$ref: '#/components/schemas/B'}\n    B: {$ref: '#/components/schemas/A'}");

        assertRejected(repository.write("new.yaml", around), "leads back to itself");
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 499, 600, 100_000})
    void document_that_is_nested_too_deeply_is_rejected(int depth) throws IOException {
        String nested = Repository.DOCUMENT.replace(
                ITEM, ITEM + "\n    Deep: " + "{type: array, items: ".repeat(depth) + ITEM + "}".repeat(depth));

        assertRejected(repository.write("new.yaml", nested), depth < 450 ? "Nesting Depth exceeded" : "new.yaml");
        assertRejected(repository.write("new.json", "{\"a\":" + "[".repeat(depth)), "new.json");
    }

    @Test
    void aliases_that_multiply_are_rejected() throws IOException {
        String bomb = IntStream.range(1, 30)
                .mapToObj(level -> "x-" + level + ": &a" + level + " ["
                        + IntStream.range(0, 9)
                                .mapToObj(index -> "*a" + (level - 1))
                                .collect(Collectors.joining(", "))
                        + "]")
                .collect(Collectors.joining("\n", Repository.DOCUMENT + "x-0: &a0 [lol]\n", "\n"));

        assertRejected(repository.write("new.yaml", bomb), "remove the aliases");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-32"})
    void text_of_another_encoding_is_rejected(String encoding) throws IOException {
        Path file = root.resolve("new.yaml");
        Files.write(file, Repository.DOCUMENT.getBytes(Charset.forName(encoding)));

        assertRejected(file, "new.yaml");
    }

    @Test
    void document_of_many_megabytes_is_read() throws IOException {
        String schemas = IntStream.range(0, 3)
                .mapToObj(index ->
                        "    Long" + index + ": {type: string, description: '" + "long ".repeat(300_000) + "'}\n")
                .collect(Collectors.joining());

        int status = repository.run(
                "sample",
                repository.write("new.yaml", Repository.DOCUMENT + schemas).toString());

        assertThat(status).as(repository.errors()).isZero();
    }

    @Test
    void document_that_is_cut_off_anywhere_changes_nothing() throws IOException {
        byte[] whole = Repository.DOCUMENT.getBytes(StandardCharsets.UTF_8);
        Path file = root.resolve("new.yaml");
        for (int end = 0; end < Repository.DOCUMENT.indexOf("components:"); end += 7) {
            Files.write(file, java.util.Arrays.copyOf(whole, end));

            assertRejected(file, "update-spec: ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", "\r\n", "# a comment\r\n\r\n"})
    void byte_order_marks_and_other_line_ends_are_accepted(String start) throws IOException {
        String document = start + Repository.DOCUMENT.replace("title: Sample", "title: Samples");

        int status = repository.run(
                "sample",
                repository.write("new.yaml", document.replace("\n", "\r\n")).toString());

        assertThat(status).as(repository.errors()).isZero();
    }

    @Test
    void file_that_is_too_large_for_a_document_is_not_read() throws IOException {
        Path file = repository.write("new.yaml", Repository.DOCUMENT);
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(200L << 20);
        }

        assertRejected(file, "has 200 MiB");
    }

    @Test
    void tabs_are_rejected_in_yaml_with_their_place() throws IOException {
        String tabs = Repository.DOCUMENT.replace("  title:", "\ttitle:");

        assertRejected(repository.write("new.yaml", tabs), "line 3, column 1: not valid YAML");
    }

    private void assertRejected(Path file, String problem) throws IOException {
        Map<String, String> before = repository.files();

        int status = repository.run("sample", file.toString(), "--accept-breaking");

        assertThat(status).as(repository.output()).isEqualTo(1);
        assertThat(repository.errors())
                .contains(problem)
                .contains("Nothing in the repository has changed.")
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
        assertThat(repository.trials()).isEmpty();
        assertThat(repository.files()).isEqualTo(before);
    }
}
