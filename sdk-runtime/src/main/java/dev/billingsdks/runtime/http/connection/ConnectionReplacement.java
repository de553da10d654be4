package dev.billingsdks.runtime.http.connection;

import java.io.IOException;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.classic.ExecChainHandler;
import org.apache.hc.client5.http.classic.ExecRuntime;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import org.apache.hc.core5.util.TimeValue;

/**
 * Sends a request on a new connection if a kept one turns out to be unusable before anything was sent. This is safe for every
 * method and body, and is not an attempt. The other idle connections are closed, since whatever happened to one has probably
 * happened to them. A new connection is never replaced, so that each request is sent here at most once more.
 */
final class ConnectionReplacement implements ExecChainHandler {

    private final PoolingHttpClientConnectionManager pool;

    ConnectionReplacement(PoolingHttpClientConnectionManager pool) {
        this.pool = pool;
    }

    @Override
    public ClassicHttpResponse execute(ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
            throws IOException, HttpException {
        AttemptProgress progress = AttemptProgress.current();
        if (progress != null) {
            progress.via(scope.route);
        }
        try {
            return chain.proceed(request, scope);
        } catch (UnusableConnectionException e) {
            if (!e.isReplaceable() || scope.execRuntime.isExecutionAborted()) {
                throw e;
            }
        }
        pool.closeIdle(TimeValue.ZERO_MILLISECONDS);
        leaseNew(scope);
        // Interceptors have changed the request that was not sent; they start again from the original.
        return chain.proceed(ClassicRequestBuilder.copy(scope.originalRequest).build(), scope);
    }

    /** Another thread may have returned a connection to the pool meanwhile, which is as doubtful. */
    private static void leaseNew(ExecChain.Scope scope) throws IOException {
        ExecRuntime runtime = scope.execRuntime;
        HttpClientContext context = scope.clientContext;
        runtime.acquireEndpoint(scope.exchangeId, scope.route, context.getUserToken(), context);
        if (runtime.isEndpointConnected()) {
            runtime.disconnectEndpoint();
        }
    }
}
