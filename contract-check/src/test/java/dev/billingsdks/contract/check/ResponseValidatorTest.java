package dev.billingsdks.contract.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole response is validated: status, declared headers, media type, charset, content coding and body. */
final class ResponseValidatorTest {

    private static final String JSON = "application/json";
    private static final String ACCOUNT = "{\"name\": \"a\", \"created\": \"2026\"}";
    private static final String CANARY = "canary";
    private static final String PREFIX = "getAccount (GET /accounts/{id}) -> 200: ";

    private final Contract contract = Contract.of(Path.of("src/test/resources/specs/responses-3.1.yaml"));
    private final Map<String, List<String>> headers = new HashMap<>(Map.of("X-Total", List.of("3")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "Application/JSON",
                "application/json; charset=utf-8",
                "application/json;charset=\"UTF-8\"",
                "application/json; charset=us-ascii",
                "application/json; profile=x"
            })
    void declared_media_type_passes_in_any_spelling_of_utf_8(String contentType) {
        assertThat(account(200, contentType, ACCOUNT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    text/html                          > it has Content-Type text/html, must be one of application/json
                    application/xml                    > it has Content-Type application/xml, must be one of application/json
                    application/problem+json           > it has Content-Type application/problem+json, must be one of application/json
                    json                               > it has Content-Type json, must be one of application/json
                    application/json; charset=latin1   > it has the charset latin1, must be UTF-8
                    application/json; charset=utf-16   > it has the charset utf-16, must be UTF-8
                    application/json; charset=nonsense > it has the charset nonsense, must be UTF-8
                    """)
    void other_media_type_or_charset_is_a_violation(String contentType, String problem) {
        assertThat(account(200, contentType, ACCOUNT)).containsExactly(PREFIX + problem);
    }

    @Test
    void body_without_a_media_type_is_a_violation() {
        assertThat(account(200, null, ACCOUNT))
                .containsExactly(PREFIX + "it is sent with 0 Content-Type headers, must be one");
    }

    @Test
    void body_with_two_media_types_is_a_violation() {
        headers.put("Content-Type", List.of(JSON, JSON));

        assertThat(violations("GET", 200, ACCOUNT.getBytes(StandardCharsets.UTF_8)))
                .containsExactly(PREFIX + "it is sent with 2 Content-Type headers, must be one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{} {}", "<html>canary</html>", "{\"name\": canary}", "{\"name\":1,\"name\":1}"})
    void body_that_is_not_json_is_a_violation_and_is_not_quoted(String body) {
        assertThat(account(200, JSON, body))
                .singleElement()
                .asString()
                .startsWith(PREFIX + "it ")
                .doesNotContain(CANARY);
    }

    @Test
    void body_that_is_not_utf_8_is_a_violation() {
        byte[] latin1 = "{\"name\": \"é\", \"created\": \"\"}".getBytes(StandardCharsets.ISO_8859_1);
        headers.put("Content-Type", List.of(JSON));

        assertThat(violations("GET", 200, latin1)).containsExactly(PREFIX + "it is not UTF-8");
    }

    @Test
    void gzip_is_decoded_and_its_content_validated() throws IOException {
        headers.put("Content-Type", List.of(JSON));
        headers.put("Content-Encoding", List.of("gzip"));

        assertThat(violations("GET", 200, Samplers.gzip(ACCOUNT))).isEmpty();
        assertThat(violations("GET", 200, Samplers.gzip("{\"created\": \"\"}")))
                .containsExactly(PREFIX + "$: lacks the required property 'name'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br", "identity, gzip"})
    void content_coding_that_the_body_does_not_have_is_a_violation(String coding) {
        headers.put("Content-Encoding", List.of(coding));

        assertThat(account(200, JSON, ACCOUNT))
                .containsExactly(PREFIX + "it has Content-Encoding " + coding + ", but is not encoded so");
    }

    @ParameterizedTest
    @CsvSource({"201", "202", "204", "299"})
    void default_response_does_not_excuse_another_success(int status) {
        assertThat(account(status, JSON, "{\"error\": 1}"))
                .containsExactly("getAccount (GET /accounts/{id}) -> " + status
                        + ": this status is not declared, but 200, 4XX, default");
    }

    @Test
    void range_takes_precedence_over_the_default_for_an_error() {
        assertThat(account(404, "application/problem+json", "{\"title\": \"gone\"}"))
                .isEmpty();
        assertThat(account(404, "application/problem+json", "{}"))
                .containsExactly("getAccount (GET /accounts/{id}) -> 404: $: lacks the required property 'title'");
        assertThat(account(500, JSON, "{\"error\": 1}")).isEmpty();
        assertThat(account(500, JSON, "{}"))
                .containsExactly("getAccount (GET /accounts/{id}) -> 500: $: lacks the required property 'error'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    X-Total > canary    > header X-Total must be integer, is string
                    X-Total > -1        > header X-Total must be at least 0
                    X-Trace > canary    > header X-Trace must be a UUID
                    x-tags  > ab,canary > header X-Tags at $[1] must have at most 3 characters
                    """)
    void declared_header_is_validated_and_its_value_is_not_printed(String name, String value, String problem) {
        headers.put(name, List.of(value));

        assertThat(account(200, JSON, ACCOUNT)).containsExactly(PREFIX + problem);
    }

    @Test
    void header_that_is_required_must_be_present_once() {
        headers.remove("X-Total");
        assertThat(account(200, JSON, ACCOUNT)).containsExactly(PREFIX + "it lacks the required header X-Total");

        headers.put("X-Total", List.of("1", "2"));
        assertThat(account(200, JSON, ACCOUNT)).containsExactly(PREFIX + "header X-Total is sent 2 times");
    }

    @Test
    void list_in_a_header_can_be_in_several_lines() {
        headers.put("X-Tags", List.of("ab", "cd,ef"));

        assertThat(account(200, JSON, ACCOUNT)).isEmpty();
    }

    @Test
    void write_only_property_must_be_absent_even_if_it_is_required() {
        assertThat(account(200, JSON, "{\"name\": \"a\", \"created\": \"2026\", \"password\": \"canary\"}"))
                .containsExactly(PREFIX + "$.password: must not be received, it is write-only");
    }

    @Test
    void read_only_property_that_is_required_must_be_present() {
        assertThat(account(200, JSON, "{\"name\": \"a\"}"))
                .containsExactly(PREFIX + "$: lacks the required property 'created'");
    }

    @Test
    void names_that_the_document_does_not_declare_are_not_printed() {
        String custom =
                "{\"name\": \"a\", \"created\": \"2026\", \"custom\": {\"canary\\u001b[2J\": 1}, \"strict\": {\"canary\": 1}}";

        assertThat(account(200, JSON, custom))
                .containsExactlyInAnyOrder(
                        PREFIX + "$.custom.*: must be string, is integer",
                        PREFIX + "$.strict: has a property '*' that the schema does not allow");
    }

    @Test
    void content_type_of_the_vendor_is_printed_in_one_line() {
        assertThat(account(200, "text/\u001b[2Jx", ACCOUNT))
                .containsExactly(PREFIX + "it has Content-Type text/\\u001b[2Jx, must be one of application/json");
    }

    @Test
    void response_without_content_has_no_body() {
        assertThat(violations("DELETE", 204, new byte[0])).isEmpty();
        assertThat(violations("DELETE", 204, new byte[] {'x'}))
                .containsExactly("deleteAccount (DELETE /accounts/{id}) -> 204: it has a body, but none is declared");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', nullValues = "null", textBlock = """
                    application/vnd.acme+json; version=2                > {}    > null
                    application/vnd.acme+json;VERSION=2; charset=UTF-8  > {}    > null
                    application/vnd.acme+json                           > {}    > it has Content-Type application/vnd.acme+json, must be one of
                    application/vnd.acme+json; version=1                > {}    > it has Content-Type application/vnd.acme+json, must be one of
                    text/plain                                          > abcd  > null
                    text/plain; charset=iso-8859-1                      > abcd  > null
                    text/plain                                          > abcde > $: must have at most 4 characters
                    application/octet-stream                            > abcde > null
                    """)
    void each_declared_media_type_has_its_own_schema_and_parameters(String contentType, String body, String problem) {
        headers.put("Content-Type", List.of(contentType));

        List<String> violations = violations("PUT", 200, body.getBytes(StandardCharsets.UTF_8));

        if (problem == null) {
            assertThat(violations).isEmpty();
        } else {
            assertThat(violations)
                    .singleElement()
                    .asString()
                    .startsWith("putAccount (PUT /accounts/{id}) -> 200: " + problem);
        }
    }

    @Test
    void text_and_files_can_be_empty() {
        headers.put("Content-Type", List.of("text/plain"));

        assertThat(violations("PUT", 200, new byte[0])).isEmpty();
    }

    @Test
    void path_is_matched_below_the_base_url_of_a_gateway() {
        headers.put("Content-Type", List.of(JSON));
        RecordedResponse response = new RecordedResponse(200, headers, ACCOUNT.getBytes(StandardCharsets.UTF_8));
        Contract behindGateway = contract.withBasePath("/billing/acme");

        assertThat(behindGateway.violations("GET", "/billing/acme/accounts/1", response))
                .isEmpty();
        assertThat(behindGateway.hasOperation("GET", "/v1/accounts/1")).isFalse();
        assertThat(contract.hasOperation("GET", "/v1/accounts/1")).isTrue();
    }

    private List<String> account(int status, String contentType, String body) {
        if (contentType != null) {
            headers.put("Content-Type", List.of(contentType));
        }
        return violations("GET", status, body.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> violations(String method, int status, byte[] body) {
        return new ArrayList<>(
                contract.violations(method, "/v1/accounts/1", new RecordedResponse(status, headers, body)));
    }
}
