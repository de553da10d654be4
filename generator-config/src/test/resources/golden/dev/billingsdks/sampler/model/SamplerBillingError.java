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

/** The object {@code SamplerBillingError}. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class SamplerBillingError implements JsonModel {

    private static final String MODEL = "SamplerBillingError";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "message");

    private final @Nullable String message;
    private final ExtraProperties extras;

    private SamplerBillingError(Builder builder) {
        this.message = builder.message;
        this.extras = builder.extras;
    }

    private SamplerBillingError(JsonReader reader) {
        String message = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> message = reader.string();
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.message = message;
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
    public static SamplerBillingError fromJson(String json) {
        return JsonReader.parse(json, SamplerBillingError::read);
    }

    /** Reads the model where the reader stands. For generated code and the runtime. */
    public static SamplerBillingError read(JsonReader reader) {
        return new SamplerBillingError(reader);
    }

    /**
     * Returns {@code message}.
     *
     * @return the value, or null where the vendor sent none
     */
    public @Nullable String message() {
        return extras.optional(message, MODEL, "message");
    }

    /** Returns the properties that the vendor sent and the document does not name, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder that holds what this object holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.message = message;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("message", message);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof SamplerBillingError that
                        && Objects.equals(message, that.message)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(message, extras);
    }

    /** Returns the names of the properties that are set; their values are the customer's and stay out of logs. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, message);
    }

    /** Builds {@link SamplerBillingError}. */
    public static final class Builder {

        private @Nullable String message;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        /** Sets {@code message}; null leaves it out. */
        public Builder message(@Nullable String message) {
            this.message = message;
            this.extras = extras.without("message");
            return this;
        }

        /** Adds a property that the document does not name. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        /** Returns the object. */
        public SamplerBillingError build() {
            return new SamplerBillingError(this);
        }
    }
}
