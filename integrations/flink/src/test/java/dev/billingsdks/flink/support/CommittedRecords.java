package dev.billingsdks.flink.support;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.CheckpointListener;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;

/**
 * Collects texts in its state, and publishes them when a checkpoint has them; the last one of a bounded job has all. The state is one
 * array of bytes, since Flink restores the elements of a list, and the characters of a text, one by one from a file.
 */
public final class CommittedRecords extends RichMapFunction<String, String>
        implements CheckpointedFunction, CheckpointListener {

    private static final long serialVersionUID = 1L;

    private static final Map<String, List<String>> PUBLISHED = new ConcurrentHashMap<>();

    private final String name;
    private transient List<String> records;
    private transient TreeMap<Long, List<String>> snapshots;
    private transient ListState<byte[]> state;

    /** Creates a collector. */
    public CommittedRecords(String name) {
        this.name = name;
    }

    /** Returns what the collectors of a name have published, sorted. */
    public static List<String> of(String name) {
        return PUBLISHED.getOrDefault(name, List.of()).stream().sorted().toList();
    }

    /** Waits until a checkpoint of a job with collectors of a name is completed. */
    public static void awaitCheckpoint(String name) throws InterruptedException {
        synchronized (PUBLISHED) {
            while (!PUBLISHED.containsKey(name)) {
                PUBLISHED.wait();
            }
        }
    }

    @Override
    public String map(String record) {
        records.add(record);
        return record;
    }

    @Override
    public void initializeState(FunctionInitializationContext context) throws Exception {
        state = context.getOperatorStateStore()
                .getListState(
                        new ListStateDescriptor<>("records", PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO));
        records = new ArrayList<>();
        snapshots = new TreeMap<>();
        for (byte[] text : state.get()) {
            new String(text, StandardCharsets.UTF_8).lines().forEach(records::add);
        }
    }

    @Override
    public void snapshotState(FunctionSnapshotContext context) throws Exception {
        state.update(List.of(String.join("\n", records).getBytes(StandardCharsets.UTF_8)));
        snapshots.put(context.getCheckpointId(), List.copyOf(records));
    }

    @Override
    public void notifyCheckpointComplete(long checkpointId) {
        List<String> snapshot = snapshots.get(checkpointId);
        if (snapshot != null) {
            synchronized (PUBLISHED) {
                PUBLISHED.put(name, snapshot);
                PUBLISHED.notifyAll();
            }
            snapshots.headMap(checkpointId, true).clear();
        }
    }
}
