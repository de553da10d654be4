package dev.billingsdks.flink.support;

import dev.billingsdks.flink.record.AccountRecord;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.CheckpointListener;

/** Fails the job a number of times, each when a checkpoint is completed and after a record. Its parallelism must be one. */
public final class FailingMap extends RichMapFunction<AccountRecord<String>, AccountRecord<String>>
        implements CheckpointListener {

    private static final long serialVersionUID = 1L;

    private static final AtomicInteger FAILURES_LEFT = new AtomicInteger();

    private boolean received;

    /** Sets how often jobs of this JVM fail. */
    public static void failTimes(int failures) {
        FAILURES_LEFT.set(failures);
    }

    /** Returns how often a job is still to fail. */
    public static int failuresLeft() {
        return FAILURES_LEFT.get();
    }

    @Override
    public AccountRecord<String> map(AccountRecord<String> record) {
        received = true;
        return record;
    }

    @Override
    public void notifyCheckpointComplete(long checkpointId) {
        if (received && FAILURES_LEFT.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new IllegalStateException("an induced failure");
        }
    }
}
