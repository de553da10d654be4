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
public final class ListByLastPageResponse implements JsonModel {

    private static final String MODEL = "ListByLastPageResponse";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "items",
            "pagination");

    private final @Nullable List<Contract> items;
    private final @Nullable ListByLastPageResponsePagination pagination;
    private final ExtraProperties extras;

    private ListByLastPageResponse(Builder builder) {
        this.items = builder.items;
        this.pagination = builder.pagination;
        this.extras = builder.extras;
    }

    private ListByLastPageResponse(JsonReader reader) {
        List<Contract> items = null;
        ListByLastPageResponsePagination pagination = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> items = reader.list(Contract::read);
                case 1 -> pagination = reader.model(ListByLastPageResponsePagination::read);
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.items = items;
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
    public static ListByLastPageResponse fromJson(String json) {
        return JsonReader.parse(json, ListByLastPageResponse::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static ListByLastPageResponse read(JsonReader reader) {
        return new ListByLastPageResponse(reader);
    }

    /** The {@code items} property. */
    public List<Contract> items() {
        return extras.required(items, MODEL, "items");
    }

    /** The {@code pagination} property. */
    public ListByLastPageResponsePagination pagination() {
        return extras.required(pagination, MODEL, "pagination");
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.items = items;
        builder.pagination = pagination;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("items", items);
        writer.property("pagination", pagination);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof ListByLastPageResponse that
                        && Objects.equals(items, that.items)
                        && Objects.equals(pagination, that.pagination)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(items, pagination, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, items, pagination);
    }

    /**
     * Builds {@link ListByLastPageResponse}. An optional property that is null or not set is not sent, unless its
     * setter says otherwise.
     */
    public static final class Builder {

        private @Nullable List<Contract> items;
        private @Nullable ListByLastPageResponsePagination pagination;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder items(List<Contract> items) {
            this.items = CollectionCopy.list("items", items);
            return this;
        }

        public Builder pagination(ListByLastPageResponsePagination pagination) {
            this.pagination = Objects.requireNonNull(pagination, "pagination");
            return this;
        }

        /** Adds a property that the document does not declare. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        public ListByLastPageResponse build() {
            return new ListByLastPageResponse(this);
        }
    }
}
