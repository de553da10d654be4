package dev.billingsdks.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.billingsdks.generator.document.DocumentParser;
import dev.billingsdks.generator.spec.PrepareSpec;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpdateSpecTest {

    private static final String LIMIT = "- {name: limit, in: query, schema: {type: integer}}";
    private static final String ADDED =
            Repository.DOCUMENT.replace(LIMIT, LIMIT + "\n        - {name: status, in: query, schema: {type: string}}");
    private static final String BROKEN = Repository.DOCUMENT.replace("name: limit", "name: size");

    @TempDir
    private Path root;

    private Repository repository;

    @BeforeEach
    void make_repository() throws IOException {
        repository = new Repository(root);
    }

    @Test
    void compatible_document_is_tried_and_put_in_place_byte_for_byte() throws IOException {
        String document = "# Ours  \n" + ADDED;
        Path file = repository.write("new.yaml", document);

        int status = repository.run("sample", file.toString());

        assertThat(status).as(repository.errors()).isZero();
        assertThat(repository.output())
                .contains("operations: 0 added, 0 removed, 1 changed")
                .contains("verdict: minor");
        assertThat(repository.trials()).containsExactly("sample dev/billingsdks/sample/** and dependents");
        assertThat(repository.spec("openapi.yaml")).hasContent(document);
        JsonNode source = DocumentParser.readObject(repository.spec("SOURCE.yaml"));
        assertThat(source.path("title").asText()).isEqualTo("Sample, version 1");
        assertThat(source.path("url").asText()).isEqualTo("https://docs.sample.example/openapi");
        assertThat(source.path("document").asText()).isEqualTo("/openapi.yaml");
        assertThat(source.path("file").asText()).isEqualTo("new.yaml");
        assertThat(source.path("retrieved").asText()).isEqualTo(LocalDate.now().toString());
        PrepareSpec.prepare(repository.path("specs/sample"), root.resolve("target/prepared.yaml"));
    }

    @Test
    void public_api_of_the_new_sdk_is_put_in_place_with_its_checksum() throws IOException {
        Path file = repository.write("new.yaml", ADDED);

        int status = repository.run("sample", file.toString());

        assertThat(status).as(repository.errors()).isZero();
        Path api = repository.spec("api.txt");
        assertThat(api)
                .content()
                .startsWith("# The public API of sdk-sample,")
                .contains("dev.billingsdks.sample.model.Item: public final class")
                .contains("  public @Nullable java.util.UUID id()")
                .doesNotContain(".internal.");
        assertThat(repository.spec("SOURCE.yaml")).content().contains("apiSha256: " + Candidate.sha256(api) + "\n");
    }

    @Test
    void public_api_of_the_old_sdk_is_replaced() throws IOException {
        repository.write("specs/sample/api.txt", "old");
        Path file = repository.write("new.yaml", ADDED);

        int status = repository.run("sample", file.toString());

        assertThat(status).as(repository.errors()).isZero();
        assertThat(repository.spec("api.txt")).content().contains("dev.billingsdks.sample.SampleClient");
    }

    @Test
    void code_in_a_document_never_runs_in_a_dry_run() throws IOException {
        String code = "static{System.setProperty(\"canary\",\"ran\");}";
        String document = ADDED.replace(
                "{id: {type: string}}",
                "{id: {type: string}, link: {type: string, description: 'the ID *[/" + code + "/*](x)'},"
                        + " two: {type: string, description: '[*](x)[/](y)" + code + "'}}");
        assertThat(document).contains("canary");

        int status = repository.run(
                "--dry-run", "sample", repository.write("new.yaml", document).toString());

        assertThat(status).as(repository.errors()).isZero();
        assertThat(System.getProperty("canary")).isNull();
        String generated = Files.readString(
                root.resolve("target/update-spec/sample/sdks/after/java/dev/billingsdks/sample/model/Item.java"));
        assertThat(generated).contains("canary").doesNotContain("*/static");
    }

    @Test
    void json_is_kept_as_the_same_document_in_yaml_with_its_keys_in_order() throws IOException {
        JsonNode parsed = DocumentParser.parse(ADDED, root.resolve("new.yaml"));
        Path file = repository.write("new.json", "\uFEFF\n" + parsed.toPrettyString());

        int status = repository.run("sample", file.toString());

        assertThat(status).as(repository.errors()).isZero();
        assertThat(repository.spec("openapi.yaml")).content().startsWith("""
                # The vendor's JSON document, written as YAML by bin/update-spec.
                openapi: '3.0.3'
                info:
                  title: Sample
                """);
        assertThat(DocumentParser.readObject(repository.spec("openapi.yaml"))).isEqualTo(parsed);
        JsonNode source = DocumentParser.readObject(repository.spec("SOURCE.yaml"));
        assertThat(source.path("writtenFromSha256").asText()).isEqualTo(Candidate.sha256(file));
    }

    @Test
    void overlay_that_matches_only_the_newer_document_is_put_in_place_with_it() throws IOException {
        Path file = repository.write("new.yaml", ADDED);
        String overlay = """
                overlay: 1.0.0
                info: {title: Corrections, version: 2.0.0}
                actions:
                  - target: $.components.schemas.Item.properties.id
                    description: The documentation says so.
                    update: {format: uuid}
                  - target: $.paths['/items'].get.parameters[?(@.name == 'status')].schema
                    description: The two that the text lists.
                    update: {enum: [active, closed]}
                """;
        Path corrections = repository.write("new-overlay.yaml", overlay);

        int status = repository.run("sample", file.toString(), "--overlay", corrections.toString());

        assertThat(status).as(repository.errors()).isZero();
        assertThat(repository.spec("openapi.yaml")).hasContent(ADDED);
        assertThat(repository.spec("overlay.yaml")).hasContent(overlay);
        PrepareSpec.prepare(repository.path("specs/sample"), root.resolve("target/prepared.yaml"));
    }

    @Test
    void another_overlay_for_the_same_document_is_a_change() throws IOException {
        Path corrections = repository.write("new-overlay.yaml", """
                overlay: 1.0.0
                info: {title: Corrections, version: 2.0.0}
                actions: []
                """);
        Map<String, String> before = repository.files();

        int status = repository.run(
                "sample", repository.spec("openapi.yaml").toString(), "--overlay", corrections.toString());

        assertThat(status).as(repository.errors()).isEqualTo(3);
        assertThat(repository.output()).contains("Item.id(): method return type changed");
        assertThat(repository.files()).isEqualTo(before);
    }

    @Test
    void missing_overlay_is_a_failure() throws IOException {
        Path file = repository.write("new.yaml", ADDED);
        Map<String, String> before = repository.files();

        int status = repository.run("sample", file.toString(), "--overlay", "nowhere.yaml");

        assertThat(status).isEqualTo(1);
        assertThat(repository.errors()).contains("There is no file").contains("nowhere.yaml");
        assertThat(repository.files()).isEqualTo(before);
    }

    @Test
    void dry_run_tries_the_document_and_changes_nothing() throws IOException {
        Path file = repository.write("new.yaml", ADDED);
        Map<String, String> before = repository.files();

        int status = repository.run("sample", file.toString(), "--dry-run");

        assertThat(status).as(repository.errors()).isZero();
        assertThat(repository.output()).contains("Dry run: nothing has changed.");
        assertThat(repository.trials()).hasSize(1);
        assertThat(repository.files()).isEqualTo(before);
    }

    @Test
    void document_that_breaks_callers_is_rejected_with_status_3() throws IOException {
        Path file = repository.write("new.yaml", BROKEN);
        Map<String, String> before = repository.files();

        int status = repository.run("sample", file.toString());

        assertThat(status).isEqualTo(3);
        assertThat(repository.output())
                .contains("operation listItems, request, query parameter limit: parameter removed")
                .contains("ListItemsParams.limit(): method removed")
                .contains("verdict: major");
        assertThat(root.resolve("target/update-spec/sample/report.md"))
                .content()
                .contains(
                        "| request | query parameter limit | parameter removed | **breaking** | **breaking**: `ListItemsParams");
        assertThat(repository.trials()).isEmpty();
        assertThat(repository.files()).isEqualTo(before);
    }

    @Test
    void document_that_breaks_callers_is_put_in_place_if_that_is_accepted() throws IOException {
        Path file = repository.write("new.yaml", BROKEN);

        int status = repository.run("sample", file.toString(), "--accept-breaking", "--tests", "generated");

        assertThat(status).as(repository.errors()).isZero();
        assertThat(repository.trials()).containsExactly("sample dev/billingsdks/sample/contract/** and dependents");
        assertThat(repository.spec("openapi.yaml")).hasContent(BROKEN);
    }

    @Test
    void quick_update_does_not_test_what_depends_on_the_sdk_and_says_so() throws IOException {
        Path file = repository.write("new.yaml", ADDED);

        int status = repository.run("sample", file.toString(), "--quick");

        assertThat(status).as(repository.errors()).isZero();
        assertThat(repository.trials()).containsExactly("sample dev/billingsdks/sample/**");
        assertThat(repository.output()).contains("What depends on it was not compiled or tested (--quick).");
    }

    @Test
    void success_with_generated_tests_lists_what_is_broken() throws IOException {
        Path file = repository.write("new.yaml", ADDED);
        repository.trialFindsBroken("FakeTest.java:[7,3] cannot find symbol", "OtherTest.limit_is_sent");

        int status = repository.run("sample", file.toString(), "--tests", "generated");

        assertThat(status).as(repository.errors()).isZero();
        assertThat(repository.output())
                .contains(
                        "The SDK builds and its generated tests pass.\nWith this document, the following is broken and to"
                                + " be corrected before the next commit:\n  FakeTest.java:[7,3] cannot find symbol\n"
                                + "  OtherTest.limit_is_sent\nspecs/sample has the document now.\n");
    }

    @Test
    void accepted_changes_do_not_stop_an_update() throws IOException {
        Path file = repository.write("new.yaml", BROKEN);
        Path accepted = repository.write(
                "new-accepted.txt", "operation listItems, request, query parameter limit: parameter removed\n");

        int status = repository.run("sample", file.toString(), "--ignore", accepted.toString());

        assertThat(status).as(repository.output() + repository.errors()).isZero();
        assertThat(repository.output()).contains("verdict: minor");
        assertThat(repository.spec("openapi.yaml")).hasContent(BROKEN);
    }

    @Test
    void report_is_written_as_a_page_and_for_programs_too() throws IOException {
        repository.run("sample", repository.write("new.yaml", BROKEN).toString());

        Path work = root.resolve("target/update-spec/sample");
        assertThat(DocumentParser.readObject(work.resolve("report.json"))
                        .path("verdict")
                        .asText())
                .isEqualTo("major");
        assertThat(work.resolve("report.html"))
                .content()
                .contains("<title>sample: major</title>")
                .contains("public @Nullable Long limit()");
    }

    @Test
    void failed_trial_leaves_the_tree_unchanged() throws IOException {
        Path file = repository.write("new.yaml", ADDED);
        Map<String, String> before = repository.files();
        repository.trialFailsWith("Two tests fail.");

        int status = repository.run("sample", file.toString());

        assertThat(status).isEqualTo(1);
        assertThat(repository.errors()).contains("Two tests fail.").contains("Nothing in the repository has changed.");
        assertThat(repository.files()).isEqualTo(before);
    }

    @Test
    void document_that_is_in_place_already_is_not_tried() throws IOException {
        Map<String, String> before = repository.files();

        int status = repository.run("sample", repository.spec("openapi.yaml").toString());

        assertThat(status).isZero();
        assertThat(repository.trials()).isEmpty();
        assertThat(repository.files()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiterString = " => ",
            value = {
                "'{\"openapi\": \"3.0.3\",}' => line 1, column 21: not valid JSON",
                "'openapi: [3.0.3' => not valid YAML",
                "'a: 1\na: 2' => line 2, column 1: the key \"a\" occurs twice; first on line 1",
                "'<!DOCTYPE html><html></html>' => must be an object",
                "'' => is empty",
                "'message: not found' => not an OpenAPI 3.0 or 3.1 document: the field \"openapi\" is missing",
                "'swagger: \"2.0\"' => it is Swagger 2.0, which is to be converted first",
                "'openapi: 3.2.0' => its \"openapi\" is \"3.2.0\"",
                "'openapi: 3.0.3\npaths: {}' => the object \"info\" is missing",
                "'{openapi: 3.0.3, info: {title: A, version: \"1\"}}' => the object \"paths\" is missing",
                "'{openapi: 3.0.3, info: {title: A, version: \"1\"}, paths: {}}'"
                        + " => overlay.yaml, action 1 ($.components.schemas.Item.properties.id): matches nothing",
            })
    void file_that_is_not_a_document_leaves_the_tree_unchanged(String text, String problem) throws IOException {
        Path file = repository.write("new.yaml", text);
        Map<String, String> before = repository.files();

        int status = repository.run("sample", file.toString(), "--accept-breaking");

        assertThat(status).isEqualTo(1);
        assertThat(repository.errors()).contains(problem);
        assertThat(repository.trials()).isEmpty();
        assertThat(repository.files()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiterString = " => ",
            value = {
                "#/components/schemas/Item' => #/components/schemas/Gone' => leads to nothing in the document",
                "description: Items => note: Items => paths.'/items'(get).responses.200",
                "in: query => in: quary => paths.'/items'(get).parameters",
                "/items: => items: => the path \"items\" must begin with a slash",
                "in: query => in: path => the path has no {limit}",
                "type: array, items: {$ref: '#/components/schemas/Item'} => type: strange => data",
                "version: '1' => note: none => info.version is missing",
            })
    void document_that_cannot_be_used_leaves_the_tree_unchanged(String part, String other, String problem)
            throws IOException {
        Path file = repository.write("new.yaml", Repository.DOCUMENT.replace(part, other));
        Map<String, String> before = repository.files();

        int status = repository.run("sample", file.toString(), "--accept-breaking");

        assertThat(status).as(repository.output()).isEqualTo(1);
        assertThat(repository.errors()).contains(problem);
        assertThat(repository.files()).isEqualTo(before);
    }

    @Test
    void file_that_is_not_utf_8_is_rejected() throws IOException {
        Path file = root.resolve("new.yaml");
        Files.write(file, Repository.DOCUMENT.replace("Items", "It\u00e9ms").getBytes(StandardCharsets.ISO_8859_1));
        Map<String, String> before = repository.files();

        int status = repository.run("sample", file.toString());

        assertThat(status).isEqualTo(1);
        assertThat(repository.errors()).contains("is not UTF-8");
        assertThat(repository.files()).isEqualTo(before);
    }

    @Test
    void process_that_ended_between_two_moves_is_detected() throws IOException {
        repository.write("specs/sample/openapi.yaml", ADDED);

        int status = repository.run(
                "sample", repository.write("new.yaml", ADDED + "# more").toString());

        assertThat(status).isEqualTo(1);
        assertThat(repository.errors())
                .contains("is not the document that SOURCE.yaml records")
                .contains("git checkout -- ");
    }

    @Test
    void document_changed_during_the_trial_is_not_overwritten() throws IOException {
        Replacement replacement = new Replacement(repository.path("specs/sample"));
        repository.write("specs/sample/openapi.yaml", BROKEN);
        Candidate candidate = Candidate.of(
                repository.path("specs/sample"),
                new Origin(repository.write("new.yaml", ADDED), null, "new.yaml"),
                root.resolve("target/sample"),
                null,
                LocalDate.EPOCH);

        assertThatThrownBy(() -> replacement.put(candidate))
                .isInstanceOf(UpdateException.class)
                .hasMessageContaining("was changed while the newer document was tried");
        assertThat(repository.spec("openapi.yaml")).hasContent(BROKEN);
    }

    @Test
    void earlier_moves_are_undone_when_the_last_one_fails() throws IOException {
        Replacement replacement = new Replacement(repository.path("specs/sample"));
        Candidate candidate = Candidate.of(
                repository.path("specs/sample"),
                new Origin(repository.write("new.yaml", ADDED), null, "new.yaml"),
                root.resolve("target/sample"),
                null,
                LocalDate.EPOCH);
        Files.writeString(candidate.folder().resolve("api.txt"), "new");
        Map<String, String> before = repository.files();
        Files.delete(candidate.source());

        assertThatThrownBy(() -> replacement.put(candidate)).isInstanceOf(IOException.class);
        assertThat(repository.files()).isEqualTo(before);
    }

    @Test
    void two_updates_of_one_vendor_do_not_run_concurrently() throws IOException {
        Path lock = root.resolve("target/update-spec/lock");
        Files.createDirectories(lock.getParent());
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();

            int status =
                    repository.run("sample", repository.write("new.yaml", ADDED).toString());

            assertThat(status).isEqualTo(1);
            assertThat(repository.errors()).contains("Another update is running in this repository.");
        }
    }

    @Test
    void document_of_an_address_is_fetched() throws IOException {
        try (DocumentServer server = DocumentServer.start(Map.of("/openapi.yaml", ADDED))) {
            assertThat(repository.run("sample", server.origin() + "/openapi.yaml", "--dry-run"))
                    .as(repository.errors())
                    .isZero();
            assertThat(repository.run("sample", server.origin() + "/gone.yaml", "--dry-run"))
                    .isEqualTo(1);
            assertThat(repository.errors()).contains("/gone.yaml responded with status 404");
        }
    }

    @Test
    void document_without_a_name_is_the_one_at_the_recorded_address() throws IOException {
        try (DocumentServer server = DocumentServer.start(Map.of("/openapi.yaml", ADDED))) {
            repository.addVendor("other", "address: " + server.origin() + "/openapi.yaml\nredistribution: no");

            int status = repository.run("other");

            assertThat(status).as(repository.errors()).isZero();
            Path specs = repository.path("specs/other");
            assertThat(specs.resolve("openapi.yaml")).hasContent(ADDED);
            JsonNode source = DocumentParser.readObject(specs.resolve("SOURCE.yaml"));
            assertThat(source.path("address").asText()).isEqualTo(server.origin() + "/openapi.yaml");
            assertThat(source.path("redistribution").asText()).isEqualTo("no");
            assertThat(source.path("url").asText()).isEqualTo("https://docs.sample.example/openapi");
        }
    }

    @Test
    void vendor_without_an_address_needs_a_file() throws IOException {
        Map<String, String> before = repository.files();

        int status = repository.run("sample");

        assertThat(status).isEqualTo(1);
        assertThat(repository.errors())
                .contains(
                        "specs/sample/SOURCE.yaml has no address, because the vendor publishes no OpenAPI document that"
                                + " is known. Give a file or an https address");
        assertThat(repository.files()).isEqualTo(before);
    }

    @Test
    void all_vendors_are_updated_from_their_addresses_and_one_table_ends_the_output() throws IOException {
        try (DocumentServer server = DocumentServer.start(
                Map.of("/new", ADDED, "/same", Repository.DOCUMENT, "/broken", BROKEN, "/bad", "openapi: [3"))) {
            for (String name : List.of("bad", "broken", "gone", "new", "same")) {
                repository.addVendor(name, "address: " + server.origin() + "/" + name);
            }

            int status = repository.run("--all");

            assertThat(status).isEqualTo(1);
            assertThat(repository.output().substring(repository.output().lastIndexOf("vendor  ")))
                    .isEqualTo("""
                            vendor  operations                     verdict  result
                            bad     -                              -        failed: %s, line 1, column 12: not valid YAML: expected ',' or ']', but got <stream end>
                            broken  0 added, 0 removed, 1 changed  major    not updated: callers would break
                            gone    -                              -        failed: %s/gone responded with status 404; check the address, or download the document and give the file
                            new     0 added, 0 removed, 1 changed  minor    updated
                            same    -                              -        this document is in place already
                            sample  -                              -        not updated: SOURCE.yaml has no address
                            """.formatted(root.resolve("target/update-spec/bad/download"), server.origin()));
            assertThat(repository.path("specs/new/openapi.yaml")).hasContent(ADDED);
        }
    }

    @Test
    void status_of_all_vendors_is_3_if_none_failed_and_one_is_breaking() throws IOException {
        try (DocumentServer server = DocumentServer.start(Map.of("/new", ADDED, "/broken", BROKEN))) {
            repository.addVendor("broken", "address: " + server.origin() + "/broken");
            repository.addVendor("new", "address: " + server.origin() + "/new");

            assertThat(repository.run("--all")).isEqualTo(3);
        }
    }

    @Test
    void help_is_printed_without_a_vendor() {
        assertThat(repository.run("--help")).isZero();
        assertThat(repository.output()).startsWith("usage: bin/update-spec VENDOR [FILE_OR_URL]");
    }

    @Test
    void overlay_without_its_document_is_detected() throws IOException {
        repository.write("specs/sample/overlay.yaml", Files.readString(repository.spec("overlay.yaml")) + "# newer");

        int status =
                repository.run("sample", repository.write("new.yaml", ADDED).toString());

        assertThat(status).isEqualTo(1);
        assertThat(repository.errors())
                .contains("overlay.yaml is not the overlay that SOURCE.yaml records")
                .contains("git checkout -- ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://vendor.example/openapi.yaml", "http://127.0.0.1:9/openapi.yaml"})
    void address_that_is_not_https_is_not_a_source(String address) throws IOException {
        Map<String, String> before = repository.files();

        assertThat(repository.run("sample", address)).isEqualTo(1);
        assertThat(repository.errors()).contains("https address");
        assertThat(repository.files()).isEqualTo(before);
    }

    @Test
    void unknown_vendor_is_reported_with_the_known_ones() {
        assertThat(repository.run("stripe", "new.yaml")).isEqualTo(1);
        assertThat(repository.errors()).contains("There is no vendor stripe; there are sample.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sample new.yaml --slow",
                "sample new.yaml --tests none",
                "sample a b",
                "--all sample",
                "--all --overlay x",
                "sample --ignore"
            })
    void wrong_usage_has_its_own_status(String arguments) {
        assertThat(repository.run(arguments.split(" "))).isEqualTo(2);
        assertThat(repository.errors()).contains("usage: bin/update-spec VENDOR [FILE_OR_URL]");
    }
}
