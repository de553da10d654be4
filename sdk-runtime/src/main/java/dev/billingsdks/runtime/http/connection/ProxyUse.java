package dev.billingsdks.runtime.http.connection;

import dev.billingsdks.runtime.http.proxy.ProxyChoice;
import dev.billingsdks.runtime.http.proxy.ProxyServer;
import java.io.IOException;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.classic.ExecChainHandler;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.jspecify.annotations.Nullable;

/** Tells an attempt which proxy it goes through, and what that is told of the user. */
final class ProxyUse implements ExecChainHandler {

    private final ProxyChoice proxies;

    ProxyUse(ProxyChoice proxies) {
        this.proxies = proxies;
    }

    @Override
    public ClassicHttpResponse execute(ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
            throws IOException, HttpException {
        AttemptProgress progress = AttemptProgress.current();
        HttpHost proxy = scope.route.getProxyHost();
        if (progress != null && proxy != null) {
            progress.through(proxy.toHostString(), scope.route.isTunnelled(), authorization(scope.route, proxy));
        }
        return chain.proceed(request, scope);
    }

    /** Returns the header for the proxy, unless a route planner of the user has chosen another one. */
    private @Nullable String authorization(HttpRoute route, HttpHost proxy) {
        ProxyServer chosen = route.isSecure() ? proxies.https() : proxies.http();
        return chosen != null && chosen.isAt(proxy) ? chosen.authorization() : null;
    }
}
