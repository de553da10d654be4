package dev.billingsdks.flink.record;

import java.util.Objects;
import org.apache.flink.api.common.serialization.SerializerConfig;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.jspecify.annotations.Nullable;

/**
 * The type of a record, with the type of its value.
 *
 * @param <V> the form of the item
 */
public final class AccountRecordTypeInformation<V> extends TypeInformation<AccountRecord<V>> {

    private static final long serialVersionUID = 1L;

    private final TypeInformation<V> value;

    private AccountRecordTypeInformation(TypeInformation<V> value) {
        this.value = value;
    }

    /** Returns the type of records with values of the given type. */
    public static <V> AccountRecordTypeInformation<V> of(TypeInformation<V> value) {
        return new AccountRecordTypeInformation<>(Objects.requireNonNull(value, "value"));
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
    @SuppressWarnings({"unchecked", "rawtypes"}) // a class has no type arguments
    public Class<AccountRecord<V>> getTypeClass() {
        return (Class) AccountRecord.class;
    }

    @Override
    public boolean isKeyType() {
        return false;
    }

    @Override
    public TypeSerializer<AccountRecord<V>> createSerializer(SerializerConfig config) {
        return new AccountRecordSerializer<>(value.createSerializer(config));
    }

    @Override
    public boolean canEqual(Object other) {
        return other instanceof AccountRecordTypeInformation;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AccountRecordTypeInformation<?> that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "AccountRecord<" + value + ">";
    }
}
