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

@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class SearchUsageResponse implements JsonModel {

    private static final String MODEL = "SearchUsageResponse";
    private static final PropertyNames PROPERTIES = PropertyNames.of(
            "result");

    private final @Nullable SearchUsageResponseResult result;
    private final ExtraProperties extras;

    private SearchUsageResponse(Builder builder) {
        this.result = builder.result;
        this.extras = builder.extras;
    }

    private SearchUsageResponse(JsonReader reader) {
        SearchUsageResponseResult result = null;
        reader.startObject();
        int property;
        while ((property = reader.nextProperty(PROPERTIES)) >= 0) {
            switch (property) {
                case 0 -> result = reader.model(SearchUsageResponseResult::read);
                default -> throw new IllegalStateException("property " + property + " of " + MODEL);
            }
        }
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
    public static SearchUsageResponse fromJson(String json) {
        return JsonReader.parse(json, SearchUsageResponse::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static SearchUsageResponse read(JsonReader reader) {
        return new SearchUsageResponse(reader);
    }

    /** The {@code result} property. */
    public SearchUsageResponseResult result() {
        return extras.required(result, MODEL, "result");
    }

    /** Returns the properties that the vendor sent and the document does not declare, in their order. */
    public Map<String, JsonValue> additionalProperties() {
        return extras.unknown();
    }

    /** Returns a builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.result = result;
        builder.extras = extras;
        return builder;
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.startObject(extras);
        writer.property("result", result);
        writer.endObject();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof SearchUsageResponse that
                        && Objects.equals(result, that.result)
                        && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(result, extras);
    }

    /** Returns the names of the properties that are set, without values, so that logs contain no customer data. */
    @Override
    public String toString() {
        return PROPERTIES.describe(MODEL, result);
    }

    /**
     * Builds {@link SearchUsageResponse}. An optional property that is null or not set is not sent, unless its setter
     * says otherwise.
     */
    public static final class Builder {

        private @Nullable SearchUsageResponseResult result;
        private ExtraProperties extras = ExtraProperties.EMPTY;

        private Builder() {}

        public Builder result(SearchUsageResponseResult result) {
            this.result = Objects.requireNonNull(result, "result");
            return this;
        }

        /** Adds a property that the document does not declare. */
        public Builder additionalProperty(String name, JsonValue value) {
            this.extras = extras.with(name, value);
            return this;
        }

        public SearchUsageResponse build() {
            return new SearchUsageResponse(this);
        }
    }
}
