package dev.billingsdks.yandexbilling;

import static dev.billingsdks.yandexbilling.YandexBillingFixture.FIXTURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.billingsdks.contract.check.RecordedRequest;
import dev.billingsdks.contract.sdk.FakePacing;
import dev.billingsdks.contract.server.ContractExtension;
import dev.billingsdks.contract.server.StubResponse;
import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.RequestOptions;
import dev.billingsdks.runtime.error.ApiException;
import dev.billingsdks.runtime.error.AuthenticationException;
import dev.billingsdks.runtime.error.BadRequestException;
import dev.billingsdks.runtime.error.ConflictException;
import dev.billingsdks.runtime.error.DeadlineExceededException;
import dev.billingsdks.runtime.error.DecodeException;
import dev.billingsdks.runtime.error.InterruptedCallException;
import dev.billingsdks.runtime.error.NotFoundException;
import dev.billingsdks.runtime.error.PermissionDeniedException;
import dev.billingsdks.runtime.error.RateLimitException;
import dev.billingsdks.runtime.error.ServerException;
import dev.billingsdks.runtime.longrunning.LongRunning;
import dev.billingsdks.runtime.longrunning.OperationId;
import dev.billingsdks.yandexbilling.api.InviteCustomerParams;
import dev.billingsdks.yandexbilling.model.Customer;
import dev.billingsdks.yandexbilling.model.CustomerMetadata;
import dev.billingsdks.yandexbilling.model.CustomerOperation;
import dev.billingsdks.yandexbilling.model.Empty;
import dev.billingsdks.yandexbilling.model.Status;
import dev.billingsdks.yandexbilling.model.UpdateAccessBindingsMetadata;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Operations that go on after the response of the request that started them. */
class LongRunningTest {

    @RegisterExtension
    static final ContractExtension vendor = FIXTURE.vendor().allowHeader("Idempotency-Key");

    private static final String RUNNING = "{\"id\":\"o1\",\"metadata\":{\"customerId\":\"c1\"}}";
    private static final String ENDED = "{\"id\":\"o1\",\"done\":true,\"metadata\":{\"customerId\":\"c1\"},"
            + "\"response\":{\"@type\":\"type.googleapis.com/yandex.cloud.billing.v1.Customer\",\"id\":\"c1\"}}";
    private static final String FAILED = "{\"id\":\"o1\",\"done\":true,\"error\":{\"code\":6,\"message\":\"exists\"}}";

    private static final InviteCustomerParams INVITATION = InviteCustomerParams.builder()
            .resellerId("r1")
            .name("Ada")
            .invitationEmail("ada@example.com")
            .person(YandexCalls.PERSON)
            .build();

    private final FakePacing pacing = new FakePacing();
    private final YandexBillingClient client = FIXTURE.builder(vendor)
            .operationsBaseUrl(vendor.origin())
            .pacing(pacing)
            .build();

    @AfterEach
    void close_client() {
        client.close();
    }

    @Test
    void state_is_requested_until_the_operation_has_ended() {
        vendor.on("inviteCustomer").respond(200, RUNNING);
        vendor.on("getOperation").respond(json(RUNNING), json(RUNNING), json(ENDED));

        Customer customer = client.customers().inviteCustomer(INVITATION).await();

        assertThat(customer.id()).isEqualTo("c1");
        assertThat(urls())
                .containsExactly("/billing/v1/customers:invite", "/operations/o1", "/operations/o1", "/operations/o1");
    }

    @Test
    void waits_double_from_one_second_to_ten() {
        vendor.on("inviteCustomer").respond(200, RUNNING);
        vendor.on("getOperation")
                .respond(json(RUNNING), json(RUNNING), json(RUNNING), json(RUNNING), json(RUNNING), json(ENDED));

        client.customers().inviteCustomer(INVITATION).await();

        assertThat(pacing.wholeMillis()).containsExactly(1_000L, 2_000L, 4_000L, 8_000L, 10_000L, 10_000L);
    }

    @Test
    void operation_that_has_ended_at_once_needs_no_request_of_its_state() {
        vendor.on("inviteCustomer").respond(200, ENDED);

        LongRunning<Customer, CustomerMetadata> invitation = client.customers().inviteCustomer(INVITATION);

        assertThat(invitation.isDone()).isTrue();
        assertThat(invitation.await().id()).isEqualTo("c1");
        assertThat(invitation.poll()).isTrue();
        assertThat(vendor.requests()).hasSize(1);
    }

    @Test
    void running_operation_has_its_id_and_metadata() {
        vendor.on("inviteCustomer").respond(200, RUNNING);

        LongRunning<Customer, CustomerMetadata> invitation = client.customers().inviteCustomer(INVITATION);

        assertThat(invitation.isDone()).isFalse();
        assertThat(invitation.id()).hasToString("o1");
        assertThat(invitation.metadata().customerId()).isEqualTo("c1");
        assertThat(invitation.state(CustomerOperation.class)).isEqualTo(CustomerOperation.fromJson(RUNNING));
        assertThat(invitation).hasToString("LongRunning[o1, not ended as far as is known]");
    }

    @Test
    void poll_requests_the_state_once_without_a_wait() {
        vendor.on("inviteCustomer").respond(200, "{\"id\":\"o1\"}");
        vendor.on("getOperation").respond(json(RUNNING), json(ENDED));
        LongRunning<Customer, CustomerMetadata> invitation = client.customers().inviteCustomer(INVITATION);

        assertThat(invitation.metadata()).isNull();
        assertThat(invitation.poll()).isFalse();
        assertThat(invitation.metadata().customerId()).isEqualTo("c1");
        assertThat(invitation.poll()).isTrue();
        assertThat(pacing.waits()).isEmpty();
    }

    @Test
    void operation_is_resumed_by_its_id_with_a_request_at_once() {
        vendor.on("getOperation").respond(json(RUNNING), json(ENDED));
        OperationId id = OperationId.of("o1");

        LongRunning<Customer, CustomerMetadata> invitation = client.customers().inviteCustomer(id);

        assertThat(vendor.requests()).isEmpty();
        assertThat(invitation.isDone()).isFalse();
        assertThat(invitation.state(CustomerOperation.class)).isNull();
        assertThat(invitation.await().id()).isEqualTo("c1");
        assertThat(urls()).containsExactly("/operations/o1", "/operations/o1");
        assertThat(pacing.wholeMillis()).containsExactly(1_000L);
    }

    @Test
    void each_request_of_the_state_has_the_options_of_the_call() {
        vendor.allowHeader("X-Trace");
        vendor.on("inviteCustomer").respond(200, RUNNING);
        vendor.on("getOperation").respond(json(RUNNING), json(ENDED));
        RequestOptions options = RequestOptions.builder()
                .bearerToken("tenant-token")
                .header("X-Trace", "t1")
                .build();

        ApiResponse<LongRunning<Customer, CustomerMetadata>> response =
                client.customers().inviteCustomerWithResponse(INVITATION, options);
        response.body().await();

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(vendor.requests()).hasSize(3).allSatisfy(request -> {
            assertThat(request.header("Authorization")).isEqualTo("Bearer tenant-token");
            assertThat(request.header("X-Trace")).isEqualTo("t1");
        });
    }

    @Test
    void resumed_operation_has_the_options_that_it_is_given() {
        vendor.allowHeader("X-Trace");
        vendor.on("getOperation").respond(200, ENDED);

        client.customers()
                .inviteCustomer(
                        OperationId.of("o1"),
                        RequestOptions.builder().header("X-Trace", "t2").build())
                .await();

        assertThat(vendor.requests())
                .extracting(request -> request.header("X-Trace"))
                .containsExactly("t2");
    }

    static Stream<Arguments> codes() {
        return Stream.of(
                Arguments.of(1, ApiException.class),
                Arguments.of(2, ServerException.class),
                Arguments.of(3, BadRequestException.class),
                Arguments.of(4, ServerException.class),
                Arguments.of(5, NotFoundException.class),
                Arguments.of(6, ConflictException.class),
                Arguments.of(7, PermissionDeniedException.class),
                Arguments.of(8, RateLimitException.class),
                Arguments.of(9, BadRequestException.class),
                Arguments.of(10, ConflictException.class),
                Arguments.of(11, BadRequestException.class),
                Arguments.of(12, ServerException.class),
                Arguments.of(13, ServerException.class),
                Arguments.of(14, ServerException.class),
                Arguments.of(15, ServerException.class),
                Arguments.of(16, AuthenticationException.class),
                Arguments.of(99, ServerException.class));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void failure_is_an_exception_of_status_200_whose_class_follows_from_the_code(
            int code, Class<? extends ApiException> type) {
        vendor.on("inviteCustomer").respond(200, FAILED.replace("6", String.valueOf(code)));
        LongRunning<Customer, CustomerMetadata> invitation = client.customers().inviteCustomer(INVITATION);

        ApiException thrown = catchThrowableOfType(ApiException.class, invitation::await);

        assertThat(thrown).isExactlyInstanceOf(type);
        assertThat(thrown.statusCode()).isEqualTo(200);
        assertThat(thrown.error(Status.class).code()).isEqualTo(code);
    }

    @Test
    void failure_names_the_call_and_is_not_retried() {
        vendor.on("inviteCustomer").respond(200, RUNNING);
        vendor.on("getOperation").respond(200, FAILED.replace("6", "14"));
        LongRunning<Customer, CustomerMetadata> invitation = client.customers().inviteCustomer(INVITATION);

        assertThatThrownBy(invitation::await)
                .isInstanceOf(ServerException.class)
                .hasMessage("Yandex Billing inviteCustomer: GET /operations/{operationId} -> 200;"
                        + " the operation failed with code 14");
        assertThatThrownBy(invitation::await).isInstanceOf(ServerException.class);
        assertThat(vendor.requests()).hasSize(2);
    }

    @Test
    void error_before_the_end_means_a_roll_back_which_is_awaited() {
        String undoing = "{\"id\":\"o1\",\"error\":{\"code\":13,\"message\":\"undoing\"}}";
        vendor.on("inviteCustomer").respond(200, undoing);
        vendor.on("getOperation").respond(json(undoing), json(FAILED));
        LongRunning<Customer, CustomerMetadata> invitation = client.customers().inviteCustomer(INVITATION);

        assertThat(invitation.isDone()).isFalse();
        assertThatThrownBy(invitation::await).isInstanceOf(ConflictException.class);
        assertThat(vendor.requests()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"o1\",\"done\":true}",
                "{\"id\":\"o1\",\"done\":true,\"response\":{\"@type\":\"type.googleapis.com/google.protobuf.Empty\"}}"
            })
    void operation_without_a_value_ends_with_an_empty_object(String ended) {
        vendor.on("updateAccessBindings").respond(200, ended);

        LongRunning<Empty, UpdateAccessBindingsMetadata> change = client.billingAccounts()
                .updateAccessBindings(
                        params -> params.resourceId("a1").accessBindingDeltas(List.of(YandexCalls.DELTA)));

        assertThat(change.await()).isNotNull();
    }

    @Test
    void end_with_neither_an_error_nor_a_value_cannot_be_decoded() {
        vendor.on("inviteCustomer").respond(200, "{\"id\":\"o1\",\"done\":true}");
        LongRunning<Customer, CustomerMetadata> invitation = client.customers().inviteCustomer(INVITATION);

        assertThatThrownBy(invitation::await)
                .isInstanceOf(DecodeException.class)
                .hasMessage("Yandex Billing inviteCustomer: the operation has ended with neither an error nor a value"
                        + " at $ (HTTP status 200)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"id\":\" \"}", "{\"done\":true}"})
    void operation_without_an_id_cannot_be_decoded(String started) {
        vendor.on("inviteCustomer").respond(200, started);

        DecodeException thrown = catchThrowableOfType(
                DecodeException.class, () -> client.customers().inviteCustomer(INVITATION));

        assertThat(thrown.jsonPath()).isEqualTo("$.id");
    }

    @Test
    void await_with_a_limit_requests_the_state_once_more_at_its_end() {
        vendor.on("inviteCustomer").respond(200, RUNNING);
        vendor.on("getOperation").respond(200, RUNNING);
        LongRunning<Customer, CustomerMetadata> invitation = client.customers().inviteCustomer(INVITATION);

        DeadlineExceededException thrown =
                catchThrowableOfType(DeadlineExceededException.class, () -> invitation.await(Duration.ofSeconds(5)));

        assertThat(thrown).hasMessage("Yandex Billing inviteCustomer: the operation has not ended within PT5S");
        assertThat(thrown.timeout()).isEqualTo(Duration.ofSeconds(5));
        assertThat(pacing.wholeMillis()).containsExactly(1_000L, 2_000L, 2_000L);
        assertThat(vendor.requests()).hasSize(4);
    }

    @Test
    void operation_can_be_awaited_again_after_the_limit() {
        vendor.on("inviteCustomer").respond(200, RUNNING);
        vendor.on("getOperation").respond(json(RUNNING), json(ENDED));
        LongRunning<Customer, CustomerMetadata> invitation = client.customers().inviteCustomer(INVITATION);

        assertThatThrownBy(() -> invitation.await(Duration.ofSeconds(1))).isInstanceOf(DeadlineExceededException.class);

        assertThat(invitation.await(Duration.ofSeconds(1)).id()).isEqualTo("c1");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void limit_that_is_not_positive_is_rejected(int seconds) {
        LongRunning<Customer, CustomerMetadata> invitation = client.customers().inviteCustomer(OperationId.of("o1"));

        assertThatThrownBy(() -> invitation.await(Duration.ofSeconds(seconds)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void request_of_the_state_that_fails_changes_nothing() {
        vendor.on("inviteCustomer").respond(200, RUNNING);
        vendor.on("getOperation").respond(StubResponse.json(403, "{\"code\":7,\"message\":\"no\"}"), json(ENDED));
        LongRunning<Customer, CustomerMetadata> invitation = client.customers().inviteCustomer(INVITATION);

        assertThatThrownBy(invitation::await)
                .isInstanceOf(PermissionDeniedException.class)
                .hasMessageStartingWith("Yandex Billing getOperation: ");

        assertThat(invitation.await().id()).isEqualTo("c1");
    }

    @Test
    void interrupt_ends_the_wait_and_stays_set() {
        vendor.on("inviteCustomer").respond(200, RUNNING);
        try (YandexBillingClient waiting =
                FIXTURE.builder(vendor).operationsBaseUrl(vendor.origin()).build()) {
            LongRunning<Customer, CustomerMetadata> invitation =
                    waiting.customers().inviteCustomer(INVITATION);
            Thread.currentThread().interrupt();

            assertThatThrownBy(invitation::await).isInstanceOf(InterruptedCallException.class);
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void fake_returns_an_operation_that_has_ended() {
        Customer customer = Customer.builder().id("c1").build();

        LongRunning<Customer, CustomerMetadata> ended = LongRunning.ended(OperationId.of("o1"), customer, null);

        assertThat(ended.await()).isSameAs(customer);
        assertThat(ended.poll()).isTrue();
        assertThat(ended.metadata()).isNull();
    }

    @Test
    void id_of_an_operation_is_its_text() {
        assertThat(OperationId.of("o1")).isEqualTo(OperationId.of("o1")).isNotEqualTo(OperationId.of("o2"));
        assertThat(OperationId.of("o1")).hasSameHashCodeAs(OperationId.of("o1"));
        assertThatThrownBy(() -> OperationId.of(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    private static StubResponse json(String state) {
        return StubResponse.json(200, state);
    }

    private static List<String> urls() {
        return vendor.requests().stream().map(RecordedRequest::url).toList();
    }
}
