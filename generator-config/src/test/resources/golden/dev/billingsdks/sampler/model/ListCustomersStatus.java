// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.model;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.runtime.json.OpenEnum;
import org.jspecify.annotations.Nullable;

@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class ListCustomersStatus implements OpenEnum {

    public static final ListCustomersStatus ACTIVE = new ListCustomersStatus("active", Known.ACTIVE);
    public static final ListCustomersStatus ARCHIVED = new ListCustomersStatus("archived", Known.ARCHIVED);

    /** The values that this version of the SDK knows, for {@code switch}. */
    public enum Known {
        ACTIVE,
        ARCHIVED,
        /** A value that this version of the SDK does not know; see {@link #value()}. */
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

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static @Nullable ListCustomersStatus read(JsonReader reader) {
        return reader.enumeration(ListCustomersStatus::of);
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
