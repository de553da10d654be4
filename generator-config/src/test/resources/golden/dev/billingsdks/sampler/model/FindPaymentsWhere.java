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

/** An accessor returns null if its property is absent or null. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class FindPaymentsWhere implements JsonModel {

    private static final String MODEL = "FindPaymentsWhere";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "account",
            "paid");

    private final @Nullable String account;
    private final @Nullable FindPaymentsWherePaid paid;
    private final ExtraProperties extras;

    private FindPaymentsWhere(Builder builder) {
        this.account = builder.account;
        this.paid = builder.paid;
        this.extras = builder.extras;
    }

    private FindPaymentsWhere(JsonReader reader) {
        String account = null;
        FindPaymentsWherePaid paid = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> account = reader.string();
                case 1 -> paid = reader.model(FindPaymentsWherePaid::read);
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.account = account;
        this.paid = paid;
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
    public static FindPaymentsWhere fromJson(String json) {
        return JsonReader.parse(json, FindPaymentsWhere::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static FindPaymentsWhere read(JsonReader reader) {
        return new FindPaymentsWhere(reader);
    }

    /** The {@code account} property. */
    public @Nullable String account() {
        return extras.optional(account, MODEL, "account");
    }

    /** The {@code paid} property. */
    public @Nullable FindPaymentsWherePaid paid() {
        return extras.optional(paid, MODEL, "paid");
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.account = account;
        builder.paid = paid;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("account", account);
        writer.property("paid", paid);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof FindPaymentsWhere that
                        && Objects.equals(account, that.account)
                        && Objects.equals(paid, that.paid)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(account, paid, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, account, paid);
    }

    /**
     * Builds {@link FindPaymentsWhere}. An optional property that is null or not set is not sent, unless its setter
     * says otherwise.
     */
    public static final class Builder {

        private @Nullable String account;
        private @Nullable FindPaymentsWherePaid paid;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder account(@Nullable String account) {
            this.account = account;
            this.extras = extras.without("account");
            return this;
        }

        public Builder paid(@Nullable FindPaymentsWherePaid paid) {
            this.paid = paid;
            this.extras = extras.without("paid");
            return this;
        }

        /** Adds a property that the document does not declare. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        public FindPaymentsWhere build() {
            return new FindPaymentsWhere(this);
        }
    }
}
