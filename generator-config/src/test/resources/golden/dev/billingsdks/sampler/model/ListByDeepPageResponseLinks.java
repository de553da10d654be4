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
public final class ListByDeepPageResponseLinks implements JsonModel {

    private static final String MODEL = "ListByDeepPageResponseLinks";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "next")
                    .nullable("next");

    private final @Nullable String next;
    private final ExtraProperties extras;

    private ListByDeepPageResponseLinks(Builder builder) {
        this.next = builder.next;
        this.extras = builder.extras;
    }

    private ListByDeepPageResponseLinks(JsonReader reader) {
        String next = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> next = reader.string();
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.next = next;
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
    public static ListByDeepPageResponseLinks fromJson(String json) {
        return JsonReader.parse(json, ListByDeepPageResponseLinks::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static ListByDeepPageResponseLinks read(JsonReader reader) {
        return new ListByDeepPageResponseLinks(reader);
    }

    /** The {@code next} property. */
    public @Nullable String next() {
        return extras.optional(next, MODEL, "next");
    }

    /** Returns whether {@code next} is present, even if it is null. */
    public boolean hasNext() {
        return extras.isPresent(next, "next");
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.next = next;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("next", next);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof ListByDeepPageResponseLinks that
                        && Objects.equals(next, that.next)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(next, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, next);
    }

    /**
     * Builds {@link ListByDeepPageResponseLinks}. An optional property that is null or not set is not sent, unless its
     * setter says otherwise.
     */
    public static final class Builder {

        private @Nullable String next;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        /** Sets {@code next}; null is sent as null. */
        public Builder next(@Nullable String next) {
            this.next = next;
            this.extras = extras.withNullable("next", next);
            return this;
        }

        /** Adds a property that the document does not declare. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        public ListByDeepPageResponseLinks build() {
            return new ListByDeepPageResponseLinks(this);
        }
    }
}
