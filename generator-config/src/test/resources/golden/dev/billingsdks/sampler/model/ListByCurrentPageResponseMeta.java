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
public final class ListByCurrentPageResponseMeta implements JsonModel {

    private static final String MODEL = "ListByCurrentPageResponseMeta";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "page",
            "size");

    private final @Nullable Long page;
    private final @Nullable Long size;
    private final ExtraProperties extras;

    private ListByCurrentPageResponseMeta(Builder builder) {
        this.page = builder.page;
        this.size = builder.size;
        this.extras = builder.extras;
    }

    private ListByCurrentPageResponseMeta(JsonReader reader) {
        Long page = null;
        Long size = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> page = reader.int64();
                case 1 -> size = reader.int64();
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.page = page;
        this.size = size;
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
    public static ListByCurrentPageResponseMeta fromJson(String json) {
        return JsonReader.parse(json, ListByCurrentPageResponseMeta::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static ListByCurrentPageResponseMeta read(JsonReader reader) {
        return new ListByCurrentPageResponseMeta(reader);
    }

    /** The {@code page} property. */
    public long page() {
        return extras.required(page, MODEL, "page");
    }

    /** The {@code size} property. */
    public @Nullable Long size() {
        return extras.optional(size, MODEL, "size");
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.page = page;
        builder.size = size;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("page", page);
        writer.property("size", size);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof ListByCurrentPageResponseMeta that
                        && Objects.equals(page, that.page)
                        && Objects.equals(size, that.size)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(page, size, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, page, size);
    }

    /**
     * Builds {@link ListByCurrentPageResponseMeta}. An optional property that is null or not set is not sent, unless
     * its setter says otherwise.
     */
    public static final class Builder {

        private @Nullable Long page;
        private @Nullable Long size;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder page(long page) {
            this.page = page;
            return this;
        }

        public Builder size(long size) {
            this.size = size;
            return this;
        }

        /** Adds a property that the document does not declare. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        public ListByCurrentPageResponseMeta build() {
            return new ListByCurrentPageResponseMeta(this);
        }
    }
}
