package dev.billingsdks.runtime.http.connection;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.cookie.StandardCookieSpec;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Makes HttpClient's configuration of a request from the client's default one: the SDK's values for what it owns, the shorter
 * one of two timeouts, and the user's values for everything else, such as proxy, schemes and keep-alive.
 */
public final class RequestConfigs {

    private static final Map<String, Function<RequestConfig, Object>> OWNED = owned();

    private final RequestConfig owned;
    private final Timeout leaseTimeout;
    private final Timeout responseTimeout;
    private final Duration clientTimeout;
    private final RequestConfig common;

    private RequestConfigs(RequestConfig users, ConnectionSettings settings, Duration timeout) {
        this.owned = copy(users, settings)
                .setCookieSpec(StandardCookieSpec.IGNORE)
                .setRedirectsEnabled(false)
                .setContentCompressionEnabled(false)
                .setExpectContinueEnabled(false)
                .setProtocolUpgradeEnabled(false)
                // Without a customizer there are no credentials for a proxy either.
                .setAuthenticationEnabled(
                        users.isAuthenticationEnabled() && settings.http().changesClient())
                .build();
        this.leaseTimeout = isDefaultLeaseTimeout(users) ? Timeout.DISABLED : users.getConnectionRequestTimeout();
        this.responseTimeout = users.getResponseTimeout() == null ? Timeout.DISABLED : users.getResponseTimeout();
        this.clientTimeout = timeout;
        this.common = create(clientTimeout);
    }

    /**
     * Reads the client's default configuration.
     *
     * @param timeout the client's timeout of a call
     * @throws IllegalStateException if the user has changed a field that the SDK owns; the message names it
     */
    public static RequestConfigs of(RequestConfig users, ConnectionSettings settings, Duration timeout) {
        OWNED.forEach((name, field) -> {
            if (!Objects.equals(field.apply(users), field.apply(RequestConfig.DEFAULT))) {
                throw new IllegalStateException("the default RequestConfig of HttpClient sets " + name
                        + ", which the SDK controls; leave it at HttpClient's default");
            }
        });
        return new RequestConfigs(users, settings, timeout);
    }

    /** HttpClient prefers this connect timeout to that of the connection's configuration, where it is not set by default. */
    @SuppressWarnings("deprecation")
    private static RequestConfig.Builder copy(RequestConfig users, ConnectionSettings settings) {
        RequestConfig.Builder copy = RequestConfig.copy(users);
        return users.getConnectTimeout() == null
                ? copy
                : copy.setConnectTimeout(
                        Timeouts.shorter(users.getConnectTimeout(), Timeouts.of(settings.connectTimeout())));
    }

    /** Returns the configuration of a call with that timeout, or with the client's if null. */
    public RequestConfig forTimeout(@Nullable Duration timeout) {
        return timeout == null || timeout.equals(clientTimeout) ? common : create(timeout);
    }

    /** The watchdog keeps deadlines; HttpClient's own timeouts come a little later, in case its thread is gone. */
    private RequestConfig create(Duration timeout) {
        Timeout behind = Timeouts.behind(timeout);
        return RequestConfig.copy(owned)
                .setConnectionRequestTimeout(Timeouts.shorter(leaseTimeout, behind))
                .setResponseTimeout(Timeouts.shorter(responseTimeout, behind))
                .build();
    }

    private static boolean isDefaultLeaseTimeout(RequestConfig users) {
        return users.getConnectionRequestTimeout().equals(RequestConfig.DEFAULT.getConnectionRequestTimeout());
    }

    private static Map<String, Function<RequestConfig, Object>> owned() {
        Map<String, Function<RequestConfig, Object>> fields = new LinkedHashMap<>();
        fields.put("redirectsEnabled", RequestConfig::isRedirectsEnabled);
        fields.put("circularRedirectsAllowed", RequestConfig::isCircularRedirectsAllowed);
        fields.put("maxRedirects", RequestConfig::getMaxRedirects);
        fields.put("cookieSpec", config -> String.valueOf(config.getCookieSpec()));
        fields.put("contentCompressionEnabled", RequestConfig::isContentCompressionEnabled);
        fields.put("expectContinueEnabled", RequestConfig::isExpectContinueEnabled);
        fields.put("protocolUpgradeEnabled", RequestConfig::isProtocolUpgradeEnabled);
        fields.put("hardCancellationEnabled", RequestConfig::isHardCancellationEnabled);
        return fields;
    }
}
