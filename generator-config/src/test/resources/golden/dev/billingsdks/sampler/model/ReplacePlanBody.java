// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.model;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestCheck;
import dev.billingsdks.runtime.json.CollectionCopy;
import dev.billingsdks.runtime.json.ExtraProperties;
import dev.billingsdks.runtime.json.JsonModel;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.runtime.json.JsonWriter;
import dev.billingsdks.runtime.json.PropertyNames;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An accessor returns null if its property is absent or null. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class ReplacePlanBody implements JsonModel {

    private static final String MODEL = "ReplacePlanBody";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "id",
            "seats",
            "body",
            "build",
            "body_builder",
            "price",
            "notes",
            "created_at")
                    .andOthers();

    private final @Nullable String id;
    private final @Nullable Integer seats;
    private final @Nullable String body;
    private final @Nullable String build_;
    private final @Nullable String bodyBuilder;
    private final @Nullable BigDecimal price;
    private final @Nullable List<String> notes;
    private final @Nullable OffsetDateTime createdAt;
    private final ExtraProperties extras;

    private ReplacePlanBody(Builder builder) {
        this.id = builder.id;
        this.seats = builder.seats;
        this.body = builder.body;
        this.build_ = builder.build_;
        this.bodyBuilder = builder.bodyBuilder;
        this.price = builder.price;
        this.notes = builder.notes;
        this.createdAt = builder.createdAt;
        this.extras = builder.extras;
    }

    private ReplacePlanBody(JsonReader reader) {
        String id = null;
        Integer seats = null;
        String body = null;
        String build_ = null;
        String bodyBuilder = null;
        BigDecimal price = null;
        List<String> notes = null;
        OffsetDateTime createdAt = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> id = reader.string();
                case 1 -> seats = reader.int32();
                case 2 -> body = reader.string();
                case 3 -> build_ = reader.string();
                case 4 -> bodyBuilder = reader.string();
                case 5 -> price = reader.decimal();
                case 6 -> notes = reader.list(JsonReader::string);
                case 7 -> createdAt = reader.dateTime();
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.id = id;
        this.seats = seats;
        this.body = body;
        this.build_ = build_;
        this.bodyBuilder = bodyBuilder;
        this.price = price;
        this.notes = notes;
        this.createdAt = createdAt;
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
    public static ReplacePlanBody fromJson(String json) {
        return JsonReader.parse(json, ReplacePlanBody::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static ReplacePlanBody read(JsonReader reader) {
        return new ReplacePlanBody(reader);
    }

    /** The {@code id} property. */
    public String id() {
        return extras.required(id, MODEL, "id");
    }

    /** The {@code seats} property. */
    public int seats() {
        return extras.required(seats, MODEL, "seats");
    }

    /** The {@code body} property. */
    public @Nullable String body() {
        return extras.optional(body, MODEL, "body");
    }

    /** The {@code build} property. */
    public @Nullable String build_() {
        return extras.optional(build_, MODEL, "build");
    }

    /** The {@code body_builder} property. */
    public @Nullable String bodyBuilder() {
        return extras.optional(bodyBuilder, MODEL, "body_builder");
    }

    /**
     * The {@code price} property.
     *
     * @deprecated the vendor has deprecated it
     */
    @Deprecated
    public @Nullable BigDecimal price() {
        return extras.optional(price, MODEL, "price");
    }

    /** The {@code notes} property. */
    public @Nullable List<String> notes() {
        return extras.optional(notes, MODEL, "notes");
    }

    /** The {@code created_at} property. */
    public @Nullable OffsetDateTime createdAt() {
        return extras.optional(createdAt, MODEL, "created_at");
    }

    /**
     * Returns the properties that the document does not declare, in their order. Those with a value of another type are
     * omitted; {@link dev.billingsdks.runtime.json.MapMembers#unreadable} returns them.
     */
    public Map<String, String> additionalProperties() {
        return extras.unknown(JsonReader::string);
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = id;
        builder.seats = seats;
        builder.body = body;
        builder.build_ = build_;
        builder.bodyBuilder = bodyBuilder;
        builder.price = price;
        builder.notes = notes;
        builder.createdAt = createdAt;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("id", id);
        writer.property("seats", seats);
        writer.property("body", body);
        writer.property("build", build_);
        writer.property("body_builder", bodyBuilder);
        writer.property("price", price);
        writer.property("notes", notes);
        writer.property("created_at", createdAt);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof ReplacePlanBody that
                        && Objects.equals(id, that.id)
                        && Objects.equals(seats, that.seats)
                        && Objects.equals(body, that.body)
                        && Objects.equals(build_, that.build_)
                        && Objects.equals(bodyBuilder, that.bodyBuilder)
                        && Objects.equals(price, that.price)
                        && Objects.equals(notes, that.notes)
                        && Objects.equals(createdAt, that.createdAt)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, seats, body, build_, bodyBuilder, price, notes, createdAt, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, id, seats, body, build_, bodyBuilder, price, notes, createdAt);
    }

    /**
     * Builds {@link ReplacePlanBody}. An optional property that is null or not set is not sent, unless its setter says
     * otherwise.
     */
    public static final class Builder {

        private @Nullable String id;
        private @Nullable Integer seats;
        private @Nullable String body;
        private @Nullable String build_;
        private @Nullable String bodyBuilder;
        private @Nullable BigDecimal price;
        private @Nullable List<String> notes;
        private @Nullable OffsetDateTime createdAt;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder id(String id) {
            this.id = Objects.requireNonNull(id, "id");
            return this;
        }

        public Builder seats(int seats) {
            this.seats = seats;
            return this;
        }

        public Builder body(@Nullable String body) {
            this.body = body;
            this.extras = extras.without("body");
            return this;
        }

        public Builder build_(@Nullable String build_) {
            this.build_ = build_;
            this.extras = extras.without("build");
            return this;
        }

        public Builder bodyBuilder(@Nullable String bodyBuilder) {
            this.bodyBuilder = bodyBuilder;
            this.extras = extras.without("body_builder");
            return this;
        }

        /** @deprecated the vendor has deprecated it */
        @Deprecated
        public Builder price(@Nullable BigDecimal price) {
            this.price = price;
            this.extras = extras.without("price");
            return this;
        }

        public Builder notes(@Nullable List<String> notes) {
            this.notes = notes == null ? null : CollectionCopy.list("notes", notes);
            this.extras = extras.without("notes");
            return this;
        }

        public Builder createdAt(@Nullable OffsetDateTime createdAt) {
            this.createdAt = createdAt;
            this.extras = extras.without("created_at");
            return this;
        }

        /** Adds a property that the document does not declare. */
        public Builder additionalProperty(String name, String value) {
            this.extras = extras.withValue(name, value);
            return this;
        }

        /**
         * Returns the object.
         *
         * @throws IllegalArgumentException if a required property is missing; the message names each of them
         */
        public ReplacePlanBody build() {
            new RequestCheck(MODEL)
                    .required("id", id)
                    .required("seats", seats)
                    .verify();
            return new ReplacePlanBody(this);
        }
    }
}
