package dev.billingsdks.runtime.http.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.runtime.http.TestKey;
import dev.billingsdks.runtime.http.operation.TokenLogin;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorizedKeyTest {

    private static final TokenLogin.KeyFile FORM =
            new TokenLogin.KeyFile("https://iam.acme.example/tokens", 3600, "id", "service_account_id", "private_key");

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00.9Z");

    private static String sign(String privateKey) {
        return AuthorizedKey.read(TestKey.file(privateKey), FORM).sign("https://iam.acme.example/tokens", NOW, 3600);
    }

    @Test
    void header_names_the_algorithm_and_the_key() {
        assertThat(TestKey.part(sign(TestKey.privatePem()), 0))
                .isEqualTo("{\"typ\":\"JWT\",\"alg\":\"PS256\",\"kid\":\"ajekey1\"}");
    }

    @Test
    void claims_have_the_account_the_audience_and_whole_seconds() {
        assertThat(TestKey.part(sign(TestKey.privatePem()), 1))
                .isEqualTo("{\"iss\":\"ajeaccount2\",\"aud\":\"https://iam.acme.example/tokens\",\"iat\":1795262400,"
                        + "\"exp\":1795266000}");
    }

    @Test
    void parts_are_in_base64url_without_padding() {
        assertThat(sign(TestKey.privatePem()))
                .startsWith(
                        "eyJ0eXAiOiJKV1QiLCJhbGciOiJQUzI1NiIsImtpZCI6ImFqZWtleTEifQ.eyJpc3MiOiJhamVhY2NvdW50MiIsImF1")
                .matches("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]{342}");
    }

    @Test
    void openssl_verifies_the_signature_with_the_public_key(@TempDir Path folder) throws Exception {
        TestKey.verifyWithOpenSsl(sign(TestKey.privatePem()), folder);
    }

    @Test
    void signature_is_salted() {
        AuthorizedKey key = AuthorizedKey.read(TestKey.file(TestKey.privatePem()), FORM);

        assertThat(key.sign("a", NOW, 1)).isNotEqualTo(key.sign("a", NOW, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PLEASE DO NOT REMOVE THIS LINE! Yandex.Cloud SA Key ID <ajekey1>\n",
                "PLEASE DO NOT REMOVE THIS LINE! Yandex.Cloud SA Key ID <ajekey1>\r\n",
                "\n\n"
            })
    void lines_before_the_header_of_the_private_key_are_ignored(String lines) {
        assertThat(TestKey.part(sign(lines + TestKey.privatePem()), 1)).startsWith("{\"iss\":\"ajeaccount2\"");
    }

    @Test
    void line_ends_of_windows_are_those_of_pem_too() {
        assertThat(TestKey.part(sign(TestKey.privatePem().replace("\n", "\r\n")), 0))
                .endsWith("\"ajekey1\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "secret-1 | is not a JSON object with the properties id, service_account_id and private_key",
                "[\"secret-1\"] | is not a JSON object with the properties id, service_account_id and private_key",
                "{\"id\": [\"secret-1\"]} | has no property id",
                "{} | has no property id",
                "{\"id\": \"k\", \"private_key\": \"secret-1\"} | has no property service_account_id",
                "{\"id\": \"k\", \"service_account_id\": \"a\"} | has no property private_key",
                "{\"id\": \"k\", \"service_account_id\": \"a\", \"private_key\": \"secret-1\"} | has no private key in PEM, from"
                        + " -----BEGIN PRIVATE KEY----- to -----END PRIVATE KEY-----",
                "{\"id\": \"k\", \"service_account_id\": \"a\", \"private_key\": \"-----BEGIN PRIVATE KEY-----secret1-----END"
                        + " PRIVATE KEY-----\"} | has a private key that is not an RSA key in PKCS #8",
            })
    void file_of_another_form_is_refused_and_not_quoted(String json, String reason) {
        assertThatThrownBy(() -> AuthorizedKey.read(json, FORM))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(reason)
                .hasNoCause();
    }

    @Test
    void key_of_another_algorithm_is_refused() throws Exception {
        byte[] elliptic = KeyPairGenerator.getInstance("EC")
                .generateKeyPair()
                .getPrivate()
                .getEncoded();
        String pem = "-----BEGIN PRIVATE KEY-----\n" + Base64.getEncoder().encodeToString(elliptic)
                + "\n-----END PRIVATE KEY-----";

        assertThatThrownBy(() -> AuthorizedKey.read(TestKey.file(pem), FORM))
                .hasMessage("has a private key that is not an RSA key in PKCS #8");
    }

    @Test
    void its_text_has_nothing_of_it() {
        assertThat(AuthorizedKey.read(TestKey.file(TestKey.privatePem()), FORM)).hasToString("a private key");
    }
}
