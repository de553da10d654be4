package dev.billingsdks.yandexbilling;

import static dev.billingsdks.yandexbilling.YandexBillingFixture.FIXTURE;
import static dev.billingsdks.yandexbilling.YandexBillingFixture.LIST_CUSTOMERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.contract.server.ContractExtension;
import dev.billingsdks.runtime.error.ApiException;
import dev.billingsdks.runtime.json.JsonValue;
import dev.billingsdks.suite.ErrorSuite;
import dev.billingsdks.yandexbilling.model.Status;
import dev.billingsdks.yandexbilling.model.StatusDetail;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorsTest extends ErrorSuite<YandexBillingClient, YandexBillingClient.Builder> {

    @RegisterExtension
    static final ContractExtension vendor = FIXTURE.vendor();

    private static final String ERROR = """
            {"code": 3, "message": "What went wrong",
             "details": [{"@type": "type.googleapis.com/google.rpc.RequestInfo", "requestId": "7f3b5c1e"}]}
            """;

    ErrorsTest() {
        super(FIXTURE, vendor);
    }

    @Override
    protected String error() {
        return ERROR;
    }

    @Override
    protected Status readError(int status, String json) {
        return Status.fromJson(json);
    }

    @Test
    void a_google_rpc_status_is_readable_in_the_exception() {
        vendor.on(LIST_CUSTOMERS).respond(400, ERROR);

        Status error = failure().error(Status.class);

        assertThat(error.code()).isEqualTo(3);
        assertThat(error.message()).isEqualTo("What went wrong");
        assertThat(error.details()).hasSize(1);
        StatusDetail detail = error.details().get(0);
        assertThat(detail.type()).isEqualTo("type.googleapis.com/google.rpc.RequestInfo");
        assertThat(detail.additionalProperties()).isEqualTo(Map.of("requestId", JsonValue.of("7f3b5c1e")));
    }

    @ParameterizedTest
    @ValueSource(ints = {499, 501})
    void status_that_only_grpc_uses_is_not_retried(int status) {
        vendor.on(LIST_CUSTOMERS).respond(status, ERROR);

        ApiException thrown = failure();

        assertThat(thrown.statusCode()).isEqualTo(status);
        assertThat(thrown.error(Status.class)).isNotNull();
        assertThat(vendor.requests()).hasSize(1);
    }
}
