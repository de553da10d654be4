package dev.billingsdks.mijnklantportaal;

import static dev.billingsdks.mijnklantportaal.Fixtures.LIST_CUSTOMERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.billingsdks.contract.Answer;
import dev.billingsdks.contract.ContractExtension;
import dev.billingsdks.contract.sdk.FakePacing;
import dev.billingsdks.mijnklantportaal.model.ApiError;
import dev.billingsdks.runtime.error.ApiException;
import dev.billingsdks.runtime.error.RateLimitException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorsTest {

    @RegisterExtension
    static final ContractExtension vendor = Fixtures.vendor();

    private static final String ERROR = "{\"code\": 429, \"message\": \"What went wrong\", \"trace\": 7}";

    private final FakePacing pacing = new FakePacing();
    private final MijnKlantportaalClient client =
            Fixtures.builder(vendor).pacing(pacing).build();

    @AfterEach
    void close_client() {
        client.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 409, 422, 426, 429})
    void a_refusal_holds_the_vendors_error(int status) {
        vendor.on(LIST_CUSTOMERS).respond(status, ERROR);

        ApiError error = refusal().error(ApiError.class);

        assertThat(error.code()).isEqualTo(429);
        assertThat(error.message()).isEqualTo("What went wrong");
        assertThat(error.additionalProperties()).containsOnlyKeys("trace");
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503})
    void a_failure_of_the_server_has_no_error_model_since_the_document_declares_none(int status) {
        vendor.on(LIST_CUSTOMERS).respondContraryToSpec(status, "application/json", ERROR);

        assertThat(refusal().error()).isNull();
    }

    @Test
    void a_module_that_the_licence_does_not_include_is_a_refusal_and_no_change_of_protocol() {
        vendor.on(LIST_CUSTOMERS).respond(426, ERROR);

        ApiException thrown = refusal();

        assertThat(thrown).isExactlyInstanceOf(ApiException.class);
        assertThat(thrown.statusCode()).isEqualTo(426);
        assertThat(vendor.requests()).hasSize(1);
    }

    @Test
    void the_documented_headers_of_the_rate_limit_can_be_read_and_its_wait_is_kept() {
        Answer limited = Answer.json(429, "{\"code\": 429, \"message\": \"Too many requests.\"}")
                .withHeader("Retry-After", "12")
                .withHeader("X-RateLimit-Limit", "60")
                .withHeader("X-RateLimit-Remaining", "0");
        vendor.on(LIST_CUSTOMERS).respond(limited);

        RateLimitException thrown = (RateLimitException) refusal();

        assertThat(thrown.retryAfter()).isEqualTo(Duration.ofSeconds(12));
        assertThat(thrown.headers().first("X-RateLimit-Limit")).isEqualTo("60");
        assertThat(thrown.headers().first("X-RateLimit-Remaining")).isEqualTo("0");
        assertThat(pacing.waits()).containsExactly(Duration.ofSeconds(12), Duration.ofSeconds(12));
    }

    private ApiException refusal() {
        return catchThrowableOfType(ApiException.class, () -> client.customers().listCustomers());
    }
}
