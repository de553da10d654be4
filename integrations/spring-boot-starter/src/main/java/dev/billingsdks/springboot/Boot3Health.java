package dev.billingsdks.springboot;

import static java.util.stream.Collectors.toMap;

import dev.billingsdks.runtime.error.SdkException;
import java.util.List;
import org.springframework.boot.actuate.health.CompositeHealthContributor;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The health of the vendors for the health endpoint of Spring Boot 3.5. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(name = "org.springframework.boot.actuate.health.CompositeHealthContributor")
@ConditionalOnBean(VendorProbe.class)
final class Boot3Health {

    /** Creates a contributor with one indicator for each vendor whose health is enabled. */
    @Bean
    CompositeHealthContributor billingHealthContributor(List<VendorProbe> probes) {
        return CompositeHealthContributor.fromMap(
                probes.stream().collect(toMap(VendorProbe::vendor, Boot3Health::indicator)));
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
