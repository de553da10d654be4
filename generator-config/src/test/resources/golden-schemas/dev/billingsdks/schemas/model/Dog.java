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

    /** Returns a new, empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads an object from JSON text, as {@link #toJson()} returns it.
     *
     * @throws dev.billingsdks.runtime.error.DecodeException if the text is not a JSON object
     */
    public static Dog fromJson(String json) {
        return JsonReader.parse(json, Dog::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static Dog read(JsonReader reader) {
        return new Dog(reader);
    }

    /** The {@code pet_type} property. */
    public String petType() {
        return extras.required(petType, MODEL, "pet_type");
    }

    /** The {@code name} property. */
    public @Nullable String name() {
        return extras.optional(name, MODEL, "name");
    }

    /** The {@code weight} property. */
    public @Nullable Integer weight() {
        return extras.optional(weight, MODEL, "weight");
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
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

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, petType, name, weight);
    }

    /**
     * Builds {@link Dog}. An optional property that is null or not set is not sent, unless its setter says otherwise.
     */
    public static final class Builder {

        private @Nullable String petType;
        private @Nullable String name;
        private @Nullable Integer weight;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder petType(String petType) {
            this.petType = Objects.requireNonNull(petType, "petType");
            return this;
        }

        public Builder name(@Nullable String name) {
            this.name = name;
            this.extras = extras.without("name");
            return this;
        }

        public Builder weight(int weight) {
            this.weight = weight;
            return this;
        }

        /** Adds a property that the document does not declare. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        public Dog build() {
            return new Dog(this);
        }
    }
}
