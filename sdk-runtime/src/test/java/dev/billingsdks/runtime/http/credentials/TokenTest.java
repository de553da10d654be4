package dev.billingsdks.runtime.http.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenTest {

    @Test
    void the_text_of_a_token_does_not_contain_it() {
        assertThat(Token.lasting("secret-1")).hasToString("a bearer token");
    }
}
