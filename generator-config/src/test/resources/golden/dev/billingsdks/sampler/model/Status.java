// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.model;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.runtime.json.OpenEnum;
import org.jspecify.annotations.Nullable;

/** Values that differ in their spelling alone, and one that begins with a digit. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class Status implements OpenEnum {

    public static final Status ENABLED = new Status("enabled", Known.ENABLED);
    public static final Status VALUE_3DS_PENDING = new Status("3ds-pending", Known.VALUE_3DS_PENDING);
    public static final Status MINUS_1 = new Status("-1", Known.MINUS_1);
    public static final Status UNRECOGNIZED_VALUE = new Status("unrecognized", Known.UNRECOGNIZED_VALUE);

    /** The values that this version of the SDK knows, for {@code switch}. */
    public enum Known {
        ENABLED,
        VALUE_3DS_PENDING,
        MINUS_1,
        UNRECOGNIZED_VALUE,
        /** A value that this version of the SDK does not know; see {@link #value()}. */
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

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static @Nullable Status read(JsonReader reader) {
        return reader.enumeration(Status::of);
    }

    /** Returns the text, exactly as the vendor sends and accepts it. */
    @Override
    public String value() {
        return value;
    }

    /**
     * Returns the constant for {@code switch}. Keep a {@code default}, because a later version may have more constants.
     */
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
