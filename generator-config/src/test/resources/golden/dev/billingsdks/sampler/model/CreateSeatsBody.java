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
public final class CreateSeatsBody implements JsonModel {

    private static final String MODEL = "CreateSeatsBody";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "next_page",
            "count");

    private final @Nullable String nextPage;
    private final @Nullable Long count;
    private final ExtraProperties extras;

    private CreateSeatsBody(Builder builder) {
        this.nextPage = builder.nextPage;
        this.count = builder.count;
        this.extras = builder.extras;
    }

    private CreateSeatsBody(JsonReader reader) {
        String nextPage = null;
        Long count = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> nextPage = reader.string();
                case 1 -> count = reader.int64();
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.nextPage = nextPage;
        this.count = count;
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
    public static CreateSeatsBody fromJson(String json) {
        return JsonReader.parse(json, CreateSeatsBody::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static CreateSeatsBody read(JsonReader reader) {
        return new CreateSeatsBody(reader);
    }

    /** The {@code next_page} property. */
    public @Nullable String nextPage() {
        return extras.optional(nextPage, MODEL, "next_page");
    }

    /** The {@code count} property. */
    public @Nullable Long count() {
        return extras.optional(count, MODEL, "count");
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.nextPage = nextPage;
        builder.count = count;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("next_page", nextPage);
        writer.property("count", count);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof CreateSeatsBody that
                        && Objects.equals(nextPage, that.nextPage)
                        && Objects.equals(count, that.count)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(nextPage, count, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, nextPage, count);
    }

    /**
     * Builds {@link CreateSeatsBody}. An optional property that is null or not set is not sent, unless its setter says
     * otherwise.
     */
    public static final class Builder {

        private @Nullable String nextPage;
        private @Nullable Long count;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder nextPage(@Nullable String nextPage) {
            this.nextPage = nextPage;
            this.extras = extras.without("next_page");
            return this;
        }

        public Builder count(long count) {
            this.count = count;
            return this;
        }

        /** Adds a property that the document does not declare. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        public CreateSeatsBody build() {
            return new CreateSeatsBody(this);
        }
    }
}
