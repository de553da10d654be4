package dev.billingsdks.runtime.http.connection;

import dev.billingsdks.runtime.http.lifecycle.UserCodeException;
import dev.billingsdks.runtime.http.proxy.ProxyRefusalException;
import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.Configurable;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.io.CloseMode;

/** Sends single requests over the connections of one client. */
public final class Transport {

    private final CloseableHttpClient client;
    private final PoolingHttpClientConnectionManager pool;

    Transport(CloseableHttpClient client, PoolingHttpClientConnectionManager pool) {
        this.client = client;
        this.pool = pool;
    }

    /** Returns the configuration of requests that have none. */
    public RequestConfig defaultConfig() {
        RequestConfig config = client instanceof Configurable configurable ? configurable.getConfig() : null;
        return config == null ? RequestConfig.DEFAULT : config;
    }

    PoolingHttpClientConnectionManager pool() {
        return pool;
    }

    /**
     * Sends a request and returns when the head of the server's response has been received.
     *
     * @throws ProxyRefusalException if the response is the proxy's own
     * @throws UserCodeException if something else than an IOException is thrown, which only code that the user has plugged into
     *     HttpClient does; an OutOfMemoryError is not wrapped
     */
    public ClassicHttpResponse send(HttpHost target, HttpUriRequestBase message, AttemptProgress progress)
            throws IOException {
        progress.at(AttemptProgress.Phase.LEASE);
        try {
            ClassicHttpResponse response = progress.during(() -> client.executeOpen(target, message, null));
            ProxyRefusalException refusal = progress.refusal(response.getCode());
            if (refusal != null) {
                // First, as closing the response alone would read its body to the end.
                message.cancel();
                response.close();
                throw refusal;
            }
            progress.at(AttemptProgress.Phase.READ);
            return response;
        } catch (IOException e) {
            throw e;
        } catch (Throwable e) {
            // HttpClient does not release the connection after every Error.
            message.cancel();
            throw UserCodeException.of(e);
        }
    }

    /** Closes all connections. The pool is closed by itself too, in case that the client was given another one. */
    public void close() {
        client.close(CloseMode.IMMEDIATE);
        pool.close(CloseMode.IMMEDIATE);
    }
}
