package dev.billingsdks.generator.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.generator.document.InvalidSpecException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpecSourceTest {
    private static final String URL = "https://vendor.example/openapi.yaml";

    @TempDir
    private Path directory;

    private SpecFolder folder;
    private Path file;

    @BeforeEach
    void createFolder() {
        folder = new SpecFolder(directory);
        file = folder.path("SOURCE.yaml");
    }

    @Test
    void the_recorded_bytes_are_accepted() {
        SpecSource source = SpecSource.read(file);

        assertThatCode(() -> source.verify(folder.path("openapi.yaml"))).doesNotThrowAnyException();
    }

    @Test
    void other_bytes_are_refused_with_both_digests_and_what_to_do() {
        SpecSource source = SpecSource.read(file);
        folder.file("openapi.yaml", "edited");

        assertThatThrownBy(() -> source.verify(folder.path("openapi.yaml")))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessage(folder.path("openapi.yaml") + " is not the document that SOURCE.yaml records.\n"
                        + "  expected sha256 " + SpecFolder.sha256(SpecFolder.MINIMAL) + "\n"
                        + "  actual sha256   " + SpecFolder.sha256("edited") + "\n"
                        + "Corrections belong into overlay.yaml; a new version of the vendor's comes in with"
                        + " bin/update-spec. If that was stopped between the two files, run it again after:"
                        + " git checkout -- " + folder.path("openapi.yaml"));
    }

    @Test
    void a_missing_document_is_named() {
        SpecSource source = SpecSource.read(file);

        assertThatThrownBy(() -> source.verify(directory.resolve("absent.yaml")))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessage(directory.resolve("absent.yaml")
                        + " does not exist; a spec folder contains openapi.yaml, overlay.yaml and SOURCE.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "url", "retrieved", "sha256"})
    void a_missing_field_is_named(String field) {
        folder.file("SOURCE.yaml", """
                title: Sample
                url: https://vendor.example/openapi.yaml
                retrieved: '2026-11-21'
                sha256: %s
                """.formatted("0".repeat(64)).replaceAll("(?m)^" + field + ":.*\n", ""));

        assertThatThrownBy(() -> SpecSource.read(file))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessage(file + ": field \"" + field + "\" is missing or not a text; add it");
    }

    @Test
    void a_malformed_digest_is_refused() {
        folder.source(URL, "abc");

        assertThatThrownBy(() -> SpecSource.read(file))
                .hasMessage(file + ": field \"sha256\" must be 64 lower-case hexadecimal digits");
    }

    @Test
    void an_address_that_is_not_https_is_refused() {
        folder.source("openapi.yaml", "0".repeat(64));

        assertThatThrownBy(() -> SpecSource.read(file)).hasMessage(file + ": field \"url\" must be an https address");
    }

    @Test
    void a_date_that_does_not_exist_is_refused() {
        folder.file("SOURCE.yaml", """
                title: Sample
                url: https://vendor.example/openapi.yaml
                retrieved: 2026-02-30
                sha256: %s
                """.formatted("0".repeat(64)));

        assertThatThrownBy(() -> SpecSource.read(file))
                .hasMessage(file + ": field \"retrieved\" must be a date such as '2026-11-21'");
    }

    @Test
    void a_misspelt_field_is_refused() {
        folder.file("SOURCE.yaml", "titel: Sample\n");

        assertThatThrownBy(() -> SpecSource.read(file))
                .hasMessage(file + ": unknown field \"titel\"; required are [retrieved, sha256, title, url], optional"
                        + " [address, apiSha256, document, file, operation, overlaySha256, protos, redistribution,"
                        + " writtenFromSha256]");
    }

    @Test
    void names_of_protos_are_a_list() {
        folder.sourceLine("protos: [acme.billing.v1, acme.operation.OperationService.Get]");

        assertThat(SpecSource.read(file).protos())
                .containsExactly("acme.billing.v1", "acme.operation.OperationService.Get");
    }

    @ParameterizedTest
    @ValueSource(strings = {"acme.billing.v1", "[../acme]", "[a..b]", "{a: b}"})
    void names_of_protos_of_another_form_are_refused(String value) {
        folder.sourceLine("protos: " + value);

        assertThatThrownBy(() -> SpecSource.read(file))
                .hasMessage(file + ": field \"protos\" must be a list of packages, services and methods such as"
                        + " acme.billing.v1");
    }

    @Test
    void another_overlay_is_refused_with_both_digests_and_what_to_do() {
        folder.sourceLine("overlaySha256: " + "0".repeat(64));
        Path overlay = folder.path("overlay.yaml");
        SpecSource source = SpecSource.read(file);

        assertThatThrownBy(() -> source.verifyOverlay(overlay))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageStartingWith(overlay + " is not the overlay that SOURCE.yaml records.\n  expected sha256 "
                        + "0".repeat(64) + "\n  actual sha256   ")
                .hasMessageContaining("\nIf it was edited, write into " + file + ": overlaySha256: ")
                .hasMessageContaining("run it again after: git checkout -- " + directory);
    }

    @Test
    void overlay_whose_digest_is_not_recorded_is_accepted() {
        SpecSource source = SpecSource.read(file);

        assertThatCode(() -> source.verifyOverlay(folder.path("overlay.yaml"))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://vendor.example/openapi.json", "http://127.0.0.1:8080/openapi.json"})
    void address_of_the_published_document_is_read(String address) {
        folder.sourceLine("address: " + address);

        assertThat(SpecSource.read(file).address()).isEqualTo(address);
    }

    @Test
    void address_that_is_not_https_is_refused() {
        folder.sourceLine("address: http://vendor.example/openapi.json");

        assertThatThrownBy(() -> SpecSource.read(file))
                .hasMessage(file + ": field \"address\" must be an https address");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"yes, YES", "no, NO", "unknown, UNKNOWN", "'no', NO"})
    void redistribution_is_yes_no_or_unknown(String text, SpecSource.Redistribution redistribution) {
        folder.sourceLine("redistribution: " + text);

        assertThat(SpecSource.read(file).redistribution()).isEqualTo(redistribution);
    }

    @Test
    void redistribution_is_unknown_if_absent() {
        assertThat(SpecSource.read(file).redistribution()).isEqualTo(SpecSource.Redistribution.UNKNOWN);
    }

    @Test
    void another_redistribution_is_refused() {
        folder.sourceLine("redistribution: maybe");

        assertThatThrownBy(() -> SpecSource.read(file))
                .hasMessage(file + ": field \"redistribution\" must be yes, no or unknown");
    }
}
