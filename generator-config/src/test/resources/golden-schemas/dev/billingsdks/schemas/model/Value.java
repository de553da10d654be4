// Generated from specs/schemas by billing-sdks; do not edit.
package dev.billingsdks.schemas.model;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.json.JsonModel;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.runtime.json.JsonShape;
import dev.billingsdks.runtime.json.JsonValue;
import dev.billingsdks.runtime.json.JsonWriter;
import dev.billingsdks.runtime.json.UnionReader;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The value {@code Value}, which is one of several types.
 *
 * <p>A later version may know more variants: keep a branch for {@link Unknown} and any other one.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public sealed interface Value extends JsonModel {

    /**
     * Reads the value from JSON text, such as {@link #toJson()} gives.
     *
     * @throws dev.billingsdks.runtime.error.DecodeException if the text is not JSON, or null
     */
    static Value fromJson(String json) {
        return JsonReader.parse(json, Value::read);
    }

    /** Reads the value where the reader stands. For generated code and the runtime. */
    static @Nullable Value read(JsonReader reader) {
        return new UnionReader<Value>()
                .variant(JsonShape.string(), JsonReader::string, OfString::new)
                .variant(JsonShape.number(), JsonReader::decimal, OfBigDecimal::new)
                .variant(JsonShape.array(JsonShape.any()), element -> element.list(Value::read), OfValueList::new)
                .variant(JsonShape.map(JsonShape.any()), element -> element.map(Value::read), OfValueMap::new)
                .read(reader, Unknown::new);
    }

    /** The variant {@code String}. */
    record OfString(String value) implements Value {

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
            return "Value.OfString";
        }
    }

    /** The variant {@code BigDecimal}. */
    record OfBigDecimal(BigDecimal value) implements Value {

        /** Checks that there is a value. */
        public OfBigDecimal {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public void writeTo(JsonWriter writer) {
            writer.value(value);
        }

        /** Returns the variant's name; its value stays out of logs. */
        @Override
        public String toString() {
            return "Value.OfBigDecimal";
        }
    }

    /** The variant {@code List<Value>}. */
    record OfValueList(List<Value> value) implements Value {

        /** Checks that there is a value and copies it. */
        public OfValueList {
            value = List.copyOf(value);
        }

        @Override
        public void writeTo(JsonWriter writer) {
            writer.value(value);
        }

        /** Returns the variant's name; its value stays out of logs. */
        @Override
        public String toString() {
            return "Value.OfValueList";
        }
    }

    /** The variant {@code Map<String, Value>}. */
    record OfValueMap(Map<String, Value> value) implements Value {

        /** Checks that there is a value and copies it. */
        public OfValueMap {
            value = Collections.unmodifiableMap(new LinkedHashMap<>(value));
        }

        @Override
        public void writeTo(JsonWriter writer) {
            writer.value(value);
        }

        /** Returns the variant's name; its value stays out of logs. */
        @Override
        public String toString() {
            return "Value.OfValueMap";
        }
    }

    /** A value that fits no variant that this version of the SDK knows; it is written back as it came. */
    record Unknown(JsonValue value) implements Value {

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
            return "Value.Unknown";
        }
    }
}
