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
public final class InvoiceList implements JsonModel {

    private static final String MODEL = "InvoiceList";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "count",
            "next",
            "results")
                    .nullable("next");

    private final @Nullable Long count;
    private final @Nullable String next;
    private final @Nullable List<Invoice> results;
    private final ExtraProperties extras;

    private InvoiceList(Builder builder) {
        this.count = builder.count;
        this.next = builder.next;
        this.results = builder.results;
        this.extras = builder.extras;
    }

    private InvoiceList(JsonReader reader) {
        Long count = null;
        String next = null;
        List<Invoice> results = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> count = reader.int64();
                case 1 -> next = reader.string();
                case 2 -> results = reader.list(Invoice::read);
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.count = count;
        this.next = next;
        this.results = results;
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
    public static InvoiceList fromJson(String json) {
        return JsonReader.parse(json, InvoiceList::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static InvoiceList read(JsonReader reader) {
        return new InvoiceList(reader);
    }

    /** The {@code count} property. */
    public @Nullable Long count() {
        return extras.optional(count, MODEL, "count");
    }

    /** The {@code next} property. */
    public @Nullable String next() {
        return extras.optional(next, MODEL, "next");
    }

    /** Returns whether {@code next} is present, even if it is null. */
    public boolean hasNext() {
        return extras.isPresent(next, "next");
    }

    /** The {@code results} property. */
    public @Nullable List<Invoice> results() {
        return extras.optional(results, MODEL, "results");
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.count = count;
        builder.next = next;
        builder.results = results;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("count", count);
        writer.property("next", next);
        writer.property("results", results);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof InvoiceList that
                        && Objects.equals(count, that.count)
                        && Objects.equals(next, that.next)
                        && Objects.equals(results, that.results)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(count, next, results, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, count, next, results);
    }

    /**
     * Builds {@link InvoiceList}. An optional property that is null or not set is not sent, unless its setter says
     * otherwise.
     */
    public static final class Builder {

        private @Nullable Long count;
        private @Nullable String next;
        private @Nullable List<Invoice> results;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder count(long count) {
            this.count = count;
            return this;
        }

        /** Sets {@code next}; null is sent as null. */
        public Builder next(@Nullable String next) {
            this.next = next;
            this.extras = extras.withNullable("next", next);
            return this;
        }

        public Builder results(@Nullable List<Invoice> results) {
            this.results = results == null ? null : CollectionCopy.list("results", results);
            this.extras = extras.without("results");
            return this;
        }

        /** Adds a property that the document does not declare. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        public InvoiceList build() {
            return new InvoiceList(this);
        }
    }
}
