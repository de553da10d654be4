// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.model;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.runtime.json.OpenEnum;
import org.jspecify.annotations.Nullable;

/** The values of {@code UploadFileKinds}. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class UploadFileKinds implements OpenEnum {

    /** The value {@code a}. */
    public static final UploadFileKinds A = new UploadFileKinds("a", Known.A);

    /** The value {@code b}. */
    public static final UploadFileKinds B = new UploadFileKinds("b", Known.B);

    /** The values that this version of the SDK knows, for {@code switch}. */
    public enum Known {
        /** The value {@code a}. */
        A,
        /** The value {@code b}. */
        B,
        /** Any value that the vendor added later; {@link #value()} has it. */
        UNRECOGNIZED
    }

    private final String value;
    private final Known known;

    private UploadFileKinds(String value, Known known) {
        this.value = value;
        this.known = known;
    }

    /** Returns the value with this text, known or not. */
    public static UploadFileKinds of(String value) {
        return switch (value) {
            case "a" -> A;
            case "b" -> B;
            default -> new UploadFileKinds(value, Known.UNRECOGNIZED);
        };
    }

    /** Reads the value where the reader stands. For generated code and the runtime. */
    public static @Nullable UploadFileKinds read(JsonReader reader) {
        return reader.enumeration(UploadFileKinds::of);
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
        return other instanceof UploadFileKinds that && value.equals(that.value);
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
