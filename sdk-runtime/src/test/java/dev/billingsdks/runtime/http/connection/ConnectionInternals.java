package dev.billingsdks.runtime.http.connection;

import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;

/** What tests of a whole client see of its connections. */
public final class ConnectionInternals {

    private ConnectionInternals() {}

    /** Returns the connection pool. */
    public static PoolingHttpClientConnectionManager pool(Transport transport) {
        return transport.pool();
    }
}
