package dev.billingsdks.flink.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.flink.BillingSourceBuilder;
import dev.billingsdks.flink.listing.Account;
import dev.billingsdks.flink.listing.ExpiredPosition;
import dev.billingsdks.flink.listing.FailedAccount;
import dev.billingsdks.flink.listing.SecretReference;
import dev.billingsdks.flink.record.AccountFailure;
import dev.billingsdks.flink.record.AccountRecord;
import dev.billingsdks.flink.state.AccountSplit;
import dev.billingsdks.flink.support.ReaderHarness;
import dev.billingsdks.flink.support.TestVendor;
import dev.billingsdks.flink.support.VendorKind;
import dev.billingsdks.runtime.error.AuthenticationException;
import dev.billingsdks.runtime.error.NotFoundException;
import dev.billingsdks.runtime.error.PaginationException;
import dev.billingsdks.runtime.error.RequestNotSentException;
import dev.billingsdks.runtime.json.JsonValue;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader, without a cluster. An account has five customers on pages of two. */
class AccountReaderTest {

    private TestVendor vendor;
    private Account acme;

    @BeforeEach
    void start() {
        vendor = new TestVendor(5, 2, 0);
        acme = vendor.account(VendorKind.METRONOME, "acme");
    }

    @AfterEach
    void stop() {
        vendor.close();
    }

    @ParameterizedTest
    @EnumSource(VendorKind.class)
    void customers_of_an_account_are_emitted_page_by_page(VendorKind kind) throws Exception {
        Account account = vendor.account(kind, "globex");
        try (ReaderHarness<AccountRecord<String>> reader =
                new ReaderHarness<>(source(kind).json())) {
            reader.assign(account);

            assertThat(List.of(
                            reader.poll().size(),
                            reader.poll().size(),
                            reader.poll().size()))
                    .containsExactly(2, 2, 1);
            assertThat(ids(reader.runToEnd())).containsExactlyElementsOf(vendor.expected(List.of(account)));
        }
    }

    @ParameterizedTest
    @EnumSource(VendorKind.class)
    void reader_that_is_restored_between_two_pages_emits_the_rest(VendorKind kind) throws Exception {
        Account account = vendor.account(kind, "globex");
        List<String> first;
        List<AccountSplit> state;
        try (ReaderHarness<AccountRecord<String>> reader =
                new ReaderHarness<>(source(kind).json())) {
            reader.assign(account);
            first = ids(reader.poll());
            state = reader.snapshot();
        }
        try (ReaderHarness<AccountRecord<String>> restored =
                new ReaderHarness<>(source(kind).json(), state)) {
            List<String> rest = ids(restored.runToEnd());

            assertThat(java.util.stream.Stream.concat(first.stream(), rest.stream())
                            .sorted())
                    .containsExactlyElementsOf(vendor.expected(List.of(account)));
        }
    }

    @Test
    void at_most_one_page_is_requested_beyond_the_one_that_was_polled() throws Exception {
        CountDownLatch second = new CountDownLatch(1);
        vendor.behave("acme", request -> {
            if (!request.isFirstPage()) {
                second.countDown();
            }
            return false;
        });
        try (ReaderHarness<AccountRecord<String>> reader = new ReaderHarness<>(source().json())) {
            reader.assign(acme);
            reader.poll();
            assertThat(second.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(reader.poll()).hasSize(2);

            assertThat(vendor.requests()).isBetween(2, 3);
        }
    }

    @Test
    void next_account_is_requested_when_the_last_page_is_emitted() throws Exception {
        try (ReaderHarness<AccountRecord<String>> reader = new ReaderHarness<>(source().json())) {
            assertThat(reader.splitRequests()).isEqualTo(1);
            reader.assign(acme);
            reader.poll();
            reader.poll();
            assertThat(reader.splitRequests()).isEqualTo(1);

            reader.poll();

            assertThat(reader.splitRequests()).isEqualTo(2);
            assertThat(reader.snapshot()).isEmpty();
        }
    }

    @Test
    void account_that_is_not_found_fails_and_the_next_one_is_listed() throws Exception {
        Account globex = vendor.account(VendorKind.METRONOME, "globex");
        vendor.behave("acme", request -> request.respond(404));
        try (ReaderHarness<AccountRecord<String>> reader = new ReaderHarness<>(source().json())) {
            reader.assign(acme, globex);
            List<AccountRecord<String>> records = reader.runToEnd();

            AccountFailure failure = records.get(0).failure();
            assertThat(failure)
                    .isEqualTo(new AccountFailure(
                            "test", "acme", NotFoundException.class.getName(), 404, "start", 1, failure.failedAt()));
            assertThat(ids(records.subList(1, records.size())))
                    .containsExactlyElementsOf(vendor.expected(List.of(globex)));
        }
    }

    @Test
    void failed_account_fails_the_job_if_the_source_says_so() throws Exception {
        vendor.behave("acme", request -> request.respond(404));
        try (ReaderHarness<AccountRecord<String>> reader = new ReaderHarness<>(
                source().onFailedAccount(FailedAccount.FAIL_JOB).json())) {
            reader.assign(acme);

            assertThatThrownBy(reader::runToEnd)
                    .isInstanceOf(AccountFailedException.class)
                    .hasMessageStartingWith("AccountFailure[test account acme, attempt 1: "
                            + "dev.billingsdks.runtime.error.NotFoundException, status 404")
                    .hasNoCause();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 422})
    void refused_token_is_a_permanent_failure_of_the_account(int status) throws Exception {
        vendor.behave("acme", request -> !request.isFirstPage() && request.respond(status));
        try (ReaderHarness<AccountRecord<String>> reader = new ReaderHarness<>(source().json())) {
            reader.assign(acme);
            AccountFailure failure = reader.runToEnd().get(2).failure();

            assertThat(failure.statusCode()).isEqualTo(status);
            assertThat(failure.pageToken()).isEqualTo("cursor:cursor-2");
        }
    }

    @Test
    void account_whose_token_has_expired_starts_over_if_the_source_says_so() throws Exception {
        AtomicInteger refusals = new AtomicInteger(1);
        vendor.behave(
                "acme", request -> !request.isFirstPage() && refusals.getAndDecrement() > 0 && request.respond(422));
        try (ReaderHarness<AccountRecord<String>> reader = new ReaderHarness<>(
                source().onExpiredPosition(ExpiredPosition.RESTART).json())) {
            reader.assign(acme);
            List<AccountRecord<String>> records = reader.runToEnd();

            assertThat(records).extracting(AccountRecord::attempt).containsExactly(1, 1, 2, 2, 2, 2, 2);
            assertThat(ids(records.subList(2, 7))).containsExactlyElementsOf(vendor.expected(List.of(acme)));
        }
    }

    @Test
    void account_whose_token_expires_each_time_fails_after_four_attempts() throws Exception {
        vendor.behave("acme", request -> !request.isFirstPage() && request.respond(404));
        try (ReaderHarness<AccountRecord<String>> reader = new ReaderHarness<>(
                source().onExpiredPosition(ExpiredPosition.RESTART).json())) {
            reader.assign(acme);
            List<AccountRecord<String>> records = reader.runToEnd();

            assertThat(records)
                    .hasSize(9)
                    .last()
                    .extracting(AccountRecord::attempt)
                    .isEqualTo(4);
            assertThat(records.get(8).failure()).isNotNull();
        }
    }

    @Test
    void rejected_secret_is_never_taken_for_an_expired_token() throws Exception {
        vendor.behave("acme", request -> !request.isFirstPage() && request.respond(401));
        try (ReaderHarness<AccountRecord<String>> reader = new ReaderHarness<>(
                source().onExpiredPosition(ExpiredPosition.RESTART).json())) {
            reader.assign(acme);
            List<AccountRecord<String>> records = reader.runToEnd();

            assertThat(records).hasSize(3);
            assertThat(records.get(2).failure().errorClass()).isEqualTo(AuthenticationException.class.getName());
        }
    }

    @Test
    void secret_that_has_changed_is_resolved_again_after_a_401() throws Exception {
        AtomicInteger resolutions = new AtomicInteger();
        try (ReaderHarness<AccountRecord<String>> reader = new ReaderHarness<>(source(VendorKind.METRONOME, 2)
                .secretResolver(reference -> resolutions.incrementAndGet() == 1 ? "old" : TestVendor.secret(reference))
                .json())) {
            reader.assign(acme);

            assertThat(ids(reader.runToEnd())).containsExactlyElementsOf(vendor.expected(List.of(acme)));
        }
    }

    @Test
    void account_that_was_assigned_and_not_yet_listed_is_part_of_a_checkpoint() throws Exception {
        vendor.behave("acme", request -> true);
        List<AccountSplit> state;
        try (ReaderHarness<AccountRecord<String>> reader = new ReaderHarness<>(source().json())) {
            reader.assign(acme);
            state = reader.snapshot();
        }
        vendor.behave("acme", request -> false);
        try (ReaderHarness<AccountRecord<String>> restored = new ReaderHarness<>(source().json(), state)) {
            assertThat(ids(restored.runToEnd())).containsExactlyElementsOf(vendor.expected(List.of(acme)));
        }
    }

    @Test
    void contradicting_pages_fail_the_account_and_never_start_it_over() throws Exception {
        vendor.behave("acme", request -> {
            if (request.isFirstPage()) {
                return false;
            }
            return request.respond(200, "{\"data\": [], \"next_page\": \"cursor-2\"}");
        });
        try (ReaderHarness<AccountRecord<String>> reader = new ReaderHarness<>(
                source().onExpiredPosition(ExpiredPosition.RESTART).json())) {
            reader.assign(acme);
            List<AccountRecord<String>> records = reader.runToEnd();

            assertThat(records).hasSize(3);
            assertThat(records.get(2).failure().errorClass()).isEqualTo(PaginationException.class.getName());
        }
    }

    @Test
    void page_is_requested_again_after_the_attempts_of_the_sdk() throws Exception {
        AtomicInteger failures = new AtomicInteger(2);
        vendor.behave(
                "acme", request -> !request.isFirstPage() && failures.getAndDecrement() > 0 && request.respond(503));
        try (ReaderHarness<AccountRecord<String>> reader = new ReaderHarness<>(source(VendorKind.METRONOME)
                .pageRetries(2, Duration.ofMillis(1))
                .json())) {
            reader.assign(acme);

            assertThat(ids(reader.runToEnd())).containsExactlyElementsOf(vendor.expected(List.of(acme)));
        }
    }

    @Test
    void account_that_waits_after_a_failure_lets_the_reader_request_another_one() throws Exception {
        vendor.behave("acme", request -> request.respond(503));
        try (ReaderHarness<AccountRecord<String>> reader = new ReaderHarness<>(
                source().pageRetries(1, Duration.ofMinutes(1)).json())) {
            reader.assign(acme);

            assertThat(reader.poll()).isEmpty();

            assertThat(reader.splitRequests()).isEqualTo(2);
            assertThat(reader.snapshot()).extracting(AccountSplit::splitId).containsExactly("acme");
        }
    }

    @Test
    void secret_that_cannot_be_resolved_fails_its_account_without_the_message() throws Exception {
        Account secretless = Account.builder("acme")
                .baseUrl(acme.baseUrl())
                .secret(SecretReference.of("unknown", "name"))
                .build();
        try (ReaderHarness<AccountRecord<String>> reader = new ReaderHarness<>(source().secretResolver(reference -> {
                    throw new IllegalStateException(TestVendor.CANARY);
                })
                .json())) {
            reader.assign(secretless);
            AccountFailure failure = reader.runToEnd().get(0).failure();

            assertThat(failure.errorClass()).isEqualTo(RequestNotSentException.class.getName());
            assertThat(failure.toJson()).doesNotContain(TestVendor.CANARY);
        }
    }

    @Test
    void close_aborts_a_request_within_a_second() throws Exception {
        CountDownLatch received = new CountDownLatch(1);
        vendor.behave("acme", request -> {
            received.countDown();
            return true;
        });
        ReaderHarness<AccountRecord<String>> reader = new ReaderHarness<>(source().json());
        reader.assign(acme);
        assertThat(received.await(10, TimeUnit.SECONDS)).isTrue();
        long start = System.nanoTime();

        reader.close();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain("billing-source-test-0");
    }

    @Test
    void requests_of_an_account_keep_to_its_budget_after_a_restart() throws Exception {
        List<AccountSplit> state;
        try (ReaderHarness<AccountRecord<String>> reader =
                new ReaderHarness<>(source().requestsPerSecond(4).json())) {
            reader.assign(acme);
            reader.poll();
            state = reader.snapshot();
        }
        try (ReaderHarness<AccountRecord<String>> restored =
                new ReaderHarness<>(source().requestsPerSecond(4).json(), state)) {
            restored.runToEnd();
        }

        List<Long> arrivals = vendor.arrivals("acme");
        for (int i = 1; i < arrivals.size(); i++) {
            assertThat(Duration.ofNanos(arrivals.get(i) - arrivals.get(i - 1))).isGreaterThan(Duration.ofMillis(100));
        }
    }

    @Test
    void metrics_count_by_vendor_and_group() throws Exception {
        Account german = Account.builder("acme")
                .group("de")
                .baseUrl(acme.baseUrl())
                .secret(acme.secret())
                .build();
        AtomicInteger failures = new AtomicInteger(1);
        vendor.behave("acme", request -> failures.getAndDecrement() > 0 && request.respond(429));
        vendor.behave("globex", request -> request.respond(404));
        try (ReaderHarness<AccountRecord<String>> reader =
                new ReaderHarness<>(source(VendorKind.METRONOME, 2).json())) {
            reader.assign(german, vendor.account(VendorKind.METRONOME, "globex"));
            reader.runToEnd();

            assertThat(reader.metric("vendor.test.accountGroup.de.requests")).isEqualTo(4);
            assertThat(reader.metric("vendor.test.accountGroup.de.retries")).isEqualTo(1);
            assertThat(reader.metric("vendor.test.accountGroup.de.pages")).isEqualTo(3);
            assertThat(reader.metric("vendor.test.accountGroup.de.items")).isEqualTo(5);
            assertThat(reader.metric("vendor.test.accountGroup.de.failedAccounts"))
                    .isZero();
            assertThat(reader.metric("vendor.test.accountGroup.de.lastSuccessMillis"))
                    .isPositive();
            assertThat(reader.metric("vendor.test.accountGroup.default.failedAccounts"))
                    .isEqualTo(1);
        }
    }

    @Test
    void time_in_which_requests_wait_for_their_turn_is_counted_and_no_other_wait() throws Exception {
        try (TestVendor slow = new TestVendor(5, 2, 200);
                ReaderHarness<AccountRecord<String>> limited =
                        new ReaderHarness<>(source().requestsPerSecond(5).json());
                ReaderHarness<AccountRecord<String>> unlimited = new ReaderHarness<>(source().json())) {
            limited.assign(acme);
            unlimited.assign(slow.account(VendorKind.METRONOME, "acme"));
            limited.runToEnd();
            unlimited.runToEnd();

            // Of three requests, the first waits at most 200 ms, and each other one 200 ms less the time of the one
            // before.
            assertThat(limited.metric("vendor.test.accountGroup.default.throttledMillis"))
                    .isBetween(200L, 600L);
            // The vendor takes 600 ms for three pages, which is not throttled time.
            assertThat(unlimited.metric("vendor.test.accountGroup.default.throttledMillis"))
                    .isLessThan(300L);
        }
    }

    private static BillingSourceBuilder<?, ?> source() {
        return source(VendorKind.METRONOME);
    }

    private static BillingSourceBuilder<?, ?> source(VendorKind kind) {
        return source(kind, 1);
    }

    private static BillingSourceBuilder<?, ?> source(VendorKind kind, int attempts) {
        return kind.source(Duration.ofSeconds(20), attempts)
                .vendor("test")
                .secretResolver(TestVendor::secret)
                .accounts(List.of());
    }

    private static List<String> ids(List<AccountRecord<String>> records) {
        return records.stream()
                .map(record -> record.account() + "/"
                        + JsonValue.parse(record.value()).get("id").asString())
                .sorted()
                .toList();
    }
}
