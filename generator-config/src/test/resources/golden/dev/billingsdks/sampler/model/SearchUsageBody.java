// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.model;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestCheck;
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
public final class SearchUsageBody implements JsonModel {

    private static final String MODEL = "SearchUsageBody";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "metric",
            "paging");

    private final @Nullable String metric;
    private final @Nullable SearchUsageBodyPaging paging;
    private final ExtraProperties extras;

    private SearchUsageBody(Builder builder) {
        this.metric = builder.metric;
        this.paging = builder.paging;
        this.extras = builder.extras;
    }

    private SearchUsageBody(JsonReader reader) {
        String metric = null;
        SearchUsageBodyPaging paging = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> metric = reader.string();
                case 1 -> paging = reader.model(SearchUsageBodyPaging::read);
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.metric = metric;
        this.paging = paging;
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
    public static SearchUsageBody fromJson(String json) {
        return JsonReader.parse(json, SearchUsageBody::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static SearchUsageBody read(JsonReader reader) {
        return new SearchUsageBody(reader);
    }

    /** The {@code metric} property. */
    public String metric() {
        return extras.required(metric, MODEL, "metric");
    }

    /** The {@code paging} property. */
    public @Nullable SearchUsageBodyPaging paging() {
        return extras.optional(paging, MODEL, "paging");
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.metric = metric;
        builder.paging = paging;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("metric", metric);
        writer.property("paging", paging);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof SearchUsageBody that
                        && Objects.equals(metric, that.metric)
                        && Objects.equals(paging, that.paging)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(metric, paging, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, metric, paging);
    }

    /**
     * Builds {@link SearchUsageBody}. An optional property that is null or not set is not sent, unless its setter says
     * otherwise.
     */
    public static final class Builder {

        private @Nullable String metric;
        private @Nullable SearchUsageBodyPaging paging;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder metric(String metric) {
            this.metric = Objects.requireNonNull(metric, "metric");
            return this;
        }

        public Builder paging(@Nullable SearchUsageBodyPaging paging) {
            this.paging = paging;
            this.extras = extras.without("paging");
            return this;
        }

        /** Adds a property that the document does not declare. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        /**
         * Returns the object.
         *
         * @throws IllegalArgumentException if a required property is missing; the message names each of them
         */
        public SearchUsageBody build() {
            new RequestCheck(MODEL)
                    .required("metric", metric)
                    .verify();
            return new SearchUsageBody(this);
        }
    }
}
