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

@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class SearchUsageResponseResult implements JsonModel {

    private static final String MODEL = "SearchUsageResponseResult";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "total",
            "more",
            "rows");

    private final @Nullable Long total;
    private final @Nullable Boolean more;
    private final @Nullable List<Contract> rows;
    private final ExtraProperties extras;

    private SearchUsageResponseResult(Builder builder) {
        this.total = builder.total;
        this.more = builder.more;
        this.rows = builder.rows;
        this.extras = builder.extras;
    }

    private SearchUsageResponseResult(JsonReader reader) {
        Long total = null;
        Boolean more = null;
        List<Contract> rows = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> total = reader.int64();
                case 1 -> more = reader.bool();
                case 2 -> rows = reader.list(Contract::read);
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.total = total;
        this.more = more;
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
    public static SearchUsageResponseResult fromJson(String json) {
        return JsonReader.parse(json, SearchUsageResponseResult::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static SearchUsageResponseResult read(JsonReader reader) {
        return new SearchUsageResponseResult(reader);
    }

    /** The {@code total} property. */
    public long total() {
        return extras.required(total, MODEL, "total");
    }

    /** The {@code more} property. */
    public boolean more() {
        return extras.required(more, MODEL, "more");
    }

    /** The {@code rows} property. */
    public List<Contract> rows() {
        return extras.required(rows, MODEL, "rows");
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.total = total;
        builder.more = more;
        builder.rows = rows;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("total", total);
        writer.property("more", more);
        writer.property("rows", rows);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof SearchUsageResponseResult that
                        && Objects.equals(total, that.total)
                        && Objects.equals(more, that.more)
                        && Objects.equals(rows, that.rows)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(total, more, rows, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, total, more, rows);
    }

    /**
     * Builds {@link SearchUsageResponseResult}. An optional property that is null or not set is not sent, unless its
     * setter says otherwise.
     */
    public static final class Builder {

        private @Nullable Long total;
        private @Nullable Boolean more;
        private @Nullable List<Contract> rows;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder total(long total) {
            this.total = total;
            return this;
        }

        public Builder more(boolean more) {
            this.more = more;
            return this;
        }

        public Builder rows(List<Contract> rows) {
            this.rows = CollectionCopy.list("rows", rows);
            return this;
        }

        /** Adds a property that the document does not declare. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        public SearchUsageResponseResult build() {
            return new SearchUsageResponseResult(this);
        }
    }
}
