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

/**
 * A component whose name an inline schema would have had.
 *
 * <p>An accessor returns null if its property is absent or null.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class CustomerAddress implements JsonModel {

    private static final String MODEL = "CustomerAddress";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "street");

    private final @Nullable String street;
    private final ExtraProperties extras;

    private CustomerAddress(Builder builder) {
        this.street = builder.street;
        this.extras = builder.extras;
    }

    private CustomerAddress(JsonReader reader) {
        String street = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> street = reader.string();
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.street = street;
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
    public static CustomerAddress fromJson(String json) {
        return JsonReader.parse(json, CustomerAddress::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static CustomerAddress read(JsonReader reader) {
        return new CustomerAddress(reader);
    }

    /** The {@code street} property. */
    public @Nullable String street() {
        return extras.optional(street, MODEL, "street");
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.street = street;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("street", street);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof CustomerAddress that
                        && Objects.equals(street, that.street)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(street, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, street);
    }

    /**
     * Builds {@link CustomerAddress}. An optional property that is null or not set is not sent, unless its setter says
     * otherwise.
     */
    public static final class Builder {

        private @Nullable String street;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder street(@Nullable String street) {
            this.street = street;
            this.extras = extras.without("street");
            return this;
        }

        /** Adds a property that the document does not declare. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        public CustomerAddress build() {
            return new CustomerAddress(this);
        }
    }
}
