// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.model;

import dev.billingsdks.runtime.Generated;
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

/** The object {@code SearchUsageResponseResult}. */
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

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads the model from JSON text, such as {@link #toJson()} gives.
     *
     * @throws dev.billingsdks.runtime.error.DecodeException if the text is no JSON object
     */
    public static SearchUsageResponseResult fromJson(String json) {
        return JsonReader.parse(json, SearchUsageResponseResult::read);
    }

    /** Reads the model where the reader stands. For generated code and the runtime. */
    public static SearchUsageResponseResult read(JsonReader reader) {
        return new SearchUsageResponseResult(reader);
    }

    /** Returns {@code total}. */
    public long total() {
        return extras.required(total, MODEL, "total");
    }

    /** Returns {@code more}. */
    public boolean more() {
        return extras.required(more, MODEL, "more");
    }

    /** Returns {@code rows}. */
    public List<Contract> rows() {
        return extras.required(rows, MODEL, "rows");
    }

    /** Returns the properties that the vendor sent and the document does not name, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder that holds what this object holds. */
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

    /** Returns the names of the properties that are set; their values are the customer's and stay out of logs. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, total, more, rows);
    }

    /** Builds {@link SearchUsageResponseResult}. */
    public static final class Builder {

        private @Nullable Long total;
        private @Nullable Boolean more;
        private @Nullable List<Contract> rows;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        /** Sets {@code total}. */
        public Builder total(long total) {
            this.total = total;
            return this;
        }

        /** Sets {@code more}. */
        public Builder more(boolean more) {
            this.more = more;
            return this;
        }

        /** Sets {@code rows}. */
        public Builder rows(List<Contract> rows) {
            this.rows = List.copyOf(rows);
            return this;
        }

        /** Adds a property that the document does not name. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        /** Returns the object. */
        public SearchUsageResponseResult build() {
            return new SearchUsageResponseResult(this);
        }
    }
}
