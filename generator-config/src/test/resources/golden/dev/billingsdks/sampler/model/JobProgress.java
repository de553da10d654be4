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
public final class JobProgress implements JsonModel {

    private static final String MODEL = "JobProgress";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "percent");

    private final @Nullable Long percent;
    private final ExtraProperties extras;

    private JobProgress(Builder builder) {
        this.percent = builder.percent;
        this.extras = builder.extras;
    }

    private JobProgress(JsonReader reader) {
        Long percent = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> percent = reader.int64();
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.percent = percent;
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
    public static JobProgress fromJson(String json) {
        return JsonReader.parse(json, JobProgress::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static JobProgress read(JsonReader reader) {
        return new JobProgress(reader);
    }

    /** The {@code percent} property. */
    public @Nullable Long percent() {
        return extras.optional(percent, MODEL, "percent");
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.percent = percent;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("percent", percent);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof JobProgress that
                        && Objects.equals(percent, that.percent)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(percent, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, percent);
    }

    /**
     * Builds {@link JobProgress}. An optional property that is null or not set is not sent, unless its setter says
     * otherwise.
     */
    public static final class Builder {

        private @Nullable Long percent;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder percent(long percent) {
            this.percent = percent;
            return this;
        }

        /** Adds a property that the document does not declare. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        public JobProgress build() {
            return new JobProgress(this);
        }
    }
}
