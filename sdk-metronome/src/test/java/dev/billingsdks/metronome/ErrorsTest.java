package dev.billingsdks.metronome;

import static dev.billingsdks.metronome.MetronomeFixture.FIXTURE;
import static dev.billingsdks.metronome.MetronomeFixture.LIST_CUSTOMERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.contract.server.ContractExtension;
import dev.billingsdks.metronome.model.MetronomeError;
import dev.billingsdks.suite.ErrorSuite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ErrorsTest extends ErrorSuite<MetronomeClient, MetronomeClient.Builder> {

    @RegisterExtension
    static final ContractExtension vendor = FIXTURE.vendor();

    private static final String ERROR = "{\"message\": \"What went wrong\", \"trace\": 7}";

    ErrorsTest() {
        super(FIXTURE, vendor);
    }

    @Override
    protected String error() {
        return ERROR;
    }

    @Override
    protected MetronomeError readError(int status, String json) {
        return MetronomeError.fromJson(json);
    }

    @Test
    void message_and_unknown_properties_of_an_error_are_readable() {
        vendor.on(LIST_CUSTOMERS).respond(404, ERROR);

        MetronomeError error = failure().error(MetronomeError.class);

        assertThat(error.message()).isEqualTo("What went wrong");
        assertThat(error.additionalProperties()).containsOnlyKeys("trace");
    }
}
