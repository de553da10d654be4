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

@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class NotFoundError implements JsonModel {

    private static final String MODEL = "NotFoundError";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "code");

    private final @Nullable String code;
    private final ExtraProperties extras;

    private NotFoundError(Builder builder) {
        this.code = builder.code;
        this.extras = builder.extras;
    }

    private NotFoundError(JsonReader reader) {
        String code = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> code = reader.string();
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.code = code;
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
    public static NotFoundError fromJson(String json) {
        return JsonReader.parse(json, NotFoundError::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static NotFoundError read(JsonReader reader) {
        return new NotFoundError(reader);
    }

    /** The {@code code} property. */
    public String code() {
        return extras.required(code, MODEL, "code");
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.code = code;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("code", code);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof NotFoundError that
                        && Objects.equals(code, that.code)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, code);
    }

    /**
     * Builds {@link NotFoundError}. An optional property that is null or not set is not sent, unless its setter says
     * otherwise.
     */
    public static final class Builder {

        private @Nullable String code;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder code(String code) {
            this.code = Objects.requireNonNull(code, "code");
            return this;
        }

        /** Adds a property that the document does not declare. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        public NotFoundError build() {
            return new NotFoundError(this);
        }
    }
}
