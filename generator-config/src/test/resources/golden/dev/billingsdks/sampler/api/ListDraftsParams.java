// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.Generated;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@link ListingsApi#listDrafts(ListDraftsParams)}.
 *
 * <p>An accessor returns null if its parameter is not sent.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class ListDraftsParams {

    private final @Nullable String nextPage;

    private ListDraftsParams(Builder builder) {
        this.nextPage = builder.nextPage;
    }

    /** Returns a new, empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the params that a function sets on a new builder. */
    static ListDraftsParams of(Consumer<Builder> params) {
        Builder builder = new Builder();
        params.accept(builder);
        return builder.build();
    }

    /** The {@code next_page} query parameter. */
    public @Nullable String nextPage() {
        return nextPage;
    }

    /** Returns a builder with the values of these params. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.nextPage = nextPage;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof ListDraftsParams that
                        && Objects.equals(nextPage, that.nextPage);
    }

    @Override
    public int hashCode() {
        return Objects.hash(nextPage);
    }

    /** Returns the class name alone, because the values may be secret. */
    @Override
    public String toString() {
        return "ListDraftsParams";
    }

    /** Builds {@link ListDraftsParams}. An optional parameter that is null or not set is not sent. */
    public static final class Builder {

        private @Nullable String nextPage;

        private Builder() {}

        public Builder nextPage(@Nullable String nextPage) {
            this.nextPage = nextPage;
            return this;
        }

        public ListDraftsParams build() {
            return new ListDraftsParams(this);
        }
    }
}
