// Generated from specs/schemas by billing-sdks; do not edit.
package dev.billingsdks.schemas.model;

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
public final class Resource implements JsonModel {

    private static final String MODEL = "Resource";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "id",
            "object",
            "region");

    private final @Nullable String id;
    private final @Nullable String object;
    private final @Nullable ResourceRegion region;
    private final ExtraProperties extras;

    private Resource(Builder builder) {
        this.id = builder.id;
        this.object = builder.object;
        this.region = builder.region;
        this.extras = builder.extras;
    }

    private Resource(JsonReader reader) {
        String id = null;
        String object = null;
        ResourceRegion region = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> id = reader.string();
                case 1 -> object = reader.string();
                case 2 -> region = reader.model(ResourceRegion::read);
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.id = id;
        this.object = object;
        this.region = region;
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
    public static Resource fromJson(String json) {
        return JsonReader.parse(json, Resource::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static Resource read(JsonReader reader) {
        return new Resource(reader);
    }

    /** The {@code id} property. */
    public String id() {
        return extras.required(id, MODEL, "id");
    }

    /** The {@code object} property. */
    public String object() {
        return extras.required(object, MODEL, "object");
    }

    /** The {@code region} property. */
    public @Nullable ResourceRegion region() {
        return extras.optional(region, MODEL, "region");
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = id;
        builder.object = object;
        builder.region = region;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("id", id);
        writer.property("object", object);
        writer.property("region", region);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Resource that
                        && Objects.equals(id, that.id)
                        && Objects.equals(object, that.object)
                        && Objects.equals(region, that.region)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, object, region, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, id, object, region);
    }

    /**
     * Builds {@link Resource}. An optional property that is null or not set is not sent, unless its setter says
     * otherwise.
     */
    public static final class Builder {

        private @Nullable String id;
        private @Nullable String object;
        private @Nullable ResourceRegion region;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder id(String id) {
            this.id = Objects.requireNonNull(id, "id");
            return this;
        }

        public Builder object(String object) {
            this.object = Objects.requireNonNull(object, "object");
            return this;
        }

        public Builder region(@Nullable ResourceRegion region) {
            this.region = region;
            this.extras = extras.without("region");
            return this;
        }

        /** Adds a property that the document does not declare. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        public Resource build() {
            return new Resource(this);
        }
    }
}
