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
public final class ArchiveCustomerBody implements JsonModel {

    private static final String MODEL = "ArchiveCustomerBody";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "reason");

    private final @Nullable String reason;
    private final ExtraProperties extras;

    private ArchiveCustomerBody(Builder builder) {
        this.reason = builder.reason;
        this.extras = builder.extras;
    }

    private ArchiveCustomerBody(JsonReader reader) {
        String reason = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> reason = reader.string();
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.reason = reason;
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
    public static ArchiveCustomerBody fromJson(String json) {
        return JsonReader.parse(json, ArchiveCustomerBody::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static ArchiveCustomerBody read(JsonReader reader) {
        return new ArchiveCustomerBody(reader);
    }

    /** The {@code reason} property. */
    public @Nullable String reason() {
        return extras.optional(reason, MODEL, "reason");
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.reason = reason;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("reason", reason);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof ArchiveCustomerBody that
                        && Objects.equals(reason, that.reason)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(reason, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, reason);
    }

    /**
     * Builds {@link ArchiveCustomerBody}. An optional property that is null or not set is not sent, unless its setter
     * says otherwise.
     */
    public static final class Builder {

        private @Nullable String reason;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder reason(@Nullable String reason) {
            this.reason = reason;
            this.extras = extras.without("reason");
            return this;
        }

        /** Adds a property that the document does not declare. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        public ArchiveCustomerBody build() {
            return new ArchiveCustomerBody(this);
        }
    }
}
