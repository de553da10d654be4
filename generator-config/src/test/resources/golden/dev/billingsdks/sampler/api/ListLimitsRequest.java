// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.Generated;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parameters of {@link ListingsApi#listLimits(ListLimitsRequest)}. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class ListLimitsRequest {

    private final @Nullable Long limit;

    private ListLimitsRequest(Builder builder) {
        this.limit = builder.limit;
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what a function sets on a new builder. */
    static ListLimitsRequest of(Consumer<Builder> request) {
        Builder builder = new Builder();
        request.accept(builder);
        return builder.build();
    }

    /**
     * Returns the query parameter {@code limit}.
     *
     * @return the value, or null where it is not sent
     */
    public @Nullable Long limit() {
        return limit;
    }

    /** Returns a builder that holds what this request holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.limit = limit;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof ListLimitsRequest that
                        && Objects.equals(limit, that.limit);
    }

    @Override
    public int hashCode() {
        return Objects.hash(limit);
    }

    /** Returns the request's name; its values may be secret and stay out of logs. */
    @Override
    public String toString() {
        return "ListLimitsRequest";
    }

    /** Builds {@link ListLimitsRequest}. */
    public static final class Builder {

        private @Nullable Long limit;

        private Builder() {}

        /** Sets the query parameter {@code limit}. */
        public Builder limit(long limit) {
            this.limit = limit;
            return this;
        }

        /** Returns the request. */
        public ListLimitsRequest build() {
            return new ListLimitsRequest(this);
        }
    }
}
