// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.Generated;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@link FormsApi#listByTime(ListByTimeParams)}.
 *
 * <p>An accessor returns null if its parameter is not sent.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class ListByTimeParams {

    private final @Nullable OffsetDateTime since;

    private ListByTimeParams(Builder builder) {
        this.since = builder.since;
    }

    /** Returns a new, empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the params that a function sets on a new builder. */
    static ListByTimeParams of(Consumer<Builder> params) {
        Builder builder = new Builder();
        params.accept(builder);
        return builder.build();
    }

    /** The {@code since} query parameter. */
    public @Nullable OffsetDateTime since() {
        return since;
    }

    /** Returns a builder with the values of these params. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.since = since;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof ListByTimeParams that
                        && Objects.equals(since, that.since);
    }

    @Override
    public int hashCode() {
        return Objects.hash(since);
    }

    /** Returns the class name alone, because the values may be secret. */
    @Override
    public String toString() {
        return "ListByTimeParams";
    }

    /** Builds {@link ListByTimeParams}. An optional parameter that is null or not set is not sent. */
    public static final class Builder {

        private @Nullable OffsetDateTime since;

        private Builder() {}

        public Builder since(@Nullable OffsetDateTime since) {
            this.since = since;
            return this;
        }

        public ListByTimeParams build() {
            return new ListByTimeParams(this);
        }
    }
}
