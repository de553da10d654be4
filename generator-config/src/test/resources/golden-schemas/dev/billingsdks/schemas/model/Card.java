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

/** An accessor returns null if its property is absent or null. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class Card implements JsonModel {

    private static final String MODEL = "Card";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "object",
            "last4",
            "brand");

    private final @Nullable CardObject object;
    private final @Nullable String last4;
    private final @Nullable String brand;
    private final ExtraProperties extras;

    private Card(Builder builder) {
        this.object = builder.object;
        this.last4 = builder.last4;
        this.brand = builder.brand;
        this.extras = builder.extras;
    }

    private Card(JsonReader reader) {
        CardObject object = null;
        String last4 = null;
        String brand = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> object = reader.enumeration(CardObject::of);
                case 1 -> last4 = reader.string();
                case 2 -> brand = reader.string();
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.object = object;
        this.last4 = last4;
        this.brand = brand;
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
    public static Card fromJson(String json) {
        return JsonReader.parse(json, Card::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static Card read(JsonReader reader) {
        return new Card(reader);
    }

    /** The {@code object} property. */
    public CardObject object() {
        return extras.required(object, MODEL, "object");
    }

    /** The {@code last4} property. */
    public String last4() {
        return extras.required(last4, MODEL, "last4");
    }

    /** The {@code brand} property. */
    public @Nullable String brand() {
        return extras.optional(brand, MODEL, "brand");
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.object = object;
        builder.last4 = last4;
        builder.brand = brand;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("object", object);
        writer.property("last4", last4);
        writer.property("brand", brand);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Card that
                        && Objects.equals(object, that.object)
                        && Objects.equals(last4, that.last4)
                        && Objects.equals(brand, that.brand)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(object, last4, brand, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, object, last4, brand);
    }

    /**
     * Builds {@link Card}. An optional property that is null or not set is not sent, unless its setter says otherwise.
     */
    public static final class Builder {

        private @Nullable CardObject object;
        private @Nullable String last4;
        private @Nullable String brand;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder object(CardObject object) {
            this.object = Objects.requireNonNull(object, "object");
            return this;
        }

        public Builder last4(String last4) {
            this.last4 = Objects.requireNonNull(last4, "last4");
            return this;
        }

        public Builder brand(@Nullable String brand) {
            this.brand = brand;
            this.extras = extras.without("brand");
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
        public Card build() {
            new RequestCheck(MODEL)
                    .required("object", object)
                    .required("last4", last4)
                    .verify();
            return new Card(this);
        }
    }
}
