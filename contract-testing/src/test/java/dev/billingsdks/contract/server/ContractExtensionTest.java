package dev.billingsdks.contract.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

final class ContractExtensionTest {

    @Test
    void a_test_that_breaks_the_contract_fails_with_the_violations_and_the_others_pass() {
        EngineExecutionResults results = run(Breaking.class);

        assertThat(results.testEvents().succeeded().stream().map(ContractExtensionTest::name))
                .containsExactlyInAnyOrder("keeps_the_contract()");
        assertThat(results.testEvents().failed().stream())
                .singleElement()
                .extracting(event -> event.getRequiredPayload(TestExecutionResult.class)
                        .getThrowable()
                        .orElseThrow()
                        .getMessage())
                .isEqualTo(
                        "1 violation of the contract of Sampler (../contract-check/src/test/resources/specs/sampler-3.0.yaml):\n"
                                + "  GET /api/v1/ping?loud=1: query parameter loud is not declared");
    }

    @Test
    void a_static_server_stops_after_the_outer_class() {
        EngineExecutionResults results = run(Outer.class);

        assertThat(results.testEvents().succeeded().count()).isEqualTo(3);
        assertThat(Outer.BASE_URLS).hasSize(1);
        assertThatThrownBy(Outer.vendor::baseUrl)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "the server of Sampler (../contract-check/src/test/resources/specs/sampler-3.0.yaml) is not running");
    }

    @Test
    void a_field_of_the_instance_has_a_server_for_each_test() {
        EngineExecutionResults results = run(OfTheInstance.class);

        assertThat(results.testEvents().succeeded().count()).isEqualTo(1);
        assertThatThrownBy(OfTheInstance.last::baseUrl).isInstanceOf(IllegalStateException.class);
    }

    private static EngineExecutionResults run(Class<?> tests) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(tests))
                .execute();
    }

    private static String name(Event event) {
        return event.getTestDescriptor().getDisplayName();
    }

    private static ContractExtension sampler() {
        return ContractExtension.forSpec(Path.of("../contract-check/src/test/resources/specs/sampler-3.0.yaml"));
    }

    private static int ping(ContractServer vendor, String query) throws Exception {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        HttpRequest request = HttpRequest.newBuilder(URI.create(vendor.baseUrl() + "/ping" + query))
                .build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }

    static final class Breaking {

        @RegisterExtension
        static final ContractExtension vendor = sampler();

        @Test
        void breaks_the_contract() throws Exception {
            vendor.on("ping").respond(200, "{}");

            assertThat(ping(vendor, "?loud=1")).isEqualTo(200);
        }

        @Test
        void keeps_the_contract() throws Exception {
            assertThat(vendor.requests()).isEmpty();
            vendor.on("ping").respond(200, "{}");

            assertThat(ping(vendor, "")).isEqualTo(200);
        }
    }

    static class Outer {

        static final Set<String> BASE_URLS = ConcurrentHashMap.newKeySet();

        @RegisterExtension
        static final ContractExtension vendor = sampler();

        @Test
        void outer_test() throws Exception {
            vendor.on("ping").respond(200, "{}");

            assertThat(ping(vendor, "")).isEqualTo(200);
        }

        @Nested
        class FirstInner {

            @Test
            void inner_test() {
                BASE_URLS.add(vendor.baseUrl());
            }
        }

        @Nested
        class SecondInner {

            @Test
            void inner_test() {
                BASE_URLS.add(vendor.baseUrl());
            }
        }
    }

    static final class OfTheInstance {

        static ContractExtension last = sampler();

        @RegisterExtension
        final ContractExtension vendor = sampler();

        @Test
        void instance_test() throws Exception {
            last = vendor;
            vendor.on("ping").respond(200, "{}");

            assertThat(ping(vendor, "")).isEqualTo(200);
        }
    }
}
