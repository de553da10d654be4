package dev.billingsdks.integration.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.runtime.error.ApiException;
import dev.billingsdks.runtime.error.BadRequestException;
import dev.billingsdks.runtime.error.ConflictException;
import dev.billingsdks.runtime.error.NotFoundException;
import dev.billingsdks.runtime.error.PermissionDeniedException;
import dev.billingsdks.runtime.error.RateLimitException;
import dev.billingsdks.runtime.error.SdkException;
import dev.billingsdks.runtime.error.ServerException;
import dev.billingsdks.runtime.error.UnprocessableEntityException;
import dev.billingsdks.runtime.json.JsonModel;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Transient and permanent statuses, and what the vendor says about when to retry. */
@Execution(ExecutionMode.CONCURRENT)
final class StatusFaultsTest {

    private static final String RETRY_AFTER = "Retry-After";

    @TestFactory
    Stream<DynamicTest> a_transient_status_is_retried() {
        return Row.tests(Stream.concat(
                Stream.of(Row.named("503 twice, then 200")
                        .first(2, Fault.error(503))
                        .recovers()
                        .afterRequests(3)),
                IntStream.concat(IntStream.of(408, 500, 502, 504, 507, 511, 598, 599), unassigned())
                        .mapToObj(status -> Row.named(status + " once")
                                .once(Fault.error(status))
                                .recovers()
                                .afterRequests(2))));
    }

    @TestFactory
    Stream<DynamicTest> a_persistent_status_is_an_error_after_three_requests() {
        return Row.tests(
                Row.named("429 on every attempt")
                        .always(Fault.error(429))
                        .fails(RateLimitException.class)
                        .afterRequests(3),
                Row.named("429 on every attempt, with Retry-After of a second")
                        .always(Fault.error(429, RETRY_AFTER, "1"))
                        .fails(RateLimitException.class)
                        .afterRequests(3)
                        .checkFailure(
                                RateLimitException.class,
                                limited -> assertThat(limited.retryAfter()).isEqualTo(Duration.ofSeconds(1))),
                Row.named("503 on every attempt")
                        .always(Fault.error(503))
                        .fails(ServerException.class)
                        .afterRequests(3),
                Row.named("408 on every attempt")
                        .always(Fault.error(408))
                        .fails(ApiException.class)
                        .afterRequests(3),
                stays(520),
                stays(529),
                stays(530));
    }

    @TestFactory
    Stream<DynamicTest> retry_after_is_honoured() {
        return Row.tests(
                waiting(429, "7", Duration.ofSeconds(7)),
                waiting(429, "1.5", Duration.ofMillis(1500)),
                waiting(429, "Thu, 01 Jan 2026 00:00:20 GMT", Duration.ofSeconds(20)),
                waiting(429, "Thursday, 01-Jan-26 00:00:20 GMT", Duration.ofSeconds(20)),
                waiting(429, "Thu Jan  1 00:00:20 2026", Duration.ofSeconds(20)),
                waiting(503, "7", Duration.ofSeconds(7)),
                waiting(408, "7", Duration.ofSeconds(7)),
                waiting(520, "7", Duration.ofSeconds(7)),
                waiting(529, "7", Duration.ofSeconds(7)),
                waiting(530, "Thu, 01 Jan 2026 00:00:20 GMT", Duration.ofSeconds(20)));
    }

    @TestFactory
    Stream<DynamicTest> a_retry_after_date_is_compared_with_the_date_of_the_response() {
        return Row.tests(
                waitingByItsClock("Mon, 01 Jan 2024 00:00:00 GMT", "Mon, 01 Jan 2024 00:00:20 GMT", 20_000),
                waitingByItsClock("Fri, 01 Jan 2100 00:00:00 GMT", "Fri, 01 Jan 2100 00:00:20 GMT", 20_000),
                waitingByItsClock("Fri, 01 Jan 2100 00:00:20 GMT", "Fri, 01 Jan 2100 00:00:00 GMT", 500),
                waitingByItsClock("no date", "Thu, 01 Jan 2026 00:00:20 GMT", 20_000));
    }

    private static Row waitingByItsClock(String date, String retryAfter, long millis) {
        Duration wait = Duration.ofMillis(millis);
        return Row.named("503 once with Date: '" + date + "' and Retry-After: '" + retryAfter + "'")
                .once(Fault.response(context -> RawResponse.json(
                                503, context.vendor().error(503).toString())
                        .withHeader("Date", date)
                        .withHeader(RETRY_AFTER, retryAfter)))
                .recovers()
                .afterRequests(2)
                .check(run -> {
                    assertThat(run.waits()).hasSize(1);
                    assertThat(run.waits().get(0)).isBetween(wait.minusNanos(1000), wait);
                });
    }

    /** The statuses of content delivery networks, which no RFC defines. */
    private static IntStream unassigned() {
        return IntStream.of(520, 521, 522, 523, 524, 525, 526, 527, 529, 530);
    }

    private static Row stays(int status) {
        return Row.named(status + " on every attempt")
                .always(Fault.error(status))
                .fails(ServerException.class)
                .afterRequests(3)
                .checkFailure(
                        ServerException.class,
                        failure -> assertThat(failure.statusCode()).isEqualTo(status));
    }

    @TestFactory
    Stream<DynamicTest> an_invalid_retry_after_is_replaced_by_the_backoff() {
        return Row.tests(Stream.of("Wed, 31 Dec 2025 23:59:59 GMT", "-1", "0", "soon", "", "1e3", "NaN", "7 7")
                .map(value -> waiting(429, value, Duration.ofMillis(500))));
    }

    @TestFactory
    Stream<DynamicTest> a_long_retry_after_fails_at_once() {
        return Row.tests(Stream.of("99999999999", "61", "59.5")
                .map(value -> Row.named("429 with Retry-After: " + value + " and at most 60 s left")
                        .always(Fault.error(429, RETRY_AFTER, value))
                        .with(builder -> builder.timeout(Duration.ofSeconds(value.equals("59.5") ? 59 : 100)))
                        .fails(RateLimitException.class)
                        .afterRequests(1)
                        .check(run -> assertThat(run.waits()).isEmpty())
                        .checkFailure(
                                RateLimitException.class,
                                limited -> assertThat(limited.retryAfter())
                                        .isEqualTo(Duration.ofMillis((long) (Double.parseDouble(value) * 1000))))));
    }

    @TestFactory
    Stream<DynamicTest> a_permanent_status_is_an_error_at_once() {
        return Row.tests(
                refused(400, BadRequestException.class),
                refused(403, PermissionDeniedException.class),
                refused(404, NotFoundException.class),
                refused(405, ApiException.class),
                refused(409, ConflictException.class),
                refused(422, UnprocessableEntityException.class),
                refused(451, ApiException.class),
                refused(501, ServerException.class),
                refused(505, ServerException.class));
    }

    private static Row waiting(int status, String value, Duration wait) {
        return Row.named(status + " once with Retry-After: '" + value + "'")
                .once(Fault.error(status, RETRY_AFTER, value))
                .recovers()
                .afterRequests(2)
                .check(run -> {
                    assertThat(run.waits()).hasSize(1);
                    assertThat(run.waits().get(0)).isBetween(wait.minusNanos(1000), wait);
                });
    }

    private static Row refused(int status, Class<? extends SdkException> type) {
        return Row.named(status + "")
                .always(Fault.error(status))
                .fails(type)
                .afterRequests(1)
                .check(run -> {
                    ApiException refusal = (ApiException) run.failure();
                    Class<? extends JsonModel> model = run.vendor().errorModel(status);
                    assertThat(refusal.statusCode()).isEqualTo(status);
                    assertThat(refusal.body())
                            .isEqualTo(run.vendor().error(status).toString());
                    if (model != null) {
                        assertThat(Objects.requireNonNull(refusal.error(model)).toJson())
                                .contains("refused with " + status);
                    }
                });
    }
}
