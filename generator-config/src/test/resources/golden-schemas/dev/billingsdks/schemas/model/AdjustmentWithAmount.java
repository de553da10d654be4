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
public final class AdjustmentWithAmount implements JsonModel {

    private static final String MODEL = "AdjustmentWithAmount";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "reason",
            "amount");

    private final @Nullable String reason;
    private final @Nullable Long amount;
    private final ExtraProperties extras;

    private AdjustmentWithAmount(Builder builder) {
        this.reason = builder.reason;
        this.amount = builder.amount;
        this.extras = builder.extras;
    }

    private AdjustmentWithAmount(JsonReader reader) {
        String reason = null;
        Long amount = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> reason = reader.string();
                case 1 -> amount = reader.int64();
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.reason = reason;
        this.amount = amount;
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
    public static AdjustmentWithAmount fromJson(String json) {
        return JsonReader.parse(json, AdjustmentWithAmount::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static AdjustmentWithAmount read(JsonReader reader) {
        return new AdjustmentWithAmount(reader);
    }

    /** The {@code reason} property. */
    public @Nullable String reason() {
        return extras.optional(reason, MODEL, "reason");
    }

    /** The {@code amount} property. */
    public long amount() {
        return extras.required(amount, MODEL, "amount");
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.reason = reason;
        builder.amount = amount;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("reason", reason);
        writer.property("amount", amount);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof AdjustmentWithAmount that
                        && Objects.equals(reason, that.reason)
                        && Objects.equals(amount, that.amount)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(reason, amount, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, reason, amount);
    }

    /**
     * Builds {@link AdjustmentWithAmount}. An optional property that is null or not set is not sent, unless its setter
     * says otherwise.
     */
    public static final class Builder {

        private @Nullable String reason;
        private @Nullable Long amount;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder reason(@Nullable String reason) {
            this.reason = reason;
            this.extras = extras.without("reason");
            return this;
        }

        public Builder amount(long amount) {
            this.amount = amount;
            return this;
        }

        /** Adds a property that the document does not declare. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        public AdjustmentWithAmount build() {
            return new AdjustmentWithAmount(this);
        }
    }
}
