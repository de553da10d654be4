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

@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class Empty implements JsonModel {

    private static final String MODEL = "Empty";
    private static final PropertyNames PROPERTIES = PropertyNames.of();

    private final ExtraProperties extras;

    private Empty(Builder builder) {
        this.extras = builder.extras;
    }

    private Empty(JsonReader reader) {
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
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
    public static Empty fromJson(String json) {
        return JsonReader.parse(json, Empty::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static Empty read(JsonReader reader) {
        return new Empty(reader);
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Empty that
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL);
    }

    /**
     * Builds {@link Empty}. An optional property that is null or not set is not sent, unless its setter says otherwise.
     */
    public static final class Builder {

        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        /** Adds a property that the document does not declare. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        public Empty build() {
            return new Empty(this);
        }
    }
}
