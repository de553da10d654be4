package dev.billingsdks.generator.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.generator.SampleDocument;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.print.Printed;
import dev.billingsdks.generator.sdk.OperationFacts;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the document and the vendor's file say of an absent next property reaches the generated scheme. */
final class AbsenceDecisionTest {

    private static final String CURSOR = "pagination: [{scheme: cursor, cursor: cursor, items: data, next: %s%s}]";
    private static final String TOP = ".undeclared(\"\", ListThingsResponse::additionalProperties)";
    private static final String TOP_NULLABLE = ".nullable(ListThingsResponse::hasNext)";

    static Stream<Arguments> declarations() {
        return Stream.of(
                Arguments.of("optional", "next: {type: string}", "", List.of(TOP)),
                Arguments.of("nullable", "next: {type: string, nullable: true}", "", List.of(TOP, TOP_NULLABLE)),
                Arguments.of(
                        "required and nullable",
                        "next: {type: string, nullable: true}",
                        "required: [data, next]",
                        List.of(TOP, TOP_NULLABLE, ".absentIsError()")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("declarations")
    void absence_is_an_error_if_the_document_requires_the_property(
            String name, String next, String required, List<String> steps) {
        assertThat(steps(CURSOR.formatted("next", ""), next, required)).isEqualTo(steps);
    }

    static Stream<Arguments> nested_declarations() {
        String below = ".undeclared(\"page\", (ListThingsResponse response) -> response.page().additionalProperties())";
        String belowOptional = ".undeclared(\"page\", (ListThingsResponse response) ->"
                + " response.page() == null ? null : response.page().additionalProperties())";
        return Stream.of(
                Arguments.of(
                        "optional in an optional object",
                        "page: {type: object, properties: {next: {type: string}}}",
                        "",
                        List.of(TOP, belowOptional)),
                Arguments.of(
                        "required in an optional object",
                        "page: {type: object, required: [next], properties: {next: {type: string, nullable: true}}}",
                        "",
                        List.of(
                                TOP,
                                belowOptional,
                                ".nullable((ListThingsResponse response) -> response.page() != null &&"
                                        + " response.page().hasNext())",
                                ".absentIsErrorIf((ListThingsResponse response) -> response.page() != null)")),
                Arguments.of(
                        "required and not nullable in an optional object, whose absence ends the listing",
                        "page: {type: object, required: [next], properties: {next: {type: string}}}",
                        "",
                        List.of(
                                TOP,
                                belowOptional,
                                ".absentIsErrorIf((ListThingsResponse response) -> response.page() != null)")),
                Arguments.of(
                        "required in a required object",
                        "page: {type: object, required: [next], properties: {next: {type: string, nullable: true}}}",
                        "required: [page]",
                        List.of(
                                TOP,
                                below,
                                ".nullable((ListThingsResponse response) -> response.page().hasNext())",
                                ".absentIsError()")),
                Arguments.of(
                        "optional in a required object",
                        "page: {type: object, properties: {next: {type: string}}}",
                        "required: [page]",
                        List.of(TOP, below)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nested_declarations")
    void absence_is_an_error_if_the_object_is_present_that_requires_the_property(
            String name, String page, String required, List<String> steps) {
        assertThat(steps(CURSOR.formatted("page.next", ""), page, required)).isEqualTo(steps);
    }

    @Test
    void absence_is_an_error_if_the_vendors_file_says_so() {
        assertThat(steps(CURSOR.formatted("next", ", absent: error"), "next: {type: string, nullable: true}", ""))
                .containsExactly(TOP, TOP_NULLABLE, ".absentIsError()");
    }

    @Test
    void known_additions_of_the_vendors_file_are_given_to_every_listing() {
        String config = CURSOR.formatted("next", "") + "\nknownAdditions: [next_invoice_date, links.next, 'a\"b']";

        assertThat(steps(config, "next: {type: string}", ""))
                .containsExactly(TOP, ".knownAdditions(\"next_invoice_date\", \"links.next\", \"a\\\"b\")");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cursor, cursor: cursor, next: next | string | next: {type: string}",
                "page-number, page: cursor, next: next | integer | next: {type: string}",
                "page-number, page: cursor, next: next | integer | next: {type: string, format: uri}",
                "page-number, page: cursor, next: next | integer | next: {type: integer}",
                "page-number, page: cursor, next: next | integer | next: {type: integer, format: int32}",
                "page-number, page: cursor, next: next, itemsMayBeAbsent: true | integer | next: {type: integer}",
                "offset, offset: cursor, next: next | integer | next: {type: string}",
            })
    void listing_that_could_not_end_is_an_error_that_says_what_to_configure(
            String scheme, String position, String next) {
        String required = "pagination: [{items: data, scheme: " + scheme + "}]";
        String absentIsError = "pagination: [{items: data, absent: error, scheme: " + scheme + "}]";

        assertThatThrownBy(() -> steps(required, next, "required: [next]", position))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageMatching(
                        "listThings: fits the paging scheme .*, but no listing could end: next is never absent,"
                                + " because the document requires it, and the document does not let it be null; make it"
                                + " nullable in overlay.yaml, or .*paginationExceptions .*endsWhenEmpty: true .*scheme: none"
                                + " if it is not a listing");
        assertThatThrownBy(() -> steps(absentIsError, next, "", position))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageContaining("because the vendor's file says absent: error for it")
                .hasMessageEndingWith("; or remove absent: error");
        assertThat(steps(required, next, "", position)).containsExactly(TOP);
        assertThat(steps(required, nullable(next), "required: [next]", position))
                .containsExactly(TOP, TOP_NULLABLE, ".absentIsError()");
    }

    @ParameterizedTest
    @ValueSource(strings = {"next: {type: string}", "next: {type: string, format: uri}"})
    void listing_in_a_required_object_that_could_not_end_is_an_error(String next) {
        String page = "page: {type: object, required: [next], properties: {" + next + "}}";
        String config = "pagination: [{scheme: page-number, page: cursor, items: data, next: page.next}]";

        assertThatThrownBy(() -> steps(config, page, "required: [page]", "integer"))
                .hasMessageContaining("no listing could end: page.next is never absent");
        assertThat(steps(config, nullable(page), "required: [page]", "integer"))
                .last()
                .asString()
                .startsWith(".absentIsErrorIf(");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "page-number, page: cursor, next: next | integer | next: {type: boolean}",
                "offset, offset: cursor, next: next | integer | next: {type: boolean}",
                "offset, offset: cursor, next: next | integer | next: {type: integer}",
                "offset, offset: cursor, next: next | integer | next: {type: integer, format: int32}",
                "item-id, after: cursor, before: before, id: id, more: next | string | next: {type: boolean}",
                "cursor, cursor: cursor, next: next, endsWhenEmpty: true | string | next: {type: string}",
                "page-number, page: cursor, next: next, endsWhenEmpty: true | integer | next: {type: integer}",
                "cursor, cursor: cursor, next: next, itemsMayBeAbsent: true | string | next: {type: string}",
                "offset, offset: cursor, next: next, itemsMayBeAbsent: true | integer | next: {type: string}",
            })
    void listing_that_ends_otherwise_may_require_the_property(String scheme, String position, String next) {
        String required = "pagination: [{items: data, scheme: " + scheme + "}]";
        String absentIsError = "pagination: [{items: data, absent: error, scheme: " + scheme + "}]";

        assertThat(steps(required, next, "required: [next]", position)).containsExactly(TOP, ".absentIsError()");
        assertThat(steps(absentIsError, next, "", position)).containsExactly(TOP, ".absentIsError()");
    }

    @Test
    void absent_has_no_other_value_than_error() {
        assertThatThrownBy(() -> SampleDocument.config(CURSOR.formatted("next", ", absent: end")))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageContaining("error");
    }

    private static String nullable(String property) {
        return property.replaceFirst("type: (\\w+)", "nullable: true, type: $1");
    }

    private static List<String> steps(String config, String next, String required) {
        return steps(config, next, required, "string");
    }

    /** Returns the calls between the items and the position. */
    private static List<String> steps(String config, String next, String required, String positionType) {
        String operation = """
                parameters: [{name: cursor, in: query, schema: {type: %s}}]
                responses:
                  '200':
                    description: a page
                    content:
                      application/json:
                        schema:
                          type: object
                          %s
                          properties:
                            data: {type: array, items: {$ref: '#/components/schemas/Thing'}}
                            %s
                """.formatted(positionType, required, next);
        OperationFacts things =
                SampleDocument.operation(SampleDocument.withOperation(operation, ""), SampleDocument.config(config));
        return Printed.scheme(things).stream()
                .map(String::strip)
                .dropWhile(call -> !call.startsWith(".undeclared"))
                .takeWhile(call -> !call.startsWith(".by"))
                .toList();
    }
}
