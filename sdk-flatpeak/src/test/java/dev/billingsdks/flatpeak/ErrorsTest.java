package dev.billingsdks.flatpeak;

import static dev.billingsdks.flatpeak.FlatpeakFixture.FIXTURE;
import static dev.billingsdks.flatpeak.FlatpeakFixture.LIST_CUSTOMERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.billingsdks.contract.server.ContractExtension;
import dev.billingsdks.runtime.json.JsonModel;
import dev.billingsdks.runtime.json.JsonValue;
import dev.billingsdks.suite.ErrorSuite;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorsTest extends ErrorSuite<FlatpeakClient, FlatpeakClient.Builder> {

    @RegisterExtension
    static final ContractExtension vendor = FIXTURE.vendor();

    private static final String ERROR = """
            {"object": "error", "type": "invalid_request", "code": "what_went_wrong", "message": "What went wrong",
             "time_created": "2025-01-01T00:00:00Z"}
            """;

    ErrorsTest() {
        super(FIXTURE, vendor);
    }

    @Override
    protected String error() {
        return ERROR;
    }

    @Override
    protected @Nullable JsonModel readError(int status, String json) {
        return FIXTURE.readError(status, json);
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404, 429, 500})
    void every_property_of_a_declared_error_is_kept(int status) {
        assumeThat(FIXTURE.readError(status, ERROR)).as("declared").isNotNull();
        vendor.on(LIST_CUSTOMERS).respond(status, ERROR);

        JsonModel error = (JsonModel) failure().error();

        assertThat(JsonValue.parse(error.toJson())).isEqualTo(JsonValue.parse(ERROR));
    }

    @Test
    void error_body_with_only_a_message_is_readable() {
        vendor.on(LIST_CUSTOMERS).respondContraryToSpec(403, "application/json", "{\"message\": \"Bad credentials\"}");

        JsonModel error = (JsonModel) failure().error();

        assertThat(error.toJson()).isEqualTo("{\"message\":\"Bad credentials\"}");
    }
}
