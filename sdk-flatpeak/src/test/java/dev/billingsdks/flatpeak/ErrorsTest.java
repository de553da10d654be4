package dev.billingsdks.flatpeak;

import static dev.billingsdks.flatpeak.Fixtures.LIST_CUSTOMERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.billingsdks.contract.ContractExtension;
import dev.billingsdks.contract.sdk.FakePacing;
import dev.billingsdks.flatpeak.model.ForbiddenError;
import dev.billingsdks.flatpeak.model.NotFoundError;
import dev.billingsdks.flatpeak.model.TooManyRequestsError;
import dev.billingsdks.runtime.error.ApiException;
import dev.billingsdks.runtime.json.JsonValue;
import java.time.OffsetDateTime;
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
            {"object": "error", "type": "invalid_request", "code": "what_went_wrong", "message": "What went wrong",
             "time_created": "2025-01-01T00:00:00Z"}
            """;

    private final FlatpeakClient client =
            Fixtures.builder(vendor).pacing(new FakePacing()).build();

    @AfterEach
    void close_client() {
        client.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 409, 422, 500, 503})
    void a_status_that_the_document_does_not_declare_has_no_error_model(int status) {
        vendor.on(LIST_CUSTOMERS).respondContraryToSpec(status, "application/json", ERROR);

        assertThat(refusal().error()).isNull();
    }

    @Test
    void the_body_of_403_is_readable() {
        vendor.on(LIST_CUSTOMERS).respond(403, ERROR);

        ForbiddenError error = refusal().error(ForbiddenError.class);

        assertThat(error.object()).isEqualTo("error");
        assertThat(error.type()).isEqualTo("invalid_request");
        assertThat(error.code()).isEqualTo("what_went_wrong");
        assertThat(error.timeCreated()).isEqualTo(OffsetDateTime.parse("2025-01-01T00:00:00Z"));
        assertThat(error.additionalProperties()).containsOnlyKeys("message");
    }

    @Test
    void the_body_of_404_is_readable() {
        vendor.on(LIST_CUSTOMERS).respond(404, ERROR);

        NotFoundError error = refusal().error(NotFoundError.class);

        assertThat(error.object()).isEqualTo("error");
        assertThat(error.type()).isEqualTo("invalid_request");
        assertThat(error.code()).isEqualTo("what_went_wrong");
        assertThat(error.timeCreated()).isEqualTo(OffsetDateTime.parse("2025-01-01T00:00:00Z"));
    }

    @Test
    void the_body_of_429_is_readable() {
        vendor.on(LIST_CUSTOMERS).respond(429, ERROR);

        TooManyRequestsError error = refusal().error(TooManyRequestsError.class);

        assertThat(error.object()).isEqualTo("error");
        assertThat(error.type()).isEqualTo("invalid_request");
        assertThat(error.code()).isEqualTo("what_went_wrong");
        assertThat(error.message()).isEqualTo("What went wrong");
        assertThat(error.timeCreated()).isEqualTo(OffsetDateTime.parse("2025-01-01T00:00:00Z"));
    }

    @Test
    void a_time_without_an_offset_is_read_as_utc() {
        vendor.on(LIST_CUSTOMERS)
                .respondContraryToSpec(404, "application/json", "{\"time_created\": \"2022-01-24T14:15:22.003\"}");

        NotFoundError error = refusal().error(NotFoundError.class);

        assertThat(error.timeCreated()).isEqualTo(OffsetDateTime.parse("2022-01-24T14:15:22.003Z"));
    }

    @Test
    void the_older_error_body_with_a_message_alone_is_readable() {
        vendor.on(LIST_CUSTOMERS).respondContraryToSpec(403, "application/json", "{\"message\": \"Bad credentials\"}");

        ForbiddenError error = refusal().error(ForbiddenError.class);

        assertThat(error.additionalProperties()).isEqualTo(Map.of("message", JsonValue.of("Bad credentials")));
    }

    private ApiException refusal() {
        return catchThrowableOfType(ApiException.class, () -> client.customers().listCustomers());
    }
}
