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
            "version")
                    .andOthers();

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

    /** Returns a new, empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads an object from JSON text, as {@link #toJson()} returns it.
     *
     * @throws dev.billingsdks.runtime.error.DecodeException if the text is not a JSON object
     */
    public static Metadata fromJson(String json) {
        return JsonReader.parse(json, Metadata::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static Metadata read(JsonReader reader) {
        return new Metadata(reader);
    }

    /** The {@code version} property. */
    public long version() {
        return extras.required(version, MODEL, "version");
    }

    /**
     * Returns the properties that the document does not declare, in their order. Those with a value of another type are
     * omitted; {@link dev.billingsdks.runtime.json.MapMembers#unreadable} returns them.
     */
    public Map<String, String> additionalProperties() {
        return extras.unknown(JsonReader::string);
    }

    /** Returns a builder with the values of this object. */
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

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, version);
    }

    /**
     * Builds {@link Metadata}. An optional property that is null or not set is not sent, unless its setter says
     * otherwise.
     */
    public static final class Builder {

        private @Nullable Long version;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder version(long version) {
            this.version = version;
            return this;
        }

        /** Adds a property that the document does not declare. */
        public Builder additionalProperty(String name, String value) {
            this.extras = extras.withValue(name, value);
            return this;
        }

        public Metadata build() {
            return new Metadata(this);
        }
    }
}
