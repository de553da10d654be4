package dev.billingsdks.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.runtime.http.proxy.ProxyChoice;
import dev.billingsdks.runtime.http.proxy.ProxyServer;
import java.net.ProxySelector;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProxyChoiceTest {

    private static ProxyChoice of(Map<String, String> environment) {
        return ProxyChoice.of(new EnvironmentVariables(environment)::get);
    }

    private static String shown(ProxyServer proxy) {
        if (proxy == null) {
            return "direct";
        }
        String authorization = proxy.authorization();
        return authorization == null
                ? proxy.toString()
                : new String(
                                Base64.getDecoder().decode(authorization.substring("Basic ".length())),
                                StandardCharsets.UTF_8)
                        + " at " + proxy;
    }

    private static String https(Map<String, String> environment) {
        return shown(of(environment).of("https", "api.acme.example", 443));
    }

    private static String http(Map<String, String> environment) {
        return shown(of(environment).of("http", "api.acme.example", 80));
    }

    @ParameterizedTest
    @CsvSource({
        "http://proxy.example:3128, proxy.example:3128",
        "HTTP://Proxy.Example:3128/, proxy.example:3128",
        "proxy.example:3128, proxy.example:3128",
        "proxy.example, proxy.example:80",
        "http://corporate_proxy:8080, corporate_proxy:8080",
        "http://[::1]:3128, [::1]:3128",
        "http://user:secret@proxy.example:3128, user:secret at proxy.example:3128",
        "user:secret@proxy.example:3128, user:secret at proxy.example:3128",
        "http://us%40er:se%3Acr%25et%2B+@proxy_1:3128, us@er:se:cr%et++ at proxy_1:3128",
        "http://us%C3%A9r:s%C3%A9cret@proxy.example:1, us\u00e9r:s\u00e9cret at proxy.example:1",
        "http://user@proxy.example:3128, user: at proxy.example:3128"
    })
    void the_variable_for_https_is_a_proxy(String value, String expected) {
        assertThat(https(Map.of("HTTPS_PROXY", value))).isEqualTo(expected);
        assertThat(https(Map.of("https_proxy", " " + value + "\n"))).isEqualTo(expected);
    }

    @Test
    void plain_http_has_a_variable_of_its_own_in_lower_case_alone() {
        assertThat(http(Map.of("http_proxy", "http://p:1"))).isEqualTo("p:1");
        assertThat(http(Map.of("HTTP_PROXY", "http://p:1", "HTTPS_PROXY", "http://q:1")))
                .isEqualTo("direct");
        assertThat(https(Map.of("http_proxy", "http://p:1"))).isEqualTo("direct");
    }

    @Test
    void upper_case_goes_before_lower_case_unless_it_is_empty() {
        assertThat(https(Map.of("HTTPS_PROXY", "http://p:1", "https_proxy", "http://q:1")))
                .isEqualTo("p:1");
        assertThat(https(Map.of("HTTPS_PROXY", "", "https_proxy", "http://q:1")))
                .isEqualTo("q:1");
        assertThat(https(Map.of("HTTPS_PROXY", " "))).isEqualTo("direct");
        assertThat(https(Map.of("HTTPS_PROXY", "http://p:1", "NO_PROXY", "", "no_proxy", "acme.example")))
                .isEqualTo("direct");
    }

    @Test
    void listed_hosts_are_direct() {
        ProxyChoice proxies = of(Map.of(
                "HTTPS_PROXY", "http://p:1", "http_proxy", "http://p:1", "NO_PROXY", ".acme.example,10.0.0.0/8"));

        assertThat(proxies.of("https", "api.acme.example", 443)).isNull();
        assertThat(proxies.of("http", "10.1.2.3", 80)).isNull();
        assertThat(shown(proxies.of("https", "other.example", 443))).isEqualTo("p:1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://proxy.example:3128",
                "socks5://secret@proxy.example:1080",
                "http://",
                "http://user:secret@",
                "http://proxy.example:3128/secret",
                "http://proxy.example:3128?secret",
                "http://proxy.example:0",
                "http://proxy.example:99999",
                "http://us er:secret@proxy.example:3128",
                "http://user:sec%zzret@proxy.example:3128",
                "http://us%3Aer:secret@proxy.example:3128",
                "http://user:secret%0A@proxy.example:3128"
            })
    void an_unusable_variable_is_named_and_not_quoted(String value) {
        assertThatThrownBy(() -> of(Map.of("HTTPS_PROXY", value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("environment variable HTTPS_PROXY: not a proxy; it must be http://host:port")
                .hasMessageNotContaining("secret")
                .hasNoCause();
    }

    @Test
    void a_proxy_shows_neither_user_nor_password() {
        ProxyServer proxy =
                ProxyServer.of(URI.create("http://proxy.example:3128")).withPassword("user", "s3cret");
        ProxyChoice choice = ProxyChoice.always(proxy);

        assertThat(proxy).hasToString("proxy.example:3128");
        assertThat(choice.toString()).doesNotContain("user", "s3cret", proxy.authorization());
    }

    @Test
    void two_ways_to_choose_a_proxy_exclude_each_other() {
        assertThatThrownBy(() -> TestClient.builder(TestClient.ACME)
                        .bearerToken("t")
                        .proxy(URI.create("http://p:1"))
                        .proxyFromEnvironment(Map.of())
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("proxy(...) and proxyFromEnvironment() exclude each other; leave one of them out");
    }

    @Test
    void user_and_password_must_fit_http_basic() {
        ProxyServer proxy = ProxyServer.of(URI.create("http://p:1"));

        for (String user : new String[] {"", "us:er"}) {
            assertThatThrownBy(() -> proxy.withPassword(user, "s3cret"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the user of the proxy is empty or has a colon, which HTTP Basic does not allow");
        }
        assertThatThrownBy(() -> proxy.withPassword("user", "s3cret\r\nX: y"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("s3cret");
    }

    @SuppressWarnings("deprecation")
    static Stream<Arguments> waysToRouteWithHttpClient() {
        String builder = "httpClient(...) sets a proxy, a proxy selector or a route planner";
        HttpHost proxy = new HttpHost("http", "q", 1);
        return Stream.of(
                Arguments.argumentSet("setProxy", customizer(http -> http.setProxy(proxy)), builder),
                Arguments.argumentSet(
                        "setRoutePlanner",
                        customizer(http -> http.setRoutePlanner((target, context) -> new HttpRoute(target))),
                        builder),
                Arguments.argumentSet(
                        "setRoutePlanner that fails",
                        customizer(http -> http.setRoutePlanner((target, context) -> {
                            throw new HttpException("canary");
                        })),
                        builder),
                Arguments.argumentSet(
                        "setRoutePlanner that fails unchecked",
                        customizer(http -> http.setRoutePlanner((target, context) -> {
                            throw new IllegalStateException("canary");
                        })),
                        builder),
                Arguments.argumentSet(
                        "setProxySelector", customizer(http -> http.setProxySelector(ProxySelector.of(null))), builder),
                Arguments.argumentSet(
                        "RequestConfig",
                        customizer(http -> http.setDefaultRequestConfig(
                                RequestConfig.custom().setProxy(proxy).build())),
                        "the default RequestConfig of HttpClient sets a proxy"));
    }

    private static Consumer<HttpClientBuilder> customizer(Consumer<HttpClientBuilder> customizer) {
        return customizer;
    }

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource("waysToRouteWithHttpClient")
    void a_proxy_of_the_client_and_one_of_httpclient_exclude_each_other(
            Consumer<HttpClientBuilder> customizer, String setting) {
        TestClient.Builder option =
                TestClient.builder(TestClient.ACME).bearerToken("t").proxy(URI.create("http://p:1"));
        TestClient.Builder environment = TestClient.builder(TestClient.ACME)
                .bearerToken("t")
                .proxyFromEnvironment(Map.of("HTTPS_PROXY", "http://p:1", "NO_PROXY", "api.acme.example"));

        assertThatThrownBy(() -> option.httpClient(customizer).build())
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("proxy(...) and " + setting + ", which exclude each other; leave one of them out");
        assertThatThrownBy(() -> environment.httpClient(customizer).build())
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "proxyFromEnvironment() and " + setting + ", which exclude each other; leave one of them out");
    }

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource("waysToRouteWithHttpClient")
    void an_environment_without_a_proxy_leaves_routing_to_httpclient(
            Consumer<HttpClientBuilder> customizer, String setting) {
        TestClient.Builder builder = TestClient.builder(TestClient.ACME)
                .bearerToken("t")
                .proxyFromEnvironment(Map.of("HTTPS_PROXY", "", "NO_PROXY", "*"));

        assertThatCode(() -> builder.httpClient(customizer).build().close()).doesNotThrowAnyException();
    }

    @Test
    void a_customizer_without_a_proxy_is_used_with_the_clients_proxy_and_not_run_twice() {
        AtomicInteger customized = new AtomicInteger();
        AtomicInteger requested = new AtomicInteger();
        try (ScriptedServer proxy = ScriptedServer.replying(Replies.thing());
                TestClient client = TestClient.builder(TestClient.ACME)
                        .bearerToken("t")
                        .baseUrl("http://vendor.example")
                        .allowInsecureHttp(true)
                        .proxy(URI.create(proxy.url()))
                        .httpClient(http -> {
                            customized.incrementAndGet();
                            http.useSystemProperties()
                                    .evictExpiredConnections()
                                    .addExecInterceptorFirst("user", (request, scope, chain) -> {
                                        requested.incrementAndGet();
                                        return chain.proceed(request, scope);
                                    });
                        })
                        .build()) {
            assertThat(requested).hasValue(0);
            assertThat(client.getThing().id()).isEqualTo("t1");

            assertThat(customized).hasValue(1);
            assertThat(requested).hasValue(1);
            assertThat(proxy.targets()).containsExactly("http://vendor.example/things");
        }
    }
}
