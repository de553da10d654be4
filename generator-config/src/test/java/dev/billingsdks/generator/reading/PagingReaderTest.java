package dev.billingsdks.generator.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.generator.sdk.OperationFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagingReaderTest {

    private static final String CURSOR =
            "pagination: [{scheme: cursor, cursor: cursor, items: data, next: next_cursor}]";

    @Test
    void operation_that_has_parameter_items_and_next_gets_a_paginator() {
        OperationFacts operation = operation(CURSOR, "cursor: {type: string}", "data", "next_cursor: {type: string}");

        assertThat(operation.paging().item()).isEqualTo("Thing");
        assertThat(operation.paging().expression())
                .containsExactly(
                        "PagingScheme.builder(LIST_THINGS, \"data\", ListThingsResponse::data)",
                        "        .byCursor(",
                        "                ListThingsRequest::cursor,",
                        "                (request, cursor) -> request.toBuilder().cursor(cursor).build())",
                        "        .next(\"next_cursor\", ListThingsResponse::nextCursor);");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "page: {type: string} | data | next_cursor: {type: string}",
                "cursor: {type: integer} | data | next_cursor: {type: string}",
                "cursor: {type: string} | items | next_cursor: {type: string}",
                "cursor: {type: string} | data | next: {type: string}",
                "cursor: {type: string} | data | next_cursor: {type: boolean}"
            })
    void operation_that_lacks_a_part_of_the_scheme_gets_none(String parameter, String items, String next) {
        assertThat(operation(CURSOR, parameter, items, next).paging()).isNull();
    }

    @Test
    void items_without_a_name_are_the_one_array_of_the_response() {
        String config = "pagination: [{scheme: cursor, cursor: cursor, next: next_cursor, itemsMayBeAbsent: true}]";

        OperationFacts operation =
                operation(config, "cursor: {type: string}", "whatever", "next_cursor: {type: string}");

        assertThat(operation.paging().expression())
                .startsWith(
                        "PagingScheme.builder(LIST_THINGS, \"whatever\", ListThingsResponse::whatever)",
                        "        .omitsDefaults()");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "next: {type: string} | .whileLink(\"next\", ListThingsResponse::next, \"page\");",
                "next: {type: string, format: uri} | .whileLink(\"next\", ListThingsResponse::next, \"page\");",
                "next: {type: integer} | .whileNumber(\"next\", ListThingsResponse::next);",
                "next: {type: boolean} | .whileTrue(\"next\", ListThingsResponse::next);"
            })
    void page_numbers_go_on_as_the_type_of_next_says(String next, String last) {
        String config = "pagination: [{scheme: page-number, page: page, items: data, next: next}]";

        OperationFacts operation = operation(config, "page: {type: integer, format: int32}", "data", next);

        assertThat(operation.paging().expression())
                .contains("                (request, page) -> request.toBuilder().page(Math.toIntExact(page)).build())")
                .last()
                .isEqualTo("        " + last);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "next: {type: string} | .whilePresent(\"next\", ListThingsResponse::next);",
                "next: {type: integer} | .whileBelow(\"next\", ListThingsResponse::next);",
                "next: {type: boolean} | .whileTrue(\"next\", ListThingsResponse::next);"
            })
    void offsets_go_on_as_the_type_of_next_says(String next, String last) {
        String config = "pagination: [{scheme: offset, offset: skip, items: data, next: next}]";

        OperationFacts operation = operation(config, "skip: {type: integer}", "data", next);

        assertThat(operation.paging().expression()).last().isEqualTo("        " + last);
    }

    @Test
    void first_scheme_that_fits_wins() {
        String config = """
                pagination:
                  - {scheme: cursor, cursor: token, items: data, next: next_cursor}
                  - {scheme: cursor, cursor: cursor, items: data, next: next_cursor}
                  - {scheme: cursor, cursor: cursor, next: next_cursor, itemsMayBeAbsent: true}""";

        OperationFacts operation = operation(config, "cursor: {type: string}", "data", "next_cursor: {type: string}");

        assertThat(operation.paging().expression()).doesNotContain("        .omitsDefaults()");
    }

    private static OperationFacts operation(String config, String parameter, String items, String next) {
        String name = parameter.substring(0, parameter.indexOf(':'));
        String schema = parameter.substring(parameter.indexOf(':') + 1);
        String operation = """
                parameters: [{name: %s, in: query, schema: %s}]
                responses:
                  '200':
                    description: a page
                    content:
                      application/json:
                        schema:
                          type: object
                          properties:
                            %s: {type: array, items: {$ref: '#/components/schemas/Thing'}}
                            %s
                """.formatted(name, schema, items, next);
        return SampleDocument.operation(SampleDocument.withOperation(operation, ""), SampleDocument.config(config));
    }
}
