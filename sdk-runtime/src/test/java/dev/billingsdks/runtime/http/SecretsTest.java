package dev.billingsdks.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.runtime.error.RequestNotSentException;
import dev.billingsdks.runtime.http.operation.Operation;
import dev.billingsdks.runtime.http.operation.RequestParameters;
import dev.billingsdks.runtime.http.operation.Vendor;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Credentials by operation: API keys, HTTP Basic, alternatives, and none at all. */
class SecretsTest {

    private static final Vendor VENDOR = Vendor.builder("Acme")
            .baseUrl("https://api.acme.example")
            .environmentPrefix("ACME")
            .userAgent("billing-sdks-acme/0.1.0")
            .apiKeyHeader("partnerKey", "X-Partner-Key")
            .apiKeyQuery("tenant", "tenant id")
            .apiKeyCookie("session", "sid")
            .basic("basic")
            .otherServer("edge", "https://edge.acme.example")
            .build();

    private final ScriptedServer server = ScriptedServer.replying(Replies.thing());

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void key_goes_into_its_header_and_the_token_stays_at_home() {
        call(
                of().bearerToken("t0ken").apiKey("partnerKey", "Key s3cret"),
                operation().credentials("partnerKey"));

        assertThat(server.onlyRequest().header("X-Partner-Key")).isEqualTo("Key s3cret");
        assertThat(server.onlyRequest().header("Authorization")).isNull();
    }

    @Test
    void credentials_that_go_together_are_sent_together() {
        call(
                of().bearerToken("t0ken").apiKey("tenant", "a&b").apiKey("session", "s1"),
                operation().credentials("bearer", "tenant", "session"));

        assertThat(server.onlyRequest().header("Authorization")).isEqualTo("Bearer t0ken");
        assertThat(server.onlyRequest().target()).isEqualTo("/things?tenant%20id=a%26b");
        assertThat(server.onlyRequest().header("Cookie")).isEqualTo("sid=s1");
    }

    @Test
    void first_alternative_that_the_client_has_is_sent() {
        call(
                of().basic("basic", "user", "p\u00e4ss:word").apiKey("tenant", "t"),
                operation().credentials("partnerKey").credentials("basic").credentials("tenant"));

        assertThat(server.onlyRequest().header("Authorization")).isEqualTo("Basic dXNlcjpww6Rzczp3b3Jk");
        assertThat(server.onlyRequest().target()).isEqualTo("/things");
    }

    @Test
    void optional_credentials_are_sent_where_there_are_any() {
        call(of().bearerToken("t0ken"), operation().withoutCredentials().credentials("bearer"));
        call(of().apiKey("tenant", "t"), operation().credentials("bearer").withoutCredentials());

        assertThat(server.requests())
                .extracting(request -> request.header("Authorization"))
                .containsExactly("Bearer t0ken", null);
    }

    @Test
    void operation_without_credentials_carries_none() {
        call(of().bearerToken("t0ken").apiKey("tenant", "t"), operation().withoutCredentials());

        assertThat(server.onlyRequest().header("Authorization")).isNull();
        assertThat(server.onlyRequest().target()).isEqualTo("/things");
    }

    @Test
    void call_that_lacks_its_credentials_says_what_to_set_and_is_not_sent() {
        Operation.Builder operation =
                operation().credentials("partnerKey", "bearer").credentials("basic");

        assertThatThrownBy(() -> call(of().bearerToken("t0ken"), operation))
                .isInstanceOf(RequestNotSentException.class)
                .hasMessageContaining("the client lacks the credentials of this operation:"
                        + " partnerKey(...) with bearerToken(...), or basic(...) of its builder");

        assertThat(server.requests()).isEmpty();
    }

    @Test
    void client_without_any_credentials_is_refused_with_all_that_it_can_have() {
        assertThatThrownBy(() -> TestClient.builder(VENDOR).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "Acme needs credentials: call bearerToken(...) or partnerKey(...) or tenant(...) or session(...)"
                                + " or basic(...), or set the variables of the environment and use fromEnv()");
    }

    @Test
    void secrets_come_from_the_environment_by_their_names() {
        TestClient.Builder builder = of().fromEnvironment(
                        Map.of("ACME_PARTNER_KEY", "s3cret", "ACME_BASIC_USERNAME", "u", "ACME_BASIC_PASSWORD", ""));

        call(builder, operation().credentials("partnerKey"));
        call(builder, operation().credentials("basic"));

        assertThat(server.requests().get(0).header("X-Partner-Key")).isEqualTo("s3cret");
        assertThat(server.requests().get(1).header("Authorization")).isEqualTo("Basic dTo=");
    }

    @Test
    void secrets_of_the_environment_lose_the_white_space_around_them_and_count_as_not_set_when_blank() {
        TestClient.Builder builder = of().fromEnvironment(Map.of(
                "ACME_PARTNER_KEY", " s3cret\n",
                "ACME_TENANT", "",
                "ACME_SESSION", " ",
                "ACME_BASIC_USERNAME", "u\n",
                "ACME_BASIC_PASSWORD", " p \r\n"));

        call(builder, operation().credentials("tenant").credentials("session").credentials("partnerKey"));
        call(builder, operation().credentials("basic"));

        assertThat(server.requests().get(0).header("X-Partner-Key")).isEqualTo("s3cret");
        assertThat(server.requests().get(1).header("Authorization")).isEqualTo("Basic dTogcCA=");
        assertThatThrownBy(() -> of().fromEnvironment(Map.of("ACME_BASIC_PASSWORD", "p", "ACME_BASIC_USERNAME", "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ACME_BASIC_PASSWORD is set without ACME_BASIC_USERNAME; set both");
    }

    @Test
    void vendor_without_bearer_tokens_takes_none() {
        Vendor keys = Vendor.builder("Acme")
                .baseUrl("https://api.acme.example")
                .environmentPrefix("ACME")
                .userAgent("a")
                .apiKeyHeader("key", "X-Key")
                .withoutBearerToken()
                .build();

        assertThatThrownBy(() -> TestClient.builder(keys).bearerToken("t0ken"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Acme takes no bearer token");
    }

    @Test
    void secret_that_cannot_be_sent_is_refused_without_being_quoted() {
        assertThatThrownBy(() -> of().apiKey("session", "s3cret;x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the API key of session has a character that a cookie cannot hold");
        assertThatThrownBy(() -> of().apiKey("partnerKey", "s3cret\r\nX: y"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("s3cret");
        assertThatThrownBy(() -> of().basic("basic", "a:b", "s3cret"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void operation_of_another_server_goes_there() {
        try (ScriptedServer edge = ScriptedServer.replying(Replies.thing())) {
            call(
                    of().bearerToken("t").otherServer("edge", edge.url()),
                    operation().server("edge"));

            assertThat(edge.targets()).containsExactly("/things");
        }
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void base_url_replaces_all_servers_of_the_vendor() {
        Vendor vendor = Vendor.builder("Acme")
                .baseUrl("https://api.acme.example")
                .otherServer("edge", "https://edge.acme.example")
                .environmentPrefix("ACME")
                .userAgent("a")
                .build();

        call(TestClient.of(server, vendor), operation().server("edge"));

        assertThat(server.targets()).containsExactly("/things");
    }

    private TestClient.Builder of() {
        return TestClient.builder(VENDOR).baseUrl(server.url()).pacing(new FakePacing());
    }

    private static Operation.Builder operation() {
        return Operation.get("Acme", "getThing", "/things");
    }

    private static void call(TestClient.Builder builder, Operation.Builder operation) {
        try (TestClient client = builder.build()) {
            client.send(operation.returns(Thing::read), new RequestParameters());
        }
    }
}
