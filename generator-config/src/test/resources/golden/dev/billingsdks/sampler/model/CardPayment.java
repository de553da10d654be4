// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.model;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestCheck;
import dev.billingsdks.runtime.json.CollectionCopy;
import dev.billingsdks.runtime.json.ExtraProperties;
import dev.billingsdks.runtime.json.JsonModel;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.runtime.json.JsonValue;
import dev.billingsdks.runtime.json.JsonWriter;
import dev.billingsdks.runtime.json.PropertyNames;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An accessor returns null if its property is absent or null. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class CardPayment implements JsonModel {

    private static final String MODEL = "CardPayment";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "card",
            "tags");

    private final @Nullable String card;
    private final @Nullable List<String> tags;
    private final ExtraProperties extras;

    private CardPayment(Builder builder) {
        this.card = builder.card;
        this.tags = builder.tags;
        this.extras = builder.extras;
    }

    private CardPayment(JsonReader reader) {
        String card = null;
        List<String> tags = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> card = reader.string();
                case 1 -> tags = reader.list(JsonReader::string);
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.card = card;
        this.tags = tags;
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
    public static CardPayment fromJson(String json) {
        return JsonReader.parse(json, CardPayment::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static CardPayment read(JsonReader reader) {
        return new CardPayment(reader);
    }

    /** The {@code card} property. */
    public String card() {
        return extras.required(card, MODEL, "card");
    }

    /** The {@code tags} property. */
    public @Nullable List<String> tags() {
        return extras.optional(tags, MODEL, "tags");
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.card = card;
        builder.tags = tags;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("card", card);
        writer.property("tags", tags);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof CardPayment that
                        && Objects.equals(card, that.card)
                        && Objects.equals(tags, that.tags)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(card, tags, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, card, tags);
    }

    /**
     * Builds {@link CardPayment}. An optional property that is null or not set is not sent, unless its setter says
     * otherwise.
     */
    public static final class Builder {

        private @Nullable String card;
        private @Nullable List<String> tags;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder card(String card) {
            this.card = Objects.requireNonNull(card, "card");
            return this;
        }

        public Builder tags(@Nullable List<String> tags) {
            this.tags = tags == null ? null : CollectionCopy.list("tags", tags);
            this.extras = extras.without("tags");
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
        public CardPayment build() {
            new RequestCheck(MODEL)
                    .required("card", card)
                    .verify();
            return new CardPayment(this);
        }
    }
}
