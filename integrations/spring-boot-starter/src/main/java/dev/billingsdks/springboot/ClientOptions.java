package dev.billingsdks.springboot;

import dev.billingsdks.runtime.RateBudget;
import dev.billingsdks.runtime.http.ClientBuilder;
import dev.billingsdks.runtime.listener.CallListener;
import org.springframework.beans.factory.ObjectProvider;

/** Sets the options of a client: its properties, all listeners of the application, then the customizers of the client. */
final class ClientOptions {

    private ClientOptions() {}

    static <B extends ClientBuilder<B>> B apply(
            B builder,
            VendorProperties properties,
            ObjectProvider<CallListener> listeners,
            ObjectProvider<ClientCustomizer<B>> customizers) {
        if (properties.getBearerToken() != null) {
            builder.bearerToken(properties.getBearerToken());
        }
        if (properties.getBaseUrl() != null) {
            builder.baseUrl(properties.getBaseUrl());
        }
        if (properties.getConnectTimeout() != null) {
            builder.connectTimeout(properties.getConnectTimeout());
        }
        if (properties.getTimeout() != null) {
            builder.timeout(properties.getTimeout());
        }
        if (properties.getMaxAttempts() != null) {
            builder.maxAttempts(properties.getMaxAttempts());
        }
        setRate(builder, properties.getRateBudget());
        listeners.orderedStream().forEach(builder::callListener);
        customizers.orderedStream().forEach(customizer -> customizer.customize(builder));
        return builder;
    }

    private static void setRate(ClientBuilder<?> builder, VendorProperties.Rate rate) {
        if (rate.getPerSecond() != null && rate.getPerMinute() != null) {
            throw new IllegalStateException(
                    builder + ": rate-budget.per-second and rate-budget.per-minute are both set; set one of them");
        }
        if (rate.getPerSecond() != null) {
            builder.rateBudget(RateBudget.perSecond(rate.getPerSecond()));
        }
        if (rate.getPerMinute() != null) {
            builder.rateBudget(RateBudget.perMinute(rate.getPerMinute()));
        }
    }
}
