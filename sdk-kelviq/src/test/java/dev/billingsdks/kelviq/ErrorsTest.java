package dev.billingsdks.kelviq;

import static dev.billingsdks.kelviq.KelviqFixture.FIXTURE;
import static dev.billingsdks.kelviq.KelviqFixture.LIST_CUSTOMERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.contract.server.ContractExtension;
import dev.billingsdks.contract.server.StubResponse;
import dev.billingsdks.kelviq.model.KelviqError;
import dev.billingsdks.runtime.json.JsonValue;
import dev.billingsdks.suite.ErrorSuite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ErrorsTest extends ErrorSuite<KelviqClient, KelviqClient.Builder> {

    @RegisterExtension
    static final ContractExtension vendor = FIXTURE.vendor();

    private static final String ERROR = "{\"detail\": \"What went wrong\", \"trace\": 7}";

    ErrorsTest() {
        super(FIXTURE, vendor);
    }

    @Override
    protected String error() {
        return ERROR;
    }

    @Override
    protected KelviqError readError(int status, String json) {
        return KelviqError.fromJson(json);
    }

    @Test
    void each_of_the_vendors_four_error_bodies_can_be_read() {
        vendor.on(LIST_CUSTOMERS)
                .respond(
                        StubResponse.json(404, "{\"detail\": \"Invalid page.\"}"),
                        StubResponse.json(403, "{\"error\": \"No access\"}"),
                        StubResponse.json(409, "{\"status\": \"conflict\", \"message\": \"Taken\"}"),
                        StubResponse.json(400, "{\"page_size\": [\"A valid integer is required.\"]}"));

        assertThat(failure().error(KelviqError.class).detail()).isEqualTo("Invalid page.");
        assertThat(failure().error(KelviqError.class).error()).isEqualTo("No access");
        assertThat(failure().error(KelviqError.class))
                .extracting(KelviqError::status, KelviqError::message)
                .containsExactly("conflict", "Taken");
        assertThat(failure()
                        .error(KelviqError.class)
                        .additionalProperties()
                        .get("page_size")
                        .get(0))
                .isEqualTo(JsonValue.of("A valid integer is required."));
    }
}
