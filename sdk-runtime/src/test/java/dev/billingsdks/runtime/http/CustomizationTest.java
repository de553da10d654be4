package dev.billingsdks.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.error.AuthenticationException;
import dev.billingsdks.runtime.error.RequestNotSentException;
import dev.billingsdks.runtime.error.TransportException;
import dev.billingsdks.runtime.http.connection.RequestConfigs;
import dev.billingsdks.runtime.http.exchange.ExchangeSettings;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.auth.BasicCredentialsProvider;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.Timeout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What users change of HttpClient adds to what the SDK has prepared. */
class CustomizationTest {

    private final ScriptedServer server = ScriptedServer.replying(Replies.thing());
    private final CountDownLatch letGo = new CountDownLatch(1);

    @AfterEach
    void closeServer() {
        letGo.countDown();
        server.close();
    }

    @Test
    void a_customized_client_keeps_the_pool_of_128_and_the_connections_of_the_sdk() {
        try (TestClient client = TestClient.of(server)
                .httpClient(http -> http.addRequestInterceptorFirst((request, entity, context) -> {}))
                .build()) {
            client.getThing();

            assertThat(client.pool().getDefaultMaxPerRoute()).isEqualTo(128);
            assertThat(client.pool().getMaxTotal()).isEqualTo(512);
            assertThat(client.idleConnections()).isEqualTo(1);
        }
    }

    @Test
    void the_size_of_the_pool_can_be_changed() {
        try (TestClient client = TestClient.of(server)
                .connectionManager(pool -> pool.setMaxConnPerRoute(200).setMaxConnTotal(300))
                .build()) {
            assertThat(client.pool().getDefaultMaxPerRoute()).isEqualTo(200);
            assertThat(client.pool().getMaxTotal()).isEqualTo(300);
        }
    }

    @Test
    void the_connection_factory_remains_the_sdks() {
        try (TestClient client = TestClient.of(server)
                .connectionManager(pool -> pool.setConnectionFactory(socket -> {
                    throw new IllegalStateException("not this one");
                }))
                .build()) {
            assertThat(client.getThing().id()).isEqualTo("t1");
        }
    }

    @Test
    void customizers_are_applied_in_order() {
        List<String> order = new ArrayList<>();
        try (TestClient client = TestClient.of(server)
                .connectionManager(pool -> order.add("pool 1"))
                .httpClient(http -> order.add("client 1"))
                .connectionManager(pool -> order.add("pool 2"))
                .httpClient(http -> order.add("client 2"))
                .build()) {
            assertThat(order).containsExactly("pool 1", "pool 2", "client 1", "client 2");
            assertThat(client.getThing().id()).isEqualTo("t1");
        }
    }

    @Test
    void a_foreign_connection_manager_is_an_error_before_anything_is_sent() {
        PoolingHttpClientConnectionManager foreign =
                PoolingHttpClientConnectionManagerBuilder.create().build();
        try (TestClient client = TestClient.of(server)
                .httpClient(http -> http.setConnectionManager(foreign))
                .build()) {
            assertThatThrownBy(client::getThing)
                    .isExactlyInstanceOf(RequestNotSentException.class)
                    .hasMessageContaining("connectionManager(...)");
            assertThatThrownBy(client::postThing).isExactlyInstanceOf(RequestNotSentException.class);
        }

        assertThat(server.requests()).isEmpty();
    }

    @Test
    void close_closes_the_connections_of_a_client_whose_manager_is_called_shared() {
        TestClient client = TestClient.of(server)
                .httpClient(http -> http.setConnectionManagerShared(true))
                .build();
        client.getThing();

        client.close();

        Eventually.is("closed", () -> server.openConnections() == 0);
    }

    static Stream<Arguments> ownedFields() {
        return Stream.of(
                owned("redirectsEnabled", config -> config.setRedirectsEnabled(false)),
                owned("circularRedirectsAllowed", config -> config.setCircularRedirectsAllowed(true)),
                owned("maxRedirects", config -> config.setMaxRedirects(3)),
                owned("cookieSpec", config -> config.setCookieSpec("strict")),
                owned("contentCompressionEnabled", config -> config.setContentCompressionEnabled(false)),
                owned("expectContinueEnabled", config -> config.setExpectContinueEnabled(true)),
                owned(
                        "protocolUpgradeEnabled",
                        config -> config.setProtocolUpgradeEnabled(!RequestConfig.DEFAULT.isProtocolUpgradeEnabled())),
                owned("hardCancellationEnabled", config -> config.setHardCancellationEnabled(false)));
    }

    private static Arguments owned(String field, Consumer<RequestConfig.Builder> change) {
        return Arguments.of(field, change);
    }

    @ParameterizedTest
    @MethodSource("ownedFields")
    void a_field_that_the_sdk_controls_cannot_be_changed(String field, Consumer<RequestConfig.Builder> change) {
        RequestConfig.Builder config = RequestConfig.custom();
        change.accept(config);

        assertThatThrownBy(() -> TestClient.of(server)
                        .httpClient(http -> http.setDefaultRequestConfig(config.build()))
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the default RequestConfig of HttpClient sets " + field
                        + ", which the SDK controls; leave it at HttpClient's default");
    }

    @Test
    @SuppressWarnings("deprecation")
    void the_proxy_of_a_default_configuration_is_used() {
        RequestConfig config = RequestConfig.custom()
                .setProxy(HttpHost.create(URI.create(server.url())))
                .build();
        try (TestClient client = TestClient.builder(TestClient.ACME)
                .bearerToken(TestClient.TOKEN)
                .baseUrl("http://vendor.example")
                .allowInsecureHttp(true)
                .httpClient(http -> http.setDefaultRequestConfig(config))
                .build()) {
            assertThat(client.getThing().id()).isEqualTo("t1");
        }

        assertThat(server.targets()).containsExactly("http://vendor.example/things");
    }

    @Test
    void the_shorter_response_timeout_holds() {
        server.then(Replies.stalling("", new CountDownLatch(1), letGo));
        RequestConfig config = RequestConfig.custom()
                .setResponseTimeout(Timeout.ofMilliseconds(200))
                .build();
        try (TestClient client = TestClient.of(server)
                .httpClient(http -> http.setDefaultRequestConfig(config))
                .maxAttempts(1)
                .build()) {
            assertThatThrownBy(client::getThing).isExactlyInstanceOf(TransportException.class);
            assertThatThrownBy(() -> client.getThing(RequestOptions.builder()
                            .timeout(Duration.ofSeconds(50))
                            .build()))
                    .isExactlyInstanceOf(TransportException.class);
        }
    }

    static Stream<Consumer<PoolingHttpClientConnectionManagerBuilder>> shorterSocketTimeouts() {
        return Stream.of(
                pool -> pool.setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setSocketTimeout(Timeout.ofMilliseconds(200))
                        .build()),
                pool -> pool.setDefaultSocketConfig(SocketConfig.custom()
                        .setSoTimeout(Timeout.ofMilliseconds(200))
                        .build()));
    }

    @ParameterizedTest
    @MethodSource("shorterSocketTimeouts")
    void a_shorter_socket_timeout_holds_on_new_and_kept_connections(
            Consumer<PoolingHttpClientConnectionManagerBuilder> customizer) {
        ScriptedServer.Reply stall = Replies.stalling("", new CountDownLatch(1), letGo);
        server.then(stall, Replies.thing(), stall);
        try (TestClient client = TestClient.of(server)
                .connectionManager(customizer)
                .maxAttempts(1)
                .build()) {
            assertThatThrownBy(client::getThing)
                    .isExactlyInstanceOf(TransportException.class)
                    .hasMessageContaining("timed out");
            assertThat(client.getThing().id()).isEqualTo("t1");
            assertThatThrownBy(client::getThing)
                    .isExactlyInstanceOf(TransportException.class)
                    .hasMessageContaining("timed out");
        }
    }

    @Test
    @SuppressWarnings("deprecation")
    void the_shorter_connect_timeout_of_a_request_holds() {
        ExchangeSettings settings = ClientSettings.of(TestClient.of(server).connectTimeout(Duration.ofSeconds(4)));

        for (int seconds : new int[] {2, 60}) {
            RequestConfig users = RequestConfig.custom()
                    .setConnectTimeout(Timeout.ofSeconds(seconds))
                    .build();

            RequestConfig config = configs(users, settings).forTimeout(Duration.ofSeconds(60));

            assertThat(config.getConnectTimeout().toSeconds()).isEqualTo(Math.min(seconds, 4));
        }
    }

    @Test
    void a_longer_response_timeout_does_not_outlast_the_calls() {
        RequestConfig users = RequestConfig.custom()
                .setResponseTimeout(Timeout.ofHours(1))
                .setConnectionRequestTimeout(Timeout.ofHours(1))
                .build();
        RequestConfigs configs = configs(users, ClientSettings.of(TestClient.of(server)));

        RequestConfig config = configs.forTimeout(Duration.ofSeconds(5));

        assertThat(config.getResponseTimeout().toSeconds()).isEqualTo(6);
        assertThat(config.getConnectionRequestTimeout().toSeconds()).isEqualTo(6);
    }

    @Test
    void what_the_sdk_does_not_control_is_kept() {
        RequestConfig users = RequestConfig.custom()
                .setProxyPreferredAuthSchemes(List.of("Digest"))
                .setTargetPreferredAuthSchemes(List.of("Basic"))
                .setConnectionKeepAlive(Timeout.ofSeconds(7))
                .setConnectionRequestTimeout(Timeout.ofSeconds(2))
                .build();
        RequestConfig config =
                configs(users, ClientSettings.of(TestClient.of(server))).forTimeout(Duration.ofSeconds(60));

        assertThat(config.getProxyPreferredAuthSchemes()).containsExactly("Digest");
        assertThat(config.getTargetPreferredAuthSchemes()).containsExactly("Basic");
        assertThat(config.getConnectionKeepAlive()).isEqualTo(Timeout.ofSeconds(7));
        assertThat(config.getConnectionRequestTimeout()).isEqualTo(Timeout.ofSeconds(2));
    }

    @Test
    void credentials_for_every_scope_are_not_sent_to_the_vendor() {
        server.then(Replies.status(401, "WWW-Authenticate: Basic realm=\"r\""));
        BasicCredentialsProvider provider = new BasicCredentialsProvider();
        provider.setCredentials(
                new AuthScope(null, -1), new UsernamePasswordCredentials("user", "canary".toCharArray()));
        try (TestClient client = TestClient.of(server)
                .httpClient(http -> http.setDefaultCredentialsProvider(provider))
                .build()) {
            assertThatThrownBy(client::getThing).isInstanceOf(AuthenticationException.class);
        }

        assertThat(server.onlyRequest().header("Authorization")).isEqualTo("Bearer " + TestClient.TOKEN);
    }

    @Test
    void a_request_executor_of_the_user_does_not_remove_the_check_of_connections() throws Exception {
        CountDownLatch read = new CountDownLatch(1);
        CountDownLatch written = new CountDownLatch(1);
        server.then(
                (socket, out) -> {
                    Replies.thing().write(socket, out);
                    await(read);
                    Replies.json(200, "{\"id\":\"other\"}").write(socket, out);
                    written.countDown();
                },
                Replies.json(200, "{\"id\":\"t2\"}"));
        try (TestClient client = TestClient.of(server)
                .httpClient(http -> http.setRequestExecutor(new HttpRequestExecutor()))
                .build()) {
            client.getThing();
            read.countDown();
            await(written);

            assertThat(client.getThing().id()).isEqualTo("t2");
        }
    }

    @Test
    void routes_of_the_user_are_kept() {
        List<HttpRoute> routes = new ArrayList<>();
        try (TestClient client = TestClient.of(server)
                .httpClient(http -> http.setRoutePlanner((target, context) -> {
                    HttpRoute route = new HttpRoute(target);
                    routes.add(route);
                    return route;
                }))
                .build()) {
            client.getThing();
        }

        assertThat(routes).hasSize(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(5, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static RequestConfigs configs(RequestConfig users, ExchangeSettings settings) {
        return RequestConfigs.of(users, settings.connection(), settings.timeout());
    }
}
