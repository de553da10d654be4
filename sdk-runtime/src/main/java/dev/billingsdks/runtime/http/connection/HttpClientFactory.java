package dev.billingsdks.runtime.http.connection;

import dev.billingsdks.runtime.http.proxy.ProxyChoice;
import dev.billingsdks.runtime.http.proxy.ProxyConflict;
import dev.billingsdks.runtime.http.proxy.ProxyRoutes;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.config.Http1Config;

/**
 * Sets Apache HttpClient up as a sender of single requests. The user's customizers come between what the SDK prepares, which
 * they may change, and what it owns, which it sets last: retries, redirects, cookies, decompression and the connections.
 */
public final class HttpClientFactory {

    /** Of one host; a lease beyond it waits within the call's deadline. */
    private static final int MAX_CONNECTIONS_PER_ROUTE = 128;

    /**
     * Of all hosts, as calls may bring base URLs of their own: one busy host leaves room for others. If it is reached, the
     * connection that has been idle longest is closed, so that a client can talk to any number of hosts.
     */
    private static final int MAX_CONNECTIONS = 4 * MAX_CONNECTIONS_PER_ROUTE;

    private static final int MAX_HEADER_COUNT = 250;
    private static final int MAX_HEADER_LINE = 32 << 10;

    private static final int SOCKET_BUFFER = 16 << 10;

    private HttpClientFactory() {}

    /**
     * Creates a client's transport.
     *
     * @throws IllegalStateException if the user has set proxies in two ways; the message names both
     */
    public static Transport create(ConnectionSettings settings) {
        PoolingHttpClientConnectionManager pool = pool(settings);
        HttpClientBuilder builder = HttpClientBuilder.create().setConnectionManager(pool);
        customize(builder, settings);
        CloseableHttpClient client = builder.setConnectionManagerShared(false)
                .addExecInterceptorFirst("billing-sdks-proxy-use", new ProxyUse(settings.proxies()))
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .addExecInterceptorFirst("billing-sdks-replacement", new ConnectionReplacement(pool))
                .addExecInterceptorLast("billing-sdks-own-connection", new OwnConnectionCheck())
                .build();
        return new Transport(client, pool);
    }

    /** Applies the user's customizer, and the client's proxies, of which neither overrides the other's. */
    private static void customize(HttpClientBuilder builder, ConnectionSettings settings) {
        ProxyChoice proxies = settings.proxies();
        if (proxies.isEmpty()) {
            settings.http().applyTo(builder);
            return;
        }
        if (settings.http().changesClient()) {
            ProxyConflict conflict = new ProxyConflict(proxies.option(), builder);
            settings.http().applyTo(builder);
            conflict.check(builder);
        }
        builder.setRoutePlanner(new ProxyRoutes(proxies));
    }

    private static PoolingHttpClientConnectionManager pool(ConnectionSettings settings) {
        PoolingHttpClientConnectionManagerBuilder pool = PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnTotal(MAX_CONNECTIONS)
                .setMaxConnPerRoute(MAX_CONNECTIONS_PER_ROUTE)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeouts.of(settings.connectTimeout()))
                        .build());
        SSLContext sslContext = settings.http().sslContext();
        if (sslContext != null) {
            pool.setTlsSocketStrategy(new ClientTls(sslContext));
        } else {
            pool.setTlsSocketStrategy(settings.plainHttp() ? new LazyTls() : ClientTls.createDefault());
        }
        settings.http().applyTo(pool);
        Http1Config limits = Http1Config.custom()
                .setBufferSize(SOCKET_BUFFER)
                .setMaxHeaderCount(MAX_HEADER_COUNT)
                .setMaxLineLength(MAX_HEADER_LINE)
                .build();
        return pool.setConnectionFactory(socket -> CheckedConnection.create(limits))
                .build();
    }
}
