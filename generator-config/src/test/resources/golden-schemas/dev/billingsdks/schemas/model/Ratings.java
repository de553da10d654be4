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

/** The object {@code Ratings}. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class Ratings implements JsonModel {

    private static final String MODEL = "Ratings";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "average");

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

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads the model from JSON text, such as {@link #toJson()} gives.
     *
     * @throws dev.billingsdks.runtime.error.DecodeException if the text is no JSON object
     */
    public static Ratings fromJson(String json) {
        return JsonReader.parse(json, Ratings::read);
    }

    /** Reads the model where the reader stands. For generated code and the runtime. */
    public static Ratings read(JsonReader reader) {
        return new Ratings(reader);
    }

    /**
     * Returns {@code average}.
     *
     * @return the value, or null where the vendor sent none
     */
    public @Nullable BigDecimal average() {
        return extras.optional(average, MODEL, "average");
    }

    /**
     * Returns the properties that the document does not name, in their order.
     *
     * @throws dev.billingsdks.runtime.error.InvalidDataException if the vendor sent one that does not fit the type
     */
    public Map<String, @Nullable Long> additionalProperties() {
        return extras.nullableUnknown(MODEL, JsonReader::int64);
    }

    /** Returns a builder that holds what this object holds. */
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

    /** Returns the names of the properties that are set; their values are the customer's and stay out of logs. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, average);
    }

    /** Builds {@link Ratings}. */
    public static final class Builder {

        private @Nullable BigDecimal average;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        /** Sets {@code average}; null leaves it out. */
        public Builder average(@Nullable BigDecimal average) {
            this.average = average;
            this.extras = extras.without("average");
            return this;
        }

        /** Adds a property that the document does not name. */
        public Builder additionalProperty(String name, @Nullable Long value) {
            this.extras = extras.withValue(name, value);
            return this;
        }

        /** Returns the object. */
        public Ratings build() {
            return new Ratings(this);
        }
    }
}
