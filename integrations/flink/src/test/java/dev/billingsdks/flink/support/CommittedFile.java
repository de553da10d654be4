package dev.billingsdks.flink.support;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.CheckpointListener;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;

/**
 * Appends a line for each text to a file that outlives the process. Its state is the length of the file, and a job that is restored truncates the
 * file to that. It prints the number of lines that each completed checkpoint covers. Its parallelism must be one.
 */
public final class CommittedFile extends RichMapFunction<String, String>
        implements CheckpointedFunction, CheckpointListener {

    private static final long serialVersionUID = 1L;

    private final String path;
    private long lines;
    private long checkpoint;
    private long linesOfCheckpoint;
    private transient FileChannel file;
    private transient ListState<Long> state;

    /** Creates a collector. */
    public CommittedFile(Path path) {
        this.path = path.toString();
    }

    @Override
    public String map(String record) throws IOException {
        file.write(ByteBuffer.wrap((record + "\n").getBytes(StandardCharsets.UTF_8)));
        lines++;
        return record;
    }

    @Override
    public void initializeState(FunctionInitializationContext context) throws Exception {
        state = context.getOperatorStateStore().getListState(new ListStateDescriptor<>("length", Types.LONG));
        long length = 0;
        for (Long restored : state.get()) {
            length = restored;
        }
        file = FileChannel.open(Path.of(path), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        file.truncate(length);
        file.position(length);
    }

    @Override
    public void snapshotState(FunctionSnapshotContext context) throws Exception {
        state.update(List.of(file.position()));
        checkpoint = context.getCheckpointId();
        linesOfCheckpoint = lines;
    }

    @Override
    public void notifyCheckpointComplete(long checkpointId) {
        if (checkpointId == checkpoint) {
            System.out.println("checkpoint covers " + linesOfCheckpoint);
        }
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
