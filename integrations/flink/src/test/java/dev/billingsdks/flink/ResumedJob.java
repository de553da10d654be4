package dev.billingsdks.flink;

import dev.billingsdks.flink.listing.Account;
import dev.billingsdks.flink.listing.AccountJson;
import dev.billingsdks.flink.support.CommittedRecords;
import dev.billingsdks.flink.support.CustomerStream;
import dev.billingsdks.flink.support.TestCluster;
import dev.billingsdks.flink.support.TestVendor;
import dev.billingsdks.flink.support.VendorKind;
import dev.billingsdks.runtime.json.JsonValue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Resumes a savepoint of JobsTest in another JVM, and writes the further customers. */
final class ResumedJob {

    private ResumedJob() {}

    /** Runs with a savepoint, a file of accounts, a folder for checkpoints and a file for the customers. */
    public static void main(String[] arguments) throws Exception {
        List<Account> accounts = JsonValue.parse(Files.readString(Path.of(arguments[1]))).elements().stream()
                .map(AccountJson::read)
                .toList();
        StreamExecutionEnvironment environment =
                TestCluster.environment(4, Duration.ofMillis(50), Path.of(arguments[2]));
        CustomerStream.collect(
                CustomerStream.ids(
                        environment,
                        VendorKind.KELVIQ
                                .source(Duration.ofSeconds(60), 3)
                                .vendor("test")
                                .secretResolver(TestVendor::secret)
                                .accounts(accounts)),
                "rescaled");
        try (TestCluster cluster = new TestCluster()) {
            if (!cluster.result(cluster.resume(environment, arguments[0])).isSuccess()) {
                throw new IllegalStateException("the resumed job failed");
            }
        }
        Files.write(Path.of(arguments[3]), CommittedRecords.of("rescaled"));
        System.exit(0);
    }
}
