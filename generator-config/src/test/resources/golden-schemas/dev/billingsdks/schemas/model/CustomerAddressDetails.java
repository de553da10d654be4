// Generated from specs/schemas by billing-sdks; do not edit.
package dev.billingsdks.schemas.model;

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
public final class CustomerAddressDetails implements JsonModel {

    private static final String MODEL = "CustomerAddressDetails";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "city");

    private final @Nullable String city;
    private final ExtraProperties extras;

    private CustomerAddressDetails(Builder builder) {
        this.city = builder.city;
        this.extras = builder.extras;
    }

    private CustomerAddressDetails(JsonReader reader) {
        String city = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> city = reader.string();
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.city = city;
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
    public static CustomerAddressDetails fromJson(String json) {
        return JsonReader.parse(json, CustomerAddressDetails::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static CustomerAddressDetails read(JsonReader reader) {
        return new CustomerAddressDetails(reader);
    }

    /** The {@code city} property. */
    public @Nullable String city() {
        return extras.optional(city, MODEL, "city");
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.city = city;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("city", city);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof CustomerAddressDetails that
                        && Objects.equals(city, that.city)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(city, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, city);
    }

    /**
     * Builds {@link CustomerAddressDetails}. An optional property that is null or not set is not sent, unless its
     * setter says otherwise.
     */
    public static final class Builder {

        private @Nullable String city;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder city(@Nullable String city) {
            this.city = city;
            this.extras = extras.without("city");
            return this;
        }

        /** Adds a property that the document does not declare. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        public CustomerAddressDetails build() {
            return new CustomerAddressDetails(this);
        }
    }
}
