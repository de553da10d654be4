package dev.billingsdks.runtime.http.proxy;

import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/** Routes each request through the proxy that was chosen for its server, if any. */
public final class ProxyRoutes extends DefaultRoutePlanner {

    private final ProxyChoice proxies;

    public ProxyRoutes(ProxyChoice proxies) {
        super(null);
        this.proxies = proxies;
    }

    @Override
    protected @Nullable HttpHost determineProxy(HttpHost target, HttpContext context) {
        ProxyServer proxy = proxies.of(target.getSchemeName(), target.getHostName(), target.getPort());
        return proxy == null ? null : proxy.toHttpHost();
    }
}
