// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.model;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.json.ExtraProperties;
import dev.billingsdks.runtime.json.JsonModel;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.runtime.json.JsonValue;
import dev.billingsdks.runtime.json.JsonWriter;
import dev.billingsdks.runtime.json.PropertyNames;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An accessor returns null if its property is absent or null. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class GetReportRowsFilter implements JsonModel {

    private static final String MODEL = "GetReportRowsFilter";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "from",
            "open");

    private final @Nullable LocalDate from;
    private final @Nullable Boolean open;
    private final ExtraProperties extras;

    private GetReportRowsFilter(Builder builder) {
        this.from = builder.from;
        this.open = builder.open;
        this.extras = builder.extras;
    }

    private GetReportRowsFilter(JsonReader reader) {
        LocalDate from = null;
        Boolean open = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> from = reader.date();
                case 1 -> open = reader.bool();
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.from = from;
        this.open = open;
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
    public static GetReportRowsFilter fromJson(String json) {
        return JsonReader.parse(json, GetReportRowsFilter::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static GetReportRowsFilter read(JsonReader reader) {
        return new GetReportRowsFilter(reader);
    }

    /** The {@code from} property. */
    public @Nullable LocalDate from() {
        return extras.optional(from, MODEL, "from");
    }

    /** The {@code open} property. */
    public @Nullable Boolean open() {
        return extras.optional(open, MODEL, "open");
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.from = from;
        builder.open = open;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("from", from);
        writer.property("open", open);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof GetReportRowsFilter that
                        && Objects.equals(from, that.from)
                        && Objects.equals(open, that.open)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, open, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, from, open);
    }

    /**
     * Builds {@link GetReportRowsFilter}. An optional property that is null or not set is not sent, unless its setter
     * says otherwise.
     */
    public static final class Builder {

        private @Nullable LocalDate from;
        private @Nullable Boolean open;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder from(@Nullable LocalDate from) {
            this.from = from;
            this.extras = extras.without("from");
            return this;
        }

        public Builder open(boolean open) {
            this.open = open;
            return this;
        }

        /** Adds a property that the document does not declare. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        public GetReportRowsFilter build() {
            return new GetReportRowsFilter(this);
        }
    }
}
