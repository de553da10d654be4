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

/**
 * A schema whose name does not begin a Java name; the vendor's file gives it another.
 *
 * <p>An accessor returns null if its property is absent or null.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class ThreeDomainCheck implements JsonModel {

    private static final String MODEL = "ThreeDomainCheck";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "passed");

    private final @Nullable Boolean passed;
    private final ExtraProperties extras;

    private ThreeDomainCheck(Builder builder) {
        this.passed = builder.passed;
        this.extras = builder.extras;
    }

    private ThreeDomainCheck(JsonReader reader) {
        Boolean passed = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> passed = reader.bool();
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
        this.passed = passed;
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
    public static ThreeDomainCheck fromJson(String json) {
        return JsonReader.parse(json, ThreeDomainCheck::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static ThreeDomainCheck read(JsonReader reader) {
        return new ThreeDomainCheck(reader);
    }

    /** The {@code passed} property. */
    public @Nullable Boolean passed() {
        return extras.optional(passed, MODEL, "passed");
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.passed = passed;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("passed", passed);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof ThreeDomainCheck that
                        && Objects.equals(passed, that.passed)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(passed, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, passed);
    }

    /**
     * Builds {@link ThreeDomainCheck}. An optional property that is null or not set is not sent, unless its setter says
     * otherwise.
     */
    public static final class Builder {

        private @Nullable Boolean passed;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder passed(boolean passed) {
            this.passed = passed;
            return this;
        }

        /** Adds a property that the document does not declare. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        public ThreeDomainCheck build() {
            return new ThreeDomainCheck(this);
        }
    }
}
