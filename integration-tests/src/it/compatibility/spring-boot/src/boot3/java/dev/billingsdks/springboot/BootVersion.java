package dev.billingsdks.springboot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.boot.actuate.health.CompositeHealthContributor;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.context.ApplicationContext;

/** What the tests use of Spring Boot 3.5. */
final class BootVersion {

    static final Class<?> JACKSON_AUTO_CONFIGURATION = JacksonAutoConfiguration.class;

    private BootVersion() {}

    /** Returns the status of a vendor in the health endpoint. */
    static String health(ApplicationContext context, String vendor) {
        CompositeHealthContributor billing = context.getBean(CompositeHealthContributor.class);
        HealthIndicator indicator = (HealthIndicator) billing.getContributor(vendor);
        return indicator.health().getStatus().getCode();
    }

    /** Returns what the application's JSON library writes. */
    static String json(ApplicationContext context, Object value) throws JsonProcessingException {
        return context.getBean(ObjectMapper.class).writeValueAsString(value);
    }
}
