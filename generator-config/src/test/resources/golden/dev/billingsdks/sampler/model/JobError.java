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
public final class JobError implements JsonModel {

    private static final String MODEL = "JobError";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "code",
            "text");

    private final @Nullable Integer code;
    private final @Nullable String text;
    private final ExtraProperties extras;

    private JobError(Builder builder) {
        this.code = builder.code;
        this.text = builder.text;
        this.extras = builder.extras;
    }

    private JobError(JsonReader reader) {
        Integer code = null;
        String text = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> code = reader.int32();
                case 1 -> text = reader.string();
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.code = code;
        this.text = text;
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
    public static JobError fromJson(String json) {
        return JsonReader.parse(json, JobError::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static JobError read(JsonReader reader) {
        return new JobError(reader);
    }

    /** The {@code code} property. */
    public @Nullable Integer code() {
        return extras.optional(code, MODEL, "code");
    }

    /** The {@code text} property. */
    public @Nullable String text() {
        return extras.optional(text, MODEL, "text");
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.code = code;
        builder.text = text;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("code", code);
        writer.property("text", text);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof JobError that
                        && Objects.equals(code, that.code)
                        && Objects.equals(text, that.text)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, text, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, code, text);
    }

    /**
     * Builds {@link JobError}. An optional property that is null or not set is not sent, unless its setter says
     * otherwise.
     */
    public static final class Builder {

        private @Nullable Integer code;
        private @Nullable String text;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder code(int code) {
            this.code = code;
            return this;
        }

        public Builder text(@Nullable String text) {
            this.text = text;
            this.extras = extras.without("text");
            return this;
        }

        /** Adds a property that the document does not declare. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        public JobError build() {
            return new JobError(this);
        }
    }
}
