// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.model;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestCheck;
import dev.billingsdks.runtime.json.ExtraProperties;
import dev.billingsdks.runtime.json.JsonModel;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.runtime.json.JsonValue;
import dev.billingsdks.runtime.json.JsonWriter;
import dev.billingsdks.runtime.json.PropertyNames;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An accessor returns null if its property is absent or null. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class ListContractsBody implements JsonModel {

    private static final String MODEL = "ListContractsBody";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "covering",
            "archived",
            "next_page");

    private final @Nullable LocalDate covering;
    private final @Nullable Boolean archived;
    private final @Nullable String nextPage;
    private final ExtraProperties extras;

    private ListContractsBody(Builder builder) {
        this.covering = builder.covering;
        this.archived = builder.archived;
        this.nextPage = builder.nextPage;
        this.extras = builder.extras;
    }

    private ListContractsBody(JsonReader reader) {
        LocalDate covering = null;
        Boolean archived = null;
        String nextPage = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> covering = reader.date();
                case 1 -> archived = reader.bool();
                case 2 -> nextPage = reader.string();
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.covering = covering;
        this.archived = archived;
        this.nextPage = nextPage;
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
    public static ListContractsBody fromJson(String json) {
        return JsonReader.parse(json, ListContractsBody::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static ListContractsBody read(JsonReader reader) {
        return new ListContractsBody(reader);
    }

    /** The {@code covering} property. */
    public LocalDate covering() {
        return extras.required(covering, MODEL, "covering");
    }

    /** The {@code archived} property. */
    public @Nullable Boolean archived() {
        return extras.optional(archived, MODEL, "archived");
    }

    /** The {@code next_page} property. */
    public @Nullable String nextPage() {
        return extras.optional(nextPage, MODEL, "next_page");
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.covering = covering;
        builder.archived = archived;
        builder.nextPage = nextPage;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("covering", covering);
        writer.property("archived", archived);
        writer.property("next_page", nextPage);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof ListContractsBody that
                        && Objects.equals(covering, that.covering)
                        && Objects.equals(archived, that.archived)
                        && Objects.equals(nextPage, that.nextPage)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(covering, archived, nextPage, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, covering, archived, nextPage);
    }

    /**
     * Builds {@link ListContractsBody}. An optional property that is null or not set is not sent, unless its setter
     * says otherwise.
     */
    public static final class Builder {

        private @Nullable LocalDate covering;
        private @Nullable Boolean archived;
        private @Nullable String nextPage;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder covering(LocalDate covering) {
            this.covering = Objects.requireNonNull(covering, "covering");
            return this;
        }

        public Builder archived(boolean archived) {
            this.archived = archived;
            return this;
        }

        public Builder nextPage(@Nullable String nextPage) {
            this.nextPage = nextPage;
            this.extras = extras.without("next_page");
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
        public ListContractsBody build() {
            new RequestCheck(MODEL)
                    .required("covering", covering)
                    .verify();
            return new ListContractsBody(this);
        }
    }
}
