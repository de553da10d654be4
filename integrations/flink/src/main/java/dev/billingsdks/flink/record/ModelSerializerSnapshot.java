package dev.billingsdks.flink.record;

import dev.billingsdks.runtime.json.JsonModel;
import java.io.IOException;
import java.util.Objects;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSchemaCompatibility;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;
import org.jspecify.annotations.Nullable;

/**
 * The name of the model's class, with which a later version of the SDK reads the JSON of an earlier one.
 *
 * @param <T> the model
 */
public final class ModelSerializerSnapshot<T extends JsonModel> implements TypeSerializerSnapshot<T> {

    private static final int VERSION = 1;

    private @Nullable ModelSerializer<T> serializer;

    /** Creates an empty snapshot, which Flink then reads. */
    public ModelSerializerSnapshot() {}

    ModelSerializerSnapshot(ModelSerializer<T> serializer) {
        this.serializer = serializer;
    }

    @Override
    public int getCurrentVersion() {
        return VERSION;
    }

    @Override
    public void writeSnapshot(DataOutputView out) throws IOException {
        out.writeUTF(serializer().type().getName());
    }

    @Override
    public void readSnapshot(int readVersion, DataInputView in, ClassLoader userCodeClassLoader) throws IOException {
        if (readVersion != VERSION) {
            throw new IOException("the checkpoint has models in the format of version " + readVersion
                    + ", but this billing-sdks-flink reads up to " + VERSION);
        }
        String name = in.readUTF();
        try {
            serializer = new ModelSerializer<>(type(name, userCodeClassLoader));
        } catch (ClassNotFoundException | ClassCastException e) {
            throw new IOException(
                    "the checkpoint has models of the class " + name + ", which the job does not have", e);
        }
    }

    @Override
    public TypeSerializer<T> restoreSerializer() {
        return serializer();
    }

    @Override
    public TypeSerializerSchemaCompatibility<T> resolveSchemaCompatibility(TypeSerializerSnapshot<T> old) {
        return old instanceof ModelSerializerSnapshot<T> that && serializer().equals(that.serializer())
                ? TypeSerializerSchemaCompatibility.compatibleAsIs()
                : TypeSerializerSchemaCompatibility.incompatible();
    }

    private ModelSerializer<T> serializer() {
        return Objects.requireNonNull(serializer, "the snapshot was not read");
    }

    @SuppressWarnings("unchecked") // the name was written for a serializer of this type
    private static <T extends JsonModel> Class<T> type(String name, ClassLoader loader) throws ClassNotFoundException {
        return (Class<T>) Class.forName(name, false, loader).asSubclass(JsonModel.class);
    }
}
