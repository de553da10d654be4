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

    /** Returns a new, empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads an object from JSON text, as {@link #toJson()} returns it.
     *
     * @throws dev.billingsdks.runtime.error.DecodeException if the text is not a JSON object
     */
    public static ListEventsResponse fromJson(String json) {
        return JsonReader.parse(json, ListEventsResponse::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static ListEventsResponse read(JsonReader reader) {
        return new ListEventsResponse(reader);
    }

    /** The {@code has_more} property. */
    public @Nullable Boolean hasMore() {
        return extras.optional(hasMore, MODEL, "has_more");
    }

    /** The {@code data} property. */
    public @Nullable List<SamplerBillingPackage> data() {
        return extras.optional(data, MODEL, "data");
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
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

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, hasMore, data);
    }

    /**
     * Builds {@link ListEventsResponse}. An optional property that is null or not set is not sent, unless its setter
     * says otherwise.
     */
    public static final class Builder {

        private @Nullable Boolean hasMore;
        private @Nullable List<SamplerBillingPackage> data;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder hasMore(boolean hasMore) {
            this.hasMore = hasMore;
            return this;
        }

        public Builder data(@Nullable List<SamplerBillingPackage> data) {
            this.data = data == null ? null : CollectionCopy.list("data", data);
            this.extras = extras.without("data");
            return this;
        }

        /** Adds a property that the document does not declare. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        public ListEventsResponse build() {
            return new ListEventsResponse(this);
        }
    }
}
