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
public final class SearchCustomersResponse implements JsonModel {

    private static final String MODEL = "SearchCustomersResponse";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "data",
            "next_page")
                    .nullable("next_page");

    private final @Nullable List<Customer> data;
    private final @Nullable String nextPage;
    private final ExtraProperties extras;

    private SearchCustomersResponse(Builder builder) {
        this.data = builder.data;
        this.nextPage = builder.nextPage;
        this.extras = builder.extras;
    }

    private SearchCustomersResponse(JsonReader reader) {
        List<Customer> data = null;
        String nextPage = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> data = reader.list(Customer::read);
                case 1 -> nextPage = reader.string();
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.data = data;
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
    public static SearchCustomersResponse fromJson(String json) {
        return JsonReader.parse(json, SearchCustomersResponse::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static SearchCustomersResponse read(JsonReader reader) {
        return new SearchCustomersResponse(reader);
    }

    /** The {@code data} property. */
    public @Nullable List<Customer> data() {
        return extras.optional(data, MODEL, "data");
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
        builder.data = data;
        builder.nextPage = nextPage;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("data", data);
        writer.property("next_page", nextPage);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof SearchCustomersResponse that
                        && Objects.equals(data, that.data)
                        && Objects.equals(nextPage, that.nextPage)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(data, nextPage, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, data, nextPage);
    }

    /**
     * Builds {@link SearchCustomersResponse}. An optional property that is null or not set is not sent, unless its
     * setter says otherwise.
     */
    public static final class Builder {

        private @Nullable List<Customer> data;
        private @Nullable String nextPage;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder data(@Nullable List<Customer> data) {
            this.data = data == null ? null : CollectionCopy.list("data", data);
            this.extras = extras.without("data");
            return this;
        }

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

        public SearchCustomersResponse build() {
            return new SearchCustomersResponse(this);
        }
    }
}
