// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.Generated;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@link ListingsApi#listLimits(ListLimitsParams)}.
 *
 * <p>An accessor returns null if its parameter is not sent.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class ListLimitsParams {

    private final @Nullable Long limit;

    private ListLimitsParams(Builder builder) {
        this.limit = builder.limit;
    }

    /** Returns a new, empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the params that a function sets on a new builder. */
    static ListLimitsParams of(Consumer<Builder> params) {
        Builder builder = new Builder();
        params.accept(builder);
        return builder.build();
    }

    /** The {@code limit} query parameter. */
    public @Nullable Long limit() {
        return limit;
    }

    /** Returns a builder with the values of these params. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.limit = limit;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof ListLimitsParams that
                        && Objects.equals(limit, that.limit);
    }

    @Override
    public int hashCode() {
        return Objects.hash(limit);
    }

    /** Returns the class name alone, because the values may be secret. */
    @Override
    public String toString() {
        return "ListLimitsParams";
    }

    /** Builds {@link ListLimitsParams}. An optional parameter that is null or not set is not sent. */
    public static final class Builder {

        private @Nullable Long limit;

        private Builder() {}

        public Builder limit(long limit) {
            this.limit = limit;
            return this;
        }

        public ListLimitsParams build() {
            return new ListLimitsParams(this);
        }
    }
}
