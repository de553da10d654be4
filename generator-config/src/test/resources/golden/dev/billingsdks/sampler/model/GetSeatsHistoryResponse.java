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
public final class GetSeatsHistoryResponse implements JsonModel {

    private static final String MODEL = "GetSeatsHistoryResponse";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "data",
            "pagination");

    private final @Nullable List<Contract> data;
    private final @Nullable GetSeatsHistoryResponsePagination pagination;
    private final ExtraProperties extras;

    private GetSeatsHistoryResponse(Builder builder) {
        this.data = builder.data;
        this.pagination = builder.pagination;
        this.extras = builder.extras;
    }

    private GetSeatsHistoryResponse(JsonReader reader) {
        List<Contract> data = null;
        GetSeatsHistoryResponsePagination pagination = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> data = reader.list(Contract::read);
                case 1 -> pagination = reader.model(GetSeatsHistoryResponsePagination::read);
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.data = data;
        this.pagination = pagination;
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
    public static GetSeatsHistoryResponse fromJson(String json) {
        return JsonReader.parse(json, GetSeatsHistoryResponse::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static GetSeatsHistoryResponse read(JsonReader reader) {
        return new GetSeatsHistoryResponse(reader);
    }

    /** The {@code data} property. */
    public @Nullable List<Contract> data() {
        return extras.optional(data, MODEL, "data");
    }

    /** The {@code pagination} property. */
    public @Nullable GetSeatsHistoryResponsePagination pagination() {
        return extras.optional(pagination, MODEL, "pagination");
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.data = data;
        builder.pagination = pagination;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("data", data);
        writer.property("pagination", pagination);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof GetSeatsHistoryResponse that
                        && Objects.equals(data, that.data)
                        && Objects.equals(pagination, that.pagination)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(data, pagination, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, data, pagination);
    }

    /**
     * Builds {@link GetSeatsHistoryResponse}. An optional property that is null or not set is not sent, unless its
     * setter says otherwise.
     */
    public static final class Builder {

        private @Nullable List<Contract> data;
        private @Nullable GetSeatsHistoryResponsePagination pagination;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder data(@Nullable List<Contract> data) {
            this.data = data == null ? null : CollectionCopy.list("data", data);
            this.extras = extras.without("data");
            return this;
        }

        public Builder pagination(@Nullable GetSeatsHistoryResponsePagination pagination) {
            this.pagination = pagination;
            this.extras = extras.without("pagination");
            return this;
        }

        /** Adds a property that the document does not declare. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        public GetSeatsHistoryResponse build() {
            return new GetSeatsHistoryResponse(this);
        }
    }
}
