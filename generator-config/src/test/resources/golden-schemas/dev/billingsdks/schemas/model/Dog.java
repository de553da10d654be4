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

/** The object {@code Dog}. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class Dog implements JsonModel {

    private static final String MODEL = "Dog";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "pet_type",
            "name",
            "weight");

    private final @Nullable String petType;
    private final @Nullable String name;
    private final @Nullable Integer weight;
    private final ExtraProperties extras;

    private Dog(Builder builder) {
        this.petType = builder.petType;
        this.name = builder.name;
        this.weight = builder.weight;
        this.extras = builder.extras;
    }

    private Dog(JsonReader reader) {
        String petType = null;
        String name = null;
        Integer weight = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> petType = reader.string();
                case 1 -> name = reader.string();
                case 2 -> weight = reader.int32();
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.petType = petType;
        this.name = name;
        this.weight = weight;
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
    public static Dog fromJson(String json) {
        return JsonReader.parse(json, Dog::read);
    }

    /** Reads the model where the reader stands. For generated code and the runtime. */
    public static Dog read(JsonReader reader) {
        return new Dog(reader);
    }

    /** Returns {@code pet_type}. */
    public String petType() {
        return extras.required(petType, MODEL, "pet_type");
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
     * Returns {@code weight}.
     *
     * @return the value, or null where the vendor sent none
     */
    public @Nullable Integer weight() {
        return extras.optional(weight, MODEL, "weight");
    }

    /** Returns the properties that the vendor sent and the document does not name, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder that holds what this object holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.petType = petType;
        builder.name = name;
        builder.weight = weight;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("pet_type", petType);
        writer.property("name", name);
        writer.property("weight", weight);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Dog that
                        && Objects.equals(petType, that.petType)
                        && Objects.equals(name, that.name)
                        && Objects.equals(weight, that.weight)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(petType, name, weight, extras);
    }

    /** Returns the names of the properties that are set; their values are the customer's and stay out of logs. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, petType, name, weight);
    }

    /** Builds {@link Dog}. */
    public static final class Builder {

        private @Nullable String petType;
        private @Nullable String name;
        private @Nullable Integer weight;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        /** Sets {@code pet_type}. */
        public Builder petType(String petType) {
            this.petType = Objects.requireNonNull(petType, "petType");
            return this;
        }

        /** Sets {@code name}; null leaves it out. */
        public Builder name(@Nullable String name) {
            this.name = name;
            this.extras = extras.without("name");
            return this;
        }

        /** Sets {@code weight}. */
        public Builder weight(int weight) {
            this.weight = weight;
            return this;
        }

        /** Adds a property that the document does not name. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        /** Returns the object. */
        public Dog build() {
            return new Dog(this);
        }
    }
}
