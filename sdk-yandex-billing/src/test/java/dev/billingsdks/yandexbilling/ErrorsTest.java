package dev.billingsdks.yandexbilling;

import static dev.billingsdks.yandexbilling.Fixtures.LIST_CUSTOMERS;
import static dev.billingsdks.yandexbilling.Fixtures.RESELLER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.billingsdks.contract.ContractExtension;
import dev.billingsdks.contract.sdk.FakePacing;
import dev.billingsdks.runtime.error.ApiException;
import dev.billingsdks.runtime.json.JsonValue;
import dev.billingsdks.yandexbilling.model.Status;
import dev.billingsdks.yandexbilling.model.StatusDetail;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorsTest {

    @RegisterExtension
    static final ContractExtension vendor = Fixtures.vendor();

    private static final String ERROR = """
            {"code": 3, "message": "What went wrong",
             "details": [{"@type": "type.googleapis.com/google.rpc.RequestInfo", "requestId": "7f3b5c1e"}]}
            """;

    private final YandexBillingClient client =
            Fixtures.builder(vendor).pacing(new FakePacing()).build();

    @AfterEach
    void close_client() {
        client.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 409, 422, 429, 500, 503})
    void an_error_of_any_status_is_a_google_rpc_status(int status) {
        vendor.on(LIST_CUSTOMERS).respond(status, ERROR);

        Status error = refusal().error(Status.class);

        assertThat(error).isEqualTo(Status.fromJson(ERROR));
    }

    @Test
    void a_google_rpc_status_is_readable_in_the_exception() {
        vendor.on(LIST_CUSTOMERS).respond(400, ERROR);

        Status error = refusal().error(Status.class);

        assertThat(error.code()).isEqualTo(3);
        assertThat(error.message()).isEqualTo("What went wrong");
        assertThat(error.details()).hasSize(1);
        StatusDetail detail = error.details().get(0);
        assertThat(detail.type()).isEqualTo("type.googleapis.com/google.rpc.RequestInfo");
        assertThat(detail.additionalProperties()).isEqualTo(Map.of("requestId", JsonValue.of("7f3b5c1e")));
    }

    @ParameterizedTest
    @ValueSource(ints = {499, 501})
    void a_status_that_grpc_alone_uses_is_not_asked_for_twice(int status) {
        vendor.on(LIST_CUSTOMERS).respond(status, ERROR);

        ApiException thrown = refusal();

        assertThat(thrown.statusCode()).isEqualTo(status);
        assertThat(thrown.error(Status.class)).isNotNull();
        assertThat(vendor.requests()).hasSize(1);
    }

    private ApiException refusal() {
        return catchThrowableOfType(ApiException.class, () -> client.customers().listCustomers(RESELLER));
    }
}
