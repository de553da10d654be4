package dev.billingsdks.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.billingsdks.contract.server.ContractExtension;
import dev.billingsdks.flatpeak.model.Customer;
import dev.billingsdks.metronome.model.BillableStatus;
import dev.billingsdks.metronome.model.CustomerDetail;
import dev.billingsdks.runtime.json.JsonValue;
import dev.billingsdks.yandexbilling.YandexBillingClient;
import io.micrometer.observation.ObservationRegistry;
import io.opentelemetry.api.OpenTelemetry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.impl.auth.BasicCredentialsProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.helpers.NOPLogger;

/** The snippets about models, error models and clients return what their comments say. */
@Tag("every-vendor")
class SnippetValueTest {

    @RegisterExtension
    static final ContractExtension yandex =
            ContractExtension.forSpec(Path.of("../sdk-yandex-billing/target/spec/openapi.yaml"));

    @Test
    void client_is_built_in_each_way() throws Exception {
        List<AutoCloseable> clients = Stream.of(
                        Authentication.token("t"),
                        Authentication.supplier(() -> "t"),
                        Authentication.accountCredentials("acc_1", "sk_test_1"),
                        Authentication.sandbox("t"),
                        RetriesAndTimeouts.client("t"),
                        RateBudgets.client("t"),
                        Observability.listener("t", NOPLogger.NOP_LOGGER),
                        Observability.openTelemetry("t", OpenTelemetry.noop()),
                        Observability.micrometer("t", ObservationRegistry.NOOP),
                        Connections.proxy("t"),
                        Connections.httpClient(
                                "t",
                                SSLContext.getDefault(),
                                new BasicCredentialsProvider(),
                                (request, entity, context) -> {}))
                .toList();

        for (AutoCloseable client : clients) {
            client.close();
        }
    }

    @Test
    void environment_without_a_token_is_rejected() {
        assumeThat(System.getenv()).doesNotContainKey("METRONOME_BEARER_TOKEN");

        assertThatThrownBy(Authentication::environment)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("METRONOME_BEARER_TOKEN");
    }

    @Test
    void idempotency_key_is_kept() {
        assertThat(RetriesAndTimeouts.idempotencyKey("2026-17").idempotencyKey())
                .isEqualTo("invoice-2026-17");
    }

    @Test
    void webhook_without_a_signature_is_rejected() {
        List<JsonValue> queue = new ArrayList<>();
        Map<String, String> headers = Map.of("webhook-id", "msg_1", "webhook-timestamp", "1795946400");

        assertThat(Webhooks.handle("kq_whsec_1", headers::get, new byte[0], queue::add, NOPLogger.NOP_LOGGER))
                .isEqualTo(400);
        assertThat(queue).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"archived_at": "2026-02-03T04:05:06Z"} | archived at 2026-02-03T04:05:06Z
                    {"archived_at": null}                   | active
                    {}                                      | unknown
                    """)
    void nullable_property_has_three_states(String json, String state) {
        assertThat(Models.nullableRead(CustomerDetail.fromJson(json))).isEqualTo(state);
    }

    @Test
    void untouched_property_is_not_sent_and_null_is_sent() {
        assertThat(Models.nullableWritten())
                .containsExactly(
                        "{\"city\":\"Utrecht\"}",
                        "{\"line2\":null,\"city\":\"Utrecht\"}",
                        "{\"line2\":\"2nd floor\",\"city\":\"Utrecht\"}");
    }

    @Test
    void unknown_value_of_an_enum_is_readable() {
        assertThat(Models.enumeration(BillableStatus.BILLABLE)).isEqualTo("send an invoice");
        assertThat(Models.enumeration(BillableStatus.of("on_hold"))).isEqualTo("find out what on_hold means");
    }

    @Test
    void undeclared_property_is_readable() {
        assertThat(Models.additionalProperties(
                        Customer.fromJson("{\"id\": \"cus_1\", \"postal_address\": {\"city\": \"London\"}}")))
                .isEqualTo("London");
    }

    @Test
    void model_keeps_undeclared_properties_in_json() {
        CustomerDetail customer = Models.json(CustomerDetail.fromJson("{\"name\": \"Initech\", \"tier\": \"gold\"}"));

        assertThat(customer.name()).isEqualTo("Example, Inc.");
        assertThat(customer.additionalProperties()).containsEntry("tier", JsonValue.of("gold"));
    }

    @Test
    void error_model_has_the_reason() {
        yandex.on("listCustomers").respond(400, "{\"code\": 3, \"message\": \"no such reseller\"}");

        try (YandexBillingClient client = YandexBillingClient.builder()
                .bearerToken("t")
                .baseUrl(yandex.baseUrl())
                .build()) {
            assertThat(Errors.errorModel(client, "r1")).isEqualTo("no such reseller");
        }
    }
}
