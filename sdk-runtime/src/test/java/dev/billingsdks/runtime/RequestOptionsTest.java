package dev.billingsdks.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestOptionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authorization",
                "HOST",
                "content-length",
                "Content-Type",
                "Transfer-Encoding",
                "Cookie",
                "Accept"
            })
    void a_header_that_the_sdk_sets_is_refused(String name) {
        assertThatThrownBy(() -> RequestOptions.builder().header(name, "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("header " + name + " is set by the SDK and cannot be an option");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a:b", "a\r\nb", "caf\u00e9", "a\u0000"})
    void a_name_that_is_no_header_is_refused(String name) {
        assertThatThrownBy(() -> RequestOptions.builder().header(name, "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a header's name ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\rb", "a\nb", "a\u0000b", "caf\u00e9", " a", "a "})
    void a_value_that_could_end_the_header_is_refused(String value) {
        assertThatThrownBy(() -> RequestOptions.builder().header("X-Mode", value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the value of header X-Mode ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a\nb"})
    void an_idempotency_key_is_visible_ascii(String key) {
        assertThatThrownBy(() -> RequestOptions.builder().idempotencyKey(key))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the idempotency key ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "secret\nX: y", "s\u00e9cret"})
    void a_token_is_visible_ascii_and_is_not_quoted(String token) {
        assertThatThrownBy(() -> RequestOptions.builder().bearerToken(token))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the bearer token ")
                .hasMessageNotContaining("cret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "api.example", "ftp://api.example", "https://user:secret@api.example", "https://a?secret=1"})
    void a_base_url_is_checked_at_once_and_is_not_quoted(String url) {
        assertThatThrownBy(() -> RequestOptions.builder().baseUrl(url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the base URL ")
                .hasMessageNotContaining("secret");
    }

    @Test
    void attempts_are_1_to_10() {
        assertThatThrownBy(() -> RequestOptions.builder().maxAttempts(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxAttempts must be 1 to 10, but is 0");
        assertThatThrownBy(() -> RequestOptions.builder().maxAttempts(11))
                .hasMessage("maxAttempts must be 1 to 10, but is 11");
    }

    @Test
    void the_options_of_a_tenant_are_kept_by_a_copy_and_shown_without_values() {
        RequestOptions options = RequestOptions.builder()
                .bearerToken("secret\n")
                .baseUrl(" HTTPS://Tenant.example:443/v1/ ")
                .maxAttempts(1)
                .build();

        RequestOptions copy = options.toBuilder().build();

        assertThat(copy.bearerToken()).isEqualTo("secret");
        assertThat(copy.baseUrl()).isEqualTo("https://tenant.example/v1");
        assertThat(copy.maxAttempts()).isEqualTo(1);
        assertThat(copy)
                .hasToString("RequestOptions[max attempts 1, bearer token, base URL, 0 headers, 0 query parameters]");
    }

    @Test
    void the_token_set_last_is_the_one_that_counts() {
        RequestOptions supplied =
                RequestOptions.builder().bearerToken("t").bearerToken(() -> "u").build();

        assertThat(supplied.bearerToken()).isNull();
        assertThat(supplied.bearerTokenSupplier().get()).isEqualTo("u");
        assertThat(supplied.toBuilder().bearerToken("v").build().bearerTokenSupplier())
                .isNull();
    }

    @Test
    void a_timeout_is_more_than_zero() {
        assertThatThrownBy(() -> RequestOptions.builder().timeout(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("timeout must be more than zero, but is PT0S");
    }

    @Test
    void a_query_parameter_has_a_name() {
        assertThatThrownBy(() -> RequestOptions.builder().query("", "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_copy_begins_with_what_was_set() {
        RequestOptions options = RequestOptions.builder()
                .timeout(Duration.ofSeconds(2))
                .header("X-Mode", "dry")
                .query("debug", "1")
                .idempotencyKey("key")
                .build();

        RequestOptions copy = options.toBuilder().header("X-More", "2").build();

        assertThat(copy.timeout()).isEqualTo(Duration.ofSeconds(2));
        assertThat(copy.headers()).containsExactly("X-Mode", "dry", "X-More", "2");
        assertThat(copy.query()).containsExactly("debug", "1");
        assertThat(copy.idempotencyKey()).isEqualTo("key");
        assertThat(options.headers()).containsExactly("X-Mode", "dry");
    }

    @Test
    void their_text_has_no_values() {
        assertThat(RequestOptions.builder().header("X-Mode", "secret").query("q", "secret"))
                .extracting(RequestOptions.Builder::build)
                .hasToString("RequestOptions[1 headers, 1 query parameters]");
        assertThat(RequestOptions.none()).hasToString("RequestOptions[0 headers, 0 query parameters]");
    }
}
