// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.Generated;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@link FormsApi#listSeatsByOffset(ListSeatsByOffsetParams)}.
 *
 * <p>An accessor returns null if its parameter is not sent.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class ListSeatsByOffsetParams {

    private final @Nullable Long offset;

    private ListSeatsByOffsetParams(Builder builder) {
        this.offset = builder.offset;
    }

    /** Returns a new, empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the params that a function sets on a new builder. */
    static ListSeatsByOffsetParams of(Consumer<Builder> params) {
        Builder builder = new Builder();
        params.accept(builder);
        return builder.build();
    }

    /** The {@code offset} query parameter. */
    public @Nullable Long offset() {
        return offset;
    }

    /** Returns a builder with the values of these params. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.offset = offset;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof ListSeatsByOffsetParams that
                        && Objects.equals(offset, that.offset);
    }

    @Override
    public int hashCode() {
        return Objects.hash(offset);
    }

    /** Returns the class name alone, because the values may be secret. */
    @Override
    public String toString() {
        return "ListSeatsByOffsetParams";
    }

    /** Builds {@link ListSeatsByOffsetParams}. An optional parameter that is null or not set is not sent. */
    public static final class Builder {

        private @Nullable Long offset;

        private Builder() {}

        public Builder offset(long offset) {
            this.offset = offset;
            return this;
        }

        public ListSeatsByOffsetParams build() {
            return new ListSeatsByOffsetParams(this);
        }
    }
}
