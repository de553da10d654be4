package dev.billingsdks.runtime.http.connection;

import java.io.IOException;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.classic.ExecChainHandler;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;

/**
 * Comes between the connection and the request. Rejects a connection that the SDK has not made: HttpClient does not tell which
 * connection manager a builder was given, so that a foreign one shows here first. And leaves HttpClient's authentication to
 * proxies: with the vendor the SDK authenticates itself, and HttpClient would log the vendor's challenges.
 */
final class OwnConnectionCheck implements ExecChainHandler {

    @Override
    public ClassicHttpResponse execute(ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
            throws IOException, HttpException {
        AttemptProgress progress = AttemptProgress.current();
        if (progress != null) {
            if (!progress.hasOwnConnection()) {
                throw new ForeignConnectionException();
            }
            progress.at(AttemptProgress.Phase.PREPARE);
        }
        HttpClientContext context = scope.clientContext;
        RequestConfig config = context.getRequestConfigOrDefault();
        if (config.isAuthenticationEnabled() && !isProxyNext(scope.route)) {
            context.setRequestConfig(
                    RequestConfig.copy(config).setAuthenticationEnabled(false).build());
        }
        return chain.proceed(request, scope);
    }

    /** Without a tunnel the proxy itself receives the request, and may reject it. */
    private static boolean isProxyNext(HttpRoute route) {
        return route.getProxyHost() != null && !route.isTunnelled();
    }
}
