// Generated from specs/schemas by billing-sdks; do not edit.
package dev.billingsdks.schemas.model;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.json.CollectionCopy;
import dev.billingsdks.runtime.json.JsonModel;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.runtime.json.JsonShape;
import dev.billingsdks.runtime.json.JsonValue;
import dev.billingsdks.runtime.json.JsonWriter;
import dev.billingsdks.runtime.json.UnionReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value of one of several types. A later version may have more variants: keep a branch for {@link Unknown} and for
 * any other one.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public sealed interface Value extends JsonModel {

    /**
     * Reads a value from JSON text, as {@link #toJson()} returns it.
     *
     * @throws dev.billingsdks.runtime.error.DecodeException if the text is not JSON, or null
     */
    static Value fromJson(String json) {
        return JsonReader.parse(json, Value::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    static @Nullable Value read(JsonReader reader) {
        return new UnionReader<Value>()
                .variant(JsonShape.string(), JsonReader::string, OfString::new)
                .variant(JsonShape.number(), JsonReader::decimal, OfBigDecimal::new)
                .variant(JsonShape.array(JsonShape.any()), element -> element.list(Value::read), OfValueList::new)
                .variant(JsonShape.map(JsonShape.any()), element -> element.map(Value::read), OfValueMap::new)
                .read(reader, Unknown::new);
    }

    record OfString(String value) implements Value {

        public OfString {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public void writeTo(JsonWriter writer) {
            writer.value(value);
        }

        @Override
        public String toString() {
            return "Value.OfString";
        }
    }

    record OfBigDecimal(BigDecimal value) implements Value {

        public OfBigDecimal {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public void writeTo(JsonWriter writer) {
            writer.value(value);
        }

        @Override
        public String toString() {
            return "Value.OfBigDecimal";
        }
    }

    record OfValueList(List<Value> value) implements Value {

        public OfValueList {
            value = CollectionCopy.list("value", value);
        }

        @Override
        public void writeTo(JsonWriter writer) {
            writer.value(value);
        }

        @Override
        public String toString() {
            return "Value.OfValueList";
        }
    }

    record OfValueMap(Map<String, Value> value) implements Value {

        public OfValueMap {
            value = CollectionCopy.map("value", value);
        }

        @Override
        public void writeTo(JsonWriter writer) {
            writer.value(value);
        }

        @Override
        public String toString() {
            return "Value.OfValueMap";
        }
    }

    /** A value of no variant that this version of the SDK knows. It is written unchanged. */
    record Unknown(JsonValue value) implements Value {

        public Unknown {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public void writeTo(JsonWriter writer) {
            writer.value(value);
        }

        @Override
        public String toString() {
            return "Value.Unknown";
        }
    }
}
