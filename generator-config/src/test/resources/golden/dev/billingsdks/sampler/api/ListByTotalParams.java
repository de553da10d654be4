// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.Generated;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@link FormsApi#listByTotal(ListByTotalParams)}.
 *
 * <p>An accessor returns null if its parameter is not sent.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class ListByTotalParams {

    private final @Nullable Long page;
    private final @Nullable Long perPage;

    private ListByTotalParams(Builder builder) {
        this.page = builder.page;
        this.perPage = builder.perPage;
    }

    /** Returns a new, empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the params that a function sets on a new builder. */
    static ListByTotalParams of(Consumer<Builder> params) {
        Builder builder = new Builder();
        params.accept(builder);
        return builder.build();
    }

    /** The {@code page} query parameter. */
    public @Nullable Long page() {
        return page;
    }

    /** The {@code per_page} query parameter. */
    public @Nullable Long perPage() {
        return perPage;
    }

    /** Returns a builder with the values of these params. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.page = page;
        builder.perPage = perPage;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof ListByTotalParams that
                        && Objects.equals(page, that.page)
                        && Objects.equals(perPage, that.perPage);
    }

    @Override
    public int hashCode() {
        return Objects.hash(page, perPage);
    }

    /** Returns the class name alone, because the values may be secret. */
    @Override
    public String toString() {
        return "ListByTotalParams";
    }

    /** Builds {@link ListByTotalParams}. An optional parameter that is null or not set is not sent. */
    public static final class Builder {

        private @Nullable Long page;
        private @Nullable Long perPage;

        private Builder() {}

        public Builder page(long page) {
            this.page = page;
            return this;
        }

        public Builder perPage(long perPage) {
            this.perPage = perPage;
            return this;
        }

        public ListByTotalParams build() {
            return new ListByTotalParams(this);
        }
    }
}
