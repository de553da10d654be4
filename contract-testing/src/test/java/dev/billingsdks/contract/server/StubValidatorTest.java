package dev.billingsdks.contract.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.contract.check.Contract;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class StubValidatorTest {

    private static final String CREATE = "stub of createCustomer (POST /customers/) with status 201 contradicts Sampler"
            + " (../contract-check/src/test/resources/specs/sampler-3.0.yaml); a deliberately invalid response is respondContraryToSpec(...):\n  ";

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
    void a_valid_response_passes(String json) {
        assertThatCode(() -> admit("createCustomer", StubResponse.json(201, json.replace('\'', '"'))))
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
    void an_invalid_response_is_rejected_with_path_and_reason(String json, String reason) {
        assertThatThrownBy(() -> admit("createCustomer", StubResponse.json(201, json.replace('\'', '"'))))
                .isInstanceOf(AssertionError.class)
                .hasMessage(CREATE + reason);
    }

    @Test
    void openapi_30_ignores_siblings_of_a_reference() {
        assertThatCode(() ->
                        admit("createCustomer", StubResponse.json(201, "{\"id\": 1, \"name\": \"Ada\", \"home\": {}}")))
                .doesNotThrowAnyException();
    }

    @Test
    void all_reasons_are_listed() {
        assertThatThrownBy(() -> admit("createCustomer", StubResponse.json(201, "{\"id\": \"1\"}")))
                .hasMessage(CREATE + "$.id: must be integer, is string\n  $: lacks the required property 'name'");
    }

    @Test
    void an_undeclared_status_is_rejected() {
        assertThatThrownBy(() -> admit("listCustomers", StubResponse.json(503, "{}")))
                .isInstanceOf(AssertionError.class)
                .hasMessage("stub of listCustomers (GET /customers/) with status 503 contradicts Sampler"
                        + " (../contract-check/src/test/resources/specs/sampler-3.0.yaml); a deliberately invalid response is respondContraryToSpec(...):\n"
                        + "  this status is not declared, but 200, 4XX");
    }

    @Test
    void a_range_and_the_default_declare_their_statuses() {
        assertThatCode(() -> admit("listCustomers", StubResponse.json(404, "{\"message\": \"no\"}")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> admit("listCustomers", StubResponse.json(404, "{}")))
                .hasMessageEndingWith("$: lacks the required property 'message'");
        assertThatCode(() -> admit("createCustomer", StubResponse.json(503, "{\"code\": 1}")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> admit("createCustomer", StubResponse.json(503, "{}")))
                .hasMessageEndingWith("$: lacks the required property 'code'");
    }

    @Test
    void a_response_has_a_body_only_if_one_is_declared() {
        assertThatCode(() -> admit("deleteCustomer", StubResponse.empty(204))).doesNotThrowAnyException();
        assertThatThrownBy(() -> admit("deleteCustomer", StubResponse.json(204, "{}")))
                .hasMessageEndingWith("it has a JSON body, but none is declared");
        assertThatThrownBy(() -> admit("createCustomer", StubResponse.empty(201)))
                .hasMessageEndingWith("it has no body, but application/json is declared");
    }

    @Test
    void a_response_contrary_to_the_spec_is_sent() {
        StubResponse wrong = StubResponse.contraryToSpec(418, "text/html", "<html>");

        assertThat(admit("listCustomers", wrong)).isSameAs(wrong);
    }

    @Test
    void a_response_has_the_declared_media_type_unless_the_test_sets_one() {
        StubResponse declared = admit("listCustomers", StubResponse.json(404, "{\"message\": \"no\"}"));
        StubResponse given = admit(
                "listCustomers",
                StubResponse.json(404, "{\"message\": \"no\"}")
                        .withHeader("content-type", "application/problem+json; charset=utf-8"));

        assertThat(declared.toWireMock().getHeaders().getContentTypeHeader().firstValue())
                .isEqualTo("application/problem+json");
        assertThat(given.toWireMock().getHeaders().getContentTypeHeader().firstValue())
                .isEqualTo("application/problem+json; charset=utf-8");
    }

    @Test
    void a_media_type_that_is_not_declared_is_rejected_as_the_sdk_would() {
        StubResponse text = StubResponse.json(404, "{\"message\": \"no\"}").withHeader("Content-Type", "text/plain");

        assertThatThrownBy(() -> admit("listCustomers", text))
                .isInstanceOf(AssertionError.class)
                .hasMessageEndingWith("it has Content-Type text/plain, must be one of application/problem+json");
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

    @ParameterizedTest
    @CsvSource({"metronome, listCustomers-v1", "kelviq, listCustomers", "flatpeak, list-customers"})
    void the_vendors_own_pages_are_valid_stubs(String vendor, String operation) {
        Contract contract =
                Contract.of(Path.of("../generator-config/src/test/resources/seeds", vendor, "openapi.yaml"));
        StubValidator check = new StubValidator(contract, contract.operation(operation));

        List<String> pages = contract.examples(operation, 200);

        assertThat(pages).hasSize(1).allSatisfy(page -> check.admit(StubResponse.json(200, page)));
    }

    @Test
    void an_example_that_is_not_valid_is_rejected_as_a_stub() {
        Contract contract = Contract.of(Path.of("../generator-config/src/test/resources/seeds/flatpeak/openapi.yaml"));
        StubValidator check = new StubValidator(contract, contract.operation("list-customers"));

        String example = contract.examples("list-customers", 403).get(0);

        assertThatThrownBy(() -> check.admit(StubResponse.json(403, example)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("\n  $: lacks the required property 'object'");
    }

    private static StubResponse admit(String operation, StubResponse response) {
        return new StubValidator(Samplers.OPENAPI_30, Samplers.OPENAPI_30.operation(operation)).admit(response);
    }

    private static StubResponse admit31(String json) {
        return new StubValidator(Samplers.OPENAPI_31, Samplers.OPENAPI_31.operation("list-items"))
                .admit(StubResponse.json(200, json));
    }
}
