// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestCheck;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@link EventsApi#listEvents(ListEventsParams)}.
 *
 * <p>An accessor returns null if its parameter is not sent.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class ListEventsParams {

    private final @Nullable String startingAfter;
    private final @Nullable String endingBefore;

    private ListEventsParams(Builder builder) {
        this.startingAfter = builder.startingAfter;
        this.endingBefore = builder.endingBefore;
    }

    /** Returns a new, empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the params that a function sets on a new builder. */
    static ListEventsParams of(Consumer<Builder> params) {
        Builder builder = new Builder();
        params.accept(builder);
        return builder.build();
    }

    /** The {@code starting_after} query parameter. */
    public @Nullable String startingAfter() {
        return startingAfter;
    }

    /** The {@code ending_before} query parameter. */
    public @Nullable String endingBefore() {
        return endingBefore;
    }

    /** Returns a builder with the values of these params. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.startingAfter = startingAfter;
        builder.endingBefore = endingBefore;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof ListEventsParams that
                        && Objects.equals(startingAfter, that.startingAfter)
                        && Objects.equals(endingBefore, that.endingBefore);
    }

    @Override
    public int hashCode() {
        return Objects.hash(startingAfter, endingBefore);
    }

    /** Returns the class name alone, because the values may be secret. */
    @Override
    public String toString() {
        return "ListEventsParams";
    }

    /** Builds {@link ListEventsParams}. An optional parameter that is null or not set is not sent. */
    public static final class Builder {

        private @Nullable String startingAfter;
        private @Nullable String endingBefore;

        private Builder() {}

        public Builder startingAfter(@Nullable String startingAfter) {
            this.startingAfter = startingAfter;
            return this;
        }

        public Builder endingBefore(@Nullable String endingBefore) {
            this.endingBefore = endingBefore;
            return this;
        }

        /**
         * Returns the params.
         *
         * @throws IllegalArgumentException if something required is missing or a limit of the vendor is exceeded; the
         *     message names each of them
         */
        public ListEventsParams build() {
            new RequestCheck("ListEventsParams")
                    .exclusive("startingAfter", startingAfter, "endingBefore", endingBefore)
                    .verify();
            return new ListEventsParams(this);
        }
    }
}
