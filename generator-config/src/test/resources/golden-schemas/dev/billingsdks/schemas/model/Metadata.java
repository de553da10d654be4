// Generated from specs/schemas by billing-sdks; do not edit.
package dev.billingsdks.schemas.model;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.json.ExtraProperties;
import dev.billingsdks.runtime.json.JsonModel;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.runtime.json.JsonWriter;
import dev.billingsdks.runtime.json.PropertyNames;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Properties without a name that have a type. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class Metadata implements JsonModel {

    private static final String MODEL = "Metadata";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "version");

    private final @Nullable Long version;
    private final ExtraProperties extras;

    private Metadata(Builder builder) {
        this.version = builder.version;
        this.extras = builder.extras;
    }

    private Metadata(JsonReader reader) {
        Long version = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> version = reader.int64();
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.version = version;
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
    public static Metadata fromJson(String json) {
        return JsonReader.parse(json, Metadata::read);
    }

    /** Reads the model where the reader stands. For generated code and the runtime. */
    public static Metadata read(JsonReader reader) {
        return new Metadata(reader);
    }

    /** Returns {@code version}. */
    public long version() {
        return extras.required(version, MODEL, "version");
    }

    /**
     * Returns the properties that the document does not name, in their order.
     *
     * @throws dev.billingsdks.runtime.error.InvalidDataException if the vendor sent one that does not fit the type
     */
    public Map<String, String> additionalProperties() {
        return extras.unknown(MODEL, JsonReader::string);
    }

    /** Returns a builder that holds what this object holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.version = version;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("version", version);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Metadata that
                        && Objects.equals(version, that.version)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(version, extras);
    }

    /** Returns the names of the properties that are set; their values are the customer's and stay out of logs. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, version);
    }

    /** Builds {@link Metadata}. */
    public static final class Builder {

        private @Nullable Long version;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        /** Sets {@code version}. */
        public Builder version(long version) {
            this.version = version;
            return this;
        }

        /** Adds a property that the document does not name. */
        public Builder additionalProperty(String name, String value) {
            this.extras = extras.withValue(name, value);
            return this;
        }

        /** Returns the object. */
        public Metadata build() {
            return new Metadata(this);
        }
    }
}
