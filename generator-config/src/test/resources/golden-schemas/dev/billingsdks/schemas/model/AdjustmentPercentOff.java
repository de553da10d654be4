// Generated from specs/schemas by billing-sdks; do not edit.
package dev.billingsdks.schemas.model;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.json.ExtraProperties;
import dev.billingsdks.runtime.json.JsonModel;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.runtime.json.JsonValue;
import dev.billingsdks.runtime.json.JsonWriter;
import dev.billingsdks.runtime.json.PropertyNames;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An accessor returns null if its property is absent or null. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class AdjustmentPercentOff implements JsonModel {

    private static final String MODEL = "AdjustmentPercentOff";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "reason",
            "percent");

    private final @Nullable String reason;
    private final @Nullable BigDecimal percent;
    private final ExtraProperties extras;

    private AdjustmentPercentOff(Builder builder) {
        this.reason = builder.reason;
        this.percent = builder.percent;
        this.extras = builder.extras;
    }

    private AdjustmentPercentOff(JsonReader reader) {
        String reason = null;
        BigDecimal percent = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> reason = reader.string();
                case 1 -> percent = reader.decimal();
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.reason = reason;
        this.percent = percent;
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
    public static AdjustmentPercentOff fromJson(String json) {
        return JsonReader.parse(json, AdjustmentPercentOff::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static AdjustmentPercentOff read(JsonReader reader) {
        return new AdjustmentPercentOff(reader);
    }

    /** The {@code reason} property. */
    public @Nullable String reason() {
        return extras.optional(reason, MODEL, "reason");
    }

    /** The {@code percent} property. */
    public @Nullable BigDecimal percent() {
        return extras.optional(percent, MODEL, "percent");
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.reason = reason;
        builder.percent = percent;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("reason", reason);
        writer.property("percent", percent);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof AdjustmentPercentOff that
                        && Objects.equals(reason, that.reason)
                        && Objects.equals(percent, that.percent)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(reason, percent, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, reason, percent);
    }

    /**
     * Builds {@link AdjustmentPercentOff}. An optional property that is null or not set is not sent, unless its setter
     * says otherwise.
     */
    public static final class Builder {

        private @Nullable String reason;
        private @Nullable BigDecimal percent;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder reason(@Nullable String reason) {
            this.reason = reason;
            this.extras = extras.without("reason");
            return this;
        }

        public Builder percent(@Nullable BigDecimal percent) {
            this.percent = percent;
            this.extras = extras.without("percent");
            return this;
        }

        /** Adds a property that the document does not declare. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        public AdjustmentPercentOff build() {
            return new AdjustmentPercentOff(this);
        }
    }
}
