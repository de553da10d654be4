// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.model;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.runtime.json.OpenEnum;
import org.jspecify.annotations.Nullable;

/** The values of {@code ListCustomersStatus}. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class ListCustomersStatus implements OpenEnum {

    /** The value {@code active}. */
    public static final ListCustomersStatus ACTIVE = new ListCustomersStatus("active", Known.ACTIVE);

    /** The value {@code archived}. */
    public static final ListCustomersStatus ARCHIVED = new ListCustomersStatus("archived", Known.ARCHIVED);

    /** The values that this version of the SDK knows, for {@code switch}. */
    public enum Known {
        /** The value {@code active}. */
        ACTIVE,
        /** The value {@code archived}. */
        ARCHIVED,
        /** Any value that the vendor added later; {@link #value()} has it. */
        UNRECOGNIZED
    }

    private final String value;
    private final Known known;

    private ListCustomersStatus(String value, Known known) {
        this.value = value;
        this.known = known;
    }

    /** Returns the value with this text, known or not. */
    public static ListCustomersStatus of(String value) {
        return switch (value) {
            case "active" -> ACTIVE;
            case "archived" -> ARCHIVED;
            default -> new ListCustomersStatus(value, Known.UNRECOGNIZED);
        };
    }

    /** Reads the value where the reader stands. For generated code and the runtime. */
    public static @Nullable ListCustomersStatus read(JsonReader reader) {
        return reader.enumeration(ListCustomersStatus::of);
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
        return other instanceof ListCustomersStatus that && value.equals(that.value);
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
