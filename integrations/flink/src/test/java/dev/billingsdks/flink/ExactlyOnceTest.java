package dev.billingsdks.flink;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.flink.listing.Account;
import dev.billingsdks.flink.record.AccountRecord;
import dev.billingsdks.flink.support.CommittedRecords;
import dev.billingsdks.flink.support.ConnectionCounter;
import dev.billingsdks.flink.support.FailingMap;
import dev.billingsdks.flink.support.TestCluster;
import dev.billingsdks.flink.support.TestVendor;
import dev.billingsdks.flink.support.VendorKind;
import dev.billingsdks.runtime.json.JsonValue;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each customer arrives once, whatever fails. */
class ExactlyOnceTest {

    private static final int REQUESTS_PER_SECOND = 20;

    /** A request that is late on the way is closer to the next one. */
    private static final int MOST_IN_ONE_SECOND = REQUESTS_PER_SECOND + 2;

    private static final Duration TIMEOUT = Duration.ofMillis(400);

    @TempDir
    Path folder;

    @Test
    void job_that_fails_after_checkpoints_emits_every_customer_of_every_account_exactly_once() throws Exception {
        int accountsOfEach = LongTests.requested() ? 17 : 2;
        int pages = LongTests.requested() ? 20 : 10;
        int pageSize = LongTests.requested() ? 50 : 6;
        int failures = LongTests.requested() ? 24 : 3;
        int pagesBetweenFailures = 3 * accountsOfEach * pages / (failures + 1);
        try (TestVendor vendor = new TestVendor(pages * pageSize, pageSize, 5);
                ConnectionCounter connections = new ConnectionCounter();
                TestCluster cluster = new TestCluster()) {
            vendor.failOneRequestIn(15);
            vendor.serveAtMost(() -> FailingMap.failuresLeft() == 0
                    ? Integer.MAX_VALUE
                    : pagesBetweenFailures * (failures + 1 - FailingMap.failuresLeft()));
            List<Account> accounts = new ArrayList<>();
            StreamExecutionEnvironment environment =
                    TestCluster.environment(2, Duration.ofMillis(LongTests.requested() ? 200 : 20), folder);
            DataStream<AccountRecord<String>> all = null;
            for (VendorKind kind : VendorKind.values()) {
                List<Account> ofVendor = vendor.accounts(kind, accountsOfEach).stream()
                        .map(connections::through)
                        .toList();
                accounts.addAll(ofVendor);
                DataStream<AccountRecord<String>> items = AccountStream.of(
                        environment,
                        kind.source(TIMEOUT, 3)
                                .vendor(kind.name())
                                .accounts(ofVendor)
                                .secretResolver(TestVendor::secret)
                                .requestsPerSecond(REQUESTS_PER_SECOND)
                                .pageRetries(20, Duration.ofMillis(5))
                                .json(),
                        kind.name());
                all = all == null ? items : all.union(items);
            }
            FailingMap.failTimes(failures);
            all.map(new FailingMap())
                    .setParallelism(1)
                    .returns(all.getType())
                    .map(record -> record.account() + "/" + id(record.value()))
                    .returns(Types.STRING)
                    .map(new CommittedRecords("exactly once"))
                    .setParallelism(1)
                    .sinkTo(new DiscardingSink<>());

            cluster.run(environment);

            assertThat(FailingMap.failuresLeft()).isZero();
            assertThat(CommittedRecords.of("exactly once")).isEqualTo(vendor.expected(accounts));
            assertThat(accounts)
                    .allSatisfy(account -> assertThat(mostInOneSecond(vendor.arrivals(account.id())))
                            .isLessThanOrEqualTo(MOST_IN_ONE_SECOND));
            assertThat(connections.accepted()).isPositive();
            assertThat(connections.awaitNone(Duration.ofSeconds(10))).isZero();
            assertThat(TestCluster.fetchThreads()).isEmpty();
        }
    }

    /** Returns the most requests of any second. */
    private static int mostInOneSecond(List<Long> arrivals) {
        int most = 0;
        for (int first = 0; first < arrivals.size(); first++) {
            long end = arrivals.get(first) + TimeUnit.SECONDS.toNanos(1);
            most = Math.max(most, (int) arrivals.stream()
                    .skip(first)
                    .filter(arrival -> arrival < end)
                    .count());
        }
        return most;
    }

    private static String id(String json) {
        return JsonValue.parse(json).get("id").asString();
    }
}
