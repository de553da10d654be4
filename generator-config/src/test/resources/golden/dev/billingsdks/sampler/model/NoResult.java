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
public final class NoResult implements JsonModel {

    private static final String MODEL = "NoResult";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "type");

    private final @Nullable String type;
    private final ExtraProperties extras;

    private NoResult(Builder builder) {
        this.type = builder.type;
        this.extras = builder.extras;
    }

    private NoResult(JsonReader reader) {
        String type = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> type = reader.string();
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.type = type;
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
    public static NoResult fromJson(String json) {
        return JsonReader.parse(json, NoResult::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static NoResult read(JsonReader reader) {
        return new NoResult(reader);
    }

    /** The {@code type} property. */
    public @Nullable String type() {
        return extras.optional(type, MODEL, "type");
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.type = type;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("type", type);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof NoResult that
                        && Objects.equals(type, that.type)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, type);
    }

    /**
     * Builds {@link NoResult}. An optional property that is null or not set is not sent, unless its setter says
     * otherwise.
     */
    public static final class Builder {

        private @Nullable String type;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder type(@Nullable String type) {
            this.type = type;
            this.extras = extras.without("type");
            return this;
        }

        /** Adds a property that the document does not declare. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        public NoResult build() {
            return new NoResult(this);
        }
    }
}
