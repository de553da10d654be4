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

/** The object {@code AdjustmentFreeMonth}. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class AdjustmentFreeMonth implements JsonModel {

    private static final String MODEL = "AdjustmentFreeMonth";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "reason",
            "kind");

    private final @Nullable String reason;
    private final @Nullable AdjustmentFreeMonthKind kind;
    private final ExtraProperties extras;

    private AdjustmentFreeMonth(Builder builder) {
        this.reason = builder.reason;
        this.kind = builder.kind;
        this.extras = builder.extras;
    }

    private AdjustmentFreeMonth(JsonReader reader) {
        String reason = null;
        AdjustmentFreeMonthKind kind = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> reason = reader.string();
                case 1 -> kind = reader.enumeration(AdjustmentFreeMonthKind::of);
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.reason = reason;
        this.kind = kind;
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
    public static AdjustmentFreeMonth fromJson(String json) {
        return JsonReader.parse(json, AdjustmentFreeMonth::read);
    }

    /** Reads the model where the reader stands. For generated code and the runtime. */
    public static AdjustmentFreeMonth read(JsonReader reader) {
        return new AdjustmentFreeMonth(reader);
    }

    /**
     * Returns {@code reason}.
     *
     * @return the value, or null where the vendor sent none
     */
    public @Nullable String reason() {
        return extras.optional(reason, MODEL, "reason");
    }

    /**
     * Returns {@code kind}.
     *
     * @return the value, or null where the vendor sent none
     */
    public @Nullable AdjustmentFreeMonthKind kind() {
        return extras.optional(kind, MODEL, "kind");
    }

    /** Returns the properties that the vendor sent and the document does not name, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder that holds what this object holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.reason = reason;
        builder.kind = kind;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("reason", reason);
        writer.property("kind", kind);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof AdjustmentFreeMonth that
                        && Objects.equals(reason, that.reason)
                        && Objects.equals(kind, that.kind)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(reason, kind, extras);
    }

    /** Returns the names of the properties that are set; their values are the customer's and stay out of logs. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, reason, kind);
    }

    /** Builds {@link AdjustmentFreeMonth}. */
    public static final class Builder {

        private @Nullable String reason;
        private @Nullable AdjustmentFreeMonthKind kind;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        /** Sets {@code reason}; null leaves it out. */
        public Builder reason(@Nullable String reason) {
            this.reason = reason;
            this.extras = extras.without("reason");
            return this;
        }

        /** Sets {@code kind}; null leaves it out. */
        public Builder kind(@Nullable AdjustmentFreeMonthKind kind) {
            this.kind = kind;
            this.extras = extras.without("kind");
            return this;
        }

        /** Adds a property that the document does not name. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        /** Returns the object. */
        public AdjustmentFreeMonth build() {
            return new AdjustmentFreeMonth(this);
        }
    }
}
