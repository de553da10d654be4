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
public final class ExportJobResult implements JsonModel {

    private static final String MODEL = "ExportJobResult";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "rows");

    private final @Nullable Long rows;
    private final ExtraProperties extras;

    private ExportJobResult(Builder builder) {
        this.rows = builder.rows;
        this.extras = builder.extras;
    }

    private ExportJobResult(JsonReader reader) {
        Long rows = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> rows = reader.int64();
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.rows = rows;
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
    public static ExportJobResult fromJson(String json) {
        return JsonReader.parse(json, ExportJobResult::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static ExportJobResult read(JsonReader reader) {
        return new ExportJobResult(reader);
    }

    /** The {@code rows} property. */
    public @Nullable Long rows() {
        return extras.optional(rows, MODEL, "rows");
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.rows = rows;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("rows", rows);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof ExportJobResult that
                        && Objects.equals(rows, that.rows)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rows, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, rows);
    }

    /**
     * Builds {@link ExportJobResult}. An optional property that is null or not set is not sent, unless its setter says
     * otherwise.
     */
    public static final class Builder {

        private @Nullable Long rows;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder rows(long rows) {
            this.rows = rows;
            return this;
        }

        /** Adds a property that the document does not declare. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        public ExportJobResult build() {
            return new ExportJobResult(this);
        }
    }
}
