package com.example.flinksync;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.CheckpointListener;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;

/** Passes customers on, and prints with each completed checkpoint how many customers of this run it covers. Its parallelism must be one. */
final class CheckpointProgress extends RichMapFunction<SyncedCustomer, SyncedCustomer>
        implements CheckpointedFunction, CheckpointListener {

    private static final long serialVersionUID = 1L;

    private final Map<Long, Long> covered = new ConcurrentHashMap<>();
    private long customers;

    @Override
    public SyncedCustomer map(SyncedCustomer customer) {
        customers++;
        return customer;
    }

    @Override
    public void snapshotState(FunctionSnapshotContext checkpoint) {
        covered.put(checkpoint.getCheckpointId(), customers);
    }

    @Override
    public void notifyCheckpointComplete(long checkpointId) {
        Long count = covered.remove(checkpointId);
        if (count != null) {
            System.out.println("checkpoint " + checkpointId + ": " + count + " customers of this run");
        }
    }

    /** The counts are of a run, so that there is nothing to restore. */
    @Override
    public void initializeState(FunctionInitializationContext context) {}
}
