// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.Generated;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@link FormsApi#listByLastPage(ListByLastPageParams)}.
 *
 * <p>An accessor returns null if its parameter is not sent.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class ListByLastPageParams {

    private final @Nullable Long page;
    private final @Nullable Long limit;

    private ListByLastPageParams(Builder builder) {
        this.page = builder.page;
        this.limit = builder.limit;
    }

    /** Returns a new, empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the params that a function sets on a new builder. */
    static ListByLastPageParams of(Consumer<Builder> params) {
        Builder builder = new Builder();
        params.accept(builder);
        return builder.build();
    }

    /** The {@code page} query parameter. */
    public @Nullable Long page() {
        return page;
    }

    /** The {@code limit} query parameter. */
    public @Nullable Long limit() {
        return limit;
    }

    /** Returns a builder with the values of these params. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.page = page;
        builder.limit = limit;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof ListByLastPageParams that
                        && Objects.equals(page, that.page)
                        && Objects.equals(limit, that.limit);
    }

    @Override
    public int hashCode() {
        return Objects.hash(page, limit);
    }

    /** Returns the class name alone, because the values may be secret. */
    @Override
    public String toString() {
        return "ListByLastPageParams";
    }

    /** Builds {@link ListByLastPageParams}. An optional parameter that is null or not set is not sent. */
    public static final class Builder {

        private @Nullable Long page;
        private @Nullable Long limit;

        private Builder() {}

        public Builder page(long page) {
            this.page = page;
            return this;
        }

        public Builder limit(long limit) {
            this.limit = limit;
            return this;
        }

        public ListByLastPageParams build() {
            return new ListByLastPageParams(this);
        }
    }
}
