package com.example.flinksync;

import dev.billingsdks.flink.AccountStream;
import dev.billingsdks.flink.BillingSource;
import dev.billingsdks.flink.record.AccountRecord;
import dev.billingsdks.kelviq.KelviqClient;
import dev.billingsdks.kelviq.model.CustomerResponse;
import dev.billingsdks.metronome.MetronomeClient;
import dev.billingsdks.metronome.model.CustomerDetail;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.CoreOptions;
import org.apache.flink.configuration.ExternalizedCheckpointRetention;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.core.execution.RecoveryClaimMode;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** The job: the customers of both vendors as rows of one table. The uid of each operator is what its state is found by after a restart. */
final class SyncJob {

    private static final int PARALLELISM = 2;
    private static final Duration CHECKPOINTS = Duration.ofMillis(500);
    private static final int REQUESTS_PER_SECOND = 40;

    private SyncJob() {}

    /**
     * Returns the environment of the job, which the caller executes.
     *
     * @param latest the checkpoint from which the job continues, or empty to start from the first pages
     */
    static StreamExecutionEnvironment create(
            Path directory, Optional<Path> latest, SyncVendors vendors, CustomerTable database) {
        StreamExecutionEnvironment environment =
                StreamExecutionEnvironment.getExecutionEnvironment(configuration(directory, latest));
        environment.setParallelism(PARALLELISM);
        metronome(environment, vendors)
                .union(kelviq(environment, vendors))
                .map(new CheckpointProgress())
                .setParallelism(1)
                .name("progress")
                .uid("progress")
                .sinkTo(database.sink())
                .setParallelism(1)
                .name("customers table")
                .uid("customers-table");
        return environment;
    }

    /** A failure ends the command, and the same command continues from the checkpoint that is kept. */
    private static Configuration configuration(Path directory, Optional<Path> latest) {
        Configuration configuration = new Configuration();
        configuration.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, CHECKPOINTS);
        configuration.set(CheckpointingOptions.CHECKPOINT_STORAGE, "filesystem");
        configuration.set(
                CheckpointingOptions.CHECKPOINTS_DIRECTORY,
                directory.resolve("checkpoints").toUri().toString());
        configuration.set(
                CheckpointingOptions.EXTERNALIZED_CHECKPOINT_RETENTION,
                ExternalizedCheckpointRetention.RETAIN_ON_CANCELLATION);
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY, "none");
        configuration.set(PipelineOptions.GENERIC_TYPES, false);
        configuration.set(CoreOptions.TMP_DIRS, directory.resolve("temporary").toString());
        latest.ifPresent(checkpoint -> {
            configuration.set(
                    StateRecoveryOptions.SAVEPOINT_PATH, checkpoint.toUri().toString());
            // The job deletes the checkpoint once it has a later one, so that one is left at any time.
            configuration.set(StateRecoveryOptions.RESTORE_MODE, RecoveryClaimMode.CLAIM);
        });
        return configuration;
    }

    private static DataStream<SyncedCustomer> metronome(StreamExecutionEnvironment environment, SyncVendors vendors) {
        BillingSource<AccountRecord<CustomerDetail>> source = BillingSource.<MetronomeClient, CustomerDetail>builder(
                        (client, account, options) -> client.customers()
                                .listCustomers(
                                        dev.billingsdks.metronome.api.ListCustomersParams.builder()
                                                .limit((long) SyncVendors.PAGE_SIZE)
                                                .build(),
                                        options))
                .vendor(SyncVendors.METRONOME)
                .client(listener -> MetronomeClient.builder()
                        .withoutCredentials()
                        .callListener(listener)
                        .build())
                .accounts(vendors.accounts(SyncVendors.METRONOME))
                .secretResolver(SyncVendors::token)
                .requestsPerSecond(REQUESTS_PER_SECOND)
                .models(CustomerDetail.class);
        return rows(
                AccountStream.of(environment, source, "metronome-customers"),
                "metronome-rows",
                record -> row(
                        record, record.value().id().toString(), record.value().name()));
    }

    private static DataStream<SyncedCustomer> kelviq(StreamExecutionEnvironment environment, SyncVendors vendors) {
        BillingSource<AccountRecord<CustomerResponse>> source = BillingSource.<KelviqClient, CustomerResponse>builder(
                        (client, account, options) -> client.customers()
                                .listCustomers(
                                        dev.billingsdks.kelviq.api.ListCustomersParams.builder()
                                                .pageSize((long) SyncVendors.PAGE_SIZE)
                                                .build(),
                                        options))
                .vendor(SyncVendors.KELVIQ)
                .client(listener -> KelviqClient.builder()
                        .withoutCredentials()
                        .callListener(listener)
                        .build())
                .accounts(vendors.accounts(SyncVendors.KELVIQ))
                .secretResolver(SyncVendors::token)
                .requestsPerSecond(REQUESTS_PER_SECOND)
                .models(CustomerResponse.class);
        return rows(
                AccountStream.of(environment, source, "kelviq-customers"),
                "kelviq-rows",
                record -> row(
                        record, record.value().id().toString(), record.value().name()));
    }

    private static <V> DataStream<SyncedCustomer> rows(
            SingleOutputStreamOperator<AccountRecord<V>> customers,
            String name,
            MapFunction<AccountRecord<V>, SyncedCustomer> row) {
        customers.getSideOutput(AccountStream.FAILURES).print("failed").uid(name + "-failed");
        return customers
                .map(row)
                .returns(TypeInformation.of(SyncedCustomer.class))
                .name(name)
                .uid(name);
    }

    private static SyncedCustomer row(AccountRecord<?> record, String id, String name) {
        return new SyncedCustomer(record.vendor(), record.account(), id, name, record.fetchedAt());
    }
}
