package dev.billingsdks.springboot;

import static java.util.stream.Collectors.toMap;

import dev.billingsdks.runtime.error.SdkException;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The health of the vendors for the health endpoint of Spring Boot 4.0. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(name = "org.springframework.boot.health.contributor.CompositeHealthContributor")
@ConditionalOnBean(VendorProbe.class)
final class Boot4Health {

    /** Creates a contributor with one indicator for each vendor whose health is enabled. */
    @Bean
    CompositeHealthContributor billingHealthContributor(List<VendorProbe> probes) {
        return CompositeHealthContributor.fromMap(
                probes.stream().collect(toMap(VendorProbe::vendor, Boot4Health::indicator)));
    }

    private static HealthIndicator indicator(VendorProbe probe) {
        return () -> {
            try {
                probe.read();
                return Health.up().build();
            } catch (SdkException e) {
                return Health.down(e).build();
            }
        };
    }
}
