package dev.billingsdks.springboot;

import dev.billingsdks.flatpeak.FlatpeakClient;
import dev.billingsdks.flatpeak.api.ListCustomersParams;
import dev.billingsdks.runtime.listener.CallListener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/** Creates the client of Flatpeak if its SDK is present, and a token or an account id and an API key are set. */
@AutoConfiguration(after = ListenersAutoConfiguration.class)
@ConditionalOnClass(FlatpeakClient.class)
@EnableConfigurationProperties
public final class FlatpeakAutoConfiguration {

    /** Creates the properties. */
    @Bean
    @ConfigurationProperties("billing.flatpeak")
    public VendorProperties flatpeakProperties() {
        return new VendorProperties();
    }

    /** Creates the properties of the login. */
    @Bean
    @ConfigurationProperties("billing.flatpeak")
    public AccountProperties flatpeakAccount() {
        return new AccountProperties();
    }

    /** Creates the client, which the application context closes. */
    @Bean
    @ConditionalOnMissingBean
    @Conditional(OnCredentials.class)
    public FlatpeakClient flatpeakClient(
            @Qualifier("flatpeakProperties") VendorProperties properties,
            @Qualifier("flatpeakAccount") AccountProperties account,
            ObjectProvider<CallListener> listeners,
            ObjectProvider<ClientCustomizer<FlatpeakClient.Builder>> customizers) {
        FlatpeakClient.Builder builder = FlatpeakClient.builder();
        if (account.getAccountId() != null && account.getApiKey() != null) {
            builder.accountCredentials(account.getAccountId(), account.getApiKey());
        }
        return ClientOptions.apply(builder, properties, listeners, customizers).build();
    }

    /** Creates the request of the health indicator. */
    @Bean
    @ConditionalOnBean(FlatpeakClient.class)
    @ConditionalOnProperty("billing.flatpeak.health.enabled")
    VendorProbe flatpeakProbe(FlatpeakClient client) {
        ListCustomersParams oneItem = ListCustomersParams.builder().limit(1).build();
        return new VendorProbe("flatpeak", options -> client.customers().listCustomers(oneItem, options));
    }

    /** A token, or both parts of a login. */
    static final class OnCredentials extends AnyNestedCondition {

        OnCredentials() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnProperty("billing.flatpeak.bearer-token")
        static final class Token {}

        @ConditionalOnProperty({"billing.flatpeak.account-id", "billing.flatpeak.api-key"})
        static final class Login {}
    }
}
