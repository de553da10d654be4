// Generated from specs/schemas by billing-sdks; do not edit.
package dev.billingsdks.schemas.model;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.json.ExtraProperties;
import dev.billingsdks.runtime.json.JsonModel;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.runtime.json.JsonWriter;
import dev.billingsdks.runtime.json.PropertyNames;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An accessor returns null if its property is absent or null. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class Ratings implements JsonModel {

    private static final String MODEL = "Ratings";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "average")
                    .andOthers();

    private final @Nullable BigDecimal average;
    private final ExtraProperties extras;

    private Ratings(Builder builder) {
        this.average = builder.average;
        this.extras = builder.extras;
    }

    private Ratings(JsonReader reader) {
        BigDecimal average = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> average = reader.decimal();
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.average = average;
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
    public static Ratings fromJson(String json) {
        return JsonReader.parse(json, Ratings::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static Ratings read(JsonReader reader) {
        return new Ratings(reader);
    }

    /** The {@code average} property. */
    public @Nullable BigDecimal average() {
        return extras.optional(average, MODEL, "average");
    }

    /**
     * Returns the properties that the document does not declare, in their order. Those with a value of another type are
     * omitted; {@link dev.billingsdks.runtime.json.MapMembers#unreadable} returns them.
     */
    public Map<String, @Nullable Long> additionalProperties() {
        return extras.nullableUnknown(JsonReader::int64);
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.average = average;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("average", average);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Ratings that
                        && Objects.equals(average, that.average)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(average, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, average);
    }

    /**
     * Builds {@link Ratings}. An optional property that is null or not set is not sent, unless its setter says
     * otherwise.
     */
    public static final class Builder {

        private @Nullable BigDecimal average;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder average(@Nullable BigDecimal average) {
            this.average = average;
            this.extras = extras.without("average");
            return this;
        }

        /** Adds a property that the document does not declare. */
        public Builder additionalProperty(String name, @Nullable Long value) {
            this.extras = extras.withValue(name, value);
            return this;
        }

        public Ratings build() {
            return new Ratings(this);
        }
    }
}
