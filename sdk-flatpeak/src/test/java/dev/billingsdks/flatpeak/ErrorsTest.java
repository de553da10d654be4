package dev.billingsdks.flatpeak;

import static dev.billingsdks.flatpeak.FlatpeakFixture.FIXTURE;
import static dev.billingsdks.flatpeak.FlatpeakFixture.LIST_CUSTOMERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.contract.server.ContractExtension;
import dev.billingsdks.flatpeak.model.ForbiddenError;
import dev.billingsdks.flatpeak.model.NotFoundError;
import dev.billingsdks.flatpeak.model.TooManyRequestsError;
import dev.billingsdks.runtime.json.JsonModel;
import dev.billingsdks.runtime.json.JsonValue;
import dev.billingsdks.suite.ErrorSuite;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

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
        return switch (status) {
            case 403 -> ForbiddenError.fromJson(json);
            case 404 -> NotFoundError.fromJson(json);
            case 429 -> TooManyRequestsError.fromJson(json);
            default -> null;
        };
    }

    @Test
    void the_body_of_403_is_readable() {
        vendor.on(LIST_CUSTOMERS).respond(403, ERROR);

        ForbiddenError error = failure().error(ForbiddenError.class);

        assertThat(error.object()).isEqualTo("error");
        assertThat(error.type()).isEqualTo("invalid_request");
        assertThat(error.code()).isEqualTo("what_went_wrong");
        assertThat(error.timeCreated()).isEqualTo(OffsetDateTime.parse("2025-01-01T00:00:00Z"));
        assertThat(error.additionalProperties()).containsOnlyKeys("message");
    }

    @Test
    void the_body_of_404_is_readable() {
        vendor.on(LIST_CUSTOMERS).respond(404, ERROR);

        NotFoundError error = failure().error(NotFoundError.class);

        assertThat(error.object()).isEqualTo("error");
        assertThat(error.type()).isEqualTo("invalid_request");
        assertThat(error.code()).isEqualTo("what_went_wrong");
        assertThat(error.timeCreated()).isEqualTo(OffsetDateTime.parse("2025-01-01T00:00:00Z"));
    }

    @Test
    void the_body_of_429_is_readable() {
        vendor.on(LIST_CUSTOMERS).respond(429, ERROR);

        TooManyRequestsError error = failure().error(TooManyRequestsError.class);

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

        NotFoundError error = failure().error(NotFoundError.class);

        assertThat(error.timeCreated()).isEqualTo(OffsetDateTime.parse("2022-01-24T14:15:22.003Z"));
    }

    @Test
    void older_error_body_with_only_a_message_is_readable() {
        vendor.on(LIST_CUSTOMERS).respondContraryToSpec(403, "application/json", "{\"message\": \"Bad credentials\"}");

        ForbiddenError error = failure().error(ForbiddenError.class);

        assertThat(error.additionalProperties()).isEqualTo(Map.of("message", JsonValue.of("Bad credentials")));
    }
}
