package dev.billingsdks.springboot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.runtime.error.SdkException;
import dev.billingsdks.runtime.listener.CallListener;
import dev.billingsdks.runtime.listener.CallObserver;
import dev.billingsdks.runtime.listener.CallStart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/**
 * What holds for the client of every vendor.
 *
 * @param <C> the client
 */
abstract class VendorClientTest<C> {

    static final String TOKEN = "token-that-must-not-be-printed";

    final VendorServer vendor = VendorServer.start();

    private final String name;
    private final Class<C> clientClass;
    private final Class<?> configuration;

    VendorClientTest(String name, Class<C> clientClass, Class<?> configuration) {
        this.name = name;
        this.clientClass = clientClass;
        this.configuration = configuration;
    }

    /** Lists what the health indicator lists, with default parameters. */
    abstract void list(C client);

    /** Returns the response to a listing without items. */
    abstract String emptyPage();

    /** Returns path and query of the request that the health indicator sends. */
    abstract String probe();

    @BeforeEach
    void respond() {
        vendor.respondWith(200, emptyPage());
    }

    @AfterEach
    void stop() {
        vendor.close();
    }

    @Test
    void client_is_a_bean_that_has_the_properties() {
        configured().run(context -> {
            list(context.getBean(clientClass));

            assertThat(vendor.requests())
                    .singleElement()
                    .asString()
                    .startsWith("GET /")
                    .endsWith(" Bearer " + TOKEN);
        });
    }

    @Test
    void number_of_attempts_is_that_of_the_property() {
        vendor.respondWith(503, "{}");

        configured().withPropertyValues("billing." + name + ".max-attempts=2").run(context -> {
            assertThatThrownBy(() -> list(context.getBean(clientClass))).isInstanceOf(SdkException.class);

            assertThat(vendor.requests()).hasSize(2);
        });
    }

    @Test
    void client_is_closed_with_the_context() {
        AtomicReference<C> client = new AtomicReference<>();

        configured().run(context -> client.set(context.getBean(clientClass)));

        assertThatThrownBy(() -> list(client.get())).isInstanceOf(SdkException.class);
        assertThat(vendor.requests()).isEmpty();
    }

    @Test
    void without_credentials_there_is_no_client() {
        runner().run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(clientClass));
    }

    @Test
    void listeners_of_the_application_observe_the_calls() {
        List<String> calls = new ArrayList<>();

        configured()
                .withBean(CallListener.class, () -> new RecordingListener(calls))
                .run(context -> {
                    list(context.getBean(clientClass));

                    assertThat(calls).hasSize(1);
                });
    }

    @Test
    void both_forms_of_a_rate_budget_are_an_error_at_start() {
        configured()
                .withPropertyValues(
                        "billing." + name + ".rate-budget.per-second=8",
                        "billing." + name + ".rate-budget.per-minute=60")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessageContaining("rate-budget.per-second and rate-budget.per-minute are both set"));
    }

    @Test
    void health_indicator_is_off_by_default() {
        configured().run(context -> assertThat(context).doesNotHaveBean("billingHealthContributor"));
    }

    @Test
    void health_is_up_if_one_page_of_one_item_can_be_read() {
        configured()
                .withPropertyValues("billing." + name + ".health.enabled=true")
                .run(context -> {
                    assertThat(BootVersion.health(context, name)).isEqualTo("UP");

                    assertThat(vendor.requests()).containsExactly("GET " + probe() + " Bearer " + TOKEN);
                });
    }

    @Test
    void health_is_down_after_one_attempt_if_the_vendor_refuses_it() {
        vendor.respondWith(503, "{}");

        configured()
                .withPropertyValues("billing." + name + ".health.enabled=true")
                .run(context -> {
                    assertThat(BootVersion.health(context, name)).isEqualTo("DOWN");

                    assertThat(vendor.requests()).hasSize(1);
                });
    }

    @Test
    void properties_do_not_print_the_token() {
        configured()
                .run(context -> assertThat(context.getBeansOfType(VendorProperties.class))
                        .hasSize(1)
                        .allSatisfy((bean, properties) -> assertThat(properties.toString())
                                .contains("bearerToken=******")
                                .doesNotContain(TOKEN)));
    }

    @Test
    void every_property_is_in_the_configuration_metadata() throws IOException {
        try (InputStream metadata =
                VendorProperties.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            assertThat(new String(metadata.readAllBytes(), StandardCharsets.UTF_8))
                    .contains(Stream.of(
                                    "bearer-token",
                                    "base-url",
                                    "connect-timeout",
                                    "timeout",
                                    "max-attempts",
                                    "rate-budget.per-second",
                                    "rate-budget.per-minute",
                                    "health.enabled")
                            .map(property -> "\"billing." + name + "." + property + "\"")
                            .toArray(String[]::new));
        }
    }

    /** Returns a context with this vendor and a token. */
    final ApplicationContextRunner configured() {
        return runner().withPropertyValues(
                        "billing." + name + ".bearer-token=" + TOKEN,
                        "billing." + name + ".base-url=" + vendor.baseUrl());
    }

    final ApplicationContextRunner runner() {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        ListenersAutoConfiguration.class, configuration, HealthAutoConfiguration.class));
    }

    private record RecordingListener(List<String> calls) implements CallListener {

        @Override
        public CallObserver callStarted(CallStart call) {
            calls.add(call.operation());
            return new CallObserver() {};
        }
    }
}
