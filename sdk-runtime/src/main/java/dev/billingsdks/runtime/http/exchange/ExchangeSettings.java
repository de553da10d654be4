package dev.billingsdks.runtime.http.exchange;

import dev.billingsdks.runtime.Pacing;
import dev.billingsdks.runtime.RateBudget;
import dev.billingsdks.runtime.http.connection.ConnectionSettings;
import dev.billingsdks.runtime.http.credentials.CredentialsSource;
import dev.billingsdks.runtime.http.credentials.Secrets;
import dev.billingsdks.runtime.http.operation.Vendor;
import dev.billingsdks.runtime.http.request.Servers;
import dev.billingsdks.runtime.http.response.ResponseLimits;
import dev.billingsdks.runtime.listener.CallListener;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The settings of one client.
 *
 * @param credentials the client's own source of bearer tokens, or null if it has none
 * @param secrets all credentials of the client
 * @param timeout the longest time that one call takes
 * @param maxAttempts how often a request is sent at most
 * @param rateBudget what all requests keep to, or null if they are not limited
 */
public record ExchangeSettings(
        Vendor vendor,
        @Nullable CredentialsSource credentials,
        Secrets secrets,
        Servers servers,
        Duration timeout,
        int maxAttempts,
        String userAgent,
        ConnectionSettings connection,
        ResponseLimits limits,
        List<CallListener> listeners,
        @Nullable RateBudget rateBudget,
        Pacing pacing) {

    /** Returns the vendor and the base URL, neither of which is secret. */
    @Override
    public String toString() {
        return vendor + " at " + servers.main();
    }
}
