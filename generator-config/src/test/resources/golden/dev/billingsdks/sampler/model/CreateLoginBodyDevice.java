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
public final class CreateLoginBodyDevice implements JsonModel {

    private static final String MODEL = "CreateLoginBodyDevice";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "name");

    private final @Nullable String name;
    private final ExtraProperties extras;

    private CreateLoginBodyDevice(Builder builder) {
        this.name = builder.name;
        this.extras = builder.extras;
    }

    private CreateLoginBodyDevice(JsonReader reader) {
        String name = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> name = reader.string();
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.name = name;
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
    public static CreateLoginBodyDevice fromJson(String json) {
        return JsonReader.parse(json, CreateLoginBodyDevice::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static CreateLoginBodyDevice read(JsonReader reader) {
        return new CreateLoginBodyDevice(reader);
    }

    /** The {@code name} property. */
    public @Nullable String name() {
        return extras.optional(name, MODEL, "name");
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.name = name;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("name", name);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof CreateLoginBodyDevice that
                        && Objects.equals(name, that.name)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, name);
    }

    /**
     * Builds {@link CreateLoginBodyDevice}. An optional property that is null or not set is not sent, unless its setter
     * says otherwise.
     */
    public static final class Builder {

        private @Nullable String name;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder name(@Nullable String name) {
            this.name = name;
            this.extras = extras.without("name");
            return this;
        }

        /** Adds a property that the document does not declare. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        public CreateLoginBodyDevice build() {
            return new CreateLoginBodyDevice(this);
        }
    }
}
