package dev.billingsdks.springboot;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigureOrder;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;

/**
 * Adds the health of the vendors to the health endpoint, as {@code billing}, for those whose health is enabled. Spring Boot 3.5 and 4.0 have it
 * in different packages.
 */
@AutoConfiguration
@AutoConfigureOrder(Ordered.LOWEST_PRECEDENCE) // after the configurations of the vendors
@Import({Boot3Health.class, Boot4Health.class})
public final class HealthAutoConfiguration {}
