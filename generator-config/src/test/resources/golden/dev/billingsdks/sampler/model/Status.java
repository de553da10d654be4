// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.model;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.runtime.json.OpenEnum;
import org.jspecify.annotations.Nullable;

/** Values that differ in their spelling alone, and one that begins with a digit. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class Status implements OpenEnum {

    /** The value {@code enabled}. */
    public static final Status ENABLED = new Status("enabled", Known.ENABLED);

    /** The value {@code 3ds-pending}. */
    public static final Status VALUE_3DS_PENDING = new Status("3ds-pending", Known.VALUE_3DS_PENDING);

    /** The value {@code -1}. */
    public static final Status MINUS_1 = new Status("-1", Known.MINUS_1);

    /** The value {@code unrecognized}. */
    public static final Status UNRECOGNIZED_VALUE = new Status("unrecognized", Known.UNRECOGNIZED_VALUE);

    /** The values that this version of the SDK knows, for {@code switch}. */
    public enum Known {
        /** The value {@code enabled}. */
        ENABLED,
        /** The value {@code 3ds-pending}. */
        VALUE_3DS_PENDING,
        /** The value {@code -1}. */
        MINUS_1,
        /** The value {@code unrecognized}. */
        UNRECOGNIZED_VALUE,
        /** Any value that the vendor added later; {@link #value()} has it. */
        UNRECOGNIZED
    }

    private final String value;
    private final Known known;

    private Status(String value, Known known) {
        this.value = value;
        this.known = known;
    }

    /** Returns the value with this text, known or not. */
    public static Status of(String value) {
        return switch (value) {
            case "enabled" -> ENABLED;
            case "3ds-pending" -> VALUE_3DS_PENDING;
            case "-1" -> MINUS_1;
            case "unrecognized" -> UNRECOGNIZED_VALUE;
            case "Enabled" -> new Status(value, Known.ENABLED);
            case "ENABLED" -> new Status(value, Known.ENABLED);
            default -> new Status(value, Known.UNRECOGNIZED);
        };
    }

    /** Reads the value where the reader stands. For generated code and the runtime. */
    public static @Nullable Status read(JsonReader reader) {
        return reader.enumeration(Status::of);
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
        return other instanceof Status that && value.equals(that.value);
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
