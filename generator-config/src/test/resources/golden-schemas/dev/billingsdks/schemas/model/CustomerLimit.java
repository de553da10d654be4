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
 * The value {@code CustomerLimit}, which is one of several types.
 *
 * <p>A later version may know more variants: keep a branch for {@link Unknown} and any other one.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public sealed interface CustomerLimit extends JsonModel {

    /**
     * Reads the value from JSON text, such as {@link #toJson()} gives.
     *
     * @throws dev.billingsdks.runtime.error.DecodeException if the text is not JSON, or null
     */
    static CustomerLimit fromJson(String json) {
        return JsonReader.parse(json, CustomerLimit::read);
    }

    /** Reads the value where the reader stands. For generated code and the runtime. */
    static @Nullable CustomerLimit read(JsonReader reader) {
        return new UnionReader<CustomerLimit>()
                .variant(JsonShape.integer(), JsonReader::int64, OfLong::new)
                .variant(JsonShape.string(), JsonReader::string, OfString::new)
                .read(reader, Unknown::new);
    }

    /** The variant {@code Long}. */
    record OfLong(long value) implements CustomerLimit {

        @Override
        public void writeTo(JsonWriter writer) {
            writer.value(value);
        }

        /** Returns the variant's name; its value stays out of logs. */
        @Override
        public String toString() {
            return "CustomerLimit.OfLong";
        }
    }

    /** The variant {@code String}. */
    record OfString(String value) implements CustomerLimit {

        /** Checks that there is a value. */
        public OfString {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public void writeTo(JsonWriter writer) {
            writer.value(value);
        }

        /** Returns the variant's name; its value stays out of logs. */
        @Override
        public String toString() {
            return "CustomerLimit.OfString";
        }
    }

    /** A value that fits no variant that this version of the SDK knows; it is written back as it came. */
    record Unknown(JsonValue value) implements CustomerLimit {

        /** Checks that there is a value. */
        public Unknown {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public void writeTo(JsonWriter writer) {
            writer.value(value);
        }

        /** Returns the variant's name; its value stays out of logs. */
        @Override
        public String toString() {
            return "CustomerLimit.Unknown";
        }
    }
}
