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

/** Statuses that may pass and those that will not, and what the vendor says of when to come back. */
final class StatusFaultsTest {

    private static final String RETRY_AFTER = "Retry-After";

    @TestFactory
    Stream<DynamicTest> a_status_that_passes_is_waited_out() {
        return Row.tests(Stream.concat(
                Stream.of(Row.named("503 twice, then fine")
                        .first(2, Fault.error(503))
                        .recovers()
                        .afterRequests(3)),
                IntStream.of(408, 500, 502, 504)
                        .mapToObj(status -> Row.named(status + " once")
                                .once(Fault.error(status))
                                .recovers()
                                .afterRequests(2))));
    }

    @TestFactory
    Stream<DynamicTest> a_status_that_stays_is_the_error_after_three_requests() {
        return Row.tests(
                Row.named("429 for ever")
                        .always(Fault.error(429))
                        .fails(RateLimitException.class)
                        .afterRequests(3),
                Row.named("429 for ever, asking for a second")
                        .always(Fault.error(429, RETRY_AFTER, "1"))
                        .fails(RateLimitException.class)
                        .afterRequests(3)
                        .checkFailure(
                                RateLimitException.class,
                                limited -> assertThat(limited.retryAfter()).isEqualTo(Duration.ofSeconds(1))),
                Row.named("503 for ever")
                        .always(Fault.error(503))
                        .fails(ServerException.class)
                        .afterRequests(3),
                Row.named("408 for ever")
                        .always(Fault.error(408))
                        .fails(ApiException.class)
                        .afterRequests(3));
    }

    @TestFactory
    Stream<DynamicTest> a_time_to_come_back_is_waited_for() {
        return Row.tests(
                asking(429, "7", Duration.ofSeconds(7)),
                asking(429, "1.5", Duration.ofMillis(1500)),
                asking(429, "Thu, 01 Jan 2026 00:00:20 GMT", Duration.ofSeconds(20)),
                asking(429, "Thursday, 01-Jan-26 00:00:20 GMT", Duration.ofSeconds(20)),
                asking(429, "Thu Jan  1 00:00:20 2026", Duration.ofSeconds(20)),
                asking(503, "7", Duration.ofSeconds(7)));
    }

    @TestFactory
    Stream<DynamicTest> a_time_that_makes_no_sense_leaves_the_wait_to_the_client() {
        return Row.tests(Stream.of("Wed, 31 Dec 2025 23:59:59 GMT", "-1", "0", "soon", "", "1e3", "NaN", "7 7")
                .map(value -> asking(429, value, Duration.ofMillis(500))));
    }

    @TestFactory
    Stream<DynamicTest> a_time_that_is_too_far_off_is_the_callers_to_wait() {
        return Row.tests(Stream.of("99999999999", "61", "59.5")
                .map(value -> Row.named("429 with Retry-After: " + value + " and 60 s left at most")
                        .always(Fault.error(429, RETRY_AFTER, value))
                        .with(builder -> builder.timeout(Duration.ofSeconds(value.equals("59.5") ? 59 : 100)))
                        .fails(RateLimitException.class)
                        .afterRequests(1)
                        .check(walk -> assertThat(walk.waits()).isEmpty())
                        .checkFailure(
                                RateLimitException.class,
                                limited -> assertThat(limited.retryAfter())
                                        .isEqualTo(Duration.ofMillis((long) (Double.parseDouble(value) * 1000))))));
    }

    @TestFactory
    Stream<DynamicTest> a_status_that_will_not_pass_is_the_error_at_once() {
        return Row.tests(
                refused(400, BadRequestException.class),
                refused(403, PermissionDeniedException.class),
                refused(404, NotFoundException.class),
                refused(405, ApiException.class),
                refused(409, ConflictException.class),
                refused(422, UnprocessableEntityException.class),
                refused(451, ApiException.class),
                refused(501, ServerException.class));
    }

    private static Row asking(int status, String value, Duration wait) {
        return Row.named(status + " once with Retry-After: '" + value + "'")
                .once(Fault.error(status, RETRY_AFTER, value))
                .recovers()
                .afterRequests(2)
                .check(walk -> {
                    assertThat(walk.waits()).hasSize(1);
                    assertThat(walk.waits().get(0)).isBetween(wait.minusNanos(1000), wait);
                });
    }

    private static Row refused(int status, Class<? extends SdkException> type) {
        return Row.named(status + "")
                .always(Fault.error(status))
                .fails(type)
                .afterRequests(1)
                .check(walk -> {
                    ApiException refusal = (ApiException) walk.failure();
                    Class<? extends JsonModel> model = walk.vendor().errorModel(status);
                    assertThat(refusal.statusCode()).isEqualTo(status);
                    assertThat(refusal.body())
                            .isEqualTo(walk.vendor().error(status).toString());
                    if (model != null) {
                        assertThat(Objects.requireNonNull(refusal.error(model)).toJson())
                                .contains("refused with " + status);
                    }
                });
    }
}
