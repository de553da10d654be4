package dev.billingsdks.metronome;

import static dev.billingsdks.metronome.Fixtures.LIST_CUSTOMERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.billingsdks.contract.ContractExtension;
import dev.billingsdks.contract.sdk.FakePacing;
import dev.billingsdks.metronome.model.MetronomeError;
import dev.billingsdks.runtime.error.ApiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorsTest {

    @RegisterExtension
    static final ContractExtension vendor = Fixtures.vendor();

    private final MetronomeClient client =
            Fixtures.builder(vendor).pacing(new FakePacing()).build();

    @AfterEach
    void close_client() {
        client.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 409, 422, 429, 500, 503})
    void an_error_of_any_status_holds_the_vendors_message(int status) {
        vendor.on(LIST_CUSTOMERS).respond(status, "{\"message\": \"What went wrong\", \"trace\": 7}");

        MetronomeError error = refusal().error(MetronomeError.class);

        assertThat(error.message()).isEqualTo("What went wrong");
        assertThat(error.additionalProperties()).containsOnlyKeys("trace");
    }

    private ApiException refusal() {
        return catchThrowableOfType(ApiException.class, () -> client.customers().listCustomers());
    }
}
