package dev.billingsdks.flink.support;

import dev.billingsdks.flink.AccountStream;
import dev.billingsdks.flink.BillingSourceBuilder;
import dev.billingsdks.runtime.json.JsonValue;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;

/** The parts of a job that lists customers. */
public final class CustomerStream {

    private CustomerStream() {}

    /** Returns account and id of each customer. */
    public static DataStream<String> ids(StreamExecutionEnvironment environment, BillingSourceBuilder<?, ?> source) {
        return AccountStream.of(environment, source.json(), "customers")
                .map(record -> record.account() + "/"
                        + JsonValue.parse(record.value()).get("id").asString())
                .returns(Types.STRING)
                .uid("ids");
    }

    /** Collects texts for {@link CommittedRecords#of}. */
    public static void collect(DataStream<String> records, String name) {
        records.map(new CommittedRecords(name))
                .setParallelism(1)
                .uid(name + "-committed")
                .sinkTo(new DiscardingSink<>())
                .uid(name + "-end");
    }
}
