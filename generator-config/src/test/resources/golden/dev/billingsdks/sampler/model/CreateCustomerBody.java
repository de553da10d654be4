// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.model;

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

/** An accessor returns null if its property is absent or null. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class CreateCustomerBody implements JsonModel {

    private static final String MODEL = "CreateCustomerBody";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "name",
            "parent_id",
            "phone",
            "vip",
            "address")
                    .nullable("parent_id", "phone");

    private final @Nullable String name;
    private final @Nullable String parentId;
    private final @Nullable String phone;
    private final @Nullable Boolean vip;
    private final @Nullable Address address;
    private final ExtraProperties extras;

    private CreateCustomerBody(Builder builder) {
        this.name = builder.name;
        this.parentId = builder.parentId;
        this.phone = builder.phone;
        this.vip = builder.vip;
        this.address = builder.address;
        this.extras = builder.extras;
    }

    private CreateCustomerBody(JsonReader reader) {
        String name = null;
        String parentId = null;
        String phone = null;
        Boolean vip = null;
        Address address = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> name = reader.string();
                case 1 -> parentId = reader.string();
                case 2 -> phone = reader.string();
                case 3 -> vip = reader.bool();
                case 4 -> address = reader.model(Address::read);
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.name = name;
        this.parentId = parentId;
        this.phone = phone;
        this.vip = vip;
        this.address = address;
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
    public static CreateCustomerBody fromJson(String json) {
        return JsonReader.parse(json, CreateCustomerBody::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static CreateCustomerBody read(JsonReader reader) {
        return new CreateCustomerBody(reader);
    }

    /** The {@code name} property. */
    public String name() {
        return extras.required(name, MODEL, "name");
    }

    /** The {@code parent_id} property. */
    public @Nullable String parentId() {
        return extras.optional(parentId, MODEL, "parent_id");
    }

    /** Returns whether {@code parent_id} is present, even if it is null. */
    public boolean hasParentId() {
        return extras.isPresent(parentId, "parent_id");
    }

    /** The {@code phone} property. */
    public @Nullable String phone() {
        return extras.optional(phone, MODEL, "phone");
    }

    /** Returns whether {@code phone} is present, even if it is null. */
    public boolean hasPhone() {
        return extras.isPresent(phone, "phone");
    }

    /** The {@code vip} property. */
    public @Nullable Boolean vip() {
        return extras.optional(vip, MODEL, "vip");
    }

    /** The {@code address} property. */
    public @Nullable Address address() {
        return extras.optional(address, MODEL, "address");
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.name = name;
        builder.parentId = parentId;
        builder.phone = phone;
        builder.vip = vip;
        builder.address = address;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("name", name);
        writer.property("parent_id", parentId);
        writer.property("phone", phone);
        writer.property("vip", vip);
        writer.property("address", address);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof CreateCustomerBody that
                        && Objects.equals(name, that.name)
                        && Objects.equals(parentId, that.parentId)
                        && Objects.equals(phone, that.phone)
                        && Objects.equals(vip, that.vip)
                        && Objects.equals(address, that.address)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, parentId, phone, vip, address, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, name, parentId, phone, vip, address);
    }

    /**
     * Builds {@link CreateCustomerBody}. An optional property that is null or not set is not sent, unless its setter
     * says otherwise.
     */
    public static final class Builder {

        private @Nullable String name;
        private @Nullable String parentId;
        private @Nullable String phone;
        private @Nullable Boolean vip;
        private @Nullable Address address;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder name(String name) {
            this.name = Objects.requireNonNull(name, "name");
            return this;
        }

        /** Sets {@code parent_id}; null is sent as null. */
        public Builder parentId(@Nullable String parentId) {
            this.parentId = parentId;
            this.extras = extras.withNullable("parent_id", parentId);
            return this;
        }

        /** Sets {@code phone}; null is sent as null. */
        public Builder phone(@Nullable String phone) {
            this.phone = phone;
            this.extras = extras.withNullable("phone", phone);
            return this;
        }

        public Builder vip(boolean vip) {
            this.vip = vip;
            return this;
        }

        public Builder address(@Nullable Address address) {
            this.address = address;
            this.extras = extras.without("address");
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
        public CreateCustomerBody build() {
            new RequestCheck(MODEL)
                    .required("name", name)
                    .requiredNullable("parentId", extras.isPresent(parentId, "parent_id"))
                    .verify();
            return new CreateCustomerBody(this);
        }
    }
}
