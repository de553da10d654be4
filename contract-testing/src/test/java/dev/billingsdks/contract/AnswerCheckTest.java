package dev.billingsdks.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AnswerCheckTest {

    private static final String CREATE = "stub of createCustomer (POST /customers/) with status 201 contradicts Sampler"
            + " (src/test/resources/specs/sampler-3.0.yaml); a deliberately wrong answer is respondContraryToSpec(...):\n  ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'id': 1, 'name': 'Ada'}",
                "{'id': 2147483647, 'big': 9223372036854775807, 'name': 'Ada', 'undeclared': [1]}",
                "{'id': 1, 'name': 'Ada', 'uid': 'd7abd0cd-4ae9-4db7-8676-e986a4ebd8dc', 'created': '2024-01-01T00:00:00.5+02:00'}",
                "{'id': 1, 'name': 'Ada', 'link': 'https://example.com/a?b=c', 'score': 9.99, 'nullable': 'yes'}",
                "{'id': 1, 'name': 'Ada', 'status': null, 'address': null, 'invoicing': null, 'note': null}",
                "{'id': 1, 'name': 'Ada', 'status': 'active', 'address': {'city': 'Ghent'}, 'invoicing': {}, 'note': {}}"
            })
    void a_truthful_answer_passes(String json) {
        assertThatCode(() -> admit("createCustomer", Answer.json(201, json.replace('\'', '"'))))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '^', textBlock = """
                    {'id': 1}                                > $: lacks the required property 'name'
                    []                                       > $: must be object, is array
                    {'id': '1', 'name': 'a'}                 > $.id: must be integer, is string
                    {'id': 0, 'name': 'a'}                   > $.id: must be at least 1
                    {'id': 2147483648, 'name': 'a'}          > $.id: must fit into 32 bits
                    {'id': 1, 'big': 9223372036854775808, 'name': 'a'} > $.big: must fit into 64 bits
                    {'id': 1, 'name': null}                  > $.name: must be string, is null
                    {'id': 1, 'name': 'a', 'uid': 'x'}       > $.uid: must be a UUID
                    {'id': 1, 'name': 'a', 'created': '2024-01-01 00:00'} > $.created: must be a date-time (RFC 3339)
                    {'id': 1, 'name': 'a', 'created': '2024-01-01T00:00:00'} > $.created: must be a date-time (RFC 3339)
                    {'id': 1, 'name': 'a', 'link': 'a b'}    > $.link: must be an absolute URI
                    {'id': 1, 'name': 'a', 'status': 'open'} > $.status: must be one of ["active", "closed", null]
                    {'id': 1, 'name': 'a', 'score': 10}      > $.score: must be less than 10
                    {'id': 1, 'name': 'a', 'home': null}     > $.home: must be object, is null
                    {'id': 1, 'name': 'a', 'address': {'city': 1}} > $.address.city: must be string, is integer
                    {'id': 1, 'name': 'a', 'invoicing': 4}   > $.invoicing: must be object, is integer
                    {'id': 1, 'name': 'a', 'note': 4}        > $.note: must be [object, null], is integer
                    {'id': 1, 'id': 2, 'name': 'a'}          > it is not JSON: Duplicate Object property "id"
                    {'id': 1, 'name': 'a'} x                 > it is not JSON: Unrecognized token 'x': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')
                    """)
    void a_lie_is_caught_with_path_and_reason(String json, String reason) {
        assertThatThrownBy(() -> admit("createCustomer", Answer.json(201, json.replace('\'', '"'))))
                .isInstanceOf(AssertionError.class)
                .hasMessage(CREATE + reason);
    }

    @Test
    void openapi_30_ignores_what_stands_beside_a_reference() {
        assertThatCode(() -> admit("createCustomer", Answer.json(201, "{\"id\": 1, \"name\": \"Ada\", \"home\": {}}")))
                .doesNotThrowAnyException();
    }

    @Test
    void all_reasons_are_listed() {
        assertThatThrownBy(() -> admit("createCustomer", Answer.json(201, "{\"id\": \"1\"}")))
                .hasMessage(CREATE + "$.id: must be integer, is string\n  $: lacks the required property 'name'");
    }

    @Test
    void an_undeclared_status_is_caught() {
        assertThatThrownBy(() -> admit("listCustomers", Answer.json(503, "{}")))
                .isInstanceOf(AssertionError.class)
                .hasMessage("stub of listCustomers (GET /customers/) with status 503 contradicts Sampler"
                        + " (src/test/resources/specs/sampler-3.0.yaml); a deliberately wrong answer is respondContraryToSpec(...):\n"
                        + "  this status is not declared, but 200, 4XX");
    }

    @Test
    void a_range_and_the_default_declare_their_statuses() {
        assertThatCode(() -> admit("listCustomers", Answer.json(404, "{\"message\": \"no\"}")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> admit("listCustomers", Answer.json(404, "{}")))
                .hasMessageEndingWith("$: lacks the required property 'message'");
        assertThatCode(() -> admit("createCustomer", Answer.json(503, "{\"code\": 1}")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> admit("createCustomer", Answer.json(503, "{}")))
                .hasMessageEndingWith("$: lacks the required property 'code'");
    }

    @Test
    void a_body_is_answered_where_one_is_declared_and_nowhere_else() {
        assertThatCode(() -> admit("deleteCustomer", Answer.empty(204))).doesNotThrowAnyException();
        assertThatThrownBy(() -> admit("deleteCustomer", Answer.json(204, "{}")))
                .hasMessageEndingWith("it has a JSON body, but none is declared");
        assertThatThrownBy(() -> admit("createCustomer", Answer.empty(201)))
                .hasMessageEndingWith("it has no body, but application/json is declared");
    }

    @Test
    void an_answer_contrary_to_the_spec_is_let_through() {
        Answer wrong = Answer.contraryToSpec(418, "text/html", "<html>");

        assertThat(admit("listCustomers", wrong)).isSameAs(wrong);
    }

    @Test
    void the_declared_media_type_is_answered_unless_the_test_gives_one() {
        Answer declared = admit("listCustomers", Answer.json(404, "{\"message\": \"no\"}"));
        Answer given = admit(
                "listCustomers", Answer.json(404, "{\"message\": \"no\"}").withHeader("content-type", "text/plain"));

        assertThat(declared.toWireMock().getHeaders().getContentTypeHeader().firstValue())
                .isEqualTo("application/problem+json");
        assertThat(given.toWireMock().getHeaders().getContentTypeHeader().firstValue())
                .isEqualTo("text/plain");
    }

    @Test
    void openapi_31_null_is_allowed_by_type_alone_and_not_by_nullable() {
        String id = "\"id\": \"d7abd0cd-4ae9-4db7-8676-e986a4ebd8dc\"";

        assertThatCode(() -> admit31("{\"data\": [{" + id + ", \"parent\": null}], \"next_page_url\": null}"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> admit31("{\"data\": [{" + id + ", \"old\": null}]}"))
                .hasMessageEndingWith("\n  $.data[0].old: must be string, is null");
        assertThatThrownBy(() -> admit31("{\"data\": [{" + id + ", \"price\": 0}]}"))
                .hasMessageEndingWith("\n  $.data[0].price: must be greater than 0");
        assertThatThrownBy(() -> admit31("{\"next_page_url\": 1}"))
                .hasMessageEndingWith("\n  $.next_page_url: must be [string, null], is integer");
    }

    private static Answer admit(String operation, Answer answer) {
        return new AnswerCheck(Samplers.OPENAPI_30, Samplers.OPENAPI_30.operation(operation)).admit(answer);
    }

    private static Answer admit31(String json) {
        return new AnswerCheck(Samplers.OPENAPI_31, Samplers.OPENAPI_31.operation("list-items"))
                .admit(Answer.json(200, json));
    }
}
