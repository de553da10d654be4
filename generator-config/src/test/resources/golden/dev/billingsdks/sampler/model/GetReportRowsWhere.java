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
public final class GetReportRowsWhere implements JsonModel {

    private static final String MODEL = "GetReportRowsWhere";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "all");

    private final @Nullable List<String> all;
    private final ExtraProperties extras;

    private GetReportRowsWhere(Builder builder) {
        this.all = builder.all;
        this.extras = builder.extras;
    }

    private GetReportRowsWhere(JsonReader reader) {
        List<String> all = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> all = reader.list(JsonReader::string);
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.all = all;
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
    public static GetReportRowsWhere fromJson(String json) {
        return JsonReader.parse(json, GetReportRowsWhere::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static GetReportRowsWhere read(JsonReader reader) {
        return new GetReportRowsWhere(reader);
    }

    /** The {@code all} property. */
    public @Nullable List<String> all() {
        return extras.optional(all, MODEL, "all");
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.all = all;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("all", all);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof GetReportRowsWhere that
                        && Objects.equals(all, that.all)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(all, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, all);
    }

    /**
     * Builds {@link GetReportRowsWhere}. An optional property that is null or not set is not sent, unless its setter
     * says otherwise.
     */
    public static final class Builder {

        private @Nullable List<String> all;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder all(@Nullable List<String> all) {
            this.all = all == null ? null : CollectionCopy.list("all", all);
            this.extras = extras.without("all");
            return this;
        }

        /** Adds a property that the document does not declare. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        public GetReportRowsWhere build() {
            return new GetReportRowsWhere(this);
        }
    }
}
