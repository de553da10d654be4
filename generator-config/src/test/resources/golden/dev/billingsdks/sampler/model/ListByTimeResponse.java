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
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An accessor returns null if its property is absent or null. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class ListByTimeResponse implements JsonModel {

    private static final String MODEL = "ListByTimeResponse";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "data",
            "next_since")
                    .nullable("next_since");

    private final @Nullable List<Contract> data;
    private final @Nullable OffsetDateTime nextSince;
    private final ExtraProperties extras;

    private ListByTimeResponse(Builder builder) {
        this.data = builder.data;
        this.nextSince = builder.nextSince;
        this.extras = builder.extras;
    }

    private ListByTimeResponse(JsonReader reader) {
        List<Contract> data = null;
        OffsetDateTime nextSince = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> data = reader.list(Contract::read);
                case 1 -> nextSince = reader.dateTime();
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.data = data;
        this.nextSince = nextSince;
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
    public static ListByTimeResponse fromJson(String json) {
        return JsonReader.parse(json, ListByTimeResponse::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static ListByTimeResponse read(JsonReader reader) {
        return new ListByTimeResponse(reader);
    }

    /** The {@code data} property. */
    public List<Contract> data() {
        return extras.required(data, MODEL, "data");
    }

    /** The {@code next_since} property. */
    public @Nullable OffsetDateTime nextSince() {
        return extras.optional(nextSince, MODEL, "next_since");
    }

    /** Returns whether {@code next_since} is present, even if it is null. */
    public boolean hasNextSince() {
        return extras.isPresent(nextSince, "next_since");
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.data = data;
        builder.nextSince = nextSince;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("data", data);
        writer.property("next_since", nextSince);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof ListByTimeResponse that
                        && Objects.equals(data, that.data)
                        && Objects.equals(nextSince, that.nextSince)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(data, nextSince, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, data, nextSince);
    }

    /**
     * Builds {@link ListByTimeResponse}. An optional property that is null or not set is not sent, unless its setter
     * says otherwise.
     */
    public static final class Builder {

        private @Nullable List<Contract> data;
        private @Nullable OffsetDateTime nextSince;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder data(List<Contract> data) {
            this.data = CollectionCopy.list("data", data);
            return this;
        }

        /** Sets {@code next_since}; null is sent as null. */
        public Builder nextSince(@Nullable OffsetDateTime nextSince) {
            this.nextSince = nextSince;
            this.extras = extras.withNullable("next_since", nextSince);
            return this;
        }

        /** Adds a property that the document does not declare. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        public ListByTimeResponse build() {
            return new ListByTimeResponse(this);
        }
    }
}
