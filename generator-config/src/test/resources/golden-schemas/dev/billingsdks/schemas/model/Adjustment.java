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
 * Variants without names, beside a property of all of them.
 *
 * <p>A value of one of several types. A later version may have more variants: keep a branch for {@link Unknown} and for
 * any other one.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public sealed interface Adjustment extends JsonModel {

    /**
     * Reads a value from JSON text, as {@link #toJson()} returns it.
     *
     * @throws dev.billingsdks.runtime.error.DecodeException if the text is not JSON, or null
     */
    static Adjustment fromJson(String json) {
        return JsonReader.parse(json, Adjustment::read);
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    static @Nullable Adjustment read(JsonReader reader) {
        return new UnionReader<Adjustment>()
                .variant(
                        JsonShape.object().optional("reason", "percent"), AdjustmentPercentOff::read, OfPercentOff::new)
                .variant(
                        JsonShape.object().required("amount").optional("reason"),
                        AdjustmentWithAmount::read,
                        OfWithAmount::new)
                .variant(
                        JsonShape.object().constantIfPresent("kind", "free_month").optional("reason"),
                        AdjustmentFreeMonth::read,
                        OfFreeMonth::new)
                .read(reader, Unknown::new);
    }

    record OfPercentOff(AdjustmentPercentOff value) implements Adjustment {

        public OfPercentOff {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public void writeTo(JsonWriter writer) {
            writer.value(value);
        }

        @Override
        public String toString() {
            return "Adjustment.OfPercentOff";
        }
    }

    record OfWithAmount(AdjustmentWithAmount value) implements Adjustment {

        public OfWithAmount {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public void writeTo(JsonWriter writer) {
            writer.value(value);
        }

        @Override
        public String toString() {
            return "Adjustment.OfWithAmount";
        }
    }

    record OfFreeMonth(AdjustmentFreeMonth value) implements Adjustment {

        public OfFreeMonth {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public void writeTo(JsonWriter writer) {
            writer.value(value);
        }

        @Override
        public String toString() {
            return "Adjustment.OfFreeMonth";
        }
    }

    /** A value of no variant that this version of the SDK knows. It is written unchanged. */
    record Unknown(JsonValue value) implements Adjustment {

        public Unknown {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public void writeTo(JsonWriter writer) {
            writer.value(value);
        }

        @Override
        public String toString() {
            return "Adjustment.Unknown";
        }
    }
}
