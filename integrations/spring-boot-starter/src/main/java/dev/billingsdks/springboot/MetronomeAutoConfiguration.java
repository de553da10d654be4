package dev.billingsdks.springboot;

import dev.billingsdks.metronome.MetronomeClient;
import dev.billingsdks.metronome.api.ListCustomersParams;
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

/** Creates the client of Metronome if its SDK is present and a token is set. */
@AutoConfiguration(after = ListenersAutoConfiguration.class)
@ConditionalOnClass(MetronomeClient.class)
@EnableConfigurationProperties
public final class MetronomeAutoConfiguration {

    /** Creates the properties. */
    @Bean
    @ConfigurationProperties("billing.metronome")
    public VendorProperties metronomeProperties() {
        return new VendorProperties();
    }

    /** Creates the client, which the application context closes. */
    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnProperty("billing.metronome.bearer-token")
    public MetronomeClient metronomeClient(
            @Qualifier("metronomeProperties") VendorProperties properties,
            ObjectProvider<CallListener> listeners,
            ObjectProvider<ClientCustomizer<MetronomeClient.Builder>> customizers) {
        return ClientOptions.apply(MetronomeClient.builder(), properties, listeners, customizers)
                .build();
    }

    /** Creates the request of the health indicator. */
    @Bean
    @ConditionalOnBean(MetronomeClient.class)
    @ConditionalOnProperty("billing.metronome.health.enabled")
    VendorProbe metronomeProbe(MetronomeClient client) {
        ListCustomersParams oneItem = ListCustomersParams.builder().limit(1).build();
        return new VendorProbe("metronome", options -> client.customers().listCustomers(oneItem, options));
    }
}
