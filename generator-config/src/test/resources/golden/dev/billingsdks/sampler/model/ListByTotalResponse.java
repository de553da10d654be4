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

@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class ListByTotalResponse implements JsonModel {

    private static final String MODEL = "ListByTotalResponse";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "data",
            "total",
            "per_page");

    private final @Nullable List<Contract> data;
    private final @Nullable Long total;
    private final @Nullable Long perPage;
    private final ExtraProperties extras;

    private ListByTotalResponse(Builder builder) {
        this.data = builder.data;
        this.total = builder.total;
        this.perPage = builder.perPage;
        this.extras = builder.extras;
    }

    private ListByTotalResponse(JsonReader reader) {
        List<Contract> data = null;
        Long total = null;
        Long perPage = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> data = reader.list(Contract::read);
                case 1 -> total = reader.int64();
                case 2 -> perPage = reader.int64();
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.data = data;
        this.total = total;
        this.perPage = perPage;
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
    public static ListByTotalResponse fromJson(String json) {
        return JsonReader.parse(json, ListByTotalResponse::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static ListByTotalResponse read(JsonReader reader) {
        return new ListByTotalResponse(reader);
    }

    /** The {@code data} property. */
    public List<Contract> data() {
        return extras.required(data, MODEL, "data");
    }

    /** The {@code total} property. */
    public long total() {
        return extras.required(total, MODEL, "total");
    }

    /** The {@code per_page} property. */
    public long perPage() {
        return extras.required(perPage, MODEL, "per_page");
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.data = data;
        builder.total = total;
        builder.perPage = perPage;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("data", data);
        writer.property("total", total);
        writer.property("per_page", perPage);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof ListByTotalResponse that
                        && Objects.equals(data, that.data)
                        && Objects.equals(total, that.total)
                        && Objects.equals(perPage, that.perPage)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(data, total, perPage, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, data, total, perPage);
    }

    /**
     * Builds {@link ListByTotalResponse}. An optional property that is null or not set is not sent, unless its setter
     * says otherwise.
     */
    public static final class Builder {

        private @Nullable List<Contract> data;
        private @Nullable Long total;
        private @Nullable Long perPage;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder data(List<Contract> data) {
            this.data = CollectionCopy.list("data", data);
            return this;
        }

        public Builder total(long total) {
            this.total = total;
            return this;
        }

        public Builder perPage(long perPage) {
            this.perPage = perPage;
            return this;
        }

        /** Adds a property that the document does not declare. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        public ListByTotalResponse build() {
            return new ListByTotalResponse(this);
        }
    }
}
