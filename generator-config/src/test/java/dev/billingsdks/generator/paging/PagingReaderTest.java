package dev.billingsdks.generator.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.generator.SampleDocument;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.print.Printed;
import dev.billingsdks.generator.sdk.ListingFacts;
import dev.billingsdks.generator.sdk.OperationFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagingReaderTest {

    private static final String CURSOR =
            "pagination: [{scheme: cursor, cursor: cursor, items: data, next: next_cursor}]";

    @Test
    void operation_that_has_parameter_items_and_next_pages() {
        OperationFacts operation = operation(CURSOR, "cursor: {type: string}", "data", "next_cursor: {type: string}");

        assertThat(operation.paging().item()).isEqualTo("Thing");
        assertThat(Printed.scheme(operation))
                .containsExactly(
                        "PagingScheme.builder(LIST_THINGS, \"data\", ListThingsResponse::data)",
                        "        .undeclared(\"\", ListThingsResponse::additionalProperties)",
                        "        .byCursor(ListThingsParams::cursor, (params, cursor) ->"
                                + " params.toBuilder().cursor(cursor).build())",
                        "        .next(\"next_cursor\", ListThingsResponse::nextCursor);");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "page: {type: string} | data | next_cursor: {type: string}",
                "cursor: {type: integer} | data | next_cursor: {type: string}",
                "cursor: {type: string} | data | next: {type: string}",
                "cursor: {type: string} | data | next_cursor: {type: boolean}"
            })
    void operation_that_lacks_a_part_of_the_scheme_gets_none(String parameter, String items, String next) {
        assertThat(operation(CURSOR, parameter, items, next).paging()).isNull();
    }

    @Test
    void operation_that_lacks_the_array_of_items_alone_is_an_error_that_lists_its_arrays() {
        assertThatThrownBy(() -> operation(CURSOR, "cursor: {type: string}", "items", "next_cursor: {type: string}"))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageContaining(
                        "listThings: fits the paging scheme cursor cursor -> next_cursor by its parameter and by"
                                + " what names the next page, but its response has no array data (arrays in it: items); under"
                                + " paginationExceptions in generator-config/<vendor>.yaml, repeat the scheme");
    }

    @Test
    void operation_whose_items_have_no_id_is_an_error() {
        String config =
                "pagination: [{scheme: item-id, after: cursor, before: before, items: data, id: key, more: has_more}]";

        assertThatThrownBy(() -> operation(config, "cursor: {type: string}", "data", "has_more: {type: boolean}"))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageContaining("the items of its response have no string key; under paginationExceptions");
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

        assertThat(Printed.scheme(operation))
                .contains("        .byPageNumber(ListThingsParams::page, (params, page) ->"
                        + " params.toBuilder().page(Math.toIntExact(page)).build())")
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

        assertThat(Printed.scheme(operation)).last().isEqualTo("        " + last);
    }

    @Test
    void first_scheme_that_fits_wins() {
        String config = """
                pagination:
                  - {scheme: cursor, cursor: token, items: data, next: next_cursor}
                  - {scheme: cursor, cursor: cursor, items: data, next: next_cursor}
                  - {scheme: cursor, cursor: cursor, next: next_cursor, itemsMayBeAbsent: true}""";

        OperationFacts operation = operation(config, "cursor: {type: string}", "data", "next_cursor: {type: string}");

        assertThat(Printed.scheme(operation)).doesNotContain("        .omitsDefaults()");
    }

    @Test
    void position_below_other_properties_is_null_if_an_object_is_absent() {
        String config = "pagination: [{scheme: cursor, cursor: cursor, items: data, next: paging.next.token}]";
        String next = """
                paging:
                              type: object
                              properties: {next: {type: object, properties: {token: {type: string}}}}""";

        OperationFacts operation = operation(config, "cursor: {type: string}", "data", next);

        assertThat(Printed.scheme(operation))
                .last()
                .isEqualTo("        .next(\"paging.next.token\", (ListThingsResponse response) ->"
                        + " response.paging() == null || response.paging().next() == null"
                        + " ? null : response.paging().next().token());");
    }

    @ParameterizedTest
    @ValueSource(strings = {"listThings", "GET /things"})
    void exception_of_the_vendors_file_wins_by_operation_id_or_path(String operation) {
        String config = CURSOR + "\npaginationExceptions: {'" + operation + "': {scheme: none}}";

        OperationFacts read = operation(config, "cursor: {type: string}", "data", "next_cursor: {type: string}");

        assertThat(read.paging()).isNull();
        assertThat(read.listing().reasons()).containsExactly("the vendor's file says that it is not paginated");
    }

    @Test
    void exception_that_does_not_fit_its_operation_fails_the_build() {
        String config = CURSOR
                + "\npaginationExceptions: {listThings: {scheme: cursor, cursor: token, items: data, next: next_cursor}}";

        assertThatThrownBy(() -> operation(config, "cursor: {type: string}", "data", "next_cursor: {type: string}"))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageContaining("listThings")
                .hasMessageContaining("cursor token -> next_cursor, but its request has no token");
    }

    @Test
    void parameter_for_the_first_page_only_must_be_optional() {
        String config =
                "pagination: [{scheme: cursor, cursor: cursor, items: data, next: next_cursor, firstPageOnly: [limit]}]";

        assertThatThrownBy(() -> operation(
                        config,
                        "cursor: {type: string}}, {name: limit, in: query, schema: {type: integer}",
                        "data",
                        "next_cursor: {type: string}"))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageContaining("the parameter limit cannot be omitted");
    }

    @Test
    void report_says_what_each_scheme_misses() {
        String config = """
                pagination:
                  - {scheme: cursor, cursor: token, items: data, next: next_cursor}
                  - {scheme: cursor, cursor: token, items: results, next: next_cursor}
                  - {scheme: cursor, cursor: cursor, items: results, next: next_token}""";

        ListingFacts listing = operation(config, "cursor: {type: string}", "data", "next_cursor: {type: string}")
                .listing();

        assertThat(listing.operationId()).isEqualTo("listThings");
        assertThat(listing.listLike()).isTrue();
        assertThat(listing.scheme()).isNull();
        assertThat(listing.reasons()).containsExactly("its request has no token", "its response has no next_token");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "limit: {type: integer} | names: {type: array, items: {type: string}} | true",
                "pageSize: {type: integer} | name: {type: string} | true",
                "filter: {type: string} | things: {type: array, items: {$ref: '#/components/schemas/Thing'}} | true",
                "filter: {type: string} | names: {type: array, items: {type: string}} | false"
            })
    void operation_looks_like_a_listing_by_an_array_of_objects_or_a_word_for_pages(
            String parameter, String property, boolean listLike) {
        OperationFacts operation = operation("pagination: []", parameter, "codes", property, "{type: string}");

        assertThat(operation.listing().listLike()).isEqualTo(listLike);
    }

    private static OperationFacts operation(String config, String parameter, String items, String next) {
        return operation(config, parameter, items, next, "{type: array, items: {$ref: '#/components/schemas/Thing'}}");
    }

    private static OperationFacts operation(
            String config, String parameter, String items, String next, String itemsSchema) {
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
                            %s: %s
                            %s
                """.formatted(name, schema, items, itemsSchema, next);
        return SampleDocument.operation(SampleDocument.withOperation(operation, ""), SampleDocument.config(config));
    }
}
