package dev.billingsdks.generator.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.generator.document.InvalidSpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListPaginatorsTest {

    private static final Path SAMPLER = Path.of("src/test/resources/sampler");

    @TempDir
    private Path folder;

    @Test
    void report_says_what_has_a_paginator_and_why_a_listing_has_none() throws IOException {
        String report = report(SAMPLER.resolve("openapi.yaml"));

        assertThat(report.lines())
                .anySatisfy(
                        line -> assertThat(line)
                                .matches(
                                        "  getAuditLogs \\(GET /audit-logs\\) +cursor next_page -> next_page, items Contract in data"))
                .anySatisfy(line -> assertThat(line)
                        .matches("  listDrafts \\(GET /drafts\\) +the vendor's file says that it is not paginated"))
                .anySatisfy(
                        line -> assertThat(line)
                                .matches(
                                        "  listLimits \\(GET /limits\\) +its request has no next_page, page, starting_after, offset, .*"));
        assertThat(report).doesNotContain("deleteCustomer", "create_customer");
    }

    @Test
    void report_lists_the_properties_of_bodies_whose_names_parameters_and_the_builder_have() throws IOException {
        assertThat(report(SAMPLER.resolve("openapi.yaml")))
                .contains(
                        "\nProperties of a body without a setter of their own, because the name is taken (an entry under names gives"
                                + " another one):\n"
                                + "  replacePlan (PUT /customers/{customer_id}/plans/{id})  id, body; set by body(ReplacePlanBody)\n");
    }

    @Test
    void report_lists_the_entries_of_the_vendors_file_that_match_nothing() throws IOException {
        assertThat(report(SAMPLER.resolve("openapi.yaml")))
                .endsWith("\nEntries of the vendor's file that match nothing in this document:\n"
                        + "  paginationExceptions.operation-of-another-document\n");
    }

    @Test
    void document_that_cannot_be_used_is_named() {
        assertThatThrownBy(() -> report(folder.resolve("absent.yaml")))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageContaining("absent.yaml");
    }

    private String report(Path document) throws IOException {
        Path overlay = Files.writeString(
                folder.resolve("overlay.yaml"),
                "overlay: 1.0.0\ninfo: {title: none, version: '1'}\nextends: openapi.yaml\nactions: []\n");
        return ListPaginators.report(document, overlay, SAMPLER.resolve("sampler.yaml"));
    }
}
