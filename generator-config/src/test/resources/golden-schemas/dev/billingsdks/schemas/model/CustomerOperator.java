// Generated from specs/schemas by billing-sdks; do not edit.
package dev.billingsdks.schemas.model;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.runtime.json.OpenEnum;
import org.jspecify.annotations.Nullable;

@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class CustomerOperator implements OpenEnum {

    public static final CustomerOperator LESS_THAN = new CustomerOperator("<", Known.LESS_THAN);
    public static final CustomerOperator LESS_THAN_EQUAL = new CustomerOperator("<=", Known.LESS_THAN_EQUAL);
    public static final CustomerOperator EMPTY = new CustomerOperator("", Known.EMPTY);
    public static final CustomerOperator VALUE_50_PERCENT = new CustomerOperator("50%", Known.VALUE_50_PERCENT);
    public static final CustomerOperator STAR = new CustomerOperator("*/", Known.STAR);
    public static final CustomerOperator A_B = new CustomerOperator("a\"b", Known.A_B);
    public static final CustomerOperator X_Y = new CustomerOperator("x}y", Known.X_Y);
    public static final CustomerOperator U0041 = new CustomerOperator("\\u0041", Known.U0041);

    /** The values that this version of the SDK knows, for {@code switch}. */
    public enum Known {
        LESS_THAN,
        LESS_THAN_EQUAL,
        EMPTY,
        VALUE_50_PERCENT,
        STAR,
        A_B,
        X_Y,
        U0041,
        /** A value that this version of the SDK does not know; see {@link #value()}. */
        UNRECOGNIZED
    }

    private final String value;
    private final Known known;

    private CustomerOperator(String value, Known known) {
        this.value = value;
        this.known = known;
    }

    /** Returns the value with this text, known or not. */
    public static CustomerOperator of(String value) {
        return switch (value) {
            case "<" -> LESS_THAN;
            case "<=" -> LESS_THAN_EQUAL;
            case "" -> EMPTY;
            case "50%" -> VALUE_50_PERCENT;
            case "*/" -> STAR;
            case "a\"b" -> A_B;
            case "x}y" -> X_Y;
            case "\\u0041" -> U0041;
            default -> new CustomerOperator(value, Known.UNRECOGNIZED);
        };
    }

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static @Nullable CustomerOperator read(JsonReader reader) {
        return reader.enumeration(CustomerOperator::of);
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
        return other instanceof CustomerOperator that && value.equals(that.value);
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
