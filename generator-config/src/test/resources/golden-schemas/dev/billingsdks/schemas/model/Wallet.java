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

/** The object {@code Wallet}. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class Wallet implements JsonModel {

    private static final String MODEL = "Wallet";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "name",
            "balance");

    private final @Nullable String name;
    private final @Nullable BigDecimal balance;
    private final ExtraProperties extras;

    private Wallet(Builder builder) {
        this.name = builder.name;
        this.balance = builder.balance;
        this.extras = builder.extras;
    }

    private Wallet(JsonReader reader) {
        String name = null;
        BigDecimal balance = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> name = reader.string();
                case 1 -> balance = reader.decimal();
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.name = name;
        this.balance = balance;
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
    public static Wallet fromJson(String json) {
        return JsonReader.parse(json, Wallet::read);
    }

    /** Reads the model where the reader stands. For generated code and the runtime. */
    public static Wallet read(JsonReader reader) {
        return new Wallet(reader);
    }

    /**
     * Returns {@code name}.
     *
     * @return the value, or null where the vendor sent none
     */
    public @Nullable String name() {
        return extras.optional(name, MODEL, "name");
    }

    /**
     * Returns {@code balance}.
     *
     * @return the value, or null where the vendor sent none
     */
    public @Nullable BigDecimal balance() {
        return extras.optional(balance, MODEL, "balance");
    }

    /** Returns the properties that the vendor sent and the document does not name, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder that holds what this object holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.name = name;
        builder.balance = balance;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("name", name);
        writer.property("balance", balance);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Wallet that
                        && Objects.equals(name, that.name)
                        && Objects.equals(balance, that.balance)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, balance, extras);
    }

    /** Returns the names of the properties that are set; their values are the customer's and stay out of logs. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, name, balance);
    }

    /** Builds {@link Wallet}. */
    public static final class Builder {

        private @Nullable String name;
        private @Nullable BigDecimal balance;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        /** Sets {@code name}; null leaves it out. */
        public Builder name(@Nullable String name) {
            this.name = name;
            this.extras = extras.without("name");
            return this;
        }

        /** Sets {@code balance}; null leaves it out. */
        public Builder balance(@Nullable BigDecimal balance) {
            this.balance = balance;
            this.extras = extras.without("balance");
            return this;
        }

        /** Adds a property that the document does not name. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        /** Returns the object. */
        public Wallet build() {
            return new Wallet(this);
        }
    }
}
