package dev.billingsdks.flink.support;

import dev.billingsdks.flink.BillingSource;
import dev.billingsdks.flink.listing.Account;
import dev.billingsdks.flink.state.AccountSplit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.connector.source.ReaderOutput;
import org.apache.flink.api.connector.source.SourceEvent;
import org.apache.flink.api.connector.source.SourceOutput;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.io.InputStatus;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.Gauge;
import org.apache.flink.metrics.MetricGroup;
import org.apache.flink.metrics.groups.SourceReaderMetricGroup;
import org.apache.flink.metrics.groups.UnregisteredMetricsGroup;
import org.apache.flink.runtime.metrics.groups.InternalSourceReaderMetricGroup;
import org.apache.flink.util.SimpleUserCodeClassLoader;
import org.apache.flink.util.UserCodeClassLoader;

/** Runs a reader as the task thread of Flink does. */
public final class ReaderHarness<O> implements AutoCloseable {

    private static final long LONGEST_SECONDS = 20;

    private final SourceReader<O, AccountSplit> reader;
    private final Map<String, Object> metrics = new HashMap<>();
    private final Output output = new Output();
    private int splitRequests;

    /** Starts a reader without accounts. */
    public ReaderHarness(BillingSource<O> source) {
        this(source, List.of());
    }

    /** Starts a reader with restored splits. */
    public ReaderHarness(BillingSource<O> source, List<AccountSplit> restored) {
        try {
            reader = source.createReader(new Context());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        if (!restored.isEmpty()) {
            reader.addSplits(restored);
        }
        reader.start();
    }

    /** Assigns accounts whose listing has not begun. */
    public void assign(Account... accounts) {
        reader.addSplits(List.of(accounts).stream().map(AccountSplit::start).toList());
    }

    /** Waits until something is available, polls once, and returns what was emitted. */
    public List<O> poll() throws Exception {
        reader.isAvailable().get(LONGEST_SECONDS, TimeUnit.SECONDS);
        int before = output.records.size();
        reader.pollNext(output);
        return List.copyOf(output.records.subList(before, output.records.size()));
    }

    /** Assigns no further account, polls until the reader has ended, and returns all that was emitted since its start. */
    public List<O> runToEnd() throws Exception {
        reader.notifyNoMoreSplits();
        while (reader.pollNext(output) != InputStatus.END_OF_INPUT) {
            reader.isAvailable().get(LONGEST_SECONDS, TimeUnit.SECONDS);
        }
        return List.copyOf(output.records);
    }

    /** Returns the state of the reader. */
    public List<AccountSplit> snapshot() {
        return reader.snapshotState(1);
    }

    /** Returns how often the reader has requested an account. */
    public int splitRequests() {
        return splitRequests;
    }

    /** Returns the count or value of a metric by its names with dots between them. */
    public long metric(String name) {
        Object metric = metrics.get(name);
        if (metric instanceof Counter counter) {
            return counter.getCount();
        }
        return (Long) ((Gauge<?>) metric).getValue();
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Collects what is emitted. */
    private final class Output implements ReaderOutput<O> {

        private final List<O> records = new ArrayList<>();

        @Override
        public void collect(O record) {
            records.add(record);
        }

        @Override
        public void collect(O record, long timestamp) {
            records.add(record);
        }

        @Override
        public void emitWatermark(Watermark watermark) {}

        @Override
        public void markIdle() {}

        @Override
        public void markActive() {}

        @Override
        public SourceOutput<O> createOutputForSplit(String splitId) {
            return this;
        }

        @Override
        public void releaseOutputForSplit(String splitId) {}
    }

    /** Counts the requests for accounts. */
    private final class Context implements SourceReaderContext {

        @Override
        public SourceReaderMetricGroup metricGroup() {
            return InternalSourceReaderMetricGroup.mock(new Metrics(""));
        }

        @Override
        public Configuration getConfiguration() {
            return new Configuration();
        }

        @Override
        public String getLocalHostName() {
            return "localhost";
        }

        @Override
        public int getIndexOfSubtask() {
            return 0;
        }

        @Override
        public void sendSplitRequest() {
            splitRequests++;
        }

        @Override
        public void sendSourceEventToCoordinator(SourceEvent event) {}

        @Override
        public UserCodeClassLoader getUserCodeClassLoader() {
            return SimpleUserCodeClassLoader.create(ReaderHarness.class.getClassLoader());
        }
    }

    /** Keeps metrics by their names. */
    private final class Metrics extends UnregisteredMetricsGroup {

        private final String prefix;

        Metrics(String prefix) {
            this.prefix = prefix;
        }

        @Override
        public MetricGroup addGroup(String name) {
            return new Metrics(prefix + name + ".");
        }

        @Override
        public MetricGroup addGroup(String key, String value) {
            return new Metrics(prefix + key + "." + value + ".");
        }

        @Override
        public Counter counter(String name) {
            Counter counter = super.counter(name);
            metrics.put(prefix + name, counter);
            return counter;
        }

        @Override
        public <V, G extends Gauge<V>> G gauge(String name, G gauge) {
            metrics.put(prefix + name, gauge);
            return gauge;
        }
    }
}
