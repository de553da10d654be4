package dev.billingsdks.springboot;

import dev.billingsdks.mijnklantportaal.MijnKlantportaalClient;
import dev.billingsdks.mijnklantportaal.api.ListCustomersParams;
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

/** Creates the client of MijnKlantportaal if its SDK is present and a token is set. */
@AutoConfiguration(after = ListenersAutoConfiguration.class)
@ConditionalOnClass(MijnKlantportaalClient.class)
@EnableConfigurationProperties
public final class MijnKlantportaalAutoConfiguration {

    /** Creates the properties. */
    @Bean
    @ConfigurationProperties("billing.mijnklantportaal")
    public VendorProperties mijnKlantportaalProperties() {
        return new VendorProperties();
    }

    /** Creates the client, which the application context closes. */
    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnProperty("billing.mijnklantportaal.bearer-token")
    public MijnKlantportaalClient mijnKlantportaalClient(
            @Qualifier("mijnKlantportaalProperties") VendorProperties properties,
            ObjectProvider<CallListener> listeners,
            ObjectProvider<ClientCustomizer<MijnKlantportaalClient.Builder>> customizers) {
        return ClientOptions.apply(MijnKlantportaalClient.builder(), properties, listeners, customizers)
                .build();
    }

    /** Creates the request of the health indicator. */
    @Bean
    @ConditionalOnBean(MijnKlantportaalClient.class)
    @ConditionalOnProperty("billing.mijnklantportaal.health.enabled")
    VendorProbe mijnKlantportaalProbe(MijnKlantportaalClient client) {
        ListCustomersParams oneItem = ListCustomersParams.builder().build();
        return new VendorProbe("mijnklantportaal", options -> client.customers().listCustomers(oneItem, options));
    }
}
