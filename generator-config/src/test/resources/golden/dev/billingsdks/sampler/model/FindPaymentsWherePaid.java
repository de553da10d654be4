// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.model;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.json.CollectionCopy;
import dev.billingsdks.runtime.json.ExtraProperties;
import dev.billingsdks.runtime.json.JsonModel;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.runtime.json.JsonValue;
import dev.billingsdks.runtime.json.JsonWriter;
import dev.billingsdks.runtime.json.PropertyNames;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An accessor returns null if its property is absent or null. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class FindPaymentsWherePaid implements JsonModel {

    private static final String MODEL = "FindPaymentsWherePaid";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "after",
            "ids");

    private final @Nullable LocalDate after;
    private final @Nullable List<Long> ids;
    private final ExtraProperties extras;

    private FindPaymentsWherePaid(Builder builder) {
        this.after = builder.after;
        this.ids = builder.ids;
        this.extras = builder.extras;
    }

    private FindPaymentsWherePaid(JsonReader reader) {
        LocalDate after = null;
        List<Long> ids = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> after = reader.date();
                case 1 -> ids = reader.list(JsonReader::int64);
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.after = after;
        this.ids = ids;
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
    public static FindPaymentsWherePaid fromJson(String json) {
        return JsonReader.parse(json, FindPaymentsWherePaid::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static FindPaymentsWherePaid read(JsonReader reader) {
        return new FindPaymentsWherePaid(reader);
    }

    /** The {@code after} property. */
    public @Nullable LocalDate after() {
        return extras.optional(after, MODEL, "after");
    }

    /** The {@code ids} property. */
    public @Nullable List<Long> ids() {
        return extras.optional(ids, MODEL, "ids");
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.after = after;
        builder.ids = ids;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("after", after);
        writer.property("ids", ids);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof FindPaymentsWherePaid that
                        && Objects.equals(after, that.after)
                        && Objects.equals(ids, that.ids)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(after, ids, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, after, ids);
    }

    /**
     * Builds {@link FindPaymentsWherePaid}. An optional property that is null or not set is not sent, unless its setter
     * says otherwise.
     */
    public static final class Builder {

        private @Nullable LocalDate after;
        private @Nullable List<Long> ids;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder after(@Nullable LocalDate after) {
            this.after = after;
            this.extras = extras.without("after");
            return this;
        }

        public Builder ids(@Nullable List<Long> ids) {
            this.ids = ids == null ? null : CollectionCopy.list("ids", ids);
            this.extras = extras.without("ids");
            return this;
        }

        /** Adds a property that the document does not declare. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        public FindPaymentsWherePaid build() {
            return new FindPaymentsWherePaid(this);
        }
    }
}
