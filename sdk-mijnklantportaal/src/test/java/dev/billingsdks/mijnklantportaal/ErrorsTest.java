package dev.billingsdks.mijnklantportaal;

import static dev.billingsdks.mijnklantportaal.MijnKlantportaalFixture.FIXTURE;
import static dev.billingsdks.mijnklantportaal.MijnKlantportaalFixture.LIST_CUSTOMERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.contract.server.ContractExtension;
import dev.billingsdks.contract.server.StubResponse;
import dev.billingsdks.mijnklantportaal.model.ApiError;
import dev.billingsdks.runtime.error.ApiException;
import dev.billingsdks.runtime.error.RateLimitException;
import dev.billingsdks.runtime.json.JsonModel;
import dev.billingsdks.suite.ErrorSuite;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ErrorsTest extends ErrorSuite<MijnKlantportaalClient, MijnKlantportaalClient.Builder> {

    @RegisterExtension
    static final ContractExtension vendor = FIXTURE.vendor();

    private static final String ERROR = "{\"code\": 429, \"message\": \"What went wrong\", \"trace\": 7}";

    ErrorsTest() {
        super(FIXTURE, vendor);
    }

    @Override
    protected String error() {
        return ERROR;
    }

    @Override
    protected @Nullable JsonModel readError(int status, String json) {
        return status < 500 ? ApiError.fromJson(json) : null;
    }

    @Test
    void code_message_and_unknown_properties_of_an_error_are_readable() {
        vendor.on(LIST_CUSTOMERS).respond(404, ERROR);

        ApiError error = failure().error(ApiError.class);

        assertThat(error.code()).isEqualTo(429);
        assertThat(error.message()).isEqualTo("What went wrong");
        assertThat(error.additionalProperties()).containsOnlyKeys("trace");
    }

    @Test
    void status_426_for_a_module_outside_the_licence_is_an_error_and_not_a_change_of_protocol() {
        vendor.on(LIST_CUSTOMERS).respond(426, ERROR);

        ApiException thrown = failure();

        assertThat(thrown).isExactlyInstanceOf(ApiException.class);
        assertThat(thrown.statusCode()).isEqualTo(426);
        assertThat(vendor.requests()).hasSize(1);
    }

    @Test
    void documented_headers_of_the_rate_limit_are_readable_and_retry_after_is_honoured() {
        StubResponse limited = StubResponse.json(429, "{\"code\": 429, \"message\": \"Too many requests.\"}")
                .withHeader("Retry-After", "12")
                .withHeader("X-RateLimit-Limit", "60")
                .withHeader("X-RateLimit-Remaining", "0");
        vendor.on(LIST_CUSTOMERS).respond(limited);

        RateLimitException thrown = (RateLimitException) failure();

        assertThat(thrown.retryAfter()).isEqualTo(Duration.ofSeconds(12));
        assertThat(thrown.headers().first("X-RateLimit-Limit")).isEqualTo("60");
        assertThat(thrown.headers().first("X-RateLimit-Remaining")).isEqualTo("0");
        assertThat(pacing.waits()).containsExactly(Duration.ofSeconds(12), Duration.ofSeconds(12));
    }
}
