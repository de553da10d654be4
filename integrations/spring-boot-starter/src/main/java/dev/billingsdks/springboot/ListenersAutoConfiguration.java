package dev.billingsdks.springboot;

import dev.billingsdks.micrometer.MicrometerListener;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Observes the calls of all clients, if the application has an ObservationRegistry. Spring Boot 3.5 and 4.0 create it in different classes. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.actuate.autoconfigure.observation.ObservationAutoConfiguration",
            "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration"
        })
@ConditionalOnClass(ObservationRegistry.class)
public final class ListenersAutoConfiguration {

    /** Creates the listener. A bean of the same type, such as one with an own convention, replaces it. */
    @Bean
    @ConditionalOnBean(ObservationRegistry.class)
    @ConditionalOnMissingBean
    public MicrometerListener billingObservations(ObservationRegistry registry) {
        return MicrometerListener.create(registry);
    }
}
