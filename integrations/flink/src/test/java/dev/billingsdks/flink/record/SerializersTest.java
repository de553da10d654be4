package dev.billingsdks.flink.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.metronome.model.CustomerDetail;
import dev.billingsdks.runtime.json.JsonModel;
import dev.billingsdks.runtime.json.JsonWriter;
import java.io.IOException;
import java.time.Instant;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.junit.jupiter.api.Test;

class SerializersTest {

    private static final CustomerDetail CUSTOMER = CustomerDetail.fromJson(
            "{\"id\": \"3f5c9c3a-6b7e-4a51-9f3e-0d3e3f1f6f01\", \"name\": \"Ümlaut\", \"unknown_to_the_sdk\": [1,"
                    + " null]}");

    private static final AccountFailure FAILURE = new AccountFailure(
            "Metronome",
            "acme",
            "java.lang.Error",
            404,
            "cursor:x",
            2,
            Instant.parse("2026-11-29T13:00:00.000000001Z"));

    private static final AccountRecord<CustomerDetail> RECORD =
            AccountRecord.ofItem("Metronome", "acme", Instant.parse("2026-11-29T13:00:00.123456789Z"), 3, CUSTOMER);

    private static final TypeInformation<AccountRecord<CustomerDetail>> TYPE =
            AccountRecordTypeInformation.of(ModelTypeInformation.forModel(CustomerDetail.class));

    @Test
    void model_keeps_what_its_class_does_not_know() throws IOException {
        assertThat(copyOf(CUSTOMER, serializer(ModelTypeInformation.forModel(CustomerDetail.class))))
                .isEqualTo(CUSTOMER)
                .extracting(CustomerDetail::toJson)
                .isEqualTo(CUSTOMER.toJson());
    }

    @Test
    void record_of_an_item_is_read_as_it_was_written() throws IOException {
        assertThat(copyOf(RECORD, serializer(TYPE))).isEqualTo(RECORD);
    }

    @Test
    void record_of_a_failure_is_read_as_it_was_written() throws IOException {
        AccountRecord<CustomerDetail> failure = AccountRecord.ofFailure(FAILURE);

        assertThat(copyOf(failure, serializer(TYPE))).isEqualTo(failure);
    }

    @Test
    void bytes_are_copied_without_being_read() throws IOException {
        TypeSerializer<AccountRecord<CustomerDetail>> serializer = serializer(TYPE);
        DataOutputSerializer written = new DataOutputSerializer(64);
        serializer.serialize(RECORD, written);
        DataOutputSerializer copied = new DataOutputSerializer(64);

        serializer.copy(new DataInputDeserializer(written.getCopyOfBuffer()), copied);

        assertThat(copied.getCopyOfBuffer()).isEqualTo(written.getCopyOfBuffer());
    }

    @Test
    void serializer_that_a_snapshot_restores_reads_what_the_first_one_has_written() throws IOException {
        TypeSerializer<AccountRecord<CustomerDetail>> serializer = serializer(TYPE);
        DataOutputSerializer out = new DataOutputSerializer(64);
        TypeSerializerSnapshot.writeVersionedSnapshot(out, serializer.snapshotConfiguration());

        TypeSerializerSnapshot<AccountRecord<CustomerDetail>> snapshot = TypeSerializerSnapshot.readVersionedSnapshot(
                new DataInputDeserializer(out.getCopyOfBuffer()), getClass().getClassLoader());

        assertThat(snapshot.restoreSerializer()).isEqualTo(serializer);
        assertThat(serializer
                        .snapshotConfiguration()
                        .resolveSchemaCompatibility(snapshot)
                        .isCompatibleAsIs())
                .isTrue();
    }

    @Test
    void model_without_from_json_is_rejected() {
        record Unreadable() implements JsonModel {
            @Override
            public void writeTo(JsonWriter writer) {
                writer.value(null);
            }
        }

        assertThatThrownBy(() -> ModelTypeInformation.forModel(Unreadable.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(Unreadable.class.getName()
                        + " has no public static method fromJson(String), which every model of an SDK has");
    }

    private static <T> TypeSerializer<T> serializer(TypeInformation<T> type) {
        return type.createSerializer(new SerializerConfigImpl());
    }

    private static <T> T copyOf(T value, TypeSerializer<T> serializer) throws IOException {
        DataOutputSerializer out = new DataOutputSerializer(64);
        serializer.serialize(value, out);
        return serializer.duplicate().deserialize(new DataInputDeserializer(out.getCopyOfBuffer()));
    }
}
