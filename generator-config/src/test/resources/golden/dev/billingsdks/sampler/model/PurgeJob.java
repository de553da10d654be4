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
public final class PurgeJob implements JsonModel {

    private static final String MODEL = "PurgeJob";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "id",
            "finished",
            "failure",
            "progress",
            "result");

    private final @Nullable String id;
    private final @Nullable Boolean finished;
    private final @Nullable JobError failure;
    private final @Nullable JobProgress progress;
    private final @Nullable NoResult result;
    private final ExtraProperties extras;

    private PurgeJob(Builder builder) {
        this.id = builder.id;
        this.finished = builder.finished;
        this.failure = builder.failure;
        this.progress = builder.progress;
        this.result = builder.result;
        this.extras = builder.extras;
    }

    private PurgeJob(JsonReader reader) {
        String id = null;
        Boolean finished = null;
        JobError failure = null;
        JobProgress progress = null;
        NoResult result = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> id = reader.string();
                case 1 -> finished = reader.bool();
                case 2 -> failure = reader.model(JobError::read);
                case 3 -> progress = reader.model(JobProgress::read);
                case 4 -> result = reader.model(NoResult::read);
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.id = id;
        this.finished = finished;
        this.failure = failure;
        this.progress = progress;
        this.result = result;
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
    public static PurgeJob fromJson(String json) {
        return JsonReader.parse(json, PurgeJob::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static PurgeJob read(JsonReader reader) {
        return new PurgeJob(reader);
    }

    /** The {@code id} property. */
    public @Nullable String id() {
        return extras.optional(id, MODEL, "id");
    }

    /** The {@code finished} property. */
    public @Nullable Boolean finished() {
        return extras.optional(finished, MODEL, "finished");
    }

    /** The {@code failure} property. */
    public @Nullable JobError failure() {
        return extras.optional(failure, MODEL, "failure");
    }

    /** The {@code progress} property. */
    public @Nullable JobProgress progress() {
        return extras.optional(progress, MODEL, "progress");
    }

    /** The {@code result} property. */
    public @Nullable NoResult result() {
        return extras.optional(result, MODEL, "result");
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = id;
        builder.finished = finished;
        builder.failure = failure;
        builder.progress = progress;
        builder.result = result;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("id", id);
        writer.property("finished", finished);
        writer.property("failure", failure);
        writer.property("progress", progress);
        writer.property("result", result);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof PurgeJob that
                        && Objects.equals(id, that.id)
                        && Objects.equals(finished, that.finished)
                        && Objects.equals(failure, that.failure)
                        && Objects.equals(progress, that.progress)
                        && Objects.equals(result, that.result)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, finished, failure, progress, result, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, id, finished, failure, progress, result);
    }

    /**
     * Builds {@link PurgeJob}. An optional property that is null or not set is not sent, unless its setter says
     * otherwise.
     */
    public static final class Builder {

        private @Nullable String id;
        private @Nullable Boolean finished;
        private @Nullable JobError failure;
        private @Nullable JobProgress progress;
        private @Nullable NoResult result;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder id(@Nullable String id) {
            this.id = id;
            this.extras = extras.without("id");
            return this;
        }

        public Builder finished(boolean finished) {
            this.finished = finished;
            return this;
        }

        public Builder failure(@Nullable JobError failure) {
            this.failure = failure;
            this.extras = extras.without("failure");
            return this;
        }

        public Builder progress(@Nullable JobProgress progress) {
            this.progress = progress;
            this.extras = extras.without("progress");
            return this;
        }

        public Builder result(@Nullable NoResult result) {
            this.result = result;
            this.extras = extras.without("result");
            return this;
        }

        /** Adds a property that the document does not declare. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        public PurgeJob build() {
            return new PurgeJob(this);
        }
    }
}
