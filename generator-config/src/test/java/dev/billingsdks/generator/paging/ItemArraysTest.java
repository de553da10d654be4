package dev.billingsdks.generator.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.generator.SampleDocument;
import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.document.InvalidSpecException;
import dev.billingsdks.generator.print.Printed;
import dev.billingsdks.generator.sdk.OperationFacts;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemArraysTest {

    private static final String NO_ITEMS = "{scheme: cursor, cursor: cursor, next: next, itemsMayBeAbsent: true}";

    @Test
    void items_without_a_path_are_the_only_array_of_the_response() {
        OperationFacts operation =
                operation("whatever: {type: array, items: {$ref: '#/components/schemas/Thing'}}", "");

        assertThat(Printed.scheme(operation))
                .startsWith(
                        "PagingScheme.builder(LIST_THINGS, \"whatever\", ListThingsResponse::whatever)",
                        "        .omitsDefaults()");
        assertThat(operation.listing().items()).isEqualTo("whatever, the only array");
    }

    @Test
    void items_without_a_path_can_be_below_objects() {
        OperationFacts operation = operation("result: {$ref: '#/components/schemas/Result'}", """
                Result: {allOf: [{$ref: '#/components/schemas/Rows'}, {type: object, properties: {took: {type: integer}}}]}
                Rows:
                  type: object
                  required: [page]
                  properties:
                    page: {type: object, properties: {rows: {type: array, items: {$ref: '#/components/schemas/Thing'}}}}
                """);

        assertThat(operation.paging().item()).isEqualTo("Thing");
        assertThat(operation.listing().items()).isEqualTo("result.page.rows, the only array");
        assertThat(String.join("\n", Printed.scheme(operation)))
                .contains("\"result.page.rows\", ")
                .contains("response.result().page().rows()");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rawHistory: {type: array, items: {$ref: '#/components/schemas/Thing'}} | rawHistory, history.events | rawHistory",
                "warnings: {type: array, items: {type: string}} | warnings, history.events | warnings",
                "archive: {$ref: '#/components/schemas/History'} | history.events, archive.events | history.events",
                "meta: {type: object, properties: {more: {type: object, properties: {codes: {type: array}}}}} "
                        + "| history.events, meta.more.codes | history.events",
                "meta: {allOf: [{type: object, properties: {codes: {type: array}}}]} | history.events, meta.codes | history.events",
                "groups: {type: object, additionalProperties: {type: array, items: {type: string}}} "
                        + "| groups.*, history.events | history.events",
                "groups: {type: object, additionalProperties: {$ref: '#/components/schemas/History'}} "
                        + "| history.events, groups.*.events | history.events",
                "either: {oneOf: [{type: string}, {$ref: '#/components/schemas/History'}]} "
                        + "| history.events, either.events | history.events",
                "either: {oneOf: [{type: string}, {type: array, items: {type: string}}]} | history.events, either | history.events",
                "meta: {type: [object, 'null'], properties: {codes: {type: array}}} | history.events, meta.codes | history.events",
            })
    void several_arrays_at_any_depth_are_an_error_that_names_them(String second, String candidates, String suggestion) {
        assertThatThrownBy(() -> operation("history: {$ref: '#/components/schemas/History'}\n" + second, """
                History:
                  type: object
                  properties: {events: {type: array, items: {$ref: '#/components/schemas/Thing'}}}
                """))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageContaining("listThings: fits the paging scheme cursor cursor -> next, but several arrays")
                .hasMessageContaining("can contain the items: " + candidates + "; ")
                .hasMessageContaining("paginationExceptions in generator-config/<vendor>.yaml")
                .hasMessageEndingWith("items: " + suggestion);
    }

    @Test
    void exception_of_the_vendors_file_chooses_among_several_arrays() {
        String config = "pagination: [" + NO_ITEMS + "]\npaginationExceptions: {listThings: {scheme: cursor, cursor:"
                + " cursor, next: next, items: history.events}}";

        OperationFacts operation = operation(config, """
                history: {type: object, properties: {events: {type: array, items: {$ref: '#/components/schemas/Thing'}}}}
                rawHistory: {type: array, items: {type: string}}""", "");

        assertThat(operation.paging().item()).isEqualTo("Thing");
        assertThat(operation.listing().items()).isEqualTo("history.events");
    }

    @Test
    void arrays_within_an_item_are_not_candidates() {
        OperationFacts operation = operation("things: {type: array, items: {$ref: '#/components/schemas/Bag'}}", """
                Bag: {type: object, properties: {tags: {type: array, items: {type: string}}}}
                """);

        assertThat(operation.listing().items()).isEqualTo("things, the only array");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "groups: {type: object, additionalProperties: {type: array, items: {type: string}}}"
                        + " | has no array outside maps and unions (arrays in it: groups.*)",
                "groups: {type: object, additionalProperties: {type: object, properties: {rows: {type: array}}}}"
                        + " | has no array outside maps and unions (arrays in it: groups.*.rows)",
                "data: {oneOf: [{type: string}, {type: array, items: {$ref: '#/components/schemas/Thing'}}]}"
                        + " | has no array outside maps and unions (arrays in it: data)",
                "data: {anyOf: [{$ref: '#/components/schemas/Rows'}, {$ref: '#/components/schemas/Thing'}]}"
                        + " | has no array outside maps and unions (arrays in it: data.rows)",
                "data: {type: object, additionalProperties: {$ref: '#/components/schemas/Thing'}} | has no array",
                "data: {type: object} | has no array",
                "data: {} | has no array",
                "total: {type: integer} | has no array",
            })
    void listing_without_an_array_that_a_path_can_name_is_an_error(String property, String problem) {
        String rows = "Rows: {type: object, properties: {rows: {type: array, items: {type: string}}}}";

        assertThatThrownBy(() -> operation(property, rows))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageContaining("listThings: fits the paging scheme cursor cursor -> next by its parameter and by"
                        + " what names the next page, but its response " + problem + "; under paginationExceptions in")
                .hasMessageContaining("items: and the path of the array, or say scheme: none if it is not a listing");
        String none = "pagination: [" + NO_ITEMS + "]\npaginationExceptions: {listThings: {scheme: none}}";
        assertThat(operation(none, property, rows).paging()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data: {type: array, items: {type: array, items: {$ref: '#/components/schemas/Thing'}}}",
                "data: {allOf: [{type: array, items: {$ref: '#/components/schemas/Thing'}}]}",
                "data: {nullable: true, oneOf: [{type: array, items: {$ref: '#/components/schemas/Thing'}}]}",
            })
    void array_of_arrays_and_array_by_allOf_contain_the_items(String property) {
        assertThat(operation(property, "").listing().items()).isEqualTo("data, the only array");
    }

    @Test
    void listing_whose_response_is_a_union_is_an_error() {
        String page =
                "Page: {type: object, properties: {next: {type: string}, data: {type: array, items: {type: string}}}}\n"
                        + "Problem: {type: object, properties: {message: {type: string}}}";
        String operation = """
                parameters: [{name: cursor, in: query, schema: {type: string}}]
                responses:
                  '200':
                    description: a page
                    content:
                      application/json:
                        schema: {oneOf: [{$ref: '#/components/schemas/Problem'}, {$ref: '#/components/schemas/Page'}]}
                """;
        String filtered = operation.replace("name: cursor", "name: filter");
        VendorConfig config = SampleDocument.config("pagination: [" + NO_ITEMS + "]");

        assertThatThrownBy(() -> SampleDocument.operation(SampleDocument.withOperation(operation, page), config))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageContaining(
                        "its response is one of several types, of which AcmePage names it; under pagination");
        assertThat(SampleDocument.operation(SampleDocument.withOperation(filtered, page), config)
                        .paging())
                .isNull();
    }

    @Test
    void later_scheme_that_names_the_array_is_taken_before_the_error() {
        String config = "pagination: [{scheme: cursor, cursor: cursor, items: missing, next: next}, " + NO_ITEMS + "]";

        assertThat(operation(config, "data: {type: array, items: {type: string}}", "")
                        .listing()
                        .items())
                .isEqualTo("data, the only array");
    }

    @Test
    void object_that_contains_itself_is_searched_once_more_and_no_further() {
        String tree = """
                Tree:
                  type: object
                  properties:
                    parent: {$ref: '#/components/schemas/Tree'}
                    leaves: {type: array, items: {$ref: '#/components/schemas/Thing'}}
                """;

        assertThatThrownBy(() -> operation("tree: {$ref: '#/components/schemas/Tree'}", tree))
                .hasMessageContaining("can contain the items: tree.leaves, tree.parent.leaves;");
        assertThat(operation(
                                "things: {type: array, items: {$ref: '#/components/schemas/Thing'}}\n"
                                        + "tree: {$ref: '#/components/schemas/Tree'}",
                                tree.replace("leaves: {type: array, items: {$ref: '#/components/schemas/Thing'}}", ""))
                        .listing()
                        .items())
                .isEqualTo("things, the only array");
    }

    @Test
    void search_time_does_not_grow_with_the_number_of_paths() {
        StringBuilder schemas = new StringBuilder();
        for (int level = 0; level < 40; level++) {
            String next = "{$ref: '#/components/schemas/Level" + (level + 1) + "'}";
            schemas.append("Level%d: {type: object, properties: {one: %s, two: %s}}\n".formatted(level, next, next));
        }
        schemas.append("Level40: {type: object, properties: {name: {type: string}}}\n");

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThatThrownBy(
                                () -> operation("level: {$ref: '#/components/schemas/Level0'}", schemas.toString()))
                        .hasMessageContaining("its response has no array; under"));
    }

    private static OperationFacts operation(String properties, String schemas) {
        return operation("pagination: [" + NO_ITEMS + "]", properties, schemas);
    }

    private static OperationFacts operation(String config, String properties, String schemas) {
        String operation = """
                parameters: [{name: cursor, in: query, schema: {type: string}}]
                responses:
                  '200':
                    description: a page
                    content:
                      application/json:
                        schema:
                          type: object
                          properties:
                            next: {type: string}
                %s
                """.formatted(properties.indent(12).stripTrailing());
        return SampleDocument.operation(
                SampleDocument.withOperation(operation, schemas.strip()), SampleDocument.config(config));
    }
}
