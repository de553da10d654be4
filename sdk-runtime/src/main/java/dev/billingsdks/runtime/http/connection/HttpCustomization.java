package dev.billingsdks.runtime.http.connection;

import java.util.function.Consumer;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.jspecify.annotations.Nullable;

/**
 * What the user changes of HttpClient.
 *
 * @param sslContext for all TLS connections, or null for the JVM's defaults
 * @param connectionManager changes the prepared connection manager, or null
 * @param httpClient changes the prepared client, or null
 */
public record HttpCustomization(
        @Nullable SSLContext sslContext,
        @Nullable Consumer<PoolingHttpClientConnectionManagerBuilder> connectionManager,
        @Nullable Consumer<HttpClientBuilder> httpClient) {

    public static final HttpCustomization NONE = new HttpCustomization(null, null, null);

    boolean changesConnectionManager() {
        return connectionManager != null;
    }

    boolean changesClient() {
        return httpClient != null;
    }

    void applyTo(PoolingHttpClientConnectionManagerBuilder pool) {
        if (connectionManager != null) {
            connectionManager.accept(pool);
        }
    }

    void applyTo(HttpClientBuilder client) {
        if (httpClient != null) {
            httpClient.accept(client);
        }
    }

    public HttpCustomization withSslContext(SSLContext context) {
        return new HttpCustomization(context, connectionManager, httpClient);
    }

    public HttpCustomization andConnectionManager(Consumer<PoolingHttpClientConnectionManagerBuilder> customizer) {
        return new HttpCustomization(sslContext, both(connectionManager, customizer), httpClient);
    }

    public HttpCustomization andHttpClient(Consumer<HttpClientBuilder> customizer) {
        return new HttpCustomization(sslContext, connectionManager, both(httpClient, customizer));
    }

    private static <T> Consumer<T> both(@Nullable Consumer<T> first, Consumer<T> second) {
        return first == null ? second : first.andThen(second);
    }
}
