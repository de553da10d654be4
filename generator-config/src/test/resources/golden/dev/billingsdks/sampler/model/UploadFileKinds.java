// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.model;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.runtime.json.OpenEnum;
import org.jspecify.annotations.Nullable;

@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class UploadFileKinds implements OpenEnum {

    public static final UploadFileKinds A = new UploadFileKinds("a", Known.A);
    public static final UploadFileKinds B = new UploadFileKinds("b", Known.B);

    /** The values that this version of the SDK knows, for {@code switch}. */
    public enum Known {
        A,
        B,
        /** A value that this version of the SDK does not know; see {@link #value()}. */
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

    /** Reads the value at the reader's current position. For generated code and the runtime. */
    public static @Nullable UploadFileKinds read(JsonReader reader) {
        return reader.enumeration(UploadFileKinds::of);
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
