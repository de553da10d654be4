// Generated from specs/schemas by billing-sdks; do not edit.
package dev.billingsdks.schemas.model;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.json.CollectionCopy;
import dev.billingsdks.runtime.json.ExtraProperties;
import dev.billingsdks.runtime.json.JsonModel;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.runtime.json.JsonValue;
import dev.billingsdks.runtime.json.JsonWriter;
import dev.billingsdks.runtime.json.PropertyNames;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An accessor returns null if its property is absent or null. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class Tree implements JsonModel {

    private static final String MODEL = "Tree";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "name",
            "children");

    private final @Nullable String name;
    private final @Nullable List<Tree> children;
    private final ExtraProperties extras;

    private Tree(Builder builder) {
        this.name = builder.name;
        this.children = builder.children;
        this.extras = builder.extras;
    }

    private Tree(JsonReader reader) {
        String name = null;
        List<Tree> children = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> name = reader.string();
                case 1 -> children = reader.list(Tree::read);
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.name = name;
        this.children = children;
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
    public static Tree fromJson(String json) {
        return JsonReader.parse(json, Tree::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static Tree read(JsonReader reader) {
        return new Tree(reader);
    }

    /** The {@code name} property. */
    public @Nullable String name() {
        return extras.optional(name, MODEL, "name");
    }

    /** The {@code children} property. */
    public @Nullable List<Tree> children() {
        return extras.optional(children, MODEL, "children");
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.name = name;
        builder.children = children;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("name", name);
        writer.property("children", children);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Tree that
                        && Objects.equals(name, that.name)
                        && Objects.equals(children, that.children)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, children, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, name, children);
    }

    /**
     * Builds {@link Tree}. An optional property that is null or not set is not sent, unless its setter says otherwise.
     */
    public static final class Builder {

        private @Nullable String name;
        private @Nullable List<Tree> children;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder name(@Nullable String name) {
            this.name = name;
            this.extras = extras.without("name");
            return this;
        }

        public Builder children(@Nullable List<Tree> children) {
            this.children = children == null ? null : CollectionCopy.list("children", children);
            this.extras = extras.without("children");
            return this;
        }

        /** Adds a property that the document does not declare. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        public Tree build() {
            return new Tree(this);
        }
    }
}
