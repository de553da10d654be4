// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.model;

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
public final class BankPayment implements JsonModel {

    private static final String MODEL = "BankPayment";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "account",
            "bank");

    private final @Nullable String account;
    private final @Nullable String bank;
    private final ExtraProperties extras;

    private BankPayment(Builder builder) {
        this.account = builder.account;
        this.bank = builder.bank;
        this.extras = builder.extras;
    }

    private BankPayment(JsonReader reader) {
        String account = null;
        String bank = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> account = reader.string();
                case 1 -> bank = reader.string();
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.account = account;
        this.bank = bank;
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
    public static BankPayment fromJson(String json) {
        return JsonReader.parse(json, BankPayment::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static BankPayment read(JsonReader reader) {
        return new BankPayment(reader);
    }

    /** The {@code account} property. */
    public String account() {
        return extras.required(account, MODEL, "account");
    }

    /** The {@code bank} property. */
    public @Nullable String bank() {
        return extras.optional(bank, MODEL, "bank");
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.account = account;
        builder.bank = bank;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("account", account);
        writer.property("bank", bank);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof BankPayment that
                        && Objects.equals(account, that.account)
                        && Objects.equals(bank, that.bank)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(account, bank, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, account, bank);
    }

    /**
     * Builds {@link BankPayment}. An optional property that is null or not set is not sent, unless its setter says
     * otherwise.
     */
    public static final class Builder {

        private @Nullable String account;
        private @Nullable String bank;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder account(String account) {
            this.account = Objects.requireNonNull(account, "account");
            return this;
        }

        public Builder bank(@Nullable String bank) {
            this.bank = bank;
            this.extras = extras.without("bank");
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
        public BankPayment build() {
            new RequestCheck(MODEL)
                    .required("account", account)
                    .verify();
            return new BankPayment(this);
        }
    }
}
