package dev.billingsdks.flink;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.flink.listing.Account;
import dev.billingsdks.flink.record.ItemJson;
import dev.billingsdks.flink.support.TestCluster;
import dev.billingsdks.flink.support.TestVendor;
import dev.billingsdks.flink.support.VendorKind;
import dev.billingsdks.metronome.MetronomeClient;
import dev.billingsdks.metronome.api.ListCustomersParams;
import dev.billingsdks.metronome.model.CustomerDetail;
import dev.billingsdks.runtime.RateBudget;
import dev.billingsdks.runtime.RequestOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * A job compared with a loop of as many threads, in turns. The time of a turn is the vendor's, from the first request to the last, so that
 * the start of a job does not count.
 */
@EnabledIfSystemProperty(named = "test.overhead", matches = "true")
class OverheadTest {

    private static final int PARALLELISM = 2;
    private static final int ACCOUNTS = 50;
    private static final int CUSTOMERS = 1000;
    private static final int PAGE_SIZE = 50;
    private static final int LATENCY_MILLIS = 5;

    /** More than a listing that waits for each page can send. */
    private static final double REQUESTS_PER_SECOND = 1000;

    private static final int WARM_UPS = 2;
    private static final int ROUNDS = 9;

    @TempDir
    Path folder;

    @Test
    void job_takes_at_most_15_percent_more_than_a_loop() throws Exception {
        try (TestVendor vendor = new TestVendor(CUSTOMERS, PAGE_SIZE, LATENCY_MILLIS);
                TestCluster cluster = new TestCluster()) {
            List<Account> accounts = vendor.accounts(VendorKind.METRONOME, ACCOUNTS);
            List<Double> ratios = new ArrayList<>();
            for (int round = 0; round < WARM_UPS + ROUNDS; round++) {
                double loop = millis(vendor, accounts, () -> loop(accounts));
                double job = millis(vendor, accounts, () -> cluster.run(job(accounts)));
                System.out.printf(Locale.ROOT, "loop %.0f ms, job %.0f ms, ratio %.3f%n", loop, job, job / loop);
                if (round >= WARM_UPS) {
                    ratios.add(job / loop);
                }
            }
            double median = ratios.stream().sorted().toList().get(ROUNDS / 2);
            System.out.printf(Locale.ROOT, "job, loop = 1.00: %.3f (median of %d turns)%n", median, ROUNDS);

            assertThat(median).isLessThanOrEqualTo(1.15);
        }
    }

    /** Returns the time from the first request to the last. */
    private static double millis(TestVendor vendor, List<Account> accounts, Turn turn) throws Exception {
        long start = System.nanoTime();
        turn.run();
        long[] arrivals = accounts.stream()
                .flatMap(account -> vendor.arrivals(account.id()).stream())
                .mapToLong(Long::longValue)
                .filter(arrival -> arrival > start)
                .sorted()
                .toArray();
        assertThat(arrivals).hasSize(ACCOUNTS * CUSTOMERS / PAGE_SIZE);
        return (arrivals[arrivals.length - 1] - arrivals[0]) / 1e6;
    }

    private StreamExecutionEnvironment job(List<Account> accounts) {
        StreamExecutionEnvironment environment = TestCluster.environment(PARALLELISM, Duration.ofSeconds(1), folder);
        AccountStream.of(
                        environment,
                        VendorKind.METRONOME
                                .source(Duration.ofSeconds(60), 3)
                                .vendor("test")
                                .secretResolver(TestVendor::secret)
                                .requestsPerSecond(REQUESTS_PER_SECOND)
                                .accounts(accounts)
                                .json(),
                        "customers")
                .sinkTo(new DiscardingSink<>());
        return environment;
    }

    private static void loop(List<Account> accounts) throws Exception {
        Queue<Account> left = new ConcurrentLinkedQueue<>(accounts);
        LongAdder characters = new LongAdder();
        ExecutorService threads = Executors.newFixedThreadPool(PARALLELISM);
        List<Future<?>> loops = new ArrayList<>();
        try (MetronomeClient client =
                MetronomeClient.builder().withoutCredentials().build()) {
            for (int thread = 0; thread < PARALLELISM; thread++) {
                loops.add(threads.submit(() -> {
                    for (Account account = left.poll(); account != null; account = left.poll()) {
                        list(client, account, characters);
                    }
                }));
            }
            for (Future<?> loop : loops) {
                loop.get();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(characters.sum()).isPositive();
    }

    private static void list(MetronomeClient client, Account account, LongAdder characters) {
        RequestOptions options = RequestOptions.builder()
                .baseUrl(account.baseUrl())
                .bearerToken(TestVendor.secret(account.secret()))
                .rateBudget(RateBudget.perSecond(REQUESTS_PER_SECOND))
                .build();
        for (CustomerDetail customer :
                client.customers().listCustomers(ListCustomersParams.builder().build(), options)) {
            characters.add(ItemJson.of(customer).length());
        }
    }

    /** One of the two that are compared. */
    @FunctionalInterface
    private interface Turn {

        void run() throws Exception;
    }
}
