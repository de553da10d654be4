package dev.billingsdks.yandexbilling;

import static dev.billingsdks.yandexbilling.YandexBillingFixture.FIXTURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.billingsdks.contract.check.OperationContract;
import dev.billingsdks.contract.sdk.FakePacing;
import dev.billingsdks.contract.server.ContractExtension;
import dev.billingsdks.runtime.error.ApiException;
import dev.billingsdks.runtime.error.BadRequestException;
import dev.billingsdks.runtime.error.RateLimitException;
import dev.billingsdks.yandexbilling.model.Status;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every method of the API. */
class EveryMethodTest {

    @RegisterExtension
    static final ContractExtension vendor = FIXTURE.vendor();

    private final YandexBillingClient client = FIXTURE.builder(vendor)
            .operationsBaseUrl(vendor.origin())
            .pacing(new FakePacing())
            .build();

    @AfterEach
    void close_client() {
        client.close();
    }

    static Set<String> all() {
        return YandexCalls.all().keySet();
    }

    static Set<String> listings() {
        return YandexCalls.listings().keySet();
    }

    @Test
    void every_method_of_the_document_is_called_here() {
        assertThat(vendor.contract().operations())
                .extracting(OperationContract::operationId)
                .containsExactlyInAnyOrderElementsOf(all());
    }

    @ParameterizedTest
    @MethodSource("all")
    void code_3_with_status_400_is_a_bad_request(String operation) {
        vendor.on(operation).respond(400, "{\"code\": 3, \"message\": \"Illegal argument\"}");

        BadRequestException thrown = failure(BadRequestException.class, operation);

        assertThat(thrown.error(Status.class))
                .isEqualTo(Status.builder().code(3).message("Illegal argument").build());
        assertThat(vendor.requests()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("all")
    void code_8_with_status_429_is_a_rate_limit_after_three_attempts(String operation) {
        allowIdempotencyKey();
        vendor.on(operation).respond(429, "{\"code\": 8, \"message\": \"Quota exceeded\"}");

        RateLimitException thrown = failure(RateLimitException.class, operation);

        assertThat(thrown.error(Status.class).code()).isEqualTo(8);
        assertThat(vendor.requests()).hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("listings")
    void empty_object_is_the_last_page_and_has_no_items(String operation) {
        vendor.on(operation).respond(200, "{}");

        assertThat(YandexCalls.listings().get(operation).apply(client)).isEmpty();
        assertThat(vendor.requests()).hasSize(1);
    }

    private <E extends ApiException> E failure(Class<E> type, String operation) {
        allowIdempotencyKey();
        return catchThrowableOfType(type, () -> YandexCalls.all().get(operation).apply(client));
    }

    private static void allowIdempotencyKey() {
        vendor.allowHeader("Idempotency-Key");
    }
}
