package dev.billingsdks.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One vendor's file serves the current and the newer document. */
class VendorFileTest {

    private static final String PATHS = "\npaths:\n";

    @TempDir
    private Path root;

    private Repository repository;

    @BeforeEach
    void make_repository() throws IOException {
        repository = new Repository(root);
    }

    @Test
    void operation_id_that_the_newer_document_repeats_gets_another_name() throws IOException {
        assertAccepted(
                with("  /other-items:\n    get: {operationId: listItems, responses: {'204': {description: None}}}\n"));

        assertThat(api()).contains("listItemsAtOtherItems()");
    }

    @Test
    void part_that_the_vendors_file_leaves_out_need_not_be_valid() throws IOException {
        vendorFile("leaveOut: {paths: [/internal/*]}\n");

        assertAccepted(with("  /internal/items:\n    trace: {operationId: traceItems, responses: {}}\n"));

        assertThat(api()).doesNotContain("traceItems");
    }

    @Test
    void server_of_each_document_has_the_same_name() throws IOException {
        vendorFile("servers: {edge: ['https://edge.sample.example', 'https://edge2.sample.example']}\n");

        assertAccepted(with("""
                  /edge-items:
                    get:
                      servers: [{url: 'https://edge2.sample.example'}]
                      operationId: listEdgeItems
                      responses: {'204': {description: None}}
                """));

        assertThat(api()).contains("edgeBaseUrl(String)");
    }

    @Test
    void error_says_which_document_it_means() throws IOException {
        Path file = repository.write(
                "new.yaml", Repository.DOCUMENT.replace("https://api.sample.example", "http://localhost:8000"));

        repository.run("--dry-run", "sample", file.toString());

        assertThat(repository.errors())
                .contains("the newer document, " + file
                        + ": #/servers: has no absolute https URL, but http://localhost:8000; give the base URL as server in"
                        + " the vendor's file");
    }

    @Test
    void server_of_the_vendors_file_overrides_that_of_the_newer_document() throws IOException {
        vendorFile("server: https://api.sample.example\n");

        assertAccepted(Repository.DOCUMENT.replace("https://api.sample.example", "http://localhost:8000"));
    }

    @Test
    void entries_that_match_nothing_in_the_newer_document_are_reported() throws IOException {
        vendorFile("names: {schemas.Itme: Product}\n");

        assertAccepted(with(""));

        assertThat(repository.output())
                .contains("entries of the vendor's file that match nothing: 1\n  - names.schemas.Itme\n");
        assertThat(repository.path("target/update-spec/sample/report.md"))
                .content()
                .endsWith("\n## Entries of the vendor's file that match nothing in the newer document: 1\n\n"
                        + "- `names.schemas.Itme`\n");
    }

    @Test
    void document_without_security_schemes_takes_the_credentials_of_the_vendors_file() throws IOException {
        vendorFile("credentials: {partnerKey: {type: apiKey, in: header, name: X-Key}}\n");

        assertAccepted(with(""));

        assertThat(api()).contains("partnerKey(String)");
    }

    private void vendorFile(String more) throws IOException {
        Path file = repository.path("generator-config/sample.yaml");
        Files.writeString(file, Files.readString(file) + more);
    }

    private static String with(String paths) {
        return Repository.DOCUMENT.replace(PATHS, PATHS + paths) + "# another\n";
    }

    private void assertAccepted(String document) throws IOException {
        int status =
                repository.run("sample", repository.write("new.yaml", document).toString());

        assertThat(status).as(repository.output() + repository.errors()).isZero();
    }

    private String api() throws IOException {
        return Files.readString(repository.spec("api.txt"));
    }
}
