// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.model;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestCheck;
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
public final class CreateLoginBody implements JsonModel {

    private static final String MODEL = "CreateLoginBody";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "user",
            "scopes",
            "device");

    private final @Nullable String user;
    private final @Nullable List<String> scopes;
    private final @Nullable CreateLoginBodyDevice device;
    private final ExtraProperties extras;

    private CreateLoginBody(Builder builder) {
        this.user = builder.user;
        this.scopes = builder.scopes;
        this.device = builder.device;
        this.extras = builder.extras;
    }

    private CreateLoginBody(JsonReader reader) {
        String user = null;
        List<String> scopes = null;
        CreateLoginBodyDevice device = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> user = reader.string();
                case 1 -> scopes = reader.list(JsonReader::string);
                case 2 -> device = reader.model(CreateLoginBodyDevice::read);
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.user = user;
        this.scopes = scopes;
        this.device = device;
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
    public static CreateLoginBody fromJson(String json) {
        return JsonReader.parse(json, CreateLoginBody::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static CreateLoginBody read(JsonReader reader) {
        return new CreateLoginBody(reader);
    }

    /** The {@code user} property. */
    public String user() {
        return extras.required(user, MODEL, "user");
    }

    /** The {@code scopes} property. */
    public @Nullable List<String> scopes() {
        return extras.optional(scopes, MODEL, "scopes");
    }

    /** The {@code device} property. */
    public @Nullable CreateLoginBodyDevice device() {
        return extras.optional(device, MODEL, "device");
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.user = user;
        builder.scopes = scopes;
        builder.device = device;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("user", user);
        writer.property("scopes", scopes);
        writer.property("device", device);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof CreateLoginBody that
                        && Objects.equals(user, that.user)
                        && Objects.equals(scopes, that.scopes)
                        && Objects.equals(device, that.device)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(user, scopes, device, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, user, scopes, device);
    }

    /**
     * Builds {@link CreateLoginBody}. An optional property that is null or not set is not sent, unless its setter says
     * otherwise.
     */
    public static final class Builder {

        private @Nullable String user;
        private @Nullable List<String> scopes;
        private @Nullable CreateLoginBodyDevice device;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder user(String user) {
            this.user = Objects.requireNonNull(user, "user");
            return this;
        }

        public Builder scopes(@Nullable List<String> scopes) {
            this.scopes = scopes == null ? null : CollectionCopy.list("scopes", scopes);
            this.extras = extras.without("scopes");
            return this;
        }

        public Builder device(@Nullable CreateLoginBodyDevice device) {
            this.device = device;
            this.extras = extras.without("device");
            return this;
        }

        /** Adds a property that the document does not declare. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        /**
         * Returns the object.
         *
         * @throws IllegalArgumentException if a required property is missing; the message names each of them
         */
        public CreateLoginBody build() {
            new RequestCheck(MODEL)
                    .required("user", user)
                    .verify();
            return new CreateLoginBody(this);
        }
    }
}
