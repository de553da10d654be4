// Generated from specs/schemas by billing-sdks; do not edit.
package dev.billingsdks.schemas.model;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.json.JsonModel;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.runtime.json.JsonShape;
import dev.billingsdks.runtime.json.JsonValue;
import dev.billingsdks.runtime.json.JsonWriter;
import dev.billingsdks.runtime.json.UnionReader;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value of one of several types. A later version may have more variants: keep a branch for {@link Unknown} and for
 * any other one.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public sealed interface CustomerLimit extends JsonModel {

    /**
     * Reads a value from JSON text, as {@link #toJson()} returns it.
     *
     * @throws dev.billingsdks.runtime.error.DecodeException if the text is not JSON, or null
     */
    static CustomerLimit fromJson(String json) {
        return JsonReader.parse(json, CustomerLimit::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    static @Nullable CustomerLimit read(JsonReader reader) {
        return new UnionReader<CustomerLimit>()
                .variant(JsonShape.integer(), JsonReader::int64, OfLong::new)
                .variant(JsonShape.string(), JsonReader::string, OfString::new)
                .read(reader, Unknown::new);
    }

    record OfLong(long value) implements CustomerLimit {

        @Override
        public void writeTo(JsonWriter writer) {
            writer.value(value);
        }

        @Override
        public String toString() {
            return "CustomerLimit.OfLong";
        }
    }

    record OfString(String value) implements CustomerLimit {

        public OfString {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public void writeTo(JsonWriter writer) {
            writer.value(value);
        }

        @Override
        public String toString() {
            return "CustomerLimit.OfString";
        }
    }

    /** A value of no variant that this version of the SDK knows. It is written unchanged. */
    record Unknown(JsonValue value) implements CustomerLimit {

        public Unknown {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public void writeTo(JsonWriter writer) {
            writer.value(value);
        }

        @Override
        public String toString() {
            return "CustomerLimit.Unknown";
        }
    }
}
