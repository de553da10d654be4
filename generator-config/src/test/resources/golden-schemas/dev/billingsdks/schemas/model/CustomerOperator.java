// Generated from specs/schemas by billing-sdks; do not edit.
package dev.billingsdks.schemas.model;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.runtime.json.OpenEnum;
import org.jspecify.annotations.Nullable;

/** The values of {@code CustomerOperator}. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class CustomerOperator implements OpenEnum {

    /** The value {@code <}. */
    public static final CustomerOperator LESS_THAN = new CustomerOperator("<", Known.LESS_THAN);

    /** The value {@code <=}. */
    public static final CustomerOperator LESS_THAN_EQUAL = new CustomerOperator("<=", Known.LESS_THAN_EQUAL);

    /** The value the empty text. */
    public static final CustomerOperator EMPTY = new CustomerOperator("", Known.EMPTY);

    /** The value {@code 50%}. */
    public static final CustomerOperator VALUE_50_PERCENT = new CustomerOperator("50%", Known.VALUE_50_PERCENT);

    /** The value <code>*&#47;</code>. */
    public static final CustomerOperator STAR = new CustomerOperator("*/", Known.STAR);

    /** The value {@code a"b}. */
    public static final CustomerOperator A_B = new CustomerOperator("a\"b", Known.A_B);

    /** The value <code>x&#125;y</code>. */
    public static final CustomerOperator X_Y = new CustomerOperator("x}y", Known.X_Y);

    /** The value <code>&#92;u0041</code>. */
    public static final CustomerOperator U0041 = new CustomerOperator("\\u0041", Known.U0041);

    /** The values that this version of the SDK knows, for {@code switch}. */
    public enum Known {
        /** The value {@code <}. */
        LESS_THAN,
        /** The value {@code <=}. */
        LESS_THAN_EQUAL,
        /** The value the empty text. */
        EMPTY,
        /** The value {@code 50%}. */
        VALUE_50_PERCENT,
        /** The value <code>*&#47;</code>. */
        STAR,
        /** The value {@code a"b}. */
        A_B,
        /** The value <code>x&#125;y</code>. */
        X_Y,
        /** The value <code>&#92;u0041</code>. */
        U0041,
        /** Any value that the vendor added later; {@link #value()} has it. */
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

    /** Reads the value where the reader stands. For generated code and the runtime. */
    public static @Nullable CustomerOperator read(JsonReader reader) {
        return reader.enumeration(CustomerOperator::of);
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
