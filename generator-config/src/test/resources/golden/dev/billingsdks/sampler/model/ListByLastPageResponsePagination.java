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

@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class ListByLastPageResponsePagination implements JsonModel {

    private static final String MODEL = "ListByLastPageResponsePagination";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "total_count",
            "max_page");

    private final @Nullable Long totalCount;
    private final @Nullable Long maxPage;
    private final ExtraProperties extras;

    private ListByLastPageResponsePagination(Builder builder) {
        this.totalCount = builder.totalCount;
        this.maxPage = builder.maxPage;
        this.extras = builder.extras;
    }

    private ListByLastPageResponsePagination(JsonReader reader) {
        Long totalCount = null;
        Long maxPage = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> totalCount = reader.int64();
                case 1 -> maxPage = reader.int64();
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.totalCount = totalCount;
        this.maxPage = maxPage;
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
    public static ListByLastPageResponsePagination fromJson(String json) {
        return JsonReader.parse(json, ListByLastPageResponsePagination::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static ListByLastPageResponsePagination read(JsonReader reader) {
        return new ListByLastPageResponsePagination(reader);
    }

    /** The {@code total_count} property. */
    public long totalCount() {
        return extras.required(totalCount, MODEL, "total_count");
    }

    /** The {@code max_page} property. */
    public long maxPage() {
        return extras.required(maxPage, MODEL, "max_page");
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.totalCount = totalCount;
        builder.maxPage = maxPage;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("total_count", totalCount);
        writer.property("max_page", maxPage);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof ListByLastPageResponsePagination that
                        && Objects.equals(totalCount, that.totalCount)
                        && Objects.equals(maxPage, that.maxPage)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(totalCount, maxPage, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, totalCount, maxPage);
    }

    /**
     * Builds {@link ListByLastPageResponsePagination}. An optional property that is null or not set is not sent, unless
     * its setter says otherwise.
     */
    public static final class Builder {

        private @Nullable Long totalCount;
        private @Nullable Long maxPage;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder totalCount(long totalCount) {
            this.totalCount = totalCount;
            return this;
        }

        public Builder maxPage(long maxPage) {
            this.maxPage = maxPage;
            return this;
        }

        /** Adds a property that the document does not declare. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        public ListByLastPageResponsePagination build() {
            return new ListByLastPageResponsePagination(this);
        }
    }
}
