package dev.billingsdks.update.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.update.difference.Change;
import dev.billingsdks.update.difference.DocumentComparison;
import dev.billingsdks.update.difference.Effect;
import dev.billingsdks.update.difference.PagingComparison;
import dev.billingsdks.update.report.SpecReport;
import dev.billingsdks.update.report.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An operation that gets a cursor in a later document: it breaks callers, unless the vendor's file keeps the old method. */
class PaginatedOperationTest {

    private static final Path DOCUMENTS = Path.of("src/test/resources/additive");
    private static final SpecDocument LIST = SpecDocument.read(DOCUMENTS.resolve("old.yaml"));
    private static final SpecDocument PAGES = SpecDocument.read(DOCUMENTS.resolve("paginated.yaml"));

    @TempDir
    private Path folder;

    @Test
    void operation_that_becomes_paginated_is_breaking_in_java_and_on_the_wire_with_the_reason() throws IOException {
        SpecReport report = report(LIST, PAGES, "");

        assertThat(report.verdict()).isEqualTo(Verdict.MAJOR);
        assertThat(report.markdown())
                .contains("### Operation listCustomers\n")
                .contains(
                        "|  |  | becomes paginated (cursor next_page -> next_page, items in data): `listCustomers` returns a"
                                + " PagedIterable, and a program that read the whole list at once would read the first page only;"
                                + " `paginationExceptions: {listCustomers: {scheme: none}}` in generator-config/sample.yaml keeps the"
                                + " old method | **breaking** | **breaking**: `CustomersApi.listCustomers")
                .contains("method return type changed")
                .contains("## Breaking in Java, for other reasons: 0");
        assertThat(report.summary())
                .contains("breaking on the wire: 1\n  - operation listCustomers: becomes paginated (cursor")
                .contains("scheme: none");
    }

    @Test
    void exception_in_the_vendors_file_keeps_the_old_method() throws IOException {
        SpecReport report = report(LIST, PAGES, "paginationExceptions: {listCustomers: {scheme: none}}\n");

        assertThat(report.verdict()).isEqualTo(Verdict.MINOR);
        assertThat(report.markdown()).doesNotContain("paginated").doesNotContain("**breaking**");
    }

    @Test
    void operation_that_is_no_longer_paginated_is_breaking_too() throws IOException {
        SpecReport report = report(PAGES, LIST, "");

        assertThat(report.verdict()).isEqualTo(Verdict.MAJOR);
        assertThat(report.markdown())
                .contains(
                        "|  |  | no longer paginated (its request has no next_page): `listCustomers` returns the body of one"
                                + " response | **breaking** | **breaking**: `CustomersApi.listCustomers")
                .contains("## Breaking in Java, for other reasons: 0");
    }

    @Test
    void operation_that_stays_as_it_is_has_no_change() {
        VendorConfig config = VendorConfig.read(DOCUMENTS.resolve("sample.yaml"));

        assertThat(PagingComparison.of("sample", PAGES, PAGES, config)).isEmpty();
        assertThat(PagingComparison.of("sample", LIST, LIST, config)).isEmpty();
    }

    @Test
    void operation_without_operation_id_is_named_by_its_call_in_the_exception() throws IOException {
        SpecDocument list = withoutOperationId("old.yaml");
        SpecDocument pages = withoutOperationId("paginated.yaml");

        List<Change> changes =
                PagingComparison.of("sample", list, pages, VendorConfig.read(DOCUMENTS.resolve("sample.yaml")));

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.effect()).isEqualTo(Effect.BREAKING);
            assertThat(change.text()).contains("`paginationExceptions: {'GET /customers': {scheme: none}}`");
        });
        VendorConfig kept = config("paginationExceptions: {'GET /customers': {scheme: none}}\n");
        assertThat(PagingComparison.of("sample", list, pages, kept)).isEmpty();
    }

    private SpecReport report(SpecDocument before, SpecDocument after, String exceptions) throws IOException {
        VendorConfig config = config(exceptions);
        SdkJar sdks = new SdkJar(folder, config);
        List<Change> changes = new ArrayList<>(DocumentComparison.of(before, after, config));
        changes.addAll(PagingComparison.of("sample", before, after, config));
        JavaDifference java = JavaDifference.between(sdks.build("before", before), sdks.build("after", after));
        return new SpecReport("sample", changes, java);
    }

    private static VendorConfig config(String exceptions) throws IOException {
        Path file = DOCUMENTS.resolve("sample.yaml");
        return VendorConfig.parse(Files.readString(file) + exceptions, file);
    }

    private static SpecDocument withoutOperationId(String name) throws IOException {
        Path file = DOCUMENTS.resolve(name);
        String text = Files.readString(file).replaceFirst(" +operationId: listCustomers\n", "");
        return SpecDocument.of(dev.billingsdks.generator.document.DocumentParser.parse(text, file));
    }
}
