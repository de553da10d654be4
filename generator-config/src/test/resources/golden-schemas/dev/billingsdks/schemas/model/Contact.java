// Generated from specs/schemas by billing-sdks; do not edit.
package dev.billingsdks.schemas.model;

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

/**
 * Alternatives that only demand different properties of one object.
 *
 * <p>An accessor returns null if its property is absent or null.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class Contact implements JsonModel {

    private static final String MODEL = "Contact";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "mail",
            "phone");

    private final @Nullable String mail;
    private final @Nullable String phone;
    private final ExtraProperties extras;

    private Contact(Builder builder) {
        this.mail = builder.mail;
        this.phone = builder.phone;
        this.extras = builder.extras;
    }

    private Contact(JsonReader reader) {
        String mail = null;
        String phone = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> mail = reader.string();
                case 1 -> phone = reader.string();
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.mail = mail;
        this.phone = phone;
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
    public static Contact fromJson(String json) {
        return JsonReader.parse(json, Contact::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static Contact read(JsonReader reader) {
        return new Contact(reader);
    }

    /** The {@code mail} property. */
    public @Nullable String mail() {
        return extras.optional(mail, MODEL, "mail");
    }

    /** The {@code phone} property. */
    public @Nullable String phone() {
        return extras.optional(phone, MODEL, "phone");
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.mail = mail;
        builder.phone = phone;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("mail", mail);
        writer.property("phone", phone);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Contact that
                        && Objects.equals(mail, that.mail)
                        && Objects.equals(phone, that.phone)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(mail, phone, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, mail, phone);
    }

    /**
     * Builds {@link Contact}. An optional property that is null or not set is not sent, unless its setter says
     * otherwise.
     */
    public static final class Builder {

        private @Nullable String mail;
        private @Nullable String phone;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder mail(@Nullable String mail) {
            this.mail = mail;
            this.extras = extras.without("mail");
            return this;
        }

        public Builder phone(@Nullable String phone) {
            this.phone = phone;
            this.extras = extras.without("phone");
            return this;
        }

        /** Adds a property that the document does not declare. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        public Contact build() {
            return new Contact(this);
        }
    }
}
