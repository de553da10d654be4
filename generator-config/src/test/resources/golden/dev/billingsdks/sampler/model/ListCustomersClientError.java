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
public final class ListCustomersClientError implements JsonModel {

    private static final String MODEL = "ListCustomersClientError";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "message");

    private final @Nullable String message;
    private final ExtraProperties extras;

    private ListCustomersClientError(Builder builder) {
        this.message = builder.message;
        this.extras = builder.extras;
    }

    private ListCustomersClientError(JsonReader reader) {
        String message = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> message = reader.string();
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.message = message;
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
    public static ListCustomersClientError fromJson(String json) {
        return JsonReader.parse(json, ListCustomersClientError::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static ListCustomersClientError read(JsonReader reader) {
        return new ListCustomersClientError(reader);
    }

    /** The {@code message} property. */
    public @Nullable String message() {
        return extras.optional(message, MODEL, "message");
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.message = message;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("message", message);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof ListCustomersClientError that
                        && Objects.equals(message, that.message)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(message, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, message);
    }

    /**
     * Builds {@link ListCustomersClientError}. An optional property that is null or not set is not sent, unless its
     * setter says otherwise.
     */
    public static final class Builder {

        private @Nullable String message;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder message(@Nullable String message) {
            this.message = message;
            this.extras = extras.without("message");
            return this;
        }

        /** Adds a property that the document does not declare. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        public ListCustomersClientError build() {
            return new ListCustomersClientError(this);
        }
    }
}
