package dev.billingsdks.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.runtime.error.ServerException;
import java.net.URI;
import java.util.Properties;
import org.apache.hc.client5.http.impl.DefaultRedirectStrategy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HookTest {

    private final ScriptedServer server = ScriptedServer.replying(Replies.thing());

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void a_callers_httpclient_is_used_and_keeps_the_sdks_rules() {
        server.then(Replies.status(503, "Retry-After: 0"));

        try (TestClient client = TestClient.of(server)
                .httpClient(http -> http.setRedirectStrategy(new DefaultRedirectStrategy())
                        .addRequestInterceptorFirst((request, entity, context) -> request.addHeader("X-Own", "1")))
                .maxAttempts(1)
                .build()) {
            assertThatThrownBy(client::getThing).isInstanceOf(ServerException.class);
            server.then(Replies.status(302, "Location: http://localhost:1/"));
            assertThatThrownBy(client::getThing).hasMessageContaining("leads to another origin");
            server.then(Replies.json(200, Replies.THING, "Set-Cookie: a=b"), Replies.thing());
            client.getThing();
            client.getThing();
        }

        assertThat(server.requests()).hasSize(4).allMatch(request -> "1".equals(request.header("X-Own")));
        assertThat(server.requests())
                .allMatch(request -> "gzip".equals(request.header("Accept-Encoding")))
                .allMatch(request -> request.header("Cookie") == null)
                .allMatch(request -> request.header("Upgrade") == null);
    }

    @Test
    void a_request_goes_through_the_proxy() {
        try (TestClient client = TestClient.builder(TestClient.ACME)
                .bearerToken(TestClient.TOKEN)
                .baseUrl("http://vendor.example/v1")
                .allowInsecureHttp(true)
                .proxy(URI.create(server.url()))
                .build()) {
            assertThat(client.getThing().id()).isEqualTo("t1");
        }

        assertThat(server.targets()).containsExactly("http://vendor.example/v1/things");
        assertThat(server.onlyRequest().header("Host")).isEqualTo("vendor.example");
    }

    @Test
    void a_proxy_of_the_machine_is_not_used_by_itself() {
        Properties before = (Properties) System.getProperties().clone();
        System.setProperty("http.proxyHost", "127.0.0.1");
        System.setProperty("http.proxyPort", "1");
        System.setProperty("http.nonProxyHosts", "");

        try (TestClient client = TestClient.of(server).build()) {
            assertThat(client.getThing().id()).isEqualTo("t1");
        } finally {
            System.setProperties(before);
        }

        assertThat(server.targets()).containsExactly("/things");
    }
}
