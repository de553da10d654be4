package dev.billingsdks.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.runtime.http.exchange.ExchangeSettings;
import dev.billingsdks.runtime.http.operation.Vendor;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedEnvironmentTest {

    private static final Vendor ACME = Vendor.builder("Acme")
            .baseUrl("https://{region}.acme.example/v1")
            .serverVariable("region", "eu")
            .otherServer("edge", "https://edge.acme.example")
            .environment("sandbox", "https://sandbox.acme.example/v1")
            .environmentServer("sandbox", "edge", "https://edge.sandbox.acme.example")
            .environment("test", "https://{region}.test.acme.example")
            .environmentServer("test", "edge", "https://edge.test.acme.example")
            .environmentPrefix("ACME")
            .userAgent("a")
            .build();

    private static TestClient.Builder builder() {
        return TestClient.builder(ACME).bearerToken("t");
    }

    private static String servers(TestClient.Builder builder) {
        ExchangeSettings settings = ClientSettings.of(builder);
        return settings.servers().main() + " " + settings.servers().named("edge");
    }

    @Test
    void an_environment_has_servers_of_its_own() {
        assertThat(servers(builder())).isEqualTo("https://eu.acme.example/v1 https://edge.acme.example");
        assertThat(servers(builder().environment("sandbox")))
                .isEqualTo("https://sandbox.acme.example/v1 https://edge.sandbox.acme.example");
        assertThat(servers(builder().environment("sandbox").environment("production")))
                .isEqualTo("https://eu.acme.example/v1 https://edge.acme.example");
    }

    @Test
    void variables_of_the_server_apply_to_an_environment_that_has_them() {
        assertThat(servers(builder().environment("test").serverVariable("region", "us")))
                .isEqualTo("https://us.test.acme.example https://edge.test.acme.example");
    }

    @Test
    void a_variable_without_effect_in_the_environment_is_refused() {
        assertThatThrownBy(() -> builder()
                        .serverVariable("region", "us")
                        .environment("sandbox")
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the server variable region has no effect in the environment that was chosen; leave one of"
                        + " them out");
    }

    @Test
    void a_base_url_takes_precedence_and_replaces_all_servers() {
        assertThat(servers(builder().environment("sandbox").baseUrl("https://mock.example")))
                .isEqualTo("https://mock.example https://mock.example");
        assertThat(servers(builder().environment("sandbox").otherServer("edge", "https://mock.example")))
                .isEqualTo("https://sandbox.acme.example/v1 https://mock.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sandbox", "SANDBOX", " Sandbox\n"})
    void the_environment_variable_names_it(String value) {
        assertThat(servers(builder().fromEnvironment(Map.of("ACME_ENVIRONMENT", value))))
                .isEqualTo("https://sandbox.acme.example/v1 https://edge.sandbox.acme.example");
    }

    @Test
    void an_empty_environment_variable_counts_as_not_set() {
        assertThat(servers(builder().fromEnvironment(Map.of("ACME_ENVIRONMENT", ""))))
                .isEqualTo("https://eu.acme.example/v1 https://edge.acme.example");
    }

    @Test
    void an_unknown_environment_is_refused_with_those_there_are() {
        assertThatThrownBy(() -> builder().fromEnvironment(Map.of("ACME_ENVIRONMENT", "staging")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("environment variable ACME_ENVIRONMENT: Acme has no environment of that name; there are"
                        + " production, sandbox, test");
    }

    @Test
    void the_variable_means_nothing_to_a_vendor_without_environments() {
        TestClient.Builder builder = TestClient.builder(TestClient.ACME)
                .bearerToken("t")
                .fromEnvironment(Map.of("ACME_ENVIRONMENT", "staging"));

        assertThat(ClientSettings.of(builder)).hasToString("Acme at https://api.acme.example");
    }
}
