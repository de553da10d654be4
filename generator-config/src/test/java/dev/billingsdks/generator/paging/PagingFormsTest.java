package dev.billingsdks.generator.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.generator.SampleDocument;
import dev.billingsdks.generator.document.DocumentParser;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.document.SpecDocument;
import dev.billingsdks.generator.print.Printed;
import dev.billingsdks.generator.sdk.OperationFacts;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms of paging that no property of the response announces, and configurations that cannot work. */
class PagingFormsTest {

    private static final String PAGE = "{name: page, in: query, schema: {type: integer}}";
    private static final String ARRAY = "{type: array, items: {$ref: '#/components/schemas/Thing'}}";
    private static final String OBJECT = "{type: object, properties: {data: " + ARRAY + ", %s}}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "page-number, page: page | pagination scheme page-number needs the key next, or another that says when a listing ends",
                "page-number, page: page, next: n, until: empty | says when a listing ends by next and until; it takes one of next, lastPage",
                "page-number, page: page, more: m | says when a listing ends by more; it takes one of next, lastPage",
                "page-number, page: page, until: short | needs the key pageSize for until: short",
                "page-number, page: page, current: p | needs the key pageSize for current",
                "cursor, cursor: c, until: empty | says when a listing ends by until; it takes one of next, linkHeader",
                "item-id, after: a, id: id | pagination scheme item-id needs the key more, or another that says",
                "page-number, page: page, until: empty, endsWhenEmpty: true | has endsWhenEmpty, which is for pages that name a next one, and until"
            })
    void configuration_without_one_end_is_an_error(String keys, String problem) {
        assertThatThrownBy(() -> SampleDocument.config("pagination: [{scheme: " + keys + "}]"))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageContaining(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"max_page", "total_pages", "lastPage", "page", "count"})
    void number_that_by_its_name_is_not_that_of_the_next_page_is_an_error(String name) {
        String config = "pagination: [{scheme: page-number, page: page, next: " + name + ", endsWhenEmpty: true}]";

        assertThatThrownBy(() -> operation(config, PAGE, OBJECT.formatted(name + ": {type: integer}")))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageContaining("next: " + name + " is a number that by its name is not that of the next page")
                .hasMessageContaining("write lastPage: " + name + " for the number of the last page");
    }

    @Test
    void first_page_of_an_unknown_number_is_an_error() {
        String config = "pagination: [{scheme: page-number, page: page, until: empty}]";

        assertThatThrownBy(
                        () -> operation(config, "{name: page, in: query, schema: {type: integer, minimum: 0}}", ARRAY))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageContaining(
                        "the first page can be 0 or 1, and the wrong one would repeat or lose a page; write"
                                + " firstPage: 0 or firstPage: 1");
    }

    @Test
    void first_page_that_contradicts_the_default_is_an_error() {
        String config = "pagination: [{scheme: page-number, page: page, until: empty, firstPage: 1}]";

        assertThatThrownBy(
                        () -> operation(config, "{name: page, in: query, schema: {type: integer, default: 0}}", ARRAY))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageContaining("firstPage: 1 contradicts the document, in which the default of page is 0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{type: integer, default: 0} | ''", "{type: integer, minimum: 0} | ', firstPage: 0'"})
    void first_page_is_the_default_or_what_the_vendors_file_says(String schema, String firstPage) {
        String config = "pagination: [{scheme: page-number, page: page, until: empty" + firstPage + "}]";

        assertThat(Printed.scheme(operation(config, "{name: page, in: query, schema: " + schema + "}", ARRAY)))
                .contains("        .startingAt(0)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "limit | {type: integer, default: 10} | pageSize: limit is a parameter without a maximum",
                "limit | {type: integer, maximum: 10} | pageSize: limit is a parameter without a default",
                "20 | {type: integer} | pageSize: 20 is a number, but the parameter limit changes the size of a page"
            })
    void size_of_a_full_page_that_is_not_certain_is_an_error(String size, String schema, String problem) {
        String config = "pagination: [{scheme: page-number, page: page, until: short, pageSize: " + size + "}]";

        assertThatThrownBy(() -> operation(config, PAGE + ", {name: limit, in: query, schema: " + schema + "}", ARRAY))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageContaining(problem);
    }

    @Test
    void array_does_not_fit_a_scheme_that_needs_a_property() {
        String config = "pagination: [{scheme: page-number, page: page, next: next}]";

        OperationFacts operation = operation(config, PAGE, ARRAY);

        assertThat(operation.paging()).isNull();
        assertThat(operation.listing().listLike()).isTrue();
        assertThat(operation.listing().reasons()).containsExactly("its response is not an object with properties");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{type: string, format: uuid} | {type: string, format: uuid} | UUID.fromString(cursor)",
                "{type: string, format: date-time} | {type: string} | OffsetDateTime.parse(cursor)",
                "{type: integer, format: int64} | {type: integer, format: int64} | Long.parseLong(cursor)",
                "{type: string} | {type: string, format: uuid} | cursor"
            })
    void cursor_can_have_another_type_than_a_text(String parameter, String next, String value) {
        String config = "pagination: [{scheme: cursor, cursor: cursor, items: data, next: next}]";

        OperationFacts operation = operation(
                config, "{name: cursor, in: query, schema: " + parameter + "}", OBJECT.formatted("next: " + next));

        assertThat(Printed.scheme(operation))
                .contains("        .byCursor(ListThingsParams::cursor, (params, cursor) -> params.toBuilder().cursor("
                        + value + ").build())");
    }

    @Test
    void page_in_an_object_that_is_a_parameter_keeps_its_other_properties() {
        String config = "pagination: [{scheme: page-number, page: page.number, items: data, next: next}]";
        String parameter =
                "{name: page, in: query, style: deepObject, schema: {type: object, properties: {number: {type:"
                        + " integer}, size: {type: integer}}}}";

        OperationFacts operation = operation(config, parameter, OBJECT.formatted("next: {type: string}"));

        assertThat(Printed.scheme(operation))
                .contains(
                        "                    return params.toBuilder().page(nextPagePart.number(page).build()).build();")
                .last()
                .isEqualTo("        .whileLink(\"next\", ListThingsResponse::next, \"page[number]\");");
    }

    @ParameterizedTest
    @CsvSource({"createThing, 200", "Things_List, 201", "import-things, 200"})
    void post_that_creates_something_is_not_a_listing(String operationId, String status) {
        OperationFacts operation = post(operationId, status, "");

        assertThat(operation.paging()).isNull();
        assertThat(operation.listing().reasons())
                .containsExactly(
                        "it creates or changes something; an entry of paginationExceptions with a scheme makes it a"
                                + " listing");
    }

    @Test
    void post_that_only_reads_is_a_listing() {
        assertThat(post("searchThings", "200", "").paging()).isNotNull();
    }

    @Test
    void exception_makes_a_post_that_creates_something_a_listing() {
        String exception =
                "\npaginationExceptions: {createThing: {scheme: cursor, cursor: cursor, items: data, next: next}}";

        assertThat(post("createThing", "200", exception).paging()).isNotNull();
    }

    private static OperationFacts post(String operationId, String status, String exceptions) {
        String text = """
                openapi: 3.0.3
                servers: [{url: 'https://api.acme.example'}]
                paths:
                  /things:
                    post:
                      operationId: %s
                      requestBody: {content: {application/json: {schema: {type: object, properties: {cursor: {type: string}}}}}}
                      responses:
                        '%s': {description: a, content: {application/json: {schema: %s}}}
                components: {schemas: {Thing: {type: object, properties: {id: {type: string}}}}}
                """.formatted(operationId, status, OBJECT.formatted("next: {type: string}"));
        return SampleDocument.operation(
                SpecDocument.of(DocumentParser.parse(text, Path.of("sample.yaml"))),
                SampleDocument.config(
                        "pagination: [{scheme: cursor, cursor: cursor, items: data, next: next}]" + exceptions));
    }

    private static OperationFacts operation(String config, String parameters, String response) {
        String operation = """
                parameters: [%s]
                responses: {'200': {description: a, content: {application/json: {schema: %s}}}}
                """.formatted(parameters, response);
        return SampleDocument.operation(SampleDocument.withOperation(operation, ""), SampleDocument.config(config));
    }
}
