package dev.billingsdks.yandexbilling;

import static dev.billingsdks.yandexbilling.Fixtures.LIST_CUSTOMERS;
import static dev.billingsdks.yandexbilling.Fixtures.RESELLER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.billingsdks.contract.Answer;
import dev.billingsdks.contract.ContractExtension;
import dev.billingsdks.runtime.error.ApiException;
import dev.billingsdks.runtime.error.AuthenticationException;
import dev.billingsdks.runtime.error.BadRequestException;
import dev.billingsdks.runtime.error.ConflictException;
import dev.billingsdks.runtime.error.DecodeException;
import dev.billingsdks.runtime.error.NotFoundException;
import dev.billingsdks.runtime.error.PermissionDeniedException;
import dev.billingsdks.runtime.error.RateLimitException;
import dev.billingsdks.runtime.error.ServerException;
import dev.billingsdks.runtime.error.UnprocessableEntityException;
import dev.billingsdks.runtime.json.JsonValue;
import dev.billingsdks.yandexbilling.api.ListCustomersRequest;
import dev.billingsdks.yandexbilling.model.ListCustomersResponse;
import dev.billingsdks.yandexbilling.model.Status;
import dev.billingsdks.yandexbilling.model.StatusDetail;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorsTest {

    @RegisterExtension
    static final ContractExtension vendor = Fixtures.vendor();

    private static final String ERROR = """
            {"code": 3, "message": "What went wrong",
             "details": [{"@type": "type.googleapis.com/google.rpc.RequestInfo", "requestId": "7f3b5c1e"}]}
            """;

    private final FakePacing pacing = new FakePacing();
    private final YandexBillingClient client =
            Fixtures.builder(vendor).pacing(pacing).build();

    @AfterEach
    void close_client() {
        client.close();
    }

    static Stream<Arguments> statuses() {
        return Stream.of(
                arguments(400, BadRequestException.class),
                arguments(401, AuthenticationException.class),
                arguments(403, PermissionDeniedException.class),
                arguments(404, NotFoundException.class),
                arguments(409, ConflictException.class),
                arguments(422, UnprocessableEntityException.class),
                arguments(429, RateLimitException.class),
                arguments(500, ServerException.class),
                arguments(503, ServerException.class));
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void a_status_has_its_exception_which_says_what_was_called_and_holds_the_vendors_error(
            int status, Class<? extends ApiException> type) {
        vendor.on(LIST_CUSTOMERS).respond(Answer.json(status, ERROR).withHeader("X-Request-Id", "req-1"));

        ApiException thrown = refusal();

        assertThat(thrown)
                .isExactlyInstanceOf(type)
                .hasMessage("Yandex Billing listCustomers: GET /customers -> " + status + " (request id req-1)");
        assertThat(thrown.vendor()).isEqualTo("Yandex Billing");
        assertThat(thrown.operation()).isEqualTo("listCustomers");
        assertThat(thrown.method()).isEqualTo("GET");
        assertThat(thrown.pathTemplate()).isEqualTo("/customers");
        assertThat(thrown.statusCode()).isEqualTo(status);
        assertThat(thrown.requestId()).isEqualTo("req-1");
        assertThat(thrown.headers().first("Content-Type")).isEqualTo("application/json");
        assertThat(thrown.body()).isEqualTo(ERROR);
        assertThat(thrown.error(Status.class)).isEqualTo(Status.fromJson(ERROR));
    }

    @Test
    void a_google_rpc_status_is_readable_in_the_exception() {
        vendor.on(LIST_CUSTOMERS).respond(400, ERROR);

        Status error = refusal().error(Status.class);

        assertThat(error.code()).isEqualTo(3);
        assertThat(error.message()).isEqualTo("What went wrong");
        assertThat(error.details()).hasSize(1);
        StatusDetail detail = error.details().get(0);
        assertThat(detail.type()).isEqualTo("type.googleapis.com/google.rpc.RequestInfo");
        assertThat(detail.additionalProperties()).isEqualTo(Map.of("requestId", JsonValue.of("7f3b5c1e")));
    }

    @ParameterizedTest
    @ValueSource(ints = {499, 501})
    void a_status_that_grpc_alone_uses_is_not_asked_for_twice(int status) {
        vendor.on(LIST_CUSTOMERS).respond(status, ERROR);

        ApiException thrown = refusal();

        assertThat(thrown.statusCode()).isEqualTo(status);
        assertThat(thrown.error(Status.class)).isNotNull();
        assertThat(vendor.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 409, 422})
    void a_refusal_is_not_asked_for_twice(int status) {
        vendor.on(LIST_CUSTOMERS).respond(status, ERROR);

        refusal();

        assertThat(vendor.requests()).hasSize(1);
        assertThat(pacing.waits()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 502, 503, 504})
    void a_failure_that_may_pass_is_tried_three_times_with_growing_waits(int status) {
        vendor.on(LIST_CUSTOMERS).respond(status, ERROR);

        refusal();

        assertThat(vendor.requests()).hasSize(3);
        assertThat(pacing.waits()).containsExactly(Duration.ofMillis(250), Duration.ofMillis(500));
    }

    @Test
    void the_same_request_is_sent_again_after_503_and_its_answer_returned() {
        vendor.on(LIST_CUSTOMERS)
                .respond(Answer.json(503, ERROR), Answer.json(503, ERROR), Answer.json(200, Fixtures.PAGE_3));

        ListCustomersResponse page = client.customers()
                .listCustomers(request -> request.resellerId("reseller-1").pageSize(2));

        assertThat(page).isEqualTo(ListCustomersResponse.fromJson(Fixtures.PAGE_3));
        assertThat(vendor.requests())
                .extracting(Object::toString)
                .containsExactly(
                        "GET /billing/v1/customers?resellerId=reseller-1&pageSize=2",
                        "GET /billing/v1/customers?resellerId=reseller-1&pageSize=2",
                        "GET /billing/v1/customers?resellerId=reseller-1&pageSize=2");
    }

    @Test
    void a_wait_that_the_vendor_asks_for_is_kept() {
        vendor.on(LIST_CUSTOMERS)
                .respond(Answer.json(429, ERROR).withHeader("Retry-After", "7"), Answer.json(200, Fixtures.PAGE_3));

        client.customers().listCustomers(RESELLER);

        assertThat(pacing.waits()).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void a_wait_that_is_too_long_fails_at_once_and_can_be_read() {
        vendor.on(LIST_CUSTOMERS).respond(Answer.json(429, ERROR).withHeader("Retry-After", "3600"));

        RateLimitException thrown = (RateLimitException) refusal();

        assertThat(thrown.retryAfter()).isEqualTo(Duration.ofHours(1));
        assertThat(vendor.requests()).hasSize(1);
    }

    @Test
    void no_message_holds_a_value_of_the_request_or_the_body() {
        vendor.on(LIST_CUSTOMERS).respond(404, "{\"code\": 5, \"message\": \"no such reseller: canary\"}");
        ListCustomersRequest request = ListCustomersRequest.builder()
                .resellerId("canary")
                .pageToken("canary")
                .build();

        ApiException thrown = catchThrowableOfType(
                ApiException.class, () -> client.customers().listCustomers(request));

        assertThat(thrown.toString()).doesNotContain("canary");
        assertThat(thrown.error()).asString().doesNotContain("canary");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>Bad gateway</html>", "", "[]", "{\"message\":"})
    void an_error_of_another_shape_keeps_its_status_and_its_text(String body) {
        vendor.on(LIST_CUSTOMERS).respondContraryToSpec(403, "text/html", body);

        ApiException thrown = refusal();

        assertThat(thrown).isExactlyInstanceOf(PermissionDeniedException.class);
        assertThat(thrown.error()).isNull();
        assertThat(thrown.body()).isEqualTo(body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>Welcome</html>", "", "null", "[]", "{\"customers\": [", "{\"customers\": []} {}"})
    void a_success_that_is_no_json_object_is_an_error(String body) {
        vendor.on(LIST_CUSTOMERS).respondContraryToSpec(200, "application/json", body);

        DecodeException thrown = catchThrowableOfType(
                DecodeException.class, () -> client.customers().listCustomers(RESELLER));

        assertThat(thrown.statusCode()).isEqualTo(200);
        assertThat(thrown).hasMessageStartingWith("Yandex Billing listCustomers: ");
    }

    private ApiException refusal() {
        return catchThrowableOfType(ApiException.class, () -> client.customers().listCustomers(RESELLER));
    }
}
