package dev.billingsdks.flatpeak;

import static dev.billingsdks.flatpeak.Fixtures.LIST_CUSTOMERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.billingsdks.contract.Answer;
import dev.billingsdks.contract.ContractExtension;
import dev.billingsdks.flatpeak.api.ListCustomersRequest;
import dev.billingsdks.flatpeak.model.ForbiddenError;
import dev.billingsdks.flatpeak.model.ListCustomersResponse;
import dev.billingsdks.flatpeak.model.NotFoundError;
import dev.billingsdks.flatpeak.model.TooManyRequestsError;
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
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
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
            {"object": "error", "type": "invalid_request", "code": "what_went_wrong", "message": "What went wrong",
             "time_created": "2025-01-01T00:00:00Z"}
            """;

    private final FakePacing pacing = new FakePacing();
    private final FlatpeakClient client =
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
                .hasMessage("Flatpeak listCustomers: GET /customers -> " + status + " (request id req-1)");
        assertThat(thrown.vendor()).isEqualTo("Flatpeak");
        assertThat(thrown.operation()).isEqualTo("listCustomers");
        assertThat(thrown.method()).isEqualTo("GET");
        assertThat(thrown.pathTemplate()).isEqualTo("/customers");
        assertThat(thrown.statusCode()).isEqualTo(status);
        assertThat(thrown.requestId()).isEqualTo("req-1");
        assertThat(thrown.headers().first("Content-Type")).isEqualTo("application/json");
        assertThat(thrown.body()).isEqualTo(ERROR);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 409, 422, 500, 503})
    void a_status_that_the_document_does_not_declare_has_no_error_model(int status) {
        vendor.on(LIST_CUSTOMERS).respond(error(status));

        ApiException thrown = refusal();

        assertThat(thrown.error()).isNull();
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

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 409, 422})
    void a_refusal_is_not_asked_for_twice(int status) {
        vendor.on(LIST_CUSTOMERS).respond(error(status));

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

        ListCustomersResponse page =
                client.customers().listCustomers(request -> request.limit(2).referenceId("ABC5"));

        assertThat(page).isEqualTo(ListCustomersResponse.fromJson(Fixtures.PAGE_3));
        assertThat(vendor.requests())
                .extracting(Object::toString)
                .containsExactly(
                        "GET /customers?limit=2&reference_id=ABC5",
                        "GET /customers?limit=2&reference_id=ABC5",
                        "GET /customers?limit=2&reference_id=ABC5");
    }

    @Test
    void a_wait_that_the_vendor_asks_for_is_kept() {
        vendor.on(LIST_CUSTOMERS)
                .respond(Answer.json(429, ERROR).withHeader("Retry-After", "7"), Answer.json(200, Fixtures.PAGE_3));

        client.customers().listCustomers();

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
        vendor.on(LIST_CUSTOMERS).respond(404, "{\"message\": \"no such customer: canary\", \"code\": \"canary\"}");
        ListCustomersRequest request = ListCustomersRequest.builder()
                .referenceId("canary")
                .startingAfter("canary")
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
    @ValueSource(strings = {"<html>Welcome</html>", "", "null", "[]", "{\"data\": [", "{\"data\": []} {}"})
    void a_success_that_is_no_json_object_is_an_error(String body) {
        vendor.on(LIST_CUSTOMERS).respondContraryToSpec(200, "application/json", body);

        DecodeException thrown = catchThrowableOfType(
                DecodeException.class, () -> client.customers().listCustomers());

        assertThat(thrown.statusCode()).isEqualTo(200);
        assertThat(thrown).hasMessageStartingWith("Flatpeak listCustomers: ");
    }

    /** The document declares three statuses; an answer with another one contradicts it, and yet may come. */
    private static Answer error(int status) {
        return Set.of(403, 404, 429).contains(status)
                ? Answer.json(status, ERROR)
                : Answer.contraryToSpec(status, "application/json", ERROR);
    }

    private ApiException refusal() {
        return catchThrowableOfType(ApiException.class, () -> client.customers().listCustomers());
    }
}
