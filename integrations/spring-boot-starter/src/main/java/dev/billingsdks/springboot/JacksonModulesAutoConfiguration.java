package dev.billingsdks.springboot;

import dev.billingsdks.jackson.jackson2.BillingSdksJackson2Module;
import dev.billingsdks.jackson.jackson3.BillingSdksModule;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Lets the application's Jackson read and write models. Spring Boot 3.5 and 4.0 register all beans that are modules; their own classes for that
 * have different names, which are not needed here.
 */
@AutoConfiguration
public final class JacksonModulesAutoConfiguration {

    /** For Jackson 3. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "tools.jackson.databind.JacksonModule")
    static final class ForJackson3 {

        @Bean
        @ConditionalOnMissingBean
        BillingSdksModule billingSdksModule() {
            return new BillingSdksModule();
        }
    }

    /** For Jackson 2. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "com.fasterxml.jackson.databind.Module")
    static final class ForJackson2 {

        @Bean
        @ConditionalOnMissingBean
        BillingSdksJackson2Module billingSdksJackson2Module() {
            return new BillingSdksJackson2Module();
        }
    }
}
