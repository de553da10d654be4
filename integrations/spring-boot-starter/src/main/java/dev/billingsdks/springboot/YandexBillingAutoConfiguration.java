package dev.billingsdks.springboot;

import dev.billingsdks.runtime.listener.CallListener;
import dev.billingsdks.yandexbilling.YandexBillingClient;
import dev.billingsdks.yandexbilling.api.ListBillingAccountsParams;
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

/** Creates the client of Yandex Billing if its SDK is present and a token is set. */
@AutoConfiguration(after = ListenersAutoConfiguration.class)
@ConditionalOnClass(YandexBillingClient.class)
@EnableConfigurationProperties
public final class YandexBillingAutoConfiguration {

    /** Creates the properties. */
    @Bean
    @ConfigurationProperties("billing.yandex-billing")
    public VendorProperties yandexBillingProperties() {
        return new VendorProperties();
    }

    /** Creates the client, which the application context closes. */
    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnProperty("billing.yandex-billing.bearer-token")
    public YandexBillingClient yandexBillingClient(
            @Qualifier("yandexBillingProperties") VendorProperties properties,
            ObjectProvider<CallListener> listeners,
            ObjectProvider<ClientCustomizer<YandexBillingClient.Builder>> customizers) {
        return ClientOptions.apply(YandexBillingClient.builder(), properties, listeners, customizers)
                .build();
    }

    /** Creates the request of the health indicator. */
    @Bean
    @ConditionalOnBean(YandexBillingClient.class)
    @ConditionalOnProperty("billing.yandex-billing.health.enabled")
    VendorProbe yandexBillingProbe(YandexBillingClient client) {
        ListBillingAccountsParams oneItem =
                ListBillingAccountsParams.builder().pageSize(1).build();
        return new VendorProbe(
                "yandex-billing", options -> client.billingAccounts().listBillingAccounts(oneItem, options));
    }
}
