package dev.billingsdks.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.runtime.http.credentials.CredentialsSource;
import dev.billingsdks.runtime.http.operation.BasicLogin;
import dev.billingsdks.runtime.http.operation.Vendor;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientBuilderTest {

    private static final BasicLogin LOGIN = new BasicLogin("/login", "bearer_token", "expires_in");

    private static final Vendor WITH_LOGIN = Vendor.builder("Acme")
            .baseUrl("https://api.{region}.acme.example/v1")
            .serverVariable("region", "eu")
            .environmentPrefix("ACME")
            .userAgent("billing-sdks-acme/0.1.0")
            .login(LOGIN)
            .build();

    private static TestClient.Builder builder() {
        return TestClient.builder(TestClient.ACME).bearerToken("secret-1");
    }

    private static String text(TestClient.Builder builder) {
        try (TestClient client = builder.build()) {
            return client.toString();
        }
    }

    @Test
    void a_client_talks_to_the_vendors_base_url_unless_told_otherwise() {
        assertThat(text(builder())).isEqualTo("Acme at https://api.acme.example");
        assertThat(text(builder().baseUrl("https://EU.acme.example:8443/api/")))
                .isEqualTo("Acme at https://eu.acme.example:8443/api");
    }

    @ParameterizedTest
    @CsvSource({
        "https://billing_mock, https://billing_mock",
        "https://Billing_Mock:8443/V1/, https://billing_mock:8443/V1",
        "https://billing_mock:443, https://billing_mock",
        "https://_billing.my_project_default., https://_billing.my_project_default.",
        "https://app-1.2nd_service, https://app-1.2nd_service",
        "https://api.v2x.7eleven, https://api.v2x.7eleven"
    })
    void host_names_of_service_discovery_are_accepted(String url, String base) {
        assertThat(text(builder().baseUrl(url))).isEqualTo("Acme at " + base);
    }

    @Test
    void variables_of_the_base_url_are_filled_in() {
        assertThat(text(TestClient.builder(WITH_LOGIN).bearerToken("t")))
                .isEqualTo("Acme at https://api.eu.acme.example/v1");
        assertThat(text(TestClient.builder(WITH_LOGIN).bearerToken("t").serverVariable("region", "us")))
                .isEqualTo("Acme at https://api.us.acme.example/v1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "evil.example/", "a@b", "a?b", "a b", "a#b", "{x}", "a\\b"})
    void a_variable_cannot_add_a_part_to_the_base_url(String value) {
        assertThatThrownBy(() -> TestClient.builder(WITH_LOGIN).serverVariable("region", value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("server variable region is empty or has a character other than");
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret-1\n", "secret-1\r\n", " secret-1", "\tsecret-1 \n\n"})
    void white_space_around_a_token_and_a_url_is_removed(String token) {
        TestClient.Builder builder =
                builder().bearerToken(token).baseUrl(token.replace("secret-1", "https://eu.acme.example/"));

        assertThat(ClientSettings.of(builder).credentials()).isEqualTo(CredentialsSource.fixed("secret-1"));
        assertThat(text(builder)).isEqualTo("Acme at https://eu.acme.example");
        assertThat(ClientSettings.of(TestClient.builder(WITH_LOGIN).accountCredentials(token, token))
                        .credentials())
                .isEqualTo(CredentialsSource.login(LOGIN, "secret-1", "secret-1"));
    }

    @Test
    void missing_credentials_name_the_method_and_the_variable() {
        assertThatThrownBy(() -> TestClient.builder(TestClient.ACME).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Acme needs a token: call bearerToken(...), or set ACME_BEARER_TOKEN and use fromEnv()");
        assertThatThrownBy(() -> TestClient.builder(WITH_LOGIN).build())
                .hasMessage("Acme needs credentials: call bearerToken(...) or accountCredentials(...), or set"
                        + " ACME_BEARER_TOKEN or ACME_ACCOUNT_ID and ACME_API_KEY and use fromEnv()");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void a_blank_token_is_refused(String token) {
        assertThatThrownBy(() -> builder().bearerToken(token))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the bearer token is blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sec\nret", "secret token", "s\u00e9cret", "secret\u0000", "\u201csecret\u201d"})
    void a_token_outside_visible_ascii_is_refused_and_not_quoted(String token) {
        assertThatThrownBy(() -> builder().bearerToken(token))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the bearer token has a character outside visible ASCII, at index ")
                .hasMessageNotContaining("sec");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "api.acme.example | the base URL is not absolute: it must begin with https://",
                "//api.acme.example | the base URL is not absolute: it must begin with https://",
                "ftp://api.acme.example | the base URL must begin with https:// (or http://), not with ftp:",
                "https://user:secret@api.acme.example | the base URL holds a user name or password; give credentials to"
                        + " the builder instead",
                "https://api.acme.example?key=secret | the base URL has a query or a fragment; it may have a path only",
                "https://api.acme.example/#secret | the base URL has a query or a fragment; it may have a path only",
                "https:///v1 | the base URL has no host name that DNS allows",
                "https://a_b@c_d.example | the base URL holds a user name or password; give credentials to the builder"
                        + " instead",
                "https://a_b..example | the base URL has no host name that DNS allows",
                "https://a_b%2e.example | the base URL has no host name that DNS allows",
                "https://a_b.example:8x | the base URL has no host name that DNS allows",
                "https://a_b.1 | the base URL has no host name that DNS allows",
                "https://a_b:0 | the base URL has a port outside 1 to 65535",
                "https://a_b:65536 | the base URL has a port outside 1 to 65535",
                "https://a_b:4294967376 | the base URL has a port outside 1 to 65535",
                "https://api.acme.example:0 | the base URL has a port outside 1 to 65535",
                "https://api.acme.example:99999 | the base URL has a port outside 1 to 65535",
                "https://api.acme.example/a/../b | the base URL has a path with dot segments or a double slash",
                "https://api.acme.example//b | the base URL has a path with dot segments or a double slash"
            })
    void a_base_url_that_is_more_or_less_than_a_place_is_refused(String url, String message) {
        assertThatThrownBy(() -> builder().baseUrl(url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void a_base_url_that_is_not_a_url_is_refused_and_not_quoted() {
        assertThatThrownBy(() -> builder().baseUrl("https://api.acme.example/se cret"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the base URL is not a URL: Illegal character in path at index 27");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8080",
                "http://LOCALHOST",
                "http://127.0.0.1",
                "http://127.9.9.9:1",
                "http://[::1]:8080"
            })
    void plain_http_is_for_this_machine(String url) {
        assertThatCode(() -> text(builder().baseUrl(url))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://api.acme.example",
                "http://127.evil.example",
                "http://127.0.0.1.evil.example",
                "http://127_0.0.1a",
                "http://local_host",
                "http://localhost.evil.example",
                "http://10.0.0.1",
                "http://0.0.0.0",
                "http://[::2]"
            })
    void plain_http_to_elsewhere_must_be_allowed(String url) {
        assertThatThrownBy(() -> builder().baseUrl(url).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the base URL " + url
                        + " would send the token in the clear; use https, or allowInsecureHttp(true) if that is meant");
        assertThatCode(() -> text(builder().baseUrl(url).allowInsecureHttp(true)))
                .doesNotThrowAnyException();
    }

    @Test
    void figures_are_checked() {
        assertThatThrownBy(() -> builder().timeout(Duration.ZERO))
                .hasMessage("timeout must be more than zero, but is PT0S");
        assertThatThrownBy(() -> builder().connectTimeout(Duration.ofSeconds(-1)))
                .hasMessage("connectTimeout must be more than zero, but is PT-1S");
        assertThatThrownBy(() -> builder().maxAttempts(0)).hasMessage("maxAttempts must be 1 to 10, but is 0");
        assertThatThrownBy(() -> builder().maxAttempts(11)).hasMessage("maxAttempts must be 1 to 10, but is 11");
        assertThatThrownBy(() -> builder().maxResponseBytes(0))
                .hasMessage("maxResponseBytes must be at least 1, but is 0");
        assertThatThrownBy(() -> builder().maxErrorBodyBytes(0))
                .hasMessage("maxErrorBodyBytes must be at least 1, but is 0");
        assertThatThrownBy(() -> builder().maxJsonDepth(0)).hasMessage("maxJsonDepth must be at least 1, but is 0");
        assertThatThrownBy(() -> builder().maxStringLength(-1))
                .hasMessage("maxStringLength must be at least 1, but is -1");
        assertThatThrownBy(() -> builder().userAgent("a\r\nb")).hasMessageContaining("User-Agent");
        assertThatThrownBy(() -> builder().userAgent("")).hasMessage("the user agent is empty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://proxy.example:3128",
                "http://proxy.example",
                "http://user:secret@proxy.example:3128",
                "proxy.example:3128",
                "http://proxy.example:3128/path",
                "socks://proxy.example:1080"
            })
    void a_proxy_is_a_host_and_a_port(String proxy) {
        assertThatThrownBy(() -> builder().proxy(URI.create(proxy)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the proxy must be given as http://host:port, without a user; for a proxy with a password, use"
                                + " proxy(URI, user, password)");
    }

    @Test
    void the_environment_gives_token_and_base_url() {
        TestClient.Builder builder = TestClient.builder(TestClient.ACME)
                .fromEnvironment(Map.of("ACME_BEARER_TOKEN", "t", "ACME_BASE_URL", "https://eu.acme.example"));

        assertThat(text(builder)).isEqualTo("Acme at https://eu.acme.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\r\n"})
    void a_variable_that_is_empty_or_blank_counts_as_not_set(String blank) {
        Map<String, String> environment = Map.of(
                "ACME_BEARER_TOKEN", blank, "ACME_BASE_URL", blank, "ACME_ACCOUNT_ID", blank, "ACME_API_KEY", blank);

        assertThat(text(builder().fromEnvironment(environment))).isEqualTo("Acme at https://api.acme.example");
        assertThatThrownBy(() -> TestClient.builder(TestClient.ACME)
                        .fromEnvironment(environment)
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("Acme needs a token");
        assertThatThrownBy(() -> TestClient.builder(WITH_LOGIN)
                        .fromEnvironment(environment)
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("Acme needs credentials");
    }

    @Test
    void an_empty_token_variable_leaves_the_account_id_and_key_in_force() {
        Map<String, String> environment =
                Map.of("ACME_BEARER_TOKEN", "", "ACME_ACCOUNT_ID", "a\n", "ACME_API_KEY", " k ");

        assertThat(ClientSettings.of(TestClient.builder(WITH_LOGIN).fromEnvironment(environment))
                        .credentials())
                .isEqualTo(CredentialsSource.login(LOGIN, "a", "k"));
        assertThatThrownBy(() -> TestClient.builder(WITH_LOGIN)
                        .fromEnvironment(Map.of("ACME_ACCOUNT_ID", "a", "ACME_API_KEY", "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("of ACME_ACCOUNT_ID and ACME_API_KEY only one is set; set both");
    }

    @Test
    void white_space_around_a_variable_is_removed() {
        TestClient.Builder builder = TestClient.builder(TestClient.ACME)
                .fromEnvironment(Map.of("ACME_BEARER_TOKEN", " t\n", "ACME_BASE_URL", "https://eu.acme.example/\r\n"));

        assertThat(text(builder)).isEqualTo("Acme at https://eu.acme.example");
        assertThat(ClientSettings.of(builder).credentials()).isEqualTo(CredentialsSource.fixed("t"));
    }

    @Test
    void the_environment_gives_account_and_key_where_a_vendor_has_a_login() {
        Map<String, String> account = Map.of("ACME_ACCOUNT_ID", "a", "ACME_API_KEY", "k");

        assertThatCode(() -> text(TestClient.builder(WITH_LOGIN).fromEnvironment(account)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> TestClient.builder(TestClient.ACME)
                        .fromEnvironment(account)
                        .build())
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> TestClient.builder(WITH_LOGIN).fromEnvironment(Map.of("ACME_API_KEY", "k")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("of ACME_ACCOUNT_ID and ACME_API_KEY only one is set; set both");
    }

    @Test
    void an_unusable_variable_is_named_and_not_quoted() {
        assertThatThrownBy(() -> TestClient.builder(TestClient.ACME)
                        .fromEnvironment(Map.of("ACME_BEARER_TOKEN", "secret\nX: y")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("environment variable ACME_BEARER_TOKEN: the bearer token has a character")
                .hasMessageNotContaining("secret");
    }

    @Test
    void an_account_id_with_a_colon_is_refused() {
        assertThatThrownBy(() -> TestClient.builder(WITH_LOGIN).accountCredentials("a:b", "k"))
                .hasMessage("the account id has a colon, which HTTP Basic does not allow");
        assertThatThrownBy(() -> TestClient.builder(TestClient.ACME).accountCredentials("a", "k"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Acme has no login with an account id and an API key");
    }

    @Test
    void no_text_holds_a_secret() {
        assertThat(builder().toString()).isEqualTo("Acme client builder");
        assertThat(CredentialsSource.fixed("secret-1")).hasToString("a bearer token");
        assertThat(CredentialsSource.login(new BasicLogin("/l", "t", "e"), "acc", "secret-1"))
                .hasToString("an account id and an API key");
        assertThat(ClientSettings.of(builder()).toString()).doesNotContain("secret-1");
    }
}
