// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.json.CollectionCopy;
import dev.billingsdks.sampler.model.FindPaymentsWhere;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@link PaymentsApi#findPayments(FindPaymentsParams)}.
 *
 * <p>An accessor returns null if its parameter is not sent.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class FindPaymentsParams {

    private final @Nullable FindPaymentsWhere where;
    private final @Nullable List<String> states;

    private FindPaymentsParams(Builder builder) {
        this.where = builder.where;
        this.states = builder.states;
    }

    /** Returns a new, empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the params that a function sets on a new builder. */
    static FindPaymentsParams of(Consumer<Builder> params) {
        Builder builder = new Builder();
        params.accept(builder);
        return builder.build();
    }

    /** The {@code where} query parameter. */
    public @Nullable FindPaymentsWhere where() {
        return where;
    }

    /** The {@code states} query parameter. */
    public @Nullable List<String> states() {
        return states;
    }

    /** Returns a builder with the values of these params. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.where = where;
        builder.states = states;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof FindPaymentsParams that
                        && Objects.equals(where, that.where)
                        && Objects.equals(states, that.states);
    }

    @Override
    public int hashCode() {
        return Objects.hash(where, states);
    }

    /** Returns the class name alone, because the values may be secret. */
    @Override
    public String toString() {
        return "FindPaymentsParams";
    }

    /** Builds {@link FindPaymentsParams}. An optional parameter that is null or not set is not sent. */
    public static final class Builder {

        private @Nullable FindPaymentsWhere where;
        private @Nullable List<String> states;

        private Builder() {}

        public Builder where(@Nullable FindPaymentsWhere where) {
            this.where = where;
            return this;
        }

        public Builder states(@Nullable List<String> states) {
            this.states = states == null ? null : CollectionCopy.list("states", states);
            return this;
        }

        public FindPaymentsParams build() {
            return new FindPaymentsParams(this);
        }
    }
}
