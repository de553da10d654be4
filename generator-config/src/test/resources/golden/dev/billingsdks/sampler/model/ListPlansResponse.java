// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.model;

import dev.billingsdks.runtime.Generated;
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
public final class ListPlansResponse implements JsonModel {

    private static final String MODEL = "ListPlansResponse";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "total",
            "rows");

    private final @Nullable Long total;
    private final @Nullable List<String> rows;
    private final ExtraProperties extras;

    private ListPlansResponse(Builder builder) {
        this.total = builder.total;
        this.rows = builder.rows;
        this.extras = builder.extras;
    }

    private ListPlansResponse(JsonReader reader) {
        Long total = null;
        List<String> rows = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> total = reader.int64();
                case 1 -> rows = reader.list(JsonReader::string);
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.total = total;
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
    public static ListPlansResponse fromJson(String json) {
        return JsonReader.parse(json, ListPlansResponse::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static ListPlansResponse read(JsonReader reader) {
        return new ListPlansResponse(reader);
    }

    /** The {@code total} property. */
    public @Nullable Long total() {
        return extras.optional(total, MODEL, "total");
    }

    /** The {@code rows} property. */
    public @Nullable List<String> rows() {
        return extras.optional(rows, MODEL, "rows");
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.total = total;
        builder.rows = rows;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("total", total);
        writer.property("rows", rows);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof ListPlansResponse that
                        && Objects.equals(total, that.total)
                        && Objects.equals(rows, that.rows)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(total, rows, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, total, rows);
    }

    /**
     * Builds {@link ListPlansResponse}. An optional property that is null or not set is not sent, unless its setter
     * says otherwise.
     */
    public static final class Builder {

        private @Nullable Long total;
        private @Nullable List<String> rows;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder total(long total) {
            this.total = total;
            return this;
        }

        public Builder rows(@Nullable List<String> rows) {
            this.rows = rows == null ? null : CollectionCopy.list("rows", rows);
            this.extras = extras.without("rows");
            return this;
        }

        /** Adds a property that the document does not declare. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        public ListPlansResponse build() {
            return new ListPlansResponse(this);
        }
    }
}
