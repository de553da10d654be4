package dev.billingsdks.runtime.header;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HeadersTest {

    private final Headers headers = Headers.builder()
            .add("Set-Cookie", "secret-1")
            .add("Content-Type", "application/json")
            .add("set-cookie", "secret-2")
            .build();

    @Test
    void names_are_compared_without_regard_to_case() {
        assertThat(headers.first("CONTENT-TYPE")).isEqualTo("application/json");
        assertThat(headers.all("SET-cookie")).containsExactly("secret-1", "secret-2");
        assertThat(headers.first("Location")).isNull();
        assertThat(headers.all("Location")).isEmpty();
        assertThat(headers.names()).containsExactly("content-type", "set-cookie");
    }

    @Test
    void they_cannot_be_changed() {
        assertThatThrownBy(() -> headers.all("Set-Cookie").add("x")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> headers.names().add("x")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void their_text_has_no_values() {
        assertThat(headers).hasToString("Headers[content-type, set-cookie]");
        assertThat(Headers.empty()).hasToString("Headers[]");
    }
}
