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
public final class CustomerContacts implements JsonModel {

    private static final String MODEL = "CustomerContacts";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "kind",
            "value");

    private final @Nullable CustomerContactsKind kind;
    private final @Nullable String value;
    private final ExtraProperties extras;

    private CustomerContacts(Builder builder) {
        this.kind = builder.kind;
        this.value = builder.value;
        this.extras = builder.extras;
    }

    private CustomerContacts(JsonReader reader) {
        CustomerContactsKind kind = null;
        String value = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> kind = reader.enumeration(CustomerContactsKind::of);
                case 1 -> value = reader.string();
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.kind = kind;
        this.value = value;
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
    public static CustomerContacts fromJson(String json) {
        return JsonReader.parse(json, CustomerContacts::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static CustomerContacts read(JsonReader reader) {
        return new CustomerContacts(reader);
    }

    /** The {@code kind} property. */
    public @Nullable CustomerContactsKind kind() {
        return extras.optional(kind, MODEL, "kind");
    }

    /** The {@code value} property. */
    public @Nullable String value() {
        return extras.optional(value, MODEL, "value");
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.kind = kind;
        builder.value = value;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("kind", kind);
        writer.property("value", value);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof CustomerContacts that
                        && Objects.equals(kind, that.kind)
                        && Objects.equals(value, that.value)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, value, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, kind, value);
    }

    /**
     * Builds {@link CustomerContacts}. An optional property that is null or not set is not sent, unless its setter says
     * otherwise.
     */
    public static final class Builder {

        private @Nullable CustomerContactsKind kind;
        private @Nullable String value;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder kind(@Nullable CustomerContactsKind kind) {
            this.kind = kind;
            this.extras = extras.without("kind");
            return this;
        }

        public Builder value(@Nullable String value) {
            this.value = value;
            this.extras = extras.without("value");
            return this;
        }

        /** Adds a property that the document does not declare. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        public CustomerContacts build() {
            return new CustomerContacts(this);
        }
    }
}
