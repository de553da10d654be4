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
public final class GetSeatsHistoryBody implements JsonModel {

    private static final String MODEL = "GetSeatsHistoryBody";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "seat",
            "cursor");

    private final @Nullable String seat;
    private final @Nullable String cursor;
    private final ExtraProperties extras;

    private GetSeatsHistoryBody(Builder builder) {
        this.seat = builder.seat;
        this.cursor = builder.cursor;
        this.extras = builder.extras;
    }

    private GetSeatsHistoryBody(JsonReader reader) {
        String seat = null;
        String cursor = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> seat = reader.string();
                case 1 -> cursor = reader.string();
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.seat = seat;
        this.cursor = cursor;
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
    public static GetSeatsHistoryBody fromJson(String json) {
        return JsonReader.parse(json, GetSeatsHistoryBody::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static GetSeatsHistoryBody read(JsonReader reader) {
        return new GetSeatsHistoryBody(reader);
    }

    /** The {@code seat} property. */
    public @Nullable String seat() {
        return extras.optional(seat, MODEL, "seat");
    }

    /** The {@code cursor} property. */
    public @Nullable String cursor() {
        return extras.optional(cursor, MODEL, "cursor");
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.seat = seat;
        builder.cursor = cursor;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("seat", seat);
        writer.property("cursor", cursor);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof GetSeatsHistoryBody that
                        && Objects.equals(seat, that.seat)
                        && Objects.equals(cursor, that.cursor)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(seat, cursor, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, seat, cursor);
    }

    /**
     * Builds {@link GetSeatsHistoryBody}. An optional property that is null or not set is not sent, unless its setter
     * says otherwise.
     */
    public static final class Builder {

        private @Nullable String seat;
        private @Nullable String cursor;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder seat(@Nullable String seat) {
            this.seat = seat;
            this.extras = extras.without("seat");
            return this;
        }

        public Builder cursor(@Nullable String cursor) {
            this.cursor = cursor;
            this.extras = extras.without("cursor");
            return this;
        }

        /** Adds a property that the document does not declare. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        public GetSeatsHistoryBody build() {
            return new GetSeatsHistoryBody(this);
        }
    }
}
