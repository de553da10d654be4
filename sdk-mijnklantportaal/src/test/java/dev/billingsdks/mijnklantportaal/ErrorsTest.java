package dev.billingsdks.mijnklantportaal;

import static dev.billingsdks.mijnklantportaal.Fixtures.LIST_CUSTOMERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.billingsdks.contract.Answer;
import dev.billingsdks.contract.ContractExtension;
import dev.billingsdks.mijnklantportaal.api.ListCustomersRequest;
import dev.billingsdks.mijnklantportaal.model.ApiError;
import dev.billingsdks.mijnklantportaal.model.ListCustomersResponse;
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
import java.time.Duration;
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

    private static final String ERROR = "{\"code\": 429, \"message\": \"What went wrong\", \"trace\": 7}";

    private final FakePacing pacing = new FakePacing();
    private final MijnKlantportaalClient client =
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
    void a_status_has_its_exception_which_says_what_was_called_and_holds_the_text(
            int status, Class<? extends ApiException> type) {
        vendor.on(LIST_CUSTOMERS).respond(error(status).withHeader("X-Request-Id", "req-1"));

        ApiException thrown = refusal();

        assertThat(thrown)
                .isExactlyInstanceOf(type)
                .hasMessage("MijnKlantportaal listCustomers: GET /customers -> " + status + " (request id req-1)");
        assertThat(thrown.vendor()).isEqualTo("MijnKlantportaal");
        assertThat(thrown.operation()).isEqualTo("listCustomers");
        assertThat(thrown.method()).isEqualTo("GET");
        assertThat(thrown.pathTemplate()).isEqualTo("/customers");
        assertThat(thrown.statusCode()).isEqualTo(status);
        assertThat(thrown.requestId()).isEqualTo("req-1");
        assertThat(thrown.headers().first("Content-Type")).isEqualTo("application/json");
        assertThat(thrown.body()).isEqualTo(ERROR);
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
        vendor.on(LIST_CUSTOMERS).respond(error(status));

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
        vendor.on(LIST_CUSTOMERS).respond(error(status));

        refusal();

        assertThat(vendor.requests()).hasSize(3);
        assertThat(pacing.waits()).containsExactly(Duration.ofMillis(250), Duration.ofMillis(500));
    }

    @Test
    void the_same_request_is_sent_again_after_503_and_its_answer_returned() {
        vendor.on(LIST_CUSTOMERS).respond(error(503), error(503), Answer.json(200, Fixtures.PAGE_3));

        ListCustomersResponse page = client.customers().listCustomers(request -> request.page(2));

        assertThat(page).isEqualTo(ListCustomersResponse.fromJson(Fixtures.PAGE_3));
        assertThat(vendor.requests())
                .extracting(Object::toString)
                .containsExactly("GET /v1/customers?page=2", "GET /v1/customers?page=2", "GET /v1/customers?page=2");
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
        vendor.on(LIST_CUSTOMERS).respond(404, "{\"message\": \"no such page: canary 987654321\"}");
        ListCustomersRequest request =
                ListCustomersRequest.builder().page(987_654_321).build();

        ApiException thrown = catchThrowableOfType(
                ApiException.class, () -> client.customers().listCustomers(request));

        assertThat(thrown.toString()).doesNotContain("canary", "987654321");
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
    @ValueSource(strings = {"<html>Welcome</html>", "", "null", "[]", "{\"data\": [", "{\"data\": []} {}"})
    void a_success_that_is_no_json_object_is_an_error(String body) {
        vendor.on(LIST_CUSTOMERS).respondContraryToSpec(200, "application/json", body);

        DecodeException thrown = catchThrowableOfType(
                DecodeException.class, () -> client.customers().listCustomers());

        assertThat(thrown.statusCode()).isEqualTo(200);
        assertThat(thrown).hasMessageStartingWith("MijnKlantportaal listCustomers: ");
    }

    /** The document declares 4xx alone; another answer contradicts it, and yet may come. */
    private static Answer error(int status) {
        return status < 500 ? Answer.json(status, ERROR) : Answer.contraryToSpec(status, "application/json", ERROR);
    }

    private ApiException refusal() {
        return catchThrowableOfType(ApiException.class, () -> client.customers().listCustomers());
    }
}
