// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.model;

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
public final class Limit implements JsonModel {

    private static final String MODEL = "Limit";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "amount");

    private final @Nullable BigDecimal amount;
    private final ExtraProperties extras;

    private Limit(Builder builder) {
        this.amount = builder.amount;
        this.extras = builder.extras;
    }

    private Limit(JsonReader reader) {
        BigDecimal amount = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> amount = reader.decimal();
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
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
    public static Limit fromJson(String json) {
        return JsonReader.parse(json, Limit::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static Limit read(JsonReader reader) {
        return new Limit(reader);
    }

    /** The {@code amount} property. */
    public @Nullable BigDecimal amount() {
        return extras.optional(amount, MODEL, "amount");
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.amount = amount;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("amount", amount);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Limit that
                        && Objects.equals(amount, that.amount)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(amount, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, amount);
    }

    /**
     * Builds {@link Limit}. An optional property that is null or not set is not sent, unless its setter says otherwise.
     */
    public static final class Builder {

        private @Nullable BigDecimal amount;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder amount(@Nullable BigDecimal amount) {
            this.amount = amount;
            this.extras = extras.without("amount");
            return this;
        }

        /** Adds a property that the document does not declare. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        public Limit build() {
            return new Limit(this);
        }
    }
}
