// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestCheck;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@link FormsApi#listSeats(ListSeatsParams)}.
 *
 * <p>An accessor returns null if its parameter is not sent.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class ListSeatsParams {

    private final @Nullable UUID startingAfter;
    private final @Nullable Long limit;

    private ListSeatsParams(Builder builder) {
        this.startingAfter = builder.startingAfter;
        this.limit = builder.limit;
    }

    /** Returns a new, empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the params that a function sets on a new builder. */
    static ListSeatsParams of(Consumer<Builder> params) {
        Builder builder = new Builder();
        params.accept(builder);
        return builder.build();
    }

    /** The {@code starting_after} query parameter. */
    public @Nullable UUID startingAfter() {
        return startingAfter;
    }

    /** The {@code limit} query parameter. */
    public @Nullable Long limit() {
        return limit;
    }

    /** Returns a builder with the values of these params. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.startingAfter = startingAfter;
        builder.limit = limit;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof ListSeatsParams that
                        && Objects.equals(startingAfter, that.startingAfter)
                        && Objects.equals(limit, that.limit);
    }

    @Override
    public int hashCode() {
        return Objects.hash(startingAfter, limit);
    }

    /** Returns the class name alone, because the values may be secret. */
    @Override
    public String toString() {
        return "ListSeatsParams";
    }

    /** Builds {@link ListSeatsParams}. An optional parameter that is null or not set is not sent. */
    public static final class Builder {

        private @Nullable UUID startingAfter;
        private @Nullable Long limit;

        private Builder() {}

        public Builder startingAfter(@Nullable UUID startingAfter) {
            this.startingAfter = startingAfter;
            return this;
        }

        public Builder limit(long limit) {
            this.limit = limit;
            return this;
        }

        /**
         * Returns the params.
         *
         * @throws IllegalArgumentException if something required is missing or a limit of the vendor is exceeded; the
         *     message names each of them
         */
        public ListSeatsParams build() {
            new RequestCheck("ListSeatsParams")
                    .maximum("limit", limit, 100)
                    .verify();
            return new ListSeatsParams(this);
        }
    }
}
