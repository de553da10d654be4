package dev.billingsdks.runtime.http.proxy;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.classic.ExecChainHandler;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.Configurable;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.message.BasicClassicHttpResponse;
import org.apache.hc.core5.io.CloseMode;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether the user has told HttpClient how to route requests, although the client has proxies of its own. HttpClient's
 * builder does not return what it was given. It uses a proxy selector only if it was given no proxy, route planner or other selector, so
 * that a selector that is set beforehand, and is not called for a request, has been overridden. The request is not sent.
 */
public final class ProxyConflict extends ProxySelector implements ExecChainHandler {

    private static final HttpHost NOWHERE = new HttpHost("https", "proxy-check.invalid", 443);

    private final String option;
    private boolean checking;
    private boolean called;

    /**
     * Prepares a builder for the check.
     *
     * @param option the setting that the client's proxies come from
     */
    public ProxyConflict(String option, HttpClientBuilder builder) {
        this.option = option;
        builder.setProxySelector(this);
    }

    /**
     * Checks the builder, which the user has customized.
     *
     * @throws IllegalStateException if the user has set a proxy, a proxy selector or a route planner; the message names both settings
     */
    public void check(HttpClientBuilder builder) {
        builder.setConnectionManagerShared(true).addExecInterceptorFirst("billing-sdks-proxy-conflict", this);
        CloseableHttpClient client = builder.build();
        try {
            refuseProxyOf(client instanceof Configurable configurable ? configurable.getConfig() : null);
            if (!isAskedBy(client)) {
                throw conflict("httpClient(...) sets a proxy, a proxy selector or a route planner");
            }
        } finally {
            client.close(CloseMode.IMMEDIATE);
        }
    }

    private boolean isAskedBy(CloseableHttpClient client) {
        checking = true;
        try {
            client.executeOpen(NOWHERE, new HttpGet("/"), null).close();
            return called;
        } catch (IOException | RuntimeException e) {
            // Code of the user that was called instead does not know this host.
            return called;
        } finally {
            checking = false;
        }
    }

    @SuppressWarnings("deprecation")
    private void refuseProxyOf(@Nullable RequestConfig config) {
        if (config != null && config.getProxy() != null) {
            throw conflict("the default RequestConfig of HttpClient sets a proxy");
        }
    }

    private IllegalStateException conflict(String setting) {
        return new IllegalStateException(
                option + " and " + setting + ", which exclude each other; leave one of them out");
    }

    @Override
    public List<Proxy> select(URI uri) {
        called = true;
        return List.of(Proxy.NO_PROXY);
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
        // Nothing is connected.
    }

    @Override
    public ClassicHttpResponse execute(ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
            throws IOException, HttpException {
        return checking ? new BasicClassicHttpResponse(204) : chain.proceed(request, scope);
    }
}
