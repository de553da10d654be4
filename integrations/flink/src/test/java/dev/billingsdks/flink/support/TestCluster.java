package dev.billingsdks.flink.support;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.common.JobID;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.runtime.jobgraph.JobGraph;
import org.apache.flink.runtime.jobmaster.JobResult;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** An embedded cluster with four slots. */
public final class TestCluster implements AutoCloseable {

    private static final long LONGEST_SECONDS = 240;

    private final MiniCluster cluster;

    /** Starts a cluster. */
    public TestCluster() {
        Configuration configuration = new Configuration();
        cluster = new MiniCluster(new MiniClusterConfiguration.Builder()
                .setConfiguration(configuration)
                .setNumTaskManagers(1)
                .setNumSlotsPerTaskManager(4)
                .withRandomPorts()
                .build());
        try {
            cluster.start();
        } catch (Exception e) {
            throw new IllegalStateException("the cluster did not start", e);
        }
    }

    /** Returns an environment whose jobs restart at once and have no generic types, so that nothing is written by Kryo. */
    public static StreamExecutionEnvironment environment(int parallelism, Duration checkpoints, Path folder) {
        Configuration configuration = new Configuration();
        configuration.set(PipelineOptions.GENERIC_TYPES, false);
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay");
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, 1000);
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_DELAY, Duration.ofMillis(1));
        configuration.set(
                CheckpointingOptions.CHECKPOINTS_DIRECTORY, folder.toUri().toString());
        StreamExecutionEnvironment environment = StreamExecutionEnvironment.getExecutionEnvironment(configuration);
        environment.setParallelism(parallelism);
        environment.enableCheckpointing(checkpoints.toMillis());
        return environment;
    }

    /** Lets the jobs of an environment fail at their first failure. */
    public static void failAtOnce(StreamExecutionEnvironment environment) {
        Configuration configuration = new Configuration();
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY, "none");
        environment.configure(configuration);
    }

    /** Runs a job to its end. */
    public void run(StreamExecutionEnvironment environment) {
        JobID job = submit(environment);
        JobResult result = result(job);
        if (!result.isSuccess()) {
            throw new IllegalStateException(
                    "the job failed", result.getSerializedThrowable().orElse(null));
        }
    }

    /** Starts a job. */
    public JobID submit(StreamExecutionEnvironment environment) {
        JobGraph graph = environment.getStreamGraph().getJobGraph();
        await(cluster.submitJob(graph));
        return graph.getJobID();
    }

    /** Starts a job from a savepoint. */
    public JobID resume(StreamExecutionEnvironment environment, String savepoint) {
        Configuration recovery = new Configuration();
        recovery.set(StateRecoveryOptions.SAVEPOINT_PATH, savepoint);
        environment.configure(recovery);
        return submit(environment);
    }

    /** Waits for the end of a job. */
    public JobResult result(JobID job) {
        return await(cluster.requestJobResult(job));
    }

    /** Cancels a job, and waits until it has ended. */
    public void cancel(JobID job) {
        await(cluster.cancelJob(job));
        result(job);
    }

    /** Stops a job with a savepoint, and returns where that is. */
    public String stop(JobID job, Path folder) {
        return await(cluster.stopWithSavepoint(job, folder.toUri().toString(), false, SavepointFormatType.CANONICAL));
    }

    /** Returns the names of the threads of this JVM that request pages. */
    public static List<String> fetchThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("billing-source-"))
                .toList();
    }

    /** Returns the embedded cluster. */
    public MiniCluster cluster() {
        return cluster;
    }

    @Override
    public void close() {
        try {
            cluster.close();
        } catch (Exception e) {
            throw new IllegalStateException("the cluster did not stop", e);
        }
    }

    private static <V> V await(java.util.concurrent.CompletableFuture<V> future) {
        try {
            return future.get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | java.util.concurrent.TimeoutException e) {
            throw new IllegalStateException("the cluster did not complete a request", e);
        }
    }
}
