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
public final class Address implements JsonModel {

    private static final String MODEL = "Address";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "city",
            "zip");

    private final @Nullable String city;
    private final @Nullable String zip;
    private final ExtraProperties extras;

    private Address(Builder builder) {
        this.city = builder.city;
        this.zip = builder.zip;
        this.extras = builder.extras;
    }

    private Address(JsonReader reader) {
        String city = null;
        String zip = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> city = reader.string();
                case 1 -> zip = reader.string();
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.city = city;
        this.zip = zip;
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
    public static Address fromJson(String json) {
        return JsonReader.parse(json, Address::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static Address read(JsonReader reader) {
        return new Address(reader);
    }

    /** The {@code city} property. */
    public @Nullable String city() {
        return extras.optional(city, MODEL, "city");
    }

    /** The {@code zip} property. */
    public @Nullable String zip() {
        return extras.optional(zip, MODEL, "zip");
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.city = city;
        builder.zip = zip;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("city", city);
        writer.property("zip", zip);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Address that
                        && Objects.equals(city, that.city)
                        && Objects.equals(zip, that.zip)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(city, zip, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, city, zip);
    }

    /**
     * Builds {@link Address}. An optional property that is null or not set is not sent, unless its setter says
     * otherwise.
     */
    public static final class Builder {

        private @Nullable String city;
        private @Nullable String zip;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder city(@Nullable String city) {
            this.city = city;
            this.extras = extras.without("city");
            return this;
        }

        public Builder zip(@Nullable String zip) {
            this.zip = zip;
            this.extras = extras.without("zip");
            return this;
        }

        /** Adds a property that the document does not declare. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        public Address build() {
            return new Address(this);
        }
    }
}
