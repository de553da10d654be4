package dev.billingsdks.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.error.ServerException;
import dev.billingsdks.runtime.error.TransportException;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.impl.auth.BasicCredentialsProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A proxy that responds in place of the vendor. */
class ProxyTest {

    /** Of {@code user:s3cret}. */
    private static final String AUTHORIZATION = "Basic dXNlcjpzM2NyZXQ=";

    private final ScriptedServer proxy = ScriptedServer.replying(Replies.status(403));
    private final AtomicInteger requested = new AtomicInteger();

    @AfterEach
    void closeProxy() {
        proxy.close();
    }

    private TestClient.Builder client(String baseUrl) {
        return TestClient.builder(TestClient.ACME)
                .bearerToken(() -> "token-" + requested.incrementAndGet())
                .baseUrl(baseUrl)
                .allowInsecureHttp(true)
                .pacing(new FakePacing())
                .proxy(URI.create(proxy.url()));
    }

    private TestClient.Builder client() {
        return client("https://vendor.example");
    }

    private String refusal(int status, String advice) {
        return "Acme getThing: GET /things: no response: the proxy "
                + proxy.url().substring("http://".length()) + " refused the request with status " + status + advice;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_body_of_a_refusal_does_not_matter_if_it_is_cut_or_stalls(boolean cut) {
        CountDownLatch done = new CountDownLatch(1);
        proxy.then((socket, out) -> {
            Replies.raw("HTTP/1.1 405 Method Not Allowed\r\nContent-Length: 100\r\n\r\nno")
                    .write(socket, out);
            if (cut) {
                throw new IOException("hang up");
            }
            Eventually.is("done", () -> done.getCount() == 0);
        });

        try (TestClient client = client().build()) {
            assertThatThrownBy(client::getThing)
                    .isExactlyInstanceOf(TransportException.class)
                    .hasMessage(refusal(405, ""));
        } finally {
            done.countDown();
        }

        assertThat(proxy.targets()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "true, false, https", "false, false, https", "true, true, https", "false, true, https",
        "true, false, http", "false, false, http", "true, true, http", "false, true, http"
    })
    void the_status_407_is_kept_if_its_body_is_cut_or_stalls(boolean cut, boolean customized, String scheme) {
        CountDownLatch done = new CountDownLatch(1);
        proxy.then(challenge("", cut, done));
        TestClient.Builder builder = client(scheme + "://vendor.example");
        if (customized) {
            // HttpClient's own authentication is then on.
            builder.httpClient(http -> http.setDefaultCredentialsProvider(null));
        }

        try (TestClient client = builder.build()) {
            assertThatThrownBy(client::getThing)
                    .isExactlyInstanceOf(TransportException.class)
                    .hasMessage(refusal(407, "; give its user and password to proxy(URI, user, password)"));
        } finally {
            done.countDown();
        }

        assertThat(proxy.requests()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"true, https", "false, https", "true, http", "false, http"})
    void a_request_is_repeated_with_the_users_credentials_if_the_body_of_a_challenge_is_truncated_or_stalls(
            boolean cut, String scheme) {
        CountDownLatch done = new CountDownLatch(1);
        proxy.then(challenge("Proxy-Authenticate: Basic realm=\"r\"\r\n", cut, done), Replies.status(407));
        BasicCredentialsProvider provider = new BasicCredentialsProvider();
        provider.setCredentials(
                new AuthScope(null, -1), new UsernamePasswordCredentials("user", "s3cret".toCharArray()));

        try (TestClient client = client(scheme + "://vendor.example")
                .httpClient(http -> http.setDefaultCredentialsProvider(provider))
                .build()) {
            assertThatThrownBy(client::getThing)
                    .isExactlyInstanceOf(TransportException.class)
                    .hasMessage(refusal(407, "; give its user and password to proxy(URI, user, password)"));
        } finally {
            done.countDown();
        }

        assertThat(proxy.requests())
                .extracting(request -> String.valueOf(request.header("Proxy-Authorization")))
                .containsExactly("null", AUTHORIZATION);
    }

    @Test
    void a_request_is_repeated_on_the_same_connection_after_a_challenge_with_a_complete_body() {
        proxy.then(
                Replies.json(407, "{\"no\":\"".repeat(3000), "Proxy-Authenticate: Basic realm=\"r\""),
                Replies.status(407));
        BasicCredentialsProvider provider = new BasicCredentialsProvider();
        provider.setCredentials(
                new AuthScope(null, -1), new UsernamePasswordCredentials("user", "s3cret".toCharArray()));

        try (TestClient client = client().httpClient(http -> http.setDefaultCredentialsProvider(provider))
                .build()) {
            assertThatThrownBy(client::getThing).isExactlyInstanceOf(TransportException.class);
        }

        assertThat(proxy.requests()).hasSize(2);
        assertThat(proxy.connections()).isEqualTo(1);
    }

    private static ScriptedServer.Reply challenge(String header, boolean cut, CountDownLatch done) {
        return (socket, out) -> {
            Replies.raw("HTTP/1.1 407 Proxy Authentication Required\r\n" + header + "Content-Length: 100\r\n\r\nno")
                    .write(socket, out);
            if (cut) {
                throw new IOException("hang up");
            }
            Eventually.is("done", () -> done.getCount() == 0);
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 204, 301, 302, 307, 400, 401, 403, 404, 405, 407, 409, 422, 501, 505})
    void a_refused_tunnel_is_a_transport_error_that_names_the_proxy_and_is_not_retried(int status) {
        proxy.then(Replies.json(status, "{\"id\":\"t1\"}", "Location: https://elsewhere.example/", "Retry-After: 1"));
        String advice = status == 407
                ? "; give its user and password to proxy(URI, user, password)"
                : status == 403 ? "; check that it allows the host of the vendor" : "";

        try (TestClient client = client().build()) {
            assertThatThrownBy(client::getThing)
                    .isExactlyInstanceOf(TransportException.class)
                    .hasMessage(refusal(status, advice));
        }

        assertThat(proxy.targets()).containsExactly("vendor.example:443");
        assertThat(proxy.onlyRequest().method()).isEqualTo("CONNECT");
        assertThat(proxy.onlyRequest().header("Authorization")).isNull();
        assertThat(requested).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 502, 503, 504, 520})
    void a_proxy_that_responds_with_a_transient_status_is_retried(int status) {
        proxy.then(Replies.status(status, "Retry-After: 3000"));

        try (TestClient client = client().build()) {
            assertThatThrownBy(client::getThing)
                    .isExactlyInstanceOf(TransportException.class)
                    .hasMessage(refusal(status, ""));
        }

        assertThat(proxy.targets()).hasSize(3).containsOnly("vendor.example:443");
        assertThat(requested).hasValue(1);
    }

    @Test
    void a_post_that_the_proxy_refused_is_not_retried() {
        proxy.then(Replies.status(502));

        try (TestClient client = client().build()) {
            assertThatThrownBy(client::postThing).isExactlyInstanceOf(TransportException.class);
        }

        assertThat(proxy.targets()).containsExactly("vendor.example:443");
    }

    @Test
    void garbage_and_a_close_in_place_of_a_tunnel_are_transport_errors_that_name_the_proxy() {
        for (ScriptedServer.Reply reply : new ScriptedServer.Reply[] {
            Replies.close(), Replies.rawThenClose("canary garbage\r\n\r\n"), Replies.rawThenClose("HTTP/1.1 2")
        }) {
            proxy.then(reply);
            int before = proxy.requests().size();
            try (TestClient client = client().build()) {
                TransportException e = catchThrowableOfType(TransportException.class, client::getThing);

                assertThat(e)
                        .isExactlyInstanceOf(TransportException.class)
                        .hasMessageContaining("proxy " + proxy.url().substring("http://".length()))
                        .hasMessageNotContaining("canary");
            }
            assertThat(proxy.requests().size() - before).isEqualTo(3);
        }
    }

    @Test
    void an_endless_refusal_does_not_block_the_call() {
        proxy.then(
                Replies.rawThenClose("HTTP/1.1 403 No\r\nContent-Length: 9000000000000\r\n\r\n" + "x".repeat(100_000)));

        try (TestClient client = client().build()) {
            assertThatThrownBy(client::getThing).isExactlyInstanceOf(TransportException.class);
        }
    }

    @Test
    void user_and_password_are_sent_with_the_first_connect() {
        try (TestClient client =
                client().proxy(URI.create(proxy.url()), "user", "s3cret").build()) {
            assertThatThrownBy(client::getThing).isExactlyInstanceOf(TransportException.class);
        }

        assertThat(proxy.onlyRequest().header("Proxy-Authorization")).isEqualTo(AUTHORIZATION);
    }

    @Test
    void a_refused_password_is_an_error_that_shows_neither() {
        proxy.then(Replies.status(407, "Proxy-Authenticate: Basic realm=\"x\""));

        try (TestClient client =
                client().proxy(URI.create(proxy.url()), "user", "s3cret").build()) {
            assertThatThrownBy(client::getThing)
                    .isExactlyInstanceOf(TransportException.class)
                    .hasMessage(refusal(407, "; check its user and password, which are sent with HTTP Basic"))
                    .hasStackTraceContaining("ProxyRefusalException")
                    .satisfies(e -> assertThat(String.valueOf(e.getCause())).doesNotContain("s3cret", "user:"));
            assertThat(client.toString()).doesNotContain("s3cret");
        }

        assertThat(proxy.requests()).hasSize(1);
    }

    @Test
    void a_proxy_of_plain_http_gets_the_password_with_each_request() {
        proxy.then(Replies.thing());

        try (TestClient client = client("http://vendor.example")
                .proxy(URI.create(proxy.url()), "user", "s3cret")
                .build()) {
            client.getThing();
            client.getThing();
        }

        assertThat(proxy.requests()).hasSize(2).allSatisfy(request -> {
            assertThat(request.target()).isEqualTo("http://vendor.example/things");
            assertThat(request.header("Proxy-Authorization")).isEqualTo(AUTHORIZATION);
        });
    }

    @Test
    void status_407_of_plain_http_is_the_proxys() {
        proxy.then(Replies.status(407));

        try (TestClient client = client("http://vendor.example").build()) {
            assertThatThrownBy(client::getThing)
                    .isExactlyInstanceOf(TransportException.class)
                    .hasMessage(refusal(407, "; give its user and password to proxy(URI, user, password)"));
        }

        assertThat(proxy.requests()).hasSize(1);
    }

    @Test
    void other_statuses_of_plain_http_are_taken_for_the_vendors() {
        proxy.then(Replies.status(502));

        try (TestClient client = client("http://vendor.example").maxAttempts(1).build()) {
            assertThatThrownBy(client::getThing).isInstanceOf(ServerException.class);
        }
    }

    @Test
    void the_environments_proxy_is_used_if_the_builder_says_so() {
        Map<String, String> environment = Map.of(
                "HTTPS_PROXY",
                proxy.url().replace("http://", "http://user:s3cret@"),
                "NO_PROXY",
                "127.0.0.1,direct.example");
        try (ScriptedServer server = ScriptedServer.replying(Replies.thing());
                TestClient client = TestClient.builder(TestClient.ACME)
                        .bearerToken("t")
                        .baseUrl("https://vendor.example")
                        .proxyFromEnvironment(environment)
                        .build()) {
            assertThatThrownBy(client::getThing).isExactlyInstanceOf(TransportException.class);
            client.getThing(RequestOptions.builder()
                    .baseUrl(server.url())
                    .bearerToken("tenant")
                    .build());

            assertThat(server.onlyRequest().target()).isEqualTo("/things");
        }

        assertThat(proxy.onlyRequest().target()).isEqualTo("vendor.example:443");
        assertThat(proxy.onlyRequest().header("Proxy-Authorization")).isEqualTo(AUTHORIZATION);
    }
}
