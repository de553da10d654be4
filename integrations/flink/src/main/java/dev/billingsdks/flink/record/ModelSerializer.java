package dev.billingsdks.flink.record;

import dev.billingsdks.runtime.json.JsonModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;
import org.jspecify.annotations.Nullable;

/**
 * Writes a model as its JSON in UTF-8, after the number of bytes.
 *
 * @param <T> the model
 */
public final class ModelSerializer<T extends JsonModel> extends TypeSerializer<T> {

    private static final long serialVersionUID = 1L;

    private final Class<T> type;
    private transient @Nullable ModelReading<T> reading;

    ModelSerializer(Class<T> type) {
        this.type = type;
    }

    Class<T> type() {
        return type;
    }

    @Override
    public boolean isImmutableType() {
        return true;
    }

    @Override
    public TypeSerializer<T> duplicate() {
        return this;
    }

    /** Flink creates no empty instance of an immutable type for reuse. */
    @Override
    public @Nullable T createInstance() {
        return null;
    }

    @Override
    public T copy(T from) {
        return from;
    }

    @Override
    public T copy(T from, T reuse) {
        return from;
    }

    @Override
    public int getLength() {
        return -1;
    }

    @Override
    public void serialize(T model, DataOutputView target) throws IOException {
        byte[] json = model.toJson().getBytes(StandardCharsets.UTF_8);
        target.writeInt(json.length);
        target.write(json);
    }

    @Override
    public T deserialize(DataInputView source) throws IOException {
        byte[] json = new byte[source.readInt()];
        source.readFully(json);
        return reading().read(new String(json, StandardCharsets.UTF_8));
    }

    @Override
    public T deserialize(T reuse, DataInputView source) throws IOException {
        return deserialize(source);
    }

    @Override
    public void copy(DataInputView source, DataOutputView target) throws IOException {
        int length = source.readInt();
        target.writeInt(length);
        target.write(source, length);
    }

    @Override
    public TypeSerializerSnapshot<T> snapshotConfiguration() {
        return new ModelSerializerSnapshot<>(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ModelSerializer<?> that && type.equals(that.type);
    }

    @Override
    public int hashCode() {
        return type.hashCode();
    }

    /** A race of two threads creates two equal objects. */
    private ModelReading<T> reading() {
        ModelReading<T> known = reading;
        if (known == null) {
            known = new ModelReading<>(type);
            reading = known;
        }
        return known;
    }
}
