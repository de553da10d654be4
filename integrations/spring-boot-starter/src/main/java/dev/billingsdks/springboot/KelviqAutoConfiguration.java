package dev.billingsdks.springboot;

import dev.billingsdks.kelviq.KelviqClient;
import dev.billingsdks.kelviq.api.ListCustomersParams;
import dev.billingsdks.runtime.listener.CallListener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Creates the client of Kelviq if its SDK is present and a token is set. */
@AutoConfiguration(after = ListenersAutoConfiguration.class)
@ConditionalOnClass(KelviqClient.class)
@EnableConfigurationProperties
public final class KelviqAutoConfiguration {

    /** Creates the properties. */
    @Bean
    @ConfigurationProperties("billing.kelviq")
    public VendorProperties kelviqProperties() {
        return new VendorProperties();
    }

    /** Creates the client, which the application context closes. */
    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnProperty("billing.kelviq.bearer-token")
    public KelviqClient kelviqClient(
            @Qualifier("kelviqProperties") VendorProperties properties,
            ObjectProvider<CallListener> listeners,
            ObjectProvider<ClientCustomizer<KelviqClient.Builder>> customizers) {
        return ClientOptions.apply(KelviqClient.builder(), properties, listeners, customizers)
                .build();
    }

    /** Creates the request of the health indicator. */
    @Bean
    @ConditionalOnBean(KelviqClient.class)
    @ConditionalOnProperty("billing.kelviq.health.enabled")
    VendorProbe kelviqProbe(KelviqClient client) {
        ListCustomersParams oneItem = ListCustomersParams.builder().pageSize(1).build();
        return new VendorProbe("kelviq", options -> client.customers().listCustomers(oneItem, options));
    }
}
