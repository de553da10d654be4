package dev.billingsdks.flink.record;

import java.io.IOException;
import java.time.Instant;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;
import org.apache.flink.types.StringValue;
import org.jspecify.annotations.Nullable;

/**
 * Writes where a record is from and then its value, or the JSON of the failure.
 *
 * @param <V> the form of the item
 */
public final class AccountRecordSerializer<V> extends TypeSerializer<AccountRecord<V>> {

    private static final long serialVersionUID = 1L;

    private static final ModelSerializer<AccountFailure> FAILURES = new ModelSerializer<>(AccountFailure.class);

    private final TypeSerializer<V> value;

    AccountRecordSerializer(TypeSerializer<V> value) {
        this.value = value;
    }

    TypeSerializer<V> value() {
        return value;
    }

    @Override
    public boolean isImmutableType() {
        return value.isImmutableType();
    }

    @Override
    public TypeSerializer<AccountRecord<V>> duplicate() {
        return new AccountRecordSerializer<>(value.duplicate());
    }

    /** Records are created whole, and not filled. */
    @Override
    public @Nullable AccountRecord<V> createInstance() {
        return null;
    }

    @Override
    public AccountRecord<V> copy(AccountRecord<V> from) {
        if (from.failure() != null || value.isImmutableType()) {
            return from;
        }
        return AccountRecord.ofItem(
                from.vendor(), from.account(), from.fetchedAt(), from.attempt(), value.copy(from.value()));
    }

    @Override
    public AccountRecord<V> copy(AccountRecord<V> from, AccountRecord<V> reuse) {
        return copy(from);
    }

    @Override
    public int getLength() {
        return -1;
    }

    @Override
    public void serialize(AccountRecord<V> record, DataOutputView target) throws IOException {
        AccountFailure failure = record.failure();
        target.writeBoolean(failure != null);
        if (failure != null) {
            FAILURES.serialize(failure, target);
            return;
        }
        StringValue.writeString(record.vendor(), target);
        StringValue.writeString(record.account(), target);
        Instant fetchedAt = record.fetchedAt();
        target.writeLong(fetchedAt.getEpochSecond());
        target.writeInt(fetchedAt.getNano());
        target.writeInt(record.attempt());
        value.serialize(record.value(), target);
    }

    @Override
    public AccountRecord<V> deserialize(DataInputView source) throws IOException {
        if (source.readBoolean()) {
            return AccountRecord.ofFailure(FAILURES.deserialize(source));
        }
        String vendor = StringValue.readString(source);
        String account = StringValue.readString(source);
        Instant fetchedAt = Instant.ofEpochSecond(source.readLong(), source.readInt());
        int attempt = source.readInt();
        return AccountRecord.ofItem(vendor, account, fetchedAt, attempt, value.deserialize(source));
    }

    @Override
    public AccountRecord<V> deserialize(AccountRecord<V> reuse, DataInputView source) throws IOException {
        return deserialize(source);
    }

    @Override
    public void copy(DataInputView source, DataOutputView target) throws IOException {
        serialize(deserialize(source), target);
    }

    @Override
    public TypeSerializerSnapshot<AccountRecord<V>> snapshotConfiguration() {
        return new AccountRecordSerializerSnapshot<>(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AccountRecordSerializer<?> that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}
