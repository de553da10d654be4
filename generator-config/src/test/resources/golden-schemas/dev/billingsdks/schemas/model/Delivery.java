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

/**
 * Exactly one of two properties has to be sent.
 *
 * <p>An accessor returns null if its property is absent or null.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class Delivery implements JsonModel {

    private static final String MODEL = "Delivery";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "address",
            "pickup",
            "note");

    private final @Nullable String address;
    private final @Nullable String pickup;
    private final @Nullable String note;
    private final ExtraProperties extras;

    private Delivery(Builder builder) {
        this.address = builder.address;
        this.pickup = builder.pickup;
        this.note = builder.note;
        this.extras = builder.extras;
    }

    private Delivery(JsonReader reader) {
        String address = null;
        String pickup = null;
        String note = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> address = reader.string();
                case 1 -> pickup = reader.string();
                case 2 -> note = reader.string();
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.address = address;
        this.pickup = pickup;
        this.note = note;
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
    public static Delivery fromJson(String json) {
        return JsonReader.parse(json, Delivery::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static Delivery read(JsonReader reader) {
        return new Delivery(reader);
    }

    /** The {@code address} property. */
    public @Nullable String address() {
        return extras.optional(address, MODEL, "address");
    }

    /** The {@code pickup} property. */
    public @Nullable String pickup() {
        return extras.optional(pickup, MODEL, "pickup");
    }

    /** The {@code note} property. */
    public @Nullable String note() {
        return extras.optional(note, MODEL, "note");
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.address = address;
        builder.pickup = pickup;
        builder.note = note;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("address", address);
        writer.property("pickup", pickup);
        writer.property("note", note);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Delivery that
                        && Objects.equals(address, that.address)
                        && Objects.equals(pickup, that.pickup)
                        && Objects.equals(note, that.note)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(address, pickup, note, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, address, pickup, note);
    }

    /**
     * Builds {@link Delivery}. An optional property that is null or not set is not sent, unless its setter says
     * otherwise.
     */
    public static final class Builder {

        private @Nullable String address;
        private @Nullable String pickup;
        private @Nullable String note;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder address(@Nullable String address) {
            this.address = address;
            this.extras = extras.without("address");
            return this;
        }

        public Builder pickup(@Nullable String pickup) {
            this.pickup = pickup;
            this.extras = extras.without("pickup");
            return this;
        }

        public Builder note(@Nullable String note) {
            this.note = note;
            this.extras = extras.without("note");
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
         * @throws IllegalArgumentException if a required property is missing, or not exactly one of a group is set; the
         *     message names each of them
         */
        public Delivery build() {
            new RequestCheck(MODEL)
                    .exactlyOne("address, pickup", address, pickup)
                    .verify();
            return new Delivery(this);
        }
    }
}
