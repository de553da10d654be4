// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.Generated;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@link FormsApi#listByPages(ListByPagesParams)}.
 *
 * <p>An accessor returns null if its parameter is not sent.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class ListByPagesParams {

    private final @Nullable Integer page;

    private ListByPagesParams(Builder builder) {
        this.page = builder.page;
    }

    /** Returns a new, empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the params that a function sets on a new builder. */
    static ListByPagesParams of(Consumer<Builder> params) {
        Builder builder = new Builder();
        params.accept(builder);
        return builder.build();
    }

    /** The {@code page} query parameter. */
    public @Nullable Integer page() {
        return page;
    }

    /** Returns a builder with the values of these params. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.page = page;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof ListByPagesParams that
                        && Objects.equals(page, that.page);
    }

    @Override
    public int hashCode() {
        return Objects.hash(page);
    }

    /** Returns the class name alone, because the values may be secret. */
    @Override
    public String toString() {
        return "ListByPagesParams";
    }

    /** Builds {@link ListByPagesParams}. An optional parameter that is null or not set is not sent. */
    public static final class Builder {

        private @Nullable Integer page;

        private Builder() {}

        public Builder page(int page) {
            this.page = page;
            return this;
        }

        public ListByPagesParams build() {
            return new ListByPagesParams(this);
        }
    }
}
