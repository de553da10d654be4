package dev.billingsdks.flink;

import dev.billingsdks.flink.listing.Account;
import dev.billingsdks.flink.listing.AccountJson;
import dev.billingsdks.flink.support.CommittedFile;
import dev.billingsdks.flink.support.CustomerStream;
import dev.billingsdks.flink.support.TestCluster;
import dev.billingsdks.flink.support.TestVendor;
import dev.billingsdks.flink.support.VendorKind;
import dev.billingsdks.runtime.json.JsonValue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.ExternalizedCheckpointRetention;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;

/** Lists accounts into a file, in a JVM that KilledReaderTest kills, and in another one that continues. */
final class KilledJob {

    private KilledJob() {}

    /** Runs with a file of accounts, a folder for checkpoints, a file for the customers, and the checkpoint to continue from, if any. */
    public static void main(String[] arguments) throws Exception {
        List<Account> accounts = JsonValue.parse(Files.readString(Path.of(arguments[0]))).elements().stream()
                .map(AccountJson::read)
                .toList();
        StreamExecutionEnvironment environment =
                TestCluster.environment(2, Duration.ofMillis(50), Path.of(arguments[1]));
        Configuration configuration = new Configuration();
        configuration.set(
                CheckpointingOptions.EXTERNALIZED_CHECKPOINT_RETENTION,
                ExternalizedCheckpointRetention.RETAIN_ON_CANCELLATION);
        if (arguments.length > 3) {
            configuration.set(StateRecoveryOptions.SAVEPOINT_PATH, arguments[3]);
        }
        environment.configure(configuration);
        CustomerStream.ids(
                        environment,
                        VendorKind.METRONOME
                                .source(Duration.ofSeconds(60), 3)
                                .vendor("test")
                                .secretResolver(TestVendor::secret)
                                .accounts(accounts))
                .map(new CommittedFile(Path.of(arguments[2])))
                .setParallelism(1)
                .uid("file")
                .sinkTo(new DiscardingSink<>())
                .uid("end");
        try (TestCluster cluster = new TestCluster()) {
            cluster.run(environment);
        }
        System.exit(0);
    }
}
