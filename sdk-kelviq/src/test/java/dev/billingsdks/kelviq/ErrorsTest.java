package dev.billingsdks.kelviq;

import static dev.billingsdks.kelviq.Fixtures.LIST_CUSTOMERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.billingsdks.contract.Answer;
import dev.billingsdks.contract.ContractExtension;
import dev.billingsdks.contract.sdk.FakePacing;
import dev.billingsdks.kelviq.model.KelviqError;
import dev.billingsdks.runtime.error.ApiException;
import dev.billingsdks.runtime.json.JsonValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorsTest {

    @RegisterExtension
    static final ContractExtension vendor = Fixtures.vendor();

    private final KelviqClient client =
            Fixtures.builder(vendor).pacing(new FakePacing()).build();

    @AfterEach
    void close_client() {
        client.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 409, 422, 429, 500, 503})
    void an_error_of_any_status_holds_the_vendors_detail(int status) {
        vendor.on(LIST_CUSTOMERS).respond(status, "{\"detail\": \"What went wrong\", \"trace\": 7}");

        KelviqError error = refusal().error(KelviqError.class);

        assertThat(error.detail()).isEqualTo("What went wrong");
        assertThat(error.additionalProperties()).containsOnlyKeys("trace");
    }

    @Test
    void each_of_the_vendors_four_error_bodies_can_be_read() {
        vendor.on(LIST_CUSTOMERS)
                .respond(
                        Answer.json(404, "{\"detail\": \"Invalid page.\"}"),
                        Answer.json(403, "{\"error\": \"No access\"}"),
                        Answer.json(409, "{\"status\": \"conflict\", \"message\": \"Taken\"}"),
                        Answer.json(400, "{\"page_size\": [\"A valid integer is required.\"]}"));

        assertThat(refusal().error(KelviqError.class).detail()).isEqualTo("Invalid page.");
        assertThat(refusal().error(KelviqError.class).error()).isEqualTo("No access");
        assertThat(refusal().error(KelviqError.class))
                .extracting(KelviqError::status, KelviqError::message)
                .containsExactly("conflict", "Taken");
        assertThat(refusal()
                        .error(KelviqError.class)
                        .additionalProperties()
                        .get("page_size")
                        .get(0))
                .isEqualTo(JsonValue.of("A valid integer is required."));
    }

    private ApiException refusal() {
        return catchThrowableOfType(ApiException.class, () -> client.customers().listCustomers());
    }
}
