package dev.billingsdks.flink;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.flink.listing.Account;
import dev.billingsdks.flink.listing.AccountJson;
import dev.billingsdks.flink.record.AccountFailure;
import dev.billingsdks.flink.record.AccountRecord;
import dev.billingsdks.flink.record.Column;
import dev.billingsdks.flink.record.ColumnType;
import dev.billingsdks.flink.support.ChildJvm;
import dev.billingsdks.flink.support.CommittedRecords;
import dev.billingsdks.flink.support.ConnectionCounter;
import dev.billingsdks.flink.support.CustomerStream;
import dev.billingsdks.flink.support.TestCluster;
import dev.billingsdks.flink.support.TestVendor;
import dev.billingsdks.flink.support.VendorKind;
import dev.billingsdks.metronome.model.CustomerDetail;
import dev.billingsdks.runtime.json.JsonValue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.flink.api.common.JobID;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Jobs in an embedded cluster. */
@EnabledIfSystemProperty(named = "test.long", matches = "true")
class JobsTest {

    /** Accounts that the supplier of a job returns. */
    private static final List<Account> DISCOVERED = new CopyOnWriteArrayList<>();

    private static TestCluster cluster;

    @TempDir
    Path folder;

    @BeforeAll
    static void startCluster() {
        cluster = new TestCluster();
    }

    @AfterAll
    static void stopCluster() {
        cluster.close();
        assertThat(TestCluster.fetchThreads()).isEmpty();
    }

    @Test
    void models_and_rows_pass_through_a_job_and_failed_accounts_are_a_side_output() throws Exception {
        try (TestVendor vendor = new TestVendor(3, 2, 0)) {
            List<Account> accounts = vendor.accounts(VendorKind.METRONOME, 3);
            vendor.behave("metronome-1", request -> request.respond(403));
            StreamExecutionEnvironment environment = environment(2);
            SingleOutputStreamOperator<AccountRecord<CustomerDetail>> models =
                    AccountStream.of(environment, source(accounts).models(CustomerDetail.class), "models");
            CustomerStream.collect(
                    models.rebalance()
                            .map(record ->
                                    record.account() + "/" + record.value().id()),
                    "models");
            CustomerStream.collect(models.getSideOutput(AccountStream.FAILURES).map(AccountFailure::account), "failed");
            List<Column> columns = List.of(Column.of("id", ColumnType.TEXT), Column.of("missing", ColumnType.LONG));
            CustomerStream.collect(
                    AccountStream.of(environment, source(accounts).rows(columns), "rows")
                            .rebalance()
                            .map(record ->
                                    record.account() + "/" + record.value().getField("id")
                                            + record.value().getField("missing")),
                    "rows");

            cluster.run(environment);

            List<String> expected = vendor.expected(List.of(accounts.get(0), accounts.get(2)));
            assertThat(CommittedRecords.of("models")).isEqualTo(expected);
            assertThat(CommittedRecords.of("rows"))
                    .isEqualTo(expected.stream().map(id -> id + "null").toList());
            assertThat(CommittedRecords.of("failed")).containsExactly("metronome-1");
        }
    }

    @Test
    void slow_account_delays_no_other() throws Exception {
        try (TestVendor vendor = new TestVendor(1, 1, 0)) {
            List<Account> accounts = vendor.accounts(VendorKind.METRONOME, 8);
            CountDownLatch others = new CountDownLatch(7);
            CountDownLatch slow = new CountDownLatch(1);
            for (Account account : accounts) {
                vendor.behave(account.id(), request -> {
                    (account.id().equals("metronome-0") ? slow : others).countDown();
                    return account.id().equals("metronome-0");
                });
            }
            StreamExecutionEnvironment environment = environment(2);
            CustomerStream.collect(CustomerStream.ids(environment, source(accounts)), "slow");

            JobID job = cluster.submit(environment);

            assertThat(slow.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(others.await(20, TimeUnit.SECONDS)).isTrue();
            cluster.cancel(job);
        }
    }

    @Test
    void cancel_ends_threads_and_connections_while_the_vendor_does_not_respond() throws Exception {
        try (TestVendor vendor = new TestVendor(1, 1, 0);
                ConnectionCounter connections = new ConnectionCounter()) {
            List<Account> accounts = vendor.accounts(VendorKind.METRONOME, 2).stream()
                    .map(connections::through)
                    .toList();
            CountDownLatch received = new CountDownLatch(2);
            accounts.forEach(account -> vendor.behave(account.id(), request -> {
                received.countDown();
                return true;
            }));
            StreamExecutionEnvironment environment = environment(2);
            CustomerStream.collect(CustomerStream.ids(environment, source(accounts)), "cancelled");
            JobID job = cluster.submit(environment);
            assertThat(received.await(20, TimeUnit.SECONDS)).isTrue();
            CommittedRecords.awaitCheckpoint("cancelled");

            cluster.cancel(job);

            assertThat(TestCluster.fetchThreads()).isEmpty();
            assertThat(connections.accepted()).isEqualTo(2);
            assertThat(connections.awaitNone(Duration.ofSeconds(10))).isZero();
        }
    }

    @Test
    void savepoint_is_resumed_with_another_parallelism() throws Exception {
        try (TestVendor vendor = new TestVendor(40, 2, 0)) {
            List<Account> accounts = vendor.accounts(VendorKind.KELVIQ, 5);
            CountDownLatch underWay = new CountDownLatch(25);
            AtomicBoolean stopped = new AtomicBoolean();
            accounts.forEach(account -> vendor.behave(account.id(), request -> {
                underWay.countDown();
                return underWay.getCount() == 0 && !stopped.get();
            }));
            StreamExecutionEnvironment first = environment(2);
            CustomerStream.collect(CustomerStream.ids(first, source(VendorKind.KELVIQ, accounts)), "rescaled");
            JobID job = cluster.submit(first);
            assertThat(underWay.await(20, TimeUnit.SECONDS)).isTrue();
            CommittedRecords.awaitCheckpoint("rescaled");
            String savepoint = cluster.stop(job, folder);
            List<String> before = CommittedRecords.of("rescaled");
            stopped.set(true);
            StreamExecutionEnvironment second = environment(3);
            CustomerStream.collect(CustomerStream.ids(second, source(VendorKind.KELVIQ, accounts)), "rescaled");

            JobID resumed = cluster.resume(second, savepoint);

            assertThat(cluster.result(resumed).isSuccess()).isTrue();
            assertThat(CommittedRecords.of("rescaled")).isEqualTo(vendor.expected(accounts));
            assertThat(Stream.concat(before.stream(), inNewJvm(savepoint, accounts))
                            .sorted())
                    .containsExactlyElementsOf(vendor.expected(accounts));
        }
    }

    @Test
    void unbounded_source_lists_an_account_that_is_discovered_later() throws Exception {
        try (TestVendor vendor = new TestVendor(1, 1, 0)) {
            CountDownLatch first = new CountDownLatch(1);
            CountDownLatch later = new CountDownLatch(1);
            vendor.behave("first", request -> {
                first.countDown();
                return false;
            });
            vendor.behave("later", request -> {
                later.countDown();
                return false;
            });
            DISCOVERED.clear();
            DISCOVERED.add(vendor.account(VendorKind.METRONOME, "first"));
            StreamExecutionEnvironment environment = environment(1);
            CustomerStream.collect(
                    CustomerStream.ids(
                            environment,
                            source(List.of()).accounts(() -> DISCOVERED).rediscoverEvery(Duration.ofMillis(50))),
                    "discovered");
            JobID job = cluster.submit(environment);
            assertThat(first.await(20, TimeUnit.SECONDS)).isTrue();

            DISCOVERED.add(vendor.account(VendorKind.METRONOME, "later"));

            assertThat(later.await(20, TimeUnit.SECONDS)).isTrue();
            cluster.cancel(job);
        }
    }

    @Test
    void ten_thousand_accounts_with_a_page_each_need_no_more_than_512_mb() throws Exception {
        Path output = folder.resolve("count");

        ChildJvm.run("512m", ManyAccountsJob.class, folder.toString(), output.toString());

        assertThat(output).hasContent("10000 of 10000");
    }

    /** Returns the further customers of a job in a new JVM, which resumes a savepoint with four readers. */
    private Stream<String> inNewJvm(String savepoint, List<Account> accounts) throws Exception {
        Path file = folder.resolve("accounts.json");
        Files.writeString(
                file,
                JsonValue.of(accounts.stream().map(AccountJson::write).toList()).toJson());
        Path output = folder.resolve("customers");
        ChildJvm.run("512m", ResumedJob.class, savepoint, file.toString(), folder.toString(), output.toString());
        return Files.readAllLines(output).stream();
    }

    private StreamExecutionEnvironment environment(int parallelism) {
        return TestCluster.environment(parallelism, Duration.ofMillis(50), folder);
    }

    private static BillingSourceBuilder<?, ?> source(List<Account> accounts) {
        return source(VendorKind.METRONOME, accounts);
    }

    private static BillingSourceBuilder<?, ?> source(VendorKind kind, List<Account> accounts) {
        return kind.source(Duration.ofSeconds(60), 3)
                .vendor("test")
                .secretResolver(TestVendor::secret)
                .accounts(new ArrayList<>(accounts));
    }
}
