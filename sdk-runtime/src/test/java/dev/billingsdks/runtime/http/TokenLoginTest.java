package dev.billingsdks.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.runtime.error.AuthenticationException;
import dev.billingsdks.runtime.error.DecodeException;
import dev.billingsdks.runtime.error.PermissionDeniedException;
import dev.billingsdks.runtime.http.operation.TokenLogin;
import dev.billingsdks.runtime.http.operation.Vendor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Secrets that are exchanged for tokens: a key that signs, and a secret that is sent as it is. */
class TokenLoginTest {

    private static final TokenLogin LOGIN = new TokenLogin("/tokens", "secret", "token", "expiresAt").on("iam");

    static final Vendor VENDOR = Vendor.builder("Acme")
            .baseUrl("https://api.{region}.acme.example")
            .serverVariable("region", "eu")
            .otherServer("iam", "https://iam.{region}.acme.example")
            .environmentPrefix("ACME")
            .userAgent("billing-sdks-acme/0.1.0")
            .idempotencyHeader("Idempotency-Key")
            .tokenLogin(
                    "accountKey",
                    LOGIN.signed(new TokenLogin.KeyFile(
                            "https://iam.{region}.acme.example/tokens",
                            3600,
                            "id",
                            "service_account_id",
                            "private_key")))
            .tokenLogin("refreshToken", LOGIN)
            .build();

    private final FakePacing pacing = new FakePacing();
    private final ScriptedServer server = ScriptedServer.replying(Replies.thing());
    private final ScriptedServer iam = ScriptedServer.replying(token("a", "2026-11-22T00:00:00.123456789Z"));

    @AfterEach
    void closeServers() {
        server.close();
        iam.close();
    }

    private TestClient.Builder builder() {
        return TestClient.builder(VENDOR)
                .baseUrl(server.url())
                .otherServer("iam", iam.url())
                .pacing(pacing);
    }

    private TestClient client() {
        return builder().loginSecret("refreshToken", "canary-secret").build();
    }

    private static ScriptedServer.Reply token(String token, String expiresAt) {
        return Replies.json(200, "{\"token\":\"" + token + "\",\"expiresAt\":\"" + expiresAt + "\"}");
    }

    private List<String> tokensSent() {
        return server.requests().stream()
                .map(request -> request.header("Authorization"))
                .toList();
    }

    @Test
    void secret_is_exchanged_on_its_own_server_for_a_token_that_is_kept() {
        try (TestClient client = client()) {
            client.getThing();
            client.getThing();
        }

        assertThat(tokensSent()).containsExactly("Bearer a", "Bearer a");
        RecordedRequest login = iam.onlyRequest();
        assertThat(login.method() + " " + login.target()).isEqualTo("POST /tokens");
        assertThat(login.body()).isEqualTo("{\"secret\":\"canary-secret\"}");
        assertThat(login.header("Content-Type")).isEqualTo("application/json");
        assertThat(login.header("Authorization")).isNull();
    }

    @Test
    void key_signs_what_is_exchanged_with_the_audience_of_the_vendors_installation() {
        try (TestClient client = builder()
                .loginSecret("accountKey", TestKey.file(TestKey.WARNING + TestKey.privatePem()))
                .serverVariable("region", "kz")
                .build()) {
            client.getThing();
        }

        String body = iam.onlyRequest().body();
        String jwt = body.substring("{\"secret\":\"".length(), body.length() - "\"}".length());
        assertThat(TestKey.part(jwt, 1))
                .isEqualTo("{\"iss\":\"ajeaccount2\",\"aud\":\"https://iam.kz.acme.example/tokens\",\"iat\":1795262400,"
                        + "\"exp\":1795266000}");
    }

    @Test
    void each_request_for_a_token_is_signed_at_its_time() {
        try (TestClient client = builder()
                .loginSecret("accountKey", TestKey.file(TestKey.privatePem()))
                .build()) {
            client.getThing();
            pacing.pass(Duration.ofHours(12));
            client.getThing();
        }

        assertThat(iam.requests()).hasSize(2);
        String second = iam.requests().get(1).body();
        assertThat(TestKey.part(second, 1)).contains("\"iat\":1795305600,\"exp\":1795309200");
    }

    @Test
    void token_is_renewed_a_minute_before_it_expires() {
        iam.then(token("a", "2026-11-21T13:00:00Z"), token("b", "2026-11-21T14:00:00Z"));

        try (TestClient client = client()) {
            client.getThing();
            pacing.pass(Duration.ofSeconds(3539));
            client.getThing();
            pacing.pass(Duration.ofSeconds(1));
            client.getThing();
        }

        assertThat(tokensSent()).containsExactly("Bearer a", "Bearer a", "Bearer b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"token\":\"a\"}", "{\"token\":\"a\",\"expiresAt\":\"soon\"}"})
    void token_without_a_time_of_expiry_is_used_until_it_is_refused(String response) {
        iam.then(Replies.json(200, response), token("b", "2026-11-21T14:00:00Z"));
        server.then(Replies.thing(), Replies.status(401), Replies.thing());

        try (TestClient client = client()) {
            client.getThing();
            pacing.pass(Duration.ofHours(1));
            client.getThing();
        }

        assertThat(tokensSent()).containsExactly("Bearer a", "Bearer a", "Bearer b");
    }

    @Test
    void token_that_has_expired_by_this_machines_clock_is_used_until_it_is_refused() {
        iam.then(token("a", "2026-11-21T11:59:59Z"));

        try (TestClient client = client()) {
            client.getThing();
            client.getThing();
        }

        assertThat(iam.requests()).hasSize(1);
    }

    @Test
    void forbidden_call_renews_no_token() {
        server.then(Replies.thing(), Replies.status(403));

        try (TestClient client = client()) {
            client.getThing();
            assertThatThrownBy(client::getThing).isInstanceOf(PermissionDeniedException.class);
        }

        assertThat(iam.requests()).hasSize(1);
    }

    @Test
    void request_for_a_token_is_retried_with_one_idempotency_key() {
        iam.then(Replies.status(503), token("a", "2026-11-22T00:00:00Z"));

        try (TestClient client = client()) {
            client.getThing();
        }

        assertThat(iam.requests())
                .extracting(request -> request.header("Idempotency-Key"))
                .hasSize(2)
                .doesNotContainNull()
                .satisfies(keys -> assertThat(keys.get(0)).isEqualTo(keys.get(1)));
    }

    @Test
    void secret_that_is_refused_is_the_calls_error_without_the_secret() {
        iam.then(Replies.json(401, "{\"code\":16,\"message\":\"canary-secret is invalid\"}"));

        try (TestClient client = client()) {
            assertThatThrownBy(client::getThing)
                    .isInstanceOf(AuthenticationException.class)
                    .hasMessage("Acme login: POST /tokens -> 401");
        }

        assertThat(server.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"token\":\"\"}", "{\"token\":\"can ary\"}", "[]"})
    void response_without_a_usable_token_is_an_error(String body) {
        iam.then(Replies.json(200, body));

        try (TestClient client = client()) {
            assertThatThrownBy(client::getThing)
                    .isInstanceOf(DecodeException.class)
                    .hasMessageStartingWith("Acme login: ")
                    .hasMessageNotContaining("ary");
        }
    }

    @Test
    void base_url_alone_stands_for_the_server_of_tokens_too() {
        server.then(token("a", "2026-11-22T00:00:00Z"), Replies.thing());

        try (TestClient client = TestClient.builder(VENDOR)
                .baseUrl(server.url())
                .loginSecret("refreshToken", "canary-secret")
                .build()) {
            client.getThing();
        }

        assertThat(server.targets()).containsExactly("/tokens", "/things");
    }

    @Test
    void environment_names_the_key_file_or_the_secret(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("key.json"), TestKey.file(TestKey.privatePem()));

        try (TestClient fromFile = builder()
                        .fromEnvironment(Map.of("ACME_ACCOUNT_KEY_FILE", file.toString(), "ACME_REFRESH_TOKEN", "s"))
                        .build();
                TestClient fromContent = builder()
                        .fromEnvironment(Map.of("ACME_ACCOUNT_KEY", Files.readString(file)))
                        .build();
                TestClient fromSecret = builder()
                        .fromEnvironment(Map.of("ACME_REFRESH_TOKEN", "canary-secret"))
                        .build()) {
            fromFile.getThing();
            fromContent.getThing();
            fromSecret.getThing();
        }

        assertThat(iam.requests().get(0).body()).startsWith("{\"secret\":\"eyJ0eXAi");
        assertThat(iam.requests().get(1).body()).startsWith("{\"secret\":\"eyJ0eXAi");
        assertThat(iam.requests().get(2).body()).isEqualTo("{\"secret\":\"canary-secret\"}");
    }

    @Test
    void token_of_the_environment_takes_precedence() {
        try (TestClient client = builder()
                .fromEnvironment(Map.of("ACME_BEARER_TOKEN", "t0ken", "ACME_REFRESH_TOKEN", "canary-secret"))
                .build()) {
            client.getThing();
        }

        assertThat(tokensSent()).containsExactly("Bearer t0ken");
        assertThat(iam.requests()).isEmpty();
    }

    @Test
    void key_and_key_file_in_the_environment_exclude_each_other() {
        assertThatThrownBy(() -> builder()
                        .fromEnvironment(Map.of("ACME_ACCOUNT_KEY", "canary", "ACME_ACCOUNT_KEY_FILE", "key.json")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ACME_ACCOUNT_KEY and ACME_ACCOUNT_KEY_FILE are both set; set one of them");
    }

    @Test
    void key_file_that_is_not_usable_is_named_by_its_variable(@TempDir Path folder) throws IOException {
        Path other = Files.writeString(folder.resolve("other.json"), "canary");

        assertThatThrownBy(() -> builder().fromEnvironment(Map.of("ACME_ACCOUNT_KEY_FILE", other.toString())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "environment variable ACME_ACCOUNT_KEY_FILE: the key file of accountKey is not a JSON object with"
                                + " the properties id, service_account_id and private_key");
        assertThatThrownBy(() -> builder().fromEnvironment(Map.of("ACME_ACCOUNT_KEY_FILE", "/nowhere/key.json")))
                .hasMessage("environment variable ACME_ACCOUNT_KEY_FILE: the key file of accountKey cannot be read:"
                        + " NoSuchFileException");
    }

    @Test
    void missing_credentials_name_all_methods_and_variables() {
        assertThatThrownBy(() -> builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "Acme needs credentials: call bearerToken(...) or accountKey(...) or refreshToken(...), or set"
                                + " ACME_BEARER_TOKEN or ACME_ACCOUNT_KEY_FILE or ACME_REFRESH_TOKEN and use fromEnv()");
    }

    @Test
    void blank_secret_is_refused() {
        assertThatThrownBy(() -> builder().loginSecret("refreshToken", " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the secret of refreshToken is blank");
    }

    @Test
    void no_text_has_the_secret() {
        TestClient.Builder builder = builder().loginSecret("refreshToken", "canary-secret");

        try (TestClient client = builder.build()) {
            assertThat(builder + " " + client + " " + ClientSettings.of(builder))
                    .doesNotContain("canary");
            assertThat(ClientSettings.of(builder).credentials()).hasToString("a secret that is exchanged for tokens");
        }
    }
}
