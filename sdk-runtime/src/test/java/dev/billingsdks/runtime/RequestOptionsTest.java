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
