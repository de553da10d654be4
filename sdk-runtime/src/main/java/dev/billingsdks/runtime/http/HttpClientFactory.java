package dev.billingsdks.runtime.http;

import java.net.URI;
import java.time.Duration;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.cookie.StandardCookieSpec;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;

/** Sets Apache HttpClient up as a plain sender of one request: everything that acts by itself is off. */
final class HttpClientFactory {

    /** One host only, so that total and per-route limits are one; a lease beyond it waits within the call's deadline. */
    private static final int MAX_CONNECTIONS = 128;

    /** A socket's timeout is an int of milliseconds. */
    private static final Duration LONGEST = Duration.ofDays(24);

    private static final int MAX_HEADER_COUNT = 250;
    private static final int MAX_HEADER_LINE = 32 << 10;

    private static final int SOCKET_BUFFER = 16 << 10;

    private HttpClientFactory() {}

    static CloseableHttpClient create(ClientSettings settings) {
        HttpClientBuilder builder = settings.httpClientBuilder();
        if (builder == null) {
            builder = HttpClientBuilder.create()
                    .setConnectionManager(connectionManager(settings))
                    .setRequestExecutor(new UnaskedData.Executor());
        }
        URI proxy = settings.proxy();
        if (proxy != null) {
            builder.setProxy(new HttpHost("http", proxy.getHost(), proxy.getPort()));
        }
        return builder.disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    static RequestConfig requestConfig(ClientSettings settings) {
        RequestConfig config = RequestConfig.custom()
                .setCookieSpec(StandardCookieSpec.IGNORE)
                .setRedirectsEnabled(false)
                .setContentCompressionEnabled(false)
                .setExpectContinueEnabled(false)
                .setProtocolUpgradeEnabled(false)
                // A caller's own builder may hold credentials for its proxy; without one there is nobody to log in as.
                .setAuthenticationEnabled(settings.httpClientBuilder() != null)
                .build();
        return withTimeout(config, settings.timeout());
    }

    /** The watchdog keeps deadlines; HttpClient's own timeouts stand a little behind it, in case its thread is gone. */
    static RequestConfig withTimeout(RequestConfig config, Duration timeout) {
        Timeout behind = timeout(timeout.compareTo(LONGEST) > 0 ? LONGEST : timeout.plusSeconds(1));
        return RequestConfig.copy(config)
                .setConnectionRequestTimeout(behind)
                .setResponseTimeout(behind)
                .build();
    }

    /** Rounds up, as zero means endless to HttpClient. */
    private static Timeout timeout(Duration duration) {
        return Timeout.ofMilliseconds(duration.compareTo(LONGEST) > 0 ? LONGEST.toMillis() : duration.toMillis() + 1);
    }

    private static HttpClientConnectionManager connectionManager(ClientSettings settings) {
        Http1Config limits = Http1Config.custom()
                .setBufferSize(SOCKET_BUFFER)
                .setMaxHeaderCount(MAX_HEADER_COUNT)
                .setMaxLineLength(MAX_HEADER_LINE)
                .build();
        PoolingHttpClientConnectionManagerBuilder pool = PoolingHttpClientConnectionManagerBuilder.create();
        if (settings.baseUrl().isPlainHttp()) {
            pool.setTlsSocketStrategy(new LateTls());
        }
        return pool.setMaxConnTotal(MAX_CONNECTIONS)
                .setMaxConnPerRoute(MAX_CONNECTIONS)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(timeout(settings.connectTimeout()))
                        .build())
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(limits)
                        .responseParserFactory(new UnaskedData.ParserFactory(limits))
                        .build())
                .build();
    }
}
