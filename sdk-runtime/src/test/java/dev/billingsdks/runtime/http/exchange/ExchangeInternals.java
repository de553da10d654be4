package dev.billingsdks.runtime.http.exchange;

import dev.billingsdks.runtime.http.connection.ConnectionInternals;
import dev.billingsdks.runtime.http.credentials.ClientTokens;
import dev.billingsdks.runtime.http.operation.HttpExchange;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;

/** What tests of a whole client see of its exchange. */
public final class ExchangeInternals {

    private ExchangeInternals() {}

    /** Returns the tokens of the client. */
    public static ClientTokens tokens(HttpExchange exchange) {
        return ((ClientExchange) exchange).tokens();
    }

    /** Returns the connection pool of the client. */
    public static PoolingHttpClientConnectionManager pool(HttpExchange exchange) {
        return ConnectionInternals.pool(((ClientExchange) exchange).transport());
    }
}
