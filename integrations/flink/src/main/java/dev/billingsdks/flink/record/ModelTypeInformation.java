package dev.billingsdks.flink.record;

import dev.billingsdks.runtime.json.JsonModel;
import org.apache.flink.api.common.serialization.SerializerConfig;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.jspecify.annotations.Nullable;

/**
 * The type of a model, which Flink writes as the model's own JSON. Give it to operators that return models, since Flink would write them
 * with Kryo otherwise: {@code .returns(ModelTypeInformation.forModel(CustomerDetail.class))}.
 *
 * @param <T> the model
 */
public final class ModelTypeInformation<T extends JsonModel> extends TypeInformation<T> {

    private static final long serialVersionUID = 1L;

    private final Class<T> type;

    private ModelTypeInformation(Class<T> type) {
        this.type = type;
    }

    /**
     * Returns the type of a model.
     *
     * @throws IllegalArgumentException if the class has no {@code fromJson(String)}
     */
    public static <T extends JsonModel> ModelTypeInformation<T> forModel(Class<T> model) {
        new ModelReading<>(model); // rejects other classes
        return new ModelTypeInformation<>(model);
    }

    @Override
    public boolean isBasicType() {
        return false;
    }

    @Override
    public boolean isTupleType() {
        return false;
    }

    @Override
    public int getArity() {
        return 1;
    }

    @Override
    public int getTotalFields() {
        return 1;
    }

    @Override
    public Class<T> getTypeClass() {
        return type;
    }

    @Override
    public boolean isKeyType() {
        return false;
    }

    @Override
    public TypeSerializer<T> createSerializer(SerializerConfig config) {
        return new ModelSerializer<>(type);
    }

    @Override
    public boolean canEqual(Object other) {
        return other instanceof ModelTypeInformation;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ModelTypeInformation<?> that && type.equals(that.type);
    }

    @Override
    public int hashCode() {
        return type.hashCode();
    }

    @Override
    public String toString() {
        return "Model<" + type.getName() + ">";
    }
}
