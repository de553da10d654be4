package dev.billingsdks.yandexbilling;

import static dev.billingsdks.yandexbilling.YandexBillingFixture.FIXTURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.contract.check.RecordedRequest;
import dev.billingsdks.contract.server.ContractExtension;
import dev.billingsdks.runtime.error.BadRequestException;
import dev.billingsdks.runtime.error.TransportException;
import dev.billingsdks.runtime.longrunning.LongRunning;
import dev.billingsdks.yandexbilling.model.CustomerOperation;
import dev.billingsdks.yandexbilling.model.YandexBillingOperation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Operations: what the methods that start one return, and their state, which is on another host. */
class OperationsTest {

    @RegisterExtension
    static final ContractExtension vendor = FIXTURE.vendor().allowHeader("Idempotency-Key");

    private final YandexBillingClient client =
            FIXTURE.builder(vendor).operationsBaseUrl(vendor.origin()).build();

    @AfterEach
    void close_client() {
        client.close();
    }

    static Set<String> operations() {
        return YandexCalls.operations().keySet();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void operation_without_done_is_running(String operation) {
        vendor.on(operation).respond(200, "{\"id\":\"o1\"}");

        LongRunning<?, ?> started = YandexCalls.operations().get(operation).apply(client);

        assertThat(started.isDone()).isFalse();
        assertThat(started.id()).hasToString("o1");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void operation_that_has_failed_throws_when_it_is_awaited(String operation) {
        vendor.on(operation).respond(200, "{\"id\":\"o1\",\"done\":true,\"error\":{\"code\":9,\"message\":\"no\"}}");

        LongRunning<?, ?> started = YandexCalls.operations().get(operation).apply(client);

        assertThatThrownBy(started::await).isInstanceOf(BadRequestException.class);
        assertThat(vendor.requests()).hasSize(1);
    }

    @Test
    void example_of_an_operation_is_read_with_its_types() {
        CustomerOperation operation = CustomerOperation.fromJson(
                vendor.contract().examples("inviteCustomer", 200).get(0));

        assertThat(operation.done()).isTrue();
        assertThat(operation.error()).isNull();
        assertThat(operation.metadata().customerId()).isEqualTo("dn2a1b2c3d4e5f6g7h8i");
        assertThat(operation.response().billingAccountId()).isEqualTo("dn29i8h7g6f5e4d3c2b1");
    }

    @Test
    void absent_done_is_null() {
        assertThat(CustomerOperation.fromJson("{}").done()).isNull();
    }

    @Test
    void state_of_an_operation_is_requested_without_the_path_of_billing() {
        vendor.on("getOperation").respond(200, "{\"id\":\"o/1\",\"response\":{\"@type\":\"t\",\"size\":3}}");

        YandexBillingOperation operation = client.operations().getOperation("o/1");

        assertThat(operation.response().type()).isEqualTo("t");
        assertThat(vendor.requests()).extracting(RecordedRequest::url).containsExactly("/operations/o%2F1");
    }

    @Test
    void operations_have_a_host_of_their_own_which_the_api_host_of_another_installation_moves() {
        List<String> urls = new ArrayList<>();
        Consumer<HttpClientBuilder> offline =
                http -> http.addExecInterceptorFirst("offline", (request, scope, chain) -> {
                    urls.add(scope.route.getTargetHost().toURI() + request.getPath());
                    throw new IOException("offline");
                });
        YandexBillingClient.Builder builder = YandexBillingClient.builder()
                .bearerToken("iam-token")
                .httpClient(offline)
                .maxAttempts(1);

        requestOffline(builder);
        requestOffline(builder.apiHost("api.cloud.example"));

        assertThat(urls)
                .containsExactly(
                        "https://operation.api.cloud.yandex.net:443/operations/o1",
                        "https://operation.api.cloud.example:443/operations/o1");
    }

    private static void requestOffline(YandexBillingClient.Builder builder) {
        try (YandexBillingClient offline = builder.build()) {
            assertThatThrownBy(() -> offline.operations().getOperation("o1")).isInstanceOf(TransportException.class);
        }
    }
}
