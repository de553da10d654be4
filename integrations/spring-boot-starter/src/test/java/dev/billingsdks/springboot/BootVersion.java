package dev.billingsdks.springboot;

import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** What the tests use of Spring Boot 4.0. The compatibility matrix has the same for 3.5 and runs the other tests with both. */
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
    static String json(ApplicationContext context, Object value) {
        return context.getBean(JsonMapper.class).writeValueAsString(value);
    }
}
