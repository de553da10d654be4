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
 * <p>A later version may know more variants: keep a branch for {@link Unknown} and any other one.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public sealed interface Adjustment extends JsonModel {

    /**
     * Reads the value from JSON text, such as {@link #toJson()} gives.
     *
     * @throws dev.billingsdks.runtime.error.DecodeException if the text is not JSON, or null
     */
    static Adjustment fromJson(String json) {
        return JsonReader.parse(json, Adjustment::read);
    }

    /** Reads the value where the reader stands. For generated code and the runtime. */
    static @Nullable Adjustment read(JsonReader reader) {
        return new UnionReader<Adjustment>()
                .variant(
                        JsonShape.object().optional("reason", "percent"),
                        AdjustmentPercentOff::read,
                        OfPercentOff::new)
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

    /** The variant {@code AdjustmentPercentOff}. */
    record OfPercentOff(AdjustmentPercentOff value) implements Adjustment {

        /** Checks that there is a value. */
        public OfPercentOff {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public void writeTo(JsonWriter writer) {
            writer.value(value);
        }

        /** Returns the variant's name; its value stays out of logs. */
        @Override
        public String toString() {
            return "Adjustment.OfPercentOff";
        }
    }

    /** The variant {@code AdjustmentWithAmount}. */
    record OfWithAmount(AdjustmentWithAmount value) implements Adjustment {

        /** Checks that there is a value. */
        public OfWithAmount {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public void writeTo(JsonWriter writer) {
            writer.value(value);
        }

        /** Returns the variant's name; its value stays out of logs. */
        @Override
        public String toString() {
            return "Adjustment.OfWithAmount";
        }
    }

    /** The variant {@code AdjustmentFreeMonth}. */
    record OfFreeMonth(AdjustmentFreeMonth value) implements Adjustment {

        /** Checks that there is a value. */
        public OfFreeMonth {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public void writeTo(JsonWriter writer) {
            writer.value(value);
        }

        /** Returns the variant's name; its value stays out of logs. */
        @Override
        public String toString() {
            return "Adjustment.OfFreeMonth";
        }
    }

    /** A value that fits no variant that this version of the SDK knows; it is written back as it came. */
    record Unknown(JsonValue value) implements Adjustment {

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
            return "Adjustment.Unknown";
        }
    }
}
