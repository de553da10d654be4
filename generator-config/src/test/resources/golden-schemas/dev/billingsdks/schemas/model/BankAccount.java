// Generated from specs/schemas by billing-sdks; do not edit.
package dev.billingsdks.schemas.model;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestCheck;
import dev.billingsdks.runtime.json.ExtraProperties;
import dev.billingsdks.runtime.json.JsonModel;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.runtime.json.JsonValue;
import dev.billingsdks.runtime.json.JsonWriter;
import dev.billingsdks.runtime.json.PropertyNames;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class BankAccount implements JsonModel {

    private static final String MODEL = "BankAccount";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "object",
            "iban");

    private final @Nullable BankAccountObject object;
    private final @Nullable String iban;
    private final ExtraProperties extras;

    private BankAccount(Builder builder) {
        this.object = builder.object;
        this.iban = builder.iban;
        this.extras = builder.extras;
    }

    private BankAccount(JsonReader reader) {
        BankAccountObject object = null;
        String iban = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> object = reader.enumeration(BankAccountObject::of);
                case 1 -> iban = reader.string();
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.object = object;
        this.iban = iban;
        this.extras = reader.endObject();
    }

    /** Returns a new, empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads an object from JSON text, as {@link #toJson()} returns it.
     *
     * @throws dev.billingsdks.runtime.error.DecodeException if the text is not a JSON object
     */
    public static BankAccount fromJson(String json) {
        return JsonReader.parse(json, BankAccount::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static BankAccount read(JsonReader reader) {
        return new BankAccount(reader);
    }

    /** The {@code object} property. */
    public BankAccountObject object() {
        return extras.required(object, MODEL, "object");
    }

    /** The {@code iban} property. */
    public String iban() {
        return extras.required(iban, MODEL, "iban");
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.object = object;
        builder.iban = iban;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("object", object);
        writer.property("iban", iban);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof BankAccount that
                        && Objects.equals(object, that.object)
                        && Objects.equals(iban, that.iban)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(object, iban, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, object, iban);
    }

    /**
     * Builds {@link BankAccount}. An optional property that is null or not set is not sent, unless its setter says
     * otherwise.
     */
    public static final class Builder {

        private @Nullable BankAccountObject object;
        private @Nullable String iban;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder object(BankAccountObject object) {
            this.object = Objects.requireNonNull(object, "object");
            return this;
        }

        public Builder iban(String iban) {
            this.iban = Objects.requireNonNull(iban, "iban");
            return this;
        }

        /** Adds a property that the document does not declare. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        /**
         * Returns the object.
         *
         * @throws IllegalArgumentException if a required property is missing; the message names each of them
         */
        public BankAccount build() {
            new RequestCheck(MODEL)
                    .required("object", object)
                    .required("iban", iban)
                    .verify();
            return new BankAccount(this);
        }
    }
}
