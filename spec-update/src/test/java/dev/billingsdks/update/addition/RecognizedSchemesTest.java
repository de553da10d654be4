package dev.billingsdks.update.addition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.generator.document.DocumentParser;
import dev.billingsdks.generator.document.SpecDocument;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code bin/add-vendor} writes a paging scheme if parameter and property, or a declared header, show it, and guesses none. */
class RecognizedSchemesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cursor | next_cursor: TEXT | scheme: cursor, cursor: cursor, next: next_cursor",
                "pageToken | nextPageToken: TEXT | scheme: cursor, cursor: pageToken, next: nextPageToken",
                "since | next_since: TEXT | scheme: cursor, cursor: since, next: next_since",
                "cursor | Link | scheme: cursor, cursor: cursor, linkHeader: true",
                "page | next: TEXT | scheme: page-number, page: page, next: next",
                "page | meta: {has_more: FLAG} | scheme: page-number, page: page, next: meta.has_more",
                "page | meta: {lastPage: NUMBER} | scheme: page-number, page: page, lastPage: meta.lastPage",
                "pageNumber | total_pages: NUMBER | scheme: page-number, page: pageNumber, totalPages: total_pages",
                "page | total: NUMBER, per_page: NUMBER | scheme: page-number, page: page, total: total, pageSize: per_page",
                "page | page: NUMBER, per_page: NUMBER | scheme: page-number, page: page, current: page, pageSize: per_page",
                "page[number] | links: {next: TEXT} | scheme: page-number, page: page.number, next: links.next",
                "page | Link | scheme: page-number, page: page, linkHeader: true",
                "page | array with Link | scheme: page-number, page: page, linkHeader: true",
                "starting_after | has_more: FLAG | scheme: item-id, after: starting_after, id: id, more: has_more",
                "offset | total: NUMBER | scheme: offset, offset: offset, next: total",
                "offset | has_more: FLAG | scheme: offset, offset: offset, next: has_more",
                "skip | next: TEXT | scheme: offset, offset: skip, next: next",
                "offset | array with Link | scheme: offset, offset: offset, linkHeader: true",
                "body cursor | next_cursor: TEXT | scheme: cursor, cursor: cursor, next: next_cursor",
                "body paging.number | has_more: FLAG | scheme: page-number, page: paging.number, next: has_more",
                "page | array |",
                "page | note: TEXT |",
                "offset | array |",
                "cursor | has_more: FLAG |",
            })
    void paging_form_is_recognized_if_the_document_shows_it(String position, String end, String scheme) {
        String document = new ListingDocument(position, end).text();
        VendorFile file = new VendorFile(
                VendorNames.of("orbit-pay"),
                SpecDocument.of(DocumentParser.parse(document, Path.of("openapi.yaml"))),
                Path.of("orbit-pay.yaml"));

        file.recognizeSchemes();

        assertThat(file.schemes()).isEqualTo(scheme == null ? List.of() : List.of(scheme));
    }
}
