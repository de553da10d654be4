package dev.billingsdks.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.metronome.MetronomeClient;
import dev.billingsdks.metronome.model.CustomerDetail;
import io.micrometer.observation.ObservationRegistry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Tag("metronome")
class MetronomeClientTest extends VendorClientTest<MetronomeClient> {

    MetronomeClientTest() {
        super("metronome", MetronomeClient.class, MetronomeAutoConfiguration.class);
    }

    @Override
    void list(MetronomeClient client) {
        client.customers().listCustomers().firstPage();
    }

    @Override
    String emptyPage() {
        return """
                {"data": [], "next_page": null}""";
    }

    @Override
    String probe() {
        return "/v1/customers?limit=1";
    }

    @Test
    void customizers_of_the_application_are_applied_after_the_properties() {
        configured().withUserConfiguration(OtherToken.class).run(context -> {
            list(context.getBean(MetronomeClient.class));

            assertThat(vendor.requests()).containsExactly("GET /v1/customers Bearer other");
        });
    }

    @Test
    void a_client_of_the_application_replaces_the_one_of_the_properties() {
        try (MetronomeClient own = MetronomeClient.builder().bearerToken("own").build()) {
            configured()
                    .withBean(MetronomeClient.class, () -> own)
                    .run(context ->
                            assertThat(context.getBean(MetronomeClient.class)).isSameAs(own));
        }
    }

    @Test
    void calls_are_observed_by_the_registry_of_the_application() {
        List<String> observed = new ArrayList<>();
        ObservationRegistry registry = ObservationRegistry.create();
        registry.observationConfig().observationHandler(context -> observed.add(context.getName()));

        configured().withBean(ObservationRegistry.class, () -> registry).run(context -> {
            list(context.getBean(MetronomeClient.class));

            assertThat(observed).contains("billing.sdk.calls");
        });
    }

    @Test
    void models_in_classes_of_the_application_are_written_by_the_jackson_of_spring() {
        configured()
                .withConfiguration(AutoConfigurations.of(
                        JacksonModulesAutoConfiguration.class, BootVersion.JACKSON_AUTO_CONFIGURATION))
                .run(context -> assertThat(BootVersion.json(
                                context,
                                List.of(CustomerDetail.builder().name("Ada").build())))
                        .isEqualTo("[{\"name\":\"Ada\"}]"));
    }

    /** Customizes the builder of Metronome, and so no other. */
    @Configuration
    static class OtherToken {

        @Bean
        ClientCustomizer<MetronomeClient.Builder> otherToken() {
            return builder -> builder.bearerToken("other");
        }
    }
}
