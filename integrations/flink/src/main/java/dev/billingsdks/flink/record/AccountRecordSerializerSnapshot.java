package dev.billingsdks.flink.record;

import org.apache.flink.api.common.typeutils.CompositeTypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.TypeSerializer;

/**
 * The snapshot of a record's serializer, with that of the value's.
 *
 * @param <V> the form of the item
 */
public final class AccountRecordSerializerSnapshot<V>
        extends CompositeTypeSerializerSnapshot<AccountRecord<V>, AccountRecordSerializer<V>> {

    private static final int VERSION = 1;

    /** Creates an empty snapshot, which Flink then reads. */
    public AccountRecordSerializerSnapshot() {}

    AccountRecordSerializerSnapshot(AccountRecordSerializer<V> serializer) {
        super(serializer);
    }

    @Override
    protected int getCurrentOuterSnapshotVersion() {
        return VERSION;
    }

    @Override
    protected TypeSerializer<?>[] getNestedSerializers(AccountRecordSerializer<V> outer) {
        return new TypeSerializer<?>[] {outer.value()};
    }

    @Override
    @SuppressWarnings("unchecked") // the one that getNestedSerializers has returned
    protected AccountRecordSerializer<V> createOuterSerializerWithNestedSerializers(TypeSerializer<?>[] nested) {
        return new AccountRecordSerializer<>((TypeSerializer<V>) nested[0]);
    }
}
