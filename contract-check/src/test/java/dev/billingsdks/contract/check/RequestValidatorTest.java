package dev.billingsdks.contract.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RequestValidatorTest {

    private static final String BEARER = "Bearer abc.DEF-1~2+3/4==";
    private static final String CUSTOMERS = "/api/v1/customers/";

    private final RequestValidator check = new RequestValidator(
            Samplers.OPENAPI_30, name -> name.equalsIgnoreCase("Sampler-Version"), name -> name.equals("trace"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?limit=1&next_page=a%2Fb%3D",
                "?limit=100",
                "?ids=1&ids=2",
                "?tags=a,b",
                "?words=x%7Cy%20z",
                "?archived=true",
                "?since=2024-01-01T00%3A00%3A00Z",
                "?amount=0.5",
                "?filter%5Bsize%5D=3",
                "?where=%7B%22a%22%3A1%7D",
                "?next_page=",
                "?trace=on"
            })
    void a_query_that_the_document_declares_passes(String query) {
        RecordedRequest request = get(CUSTOMERS + query);

        List<String> problems = check.check(request);

        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    ?page=2                    > query parameter page is not declared
                    ?Limit=2                   > query parameter Limit is not declared
                    ?limit=0                   > query parameter limit=0 must be at least 1
                    ?limit=101                 > query parameter limit=101 must be at most 100
                    ?limit=abc                 > query parameter limit=abc must be integer, is string
                    ?limit=1.0                 > query parameter limit=1.0 must be integer, is string
                    ?limit=                    > query parameter limit= must be integer, is string
                    ?limit=1&limit=2           > query parameter limit is sent 2 times
                    ?next_page=123456789       > query parameter next_page=123456789 must have at most 8 characters
                    ?ids=1&ids=2&ids=3         > query parameter ids=1, 2, 3 must have at most 2 elements, has 3
                    ?ids=1&ids=x               > query parameter ids=1, x at $[1] must be integer, is string
                    ?ids=1,2                   > query parameter ids=1,2 at $[0] must be integer, is string
                    ?tags=a&tags=b             > query parameter tags is sent 2 times; it is one separated list (explode: false)
                    ?tags=a,c                  > 'query parameter tags=a,c at $[1] must be one of ["a", "b"]'
                    ?tags=a%2Cb                > 'query parameter tags=a,b at $[0] must be one of ["a", "b"]'
                    ?archived=yes              > query parameter archived=yes must be boolean, is string
                    ?since=2024-01-01          > query parameter since=2024-01-01 must be a date-time (RFC 3339)
                    ?amount=0                  > query parameter amount=0 must be greater than 0
                    ?filter%5Bsize%5D=big      > query parameter filter={size=big} at $.size must be integer, is string
                    ?filter=big                > query parameter filter is not declared
                    ?where=%7B%7D              > query parameter where={} lacks the required property 'a'
                    ?where=x                   > query parameter where=x is not JSON: Unrecognized token 'x': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')
                    ?next_page={a}             > URL has characters that must be percent-encoded
                    """)
    void an_undeclared_query_is_a_violation(String query, String problem) {
        RecordedRequest request = get(CUSTOMERS + query);

        List<String> problems = check.check(request);

        assertThat(problems).containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    GET    /api/v1/customers    > path is not declared; /api/v1/customers/ is, mind the trailing slash
                    GET    /customers/          > path is not declared; base path is '/api/v1'
                    GET    /api/v1/partners     > path is not declared; base path is '/api/v1'
                    PATCH  /api/v1/customers/   > method is not declared for this path, which has GET, POST
                    """)
    void an_unknown_operation_is_a_violation(String methodAndPath, String problem) {
        String[] parts = methodAndPath.split("\\s+");
        RecordedRequest request = request(parts[0], parts[1], Map.of("Authorization", BEARER), "");

        List<String> problems = check.check(request);

        assertThat(problems).containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    /api/v1/customers/7?reason=none  > ''
                    /api/v1/customers/0?reason=none  > path parameter id=0 must be at least 1
                    /api/v1/customers/x?reason=none  > path parameter id=x must be integer, is string
                    /api/v1/customers/7              > required query parameter reason is missing
                    """)
    void path_and_required_parameters_are_checked(String url, String problem) {
        RecordedRequest request = request("DELETE", url, Map.of("Authorization", BEARER), "");

        List<String> problems = check.check(request);

        assertThat(String.join("\n", problems)).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    .csv/;days=1;days=2  sid=s1; theme=dark   > ''
                    .pdf/;days=1         sid=s1               > path parameter format=.pdf must be one of ["csv"]
                    .csv/;days=x         sid=s1               > path parameter days=;days=x at $[0] must be integer, is string
                    csv/;days=1          sid=s1               > path is not declared; base path is '/api/v1'
                    .csv/;days=1         sid=s1; theme=darker > cookie parameter theme=darker must have at most 4 characters
                    .csv/;days=1         sid=s1; other=1      > cookie other is not declared
                    .csv/;days=1         theme=dark           > 'credentials are missing or malformed: the operation requires \
                    API key in cookie sid (cookieKey)'
                    """)
    void labels_matrices_and_cookies_are_checked(String request, String problem) {
        String[] pathAndCookies = request.split(" +", 2);
        RecordedRequest report =
                request("GET", "/api/v1/reports/" + pathAndCookies[0], Map.of("Cookie", pathAndCookies[1].strip()), "");

        List<String> problems = check.check(report);

        assertThat(String.join("\n", problems)).isEqualTo(problem);
    }

    @Test
    void a_url_of_a_megabyte_is_checked_as_any_other() {
        String url = CUSTOMERS + "?trace=" + "a%2B".repeat(250_000);

        assertThat(check.check(get(url))).isEmpty();
        assertThat(check.check(get(url + "|"))).containsExactly("URL has characters that must be percent-encoded");
    }

    @Test
    void a_concrete_path_takes_precedence_over_a_template() {
        RecordedRequest request = get("/api/v1/customers/first");

        assertThat(check.operationOf(request))
                .map(OperationContract::operationId)
                .contains("firstCustomer");
        assertThat(check.check(request)).isEmpty();
    }

    @Test
    void standard_declared_and_allowed_headers_pass() {
        Map<String, String> headers = Map.of(
                "Host", "localhost",
                "Accept", "application/json, application/problem+json;q=0.5",
                "Accept-Encoding", "gzip",
                "User-Agent", "test",
                "Connection", "keep-alive",
                "Authorization", BEARER,
                "x-trace", "1234",
                "sampler-version", "3");

        List<String> problems = check.check(request("GET", CUSTOMERS, headers, ""));

        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    Cookie           > a=b              > header Cookie is not declared; allowHeader("Cookie") if it is meant
                    Idempotency-Key  > 1                > header Idempotency-Key is not declared; allowHeader("Idempotency-Key") if it is meant
                    Upgrade          > TLS/1.2          > header Upgrade is not declared; allowHeader("Upgrade") if it is meant
                    X-Trace          > 12345            > header parameter X-Trace=12345 must have at most 4 characters
                    Accept           > application/xml  > header Accept=application/xml accepts none of the declared application/json, application/problem+json
                    Content-Type     > application/json > header Content-Type is sent, but the operation declares no body
                    Transfer-Encoding > chunked         > header Transfer-Encoding is sent, but the operation declares no body
                    """)
    void undeclared_headers_are_violations(String name, String value, String problem) {
        RecordedRequest request = request("GET", CUSTOMERS, Map.of("Authorization", BEARER, name, value), "");

        List<String> problems = check.check(request);

        assertThat(problems).containsExactly(problem);
    }

    @Test
    void accept_need_not_have_the_parameters_of_a_media_type() {
        Map<String, String> headers = Map.of("Authorization", BEARER, "Accept", "application/json");

        List<String> problems = check.check(request("GET", CUSTOMERS + "first", headers, ""));

        assertThat(problems).isEmpty();
    }

    @Test
    void any_media_type_is_acceptable_if_success_has_no_body() {
        Map<String, String> headers = Map.of("Authorization", BEARER, "Accept", "application/json");

        List<String> problems = check.check(request("DELETE", CUSTOMERS + "1?reason=none", headers, ""));

        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    /api/v1/customers/ > Authorization  > Bearer abc     > ''
                    /api/v1/customers/ > X-Trace        > 1              > credentials are missing or malformed: the operation requires bearer (bearerAuth)
                    /api/v1/customers/ > Authorization  > Bearer         > credentials are missing or malformed: the operation requires bearer (bearerAuth)
                    /api/v1/customers/ > Authorization  > Basic YTpi     > credentials are missing or malformed: the operation requires bearer (bearerAuth)
                    /api/v1/customers/ > Authorization  > bearer a b     > credentials are missing or malformed: the operation requires bearer (bearerAuth)
                    /api/v1/login      > Authorization  > Basic YTpi     > ''
                    /api/v1/login      > Authorization  > Bearer abc     > credentials are missing or malformed: the operation requires basic (basicAuth)
                    /api/v1/ping       > Host           > localhost      > ''
                    /api/v1/ping       > Authorization  > Bearer abc     > header Authorization is sent, but the operation declares no such credential
                    /edge/partners     > X-Partner-Key  > k              > ''
                    /edge/partners?key=k > Host         > localhost      > ''
                    /edge/partners     > Host           > localhost      > credentials are missing or malformed: the operation requires API key in header X-Partner-Key (partnerKey) or API key in query key (queryKey)
                    """)
    void credentials_are_validated_against_the_operations_security(
            String url, String header, String value, String problem) {
        RecordedRequest request = request("GET", url, Map.of(header, value), "");

        List<String> problems = check.check(request);

        assertThat(String.join("\n", problems)).isEqualTo(problem);
    }

    @Test
    void two_authorization_headers_are_a_violation() {
        RecordedRequest request = new RecordedRequest(
                "GET", CUSTOMERS, Map.of("Authorization", List.of("Bearer a", "Bearer b")), new byte[0]);

        List<String> problems = check.check(request);

        assertThat(problems)
                .containsExactly(
                        "header Authorization is sent more than once",
                        "credentials are missing or malformed: the operation requires bearer (bearerAuth)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '^', textBlock = """
                    application/json                > {"id": 1, "name": "Ada"}  > ^^
                    application/json; charset=UTF-8 > {"id": 1, "name": "Ada"}  > ^^
                    application/json > {"id": 1}   > body at $: lacks the required property 'name'
                    application/json > {"id": "1", "name": "Ada"} > body at $.id: must be integer, is string
                    application/json > {"id": 1, "name"  > body is not JSON: Unexpected end-of-input within/between Object entries
                    text/plain       > {"id": 1, "name": "Ada"} > body has Content-Type text/plain, must be one of application/json
                    """)
    void a_body_is_validated_against_its_schema(String contentType, String body, String problem) {
        Map<String, String> headers = Map.of("Authorization", BEARER, "Content-Type", contentType);

        List<String> problems = check.check(request("POST", CUSTOMERS, headers, body));

        assertThat(String.join("\n", problems)).isEqualTo(problem);
    }

    @Test
    void a_missing_or_undeclared_body_is_a_violation() {
        Map<String, String> credentials = Map.of("Authorization", BEARER);

        assertThat(check.check(request("POST", CUSTOMERS, credentials, "")))
                .containsExactly("required body is missing");
        assertThat(check.check(request("POST", CUSTOMERS, credentials, "{}")))
                .containsExactly("body is sent with 0 Content-Type headers, must be one");
        assertThat(check.check(request("GET", CUSTOMERS, credentials, "{}")))
                .containsExactly("body of 2 bytes is sent, but the operation declares none");
    }

    @Test
    void a_body_that_is_not_utf_8_is_a_violation() {
        RecordedRequest request = new RecordedRequest(
                "POST",
                CUSTOMERS,
                Map.of("Authorization", List.of(BEARER), "Content-Type", List.of("application/json")),
                new byte[] {'"', (byte) 0xe9, '"'});

        assertThat(check.check(request)).containsExactly("body is not UTF-8");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    /items?page=2      > ''
                    /items?page=0      > query parameter page=0 must be at least 1
                    /items?page=x      > 'query parameter page=x must be [integer, null], is string'
                    /items?either=12345 > ''
                    /items?either=abc  > ''
                    """)
    void openapi_31_types_are_understood(String url, String problem) {
        RequestValidator check31 = new RequestValidator(Samplers.OPENAPI_31, name -> false, name -> false);

        List<String> problems = check31.check(request("GET", url, Map.of(), ""));

        assertThat(String.join("\n", problems)).isEqualTo(problem);
    }

    @Test
    void a_value_that_no_alternative_accepts_is_reported_with_the_reason_of_each() {
        RequestValidator check31 = new RequestValidator(Samplers.OPENAPI_31, name -> false, name -> false);

        List<String> problems = check31.check(request("GET", "/items?either=abcd", Map.of(), ""));

        assertThat(problems)
                .containsExactly(
                        "query parameter either=abcd must satisfy exactly one of the alternatives, satisfies 0",
                        "query parameter either=abcd must be integer, is string",
                        "query parameter either=abcd must have at most 3 characters");
    }

    private static RecordedRequest get(String url) {
        return request("GET", url, Map.of("Authorization", BEARER), "");
    }

    private static RecordedRequest request(String method, String url, Map<String, String> headers, String body) {
        Map<String, List<String>> lists = new TreeMap<>();
        headers.forEach((name, value) -> lists.put(name, List.of(value)));
        return new RecordedRequest(method, url, lists, body.getBytes(UTF_8));
    }
}
