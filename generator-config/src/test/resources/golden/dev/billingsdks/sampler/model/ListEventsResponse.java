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

/** The object {@code ListEventsResponse}. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class ListEventsResponse implements JsonModel {

    private static final String MODEL = "ListEventsResponse";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "has_more",
            "data");

    private final @Nullable Boolean hasMore;
    private final @Nullable List<SamplerBillingPackage> data;
    private final ExtraProperties extras;

    private ListEventsResponse(Builder builder) {
        this.hasMore = builder.hasMore;
        this.data = builder.data;
        this.extras = builder.extras;
    }

    private ListEventsResponse(JsonReader reader) {
        Boolean hasMore = null;
        List<SamplerBillingPackage> data = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> hasMore = reader.bool();
                case 1 -> data = reader.list(SamplerBillingPackage::read);
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.hasMore = hasMore;
        this.data = data;
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
    public static ListEventsResponse fromJson(String json) {
        return JsonReader.parse(json, ListEventsResponse::read);
    }

    /** Reads the model where the reader stands. For generated code and the runtime. */
    public static ListEventsResponse read(JsonReader reader) {
        return new ListEventsResponse(reader);
    }

    /**
     * Returns {@code has_more}.
     *
     * @return the value, or null where the vendor sent none
     */
    public @Nullable Boolean hasMore() {
        return extras.optional(hasMore, MODEL, "has_more");
    }

    /**
     * Returns {@code data}.
     *
     * @return the value, or null where the vendor sent none
     */
    public @Nullable List<SamplerBillingPackage> data() {
        return extras.optional(data, MODEL, "data");
    }

    /** Returns the properties that the vendor sent and the document does not name, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder that holds what this object holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.hasMore = hasMore;
        builder.data = data;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("has_more", hasMore);
        writer.property("data", data);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof ListEventsResponse that
                        && Objects.equals(hasMore, that.hasMore)
                        && Objects.equals(data, that.data)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(hasMore, data, extras);
    }

    /** Returns the names of the properties that are set; their values are the customer's and stay out of logs. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, hasMore, data);
    }

    /** Builds {@link ListEventsResponse}. */
    public static final class Builder {

        private @Nullable Boolean hasMore;
        private @Nullable List<SamplerBillingPackage> data;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        /** Sets {@code has_more}. */
        public Builder hasMore(boolean hasMore) {
            this.hasMore = hasMore;
            return this;
        }

        /** Sets {@code data}; null leaves it out. */
        public Builder data(@Nullable List<SamplerBillingPackage> data) {
            this.data = data == null ? null : List.copyOf(data);
            this.extras = extras.without("data");
            return this;
        }

        /** Adds a property that the document does not name. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        /** Returns the object. */
        public ListEventsResponse build() {
            return new ListEventsResponse(this);
        }
    }
}
