package dev.billingsdks.contract.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a request, what is beside its parameters is validated, too: method, fragment, Accept, charset, content coding, direction. */
final class WholeRequestTest {

    private static final String URL = "/v1/accounts/1";
    private static final String ACCOUNT = "{\"name\": \"é\", \"password\": \"p\"}";

    private final RequestValidator check = new RequestValidator(
            Contract.of(Path.of("src/test/resources/specs/responses-3.1.yaml")), name -> false, name -> false);
    private final Map<String, List<String>> headers =
            new HashMap<>(Map.of("Content-Type", List.of("application/json")));

    @Test
    void body_without_read_only_properties_passes_even_if_they_are_required() {
        assertThat(put(ACCOUNT.getBytes(UTF_8))).isEmpty();
    }

    @Test
    void read_only_property_must_not_be_sent() {
        assertThat(put("{\"name\": \"a\", \"password\": \"p\", \"created\": \"2026\"}".getBytes(UTF_8)))
                .containsExactly("body at $.created: must not be sent, it is read-only");
    }

    @Test
    void write_only_property_that_is_required_must_be_sent() {
        assertThat(put("{\"name\": \"a\"}".getBytes(UTF_8)))
                .containsExactly("body at $: lacks the required property 'password'");
    }

    @Test
    void charset_must_be_utf_8_and_the_body_must_be_in_it() {
        headers.put("Content-Type", List.of("application/json; charset=ISO-8859-1"));
        assertThat(put(ACCOUNT.getBytes(ISO_8859_1))).containsExactly("body has the charset ISO-8859-1, must be UTF-8");

        headers.put("Content-Type", List.of("application/json"));
        assertThat(put(ACCOUNT.getBytes(ISO_8859_1))).containsExactly("body is not UTF-8");
    }

    @Test
    void body_is_encoded_as_its_label_says() throws IOException {
        headers.put("Content-Encoding", List.of("gzip"));

        assertThat(put(ACCOUNT.getBytes(UTF_8)))
                .containsExactly("body has Content-Encoding gzip, but is not encoded so");
        assertThat(put(Samplers.gzip(ACCOUNT))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    get    > /v1/accounts/1   > method get must be in upper case
                    Put    > /v1/accounts/1   > method Put must be in upper case
                    DELETE > /v1/accounts/1#a > URL has a fragment, which a client never sends
                    """)
    void method_in_another_case_and_a_fragment_are_problems(String method, String url, String problem) {
        RecordedRequest request = new RecordedRequest(method, url, Map.of(), new byte[0]);

        assertThat(check.check(request)).containsExactly(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/json;q=0.001", "text/html;q=0, */*;q=0.1"})
    void accepted_media_type_passes(String accept) {
        assertThat(get(accept)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json;q=0", "application/json; q=0.000", "text/html", "*/*;Q=0.0"})
    void media_type_that_is_not_accepted_is_a_problem(String accept) {
        assertThat(get(accept))
                .containsExactly("header Accept=" + accept
                        + " accepts none of the declared application/json, application/problem+json");
    }

    private List<String> get(String accept) {
        return check.check(new RecordedRequest("GET", URL, Map.of("Accept", List.of(accept)), new byte[0]));
    }

    private List<String> put(byte[] body) {
        return check.check(new RecordedRequest("PUT", URL, headers, body));
    }
}
