package dev.billingsdks.flink;

import dev.billingsdks.flink.record.AccountFailure;
import dev.billingsdks.flink.record.AccountRecord;
import dev.billingsdks.flink.record.ModelTypeInformation;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Adds a source to a job, with the items as the stream and the accounts that failed as its side output. */
public final class AccountStream {

    /** The side output: {@code items.getSideOutput(AccountStream.FAILURES)}. */
    public static final OutputTag<AccountFailure> FAILURES =
            new OutputTag<>("billing-failed-accounts", ModelTypeInformation.forModel(AccountFailure.class));

    private AccountStream() {}

    /**
     * Returns the items of a source.
     *
     * @param name names the operators and is their uid, so that it must not change while savepoints are to be resumed
     */
    public static <V> SingleOutputStreamOperator<AccountRecord<V>> of(
            StreamExecutionEnvironment environment, BillingSource<AccountRecord<V>> source, String name) {
        return environment
                .fromSource(source, WatermarkStrategy.noWatermarks(), name)
                .uid(name)
                .process(new FailureFilter<V>())
                .name(name + " failures")
                .uid(name + "-failures")
                .returns(source.getProducedType());
    }

    /** Passes items on, and failures to the side output. */
    private static final class FailureFilter<V> extends ProcessFunction<AccountRecord<V>, AccountRecord<V>> {

        private static final long serialVersionUID = 1L;

        @Override
        public void processElement(AccountRecord<V> record, Context context, Collector<AccountRecord<V>> items) {
            AccountFailure failure = record.failure();
            if (failure == null) {
                items.collect(record);
            } else {
                context.output(FAILURES, failure);
            }
        }
    }
}
