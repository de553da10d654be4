// Generated from specs/schemas by billing-sdks; do not edit.
package dev.billingsdks.schemas.model;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.runtime.json.OpenEnum;
import org.jspecify.annotations.Nullable;

/** The values of {@code AdjustmentFreeMonthKind}. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class AdjustmentFreeMonthKind implements OpenEnum {

    /** The value {@code free_month}. */
    public static final AdjustmentFreeMonthKind FREE_MONTH =
            new AdjustmentFreeMonthKind("free_month", Known.FREE_MONTH);

    /** The values that this version of the SDK knows, for {@code switch}. */
    public enum Known {
        /** The value {@code free_month}. */
        FREE_MONTH,
        /** Any value that the vendor added later; {@link #value()} has it. */
        UNRECOGNIZED
    }

    private final String value;
    private final Known known;

    private AdjustmentFreeMonthKind(String value, Known known) {
        this.value = value;
        this.known = known;
    }

    /** Returns the value with this text, known or not. */
    public static AdjustmentFreeMonthKind of(String value) {
        return switch (value) {
            case "free_month" -> FREE_MONTH;
            default -> new AdjustmentFreeMonthKind(value, Known.UNRECOGNIZED);
        };
    }

    /** Reads the value where the reader stands. For generated code and the runtime. */
    public static @Nullable AdjustmentFreeMonthKind read(JsonReader reader) {
        return reader.enumeration(AdjustmentFreeMonthKind::of);
    }

    /** Returns the text, exactly as the vendor sent or takes it. */
    @Override
    public String value() {
        return value;
    }

    /** Returns the constant for {@code switch}; keep a {@code default}, as a later version may know more of them. */
    public Known known() {
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AdjustmentFreeMonthKind that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
