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
public final class GetSeatsHistoryResponsePagination implements JsonModel {

    private static final String MODEL = "GetSeatsHistoryResponsePagination";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "next_page")
                    .nullable("next_page");

    private final @Nullable String nextPage;
    private final ExtraProperties extras;

    private GetSeatsHistoryResponsePagination(Builder builder) {
        this.nextPage = builder.nextPage;
        this.extras = builder.extras;
    }

    private GetSeatsHistoryResponsePagination(JsonReader reader) {
        String nextPage = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> nextPage = reader.string();
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.nextPage = nextPage;
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
    public static GetSeatsHistoryResponsePagination fromJson(String json) {
        return JsonReader.parse(json, GetSeatsHistoryResponsePagination::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static GetSeatsHistoryResponsePagination read(JsonReader reader) {
        return new GetSeatsHistoryResponsePagination(reader);
    }

    /** The {@code next_page} property. */
    public @Nullable String nextPage() {
        return extras.optional(nextPage, MODEL, "next_page");
    }

    /** Returns whether {@code next_page} is present, even if it is null. */
    public boolean hasNextPage() {
        return extras.isPresent(nextPage, "next_page");
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.nextPage = nextPage;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("next_page", nextPage);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof GetSeatsHistoryResponsePagination that
                        && Objects.equals(nextPage, that.nextPage)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(nextPage, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, nextPage);
    }

    /**
     * Builds {@link GetSeatsHistoryResponsePagination}. An optional property that is null or not set is not sent,
     * unless its setter says otherwise.
     */
    public static final class Builder {

        private @Nullable String nextPage;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        /** Sets {@code next_page}; null is sent as null. */
        public Builder nextPage(@Nullable String nextPage) {
            this.nextPage = nextPage;
            this.extras = extras.withNullable("next_page", nextPage);
            return this;
        }

        /** Adds a property that the document does not declare. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        public GetSeatsHistoryResponsePagination build() {
            return new GetSeatsHistoryResponsePagination(this);
        }
    }
}
