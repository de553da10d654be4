package dev.billingsdks.runtime.http.connection;

import dev.billingsdks.runtime.http.proxy.ProxyChoice;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a client connects.
 *
 * @param http what the user changes of HttpClient
 * @param connectTimeout the longest time that connecting to one address takes
 * @param plainHttp whether the main server is plain http, so that TLS is probably not needed
 */
public record ConnectionSettings(
        HttpCustomization http, Duration connectTimeout, ProxyChoice proxies, boolean plainHttp) {

    /** Returns the limit on connecting if the user may have replaced that of HttpClient by a longer one, else null. */
    public @Nullable Duration connectLimit() {
        return http.changesConnectionManager() ? connectTimeout : null;
    }
}
