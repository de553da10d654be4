package dev.billingsdks.flink.support;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.CheckpointListener;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;

/**
 * Appends texts to a list of the JVM, as a sink appends to a file. Its state is how many it has appended, and a job that is restored truncates the
 * list to that. Its parallelism must be one.
 */
public final class CommittedRecords extends RichMapFunction<String, String>
        implements CheckpointedFunction, CheckpointListener {

    private static final long serialVersionUID = 1L;

    /** The records by name. Guarded by itself. */
    private static final Map<String, List<String>> APPENDED = new HashMap<>();

    /** The names of which a checkpoint was completed. Guarded by the records. */
    private static final List<String> CHECKPOINTED = new ArrayList<>();

    private final String name;

    /** How many records another JVM has appended. */
    private long appendedElsewhere;

    private transient ListState<Long> state;

    /** Creates a collector. */
    public CommittedRecords(String name) {
        this.name = name;
    }

    /** Returns what was appended in this JVM, sorted. */
    public static List<String> of(String name) {
        synchronized (APPENDED) {
            return APPENDED.getOrDefault(name, List.of()).stream().sorted().toList();
        }
    }

    /** Waits until a checkpoint of a job with a collector of a name is completed. */
    public static void awaitCheckpoint(String name) throws InterruptedException {
        synchronized (APPENDED) {
            while (!CHECKPOINTED.contains(name)) {
                APPENDED.wait();
            }
        }
    }

    @Override
    public String map(String record) {
        synchronized (APPENDED) {
            APPENDED.get(name).add(record);
        }
        return record;
    }

    @Override
    public void initializeState(FunctionInitializationContext context) throws Exception {
        state = context.getOperatorStateStore().getListState(new ListStateDescriptor<>("appended", Types.LONG));
        long restored = 0;
        for (Long appended : state.get()) {
            restored = appended;
        }
        synchronized (APPENDED) {
            List<String> records = APPENDED.computeIfAbsent(name, key -> new ArrayList<>());
            appendedElsewhere = records.size() < restored ? restored : 0;
            records.subList((int) (restored - appendedElsewhere), records.size())
                    .clear();
        }
    }

    @Override
    public void snapshotState(FunctionSnapshotContext context) throws Exception {
        synchronized (APPENDED) {
            state.update(List.of(appendedElsewhere + APPENDED.get(name).size()));
        }
    }

    @Override
    public void notifyCheckpointComplete(long checkpointId) {
        synchronized (APPENDED) {
            CHECKPOINTED.add(name);
            APPENDED.notifyAll();
        }
    }
}
