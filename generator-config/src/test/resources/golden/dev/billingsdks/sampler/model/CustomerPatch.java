// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.model;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.json.ExtraProperties;
import dev.billingsdks.runtime.json.JsonModel;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.runtime.json.JsonValue;
import dev.billingsdks.runtime.json.JsonWriter;
import dev.billingsdks.runtime.json.PropertyNames;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An accessor returns null if its property is absent or null. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class CustomerPatch implements JsonModel {

    private static final String MODEL = "CustomerPatch";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "name",
            "phone")
                    .nullable("phone");

    private final @Nullable String name;
    private final @Nullable String phone;
    private final ExtraProperties extras;

    private CustomerPatch(Builder builder) {
        this.name = builder.name;
        this.phone = builder.phone;
        this.extras = builder.extras;
    }

    private CustomerPatch(JsonReader reader) {
        String name = null;
        String phone = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> name = reader.string();
                case 1 -> phone = reader.string();
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.name = name;
        this.phone = phone;
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
    public static CustomerPatch fromJson(String json) {
        return JsonReader.parse(json, CustomerPatch::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static CustomerPatch read(JsonReader reader) {
        return new CustomerPatch(reader);
    }

    /** The {@code name} property. */
    public @Nullable String name() {
        return extras.optional(name, MODEL, "name");
    }

    /** The {@code phone} property. */
    public @Nullable String phone() {
        return extras.optional(phone, MODEL, "phone");
    }

    /** Returns whether {@code phone} is present, even if it is null. */
    public boolean hasPhone() {
        return extras.isPresent(phone, "phone");
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.name = name;
        builder.phone = phone;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("name", name);
        writer.property("phone", phone);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof CustomerPatch that
                        && Objects.equals(name, that.name)
                        && Objects.equals(phone, that.phone)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, phone, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, name, phone);
    }

    /**
     * Builds {@link CustomerPatch}. An optional property that is null or not set is not sent, unless its setter says
     * otherwise.
     */
    public static final class Builder {

        private @Nullable String name;
        private @Nullable String phone;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder name(@Nullable String name) {
            this.name = name;
            this.extras = extras.without("name");
            return this;
        }

        /** Sets {@code phone}; null is sent as null. */
        public Builder phone(@Nullable String phone) {
            this.phone = phone;
            this.extras = extras.withNullable("phone", phone);
            return this;
        }

        /** Adds a property that the document does not declare. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        public CustomerPatch build() {
            return new CustomerPatch(this);
        }
    }
}
