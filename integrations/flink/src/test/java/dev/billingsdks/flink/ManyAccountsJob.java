package dev.billingsdks.flink;

import dev.billingsdks.flink.support.CommittedRecords;
import dev.billingsdks.flink.support.CustomerStream;
import dev.billingsdks.flink.support.TestCluster;
import dev.billingsdks.flink.support.TestVendor;
import dev.billingsdks.flink.support.VendorKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Lists 10,000 accounts with one customer each, with the vendor in the same JVM. */
final class ManyAccountsJob {

    private static final int ACCOUNTS = 10_000;

    private ManyAccountsJob() {}

    /** Runs with a folder for checkpoints and a file for the count of different customers. */
    public static void main(String[] arguments) throws Exception {
        StreamExecutionEnvironment environment =
                TestCluster.environment(2, Duration.ofSeconds(1), Path.of(arguments[0]));
        try (TestVendor vendor = new TestVendor(1, 1, 0);
                TestCluster cluster = new TestCluster()) {
            CustomerStream.collect(
                    CustomerStream.ids(
                            environment,
                            VendorKind.METRONOME
                                    .source(Duration.ofSeconds(60), 3)
                                    .vendor("test")
                                    .secretResolver(TestVendor::secret)
                                    .accounts(vendor.accounts(VendorKind.METRONOME, ACCOUNTS))),
                    "many");
            cluster.run(environment);
        }
        List<String> customers = CommittedRecords.of("many");
        Files.writeString(Path.of(arguments[1]), new HashSet<>(customers).size() + " of " + customers.size());
        System.exit(0);
    }
}
