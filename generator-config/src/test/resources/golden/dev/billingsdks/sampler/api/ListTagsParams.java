// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.Generated;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parameters of {@link GeneralApi#listTags(ListTagsParams)}. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class ListTagsParams {

    private ListTagsParams(Builder builder) {
    }

    /** Returns a new, empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the params that a function sets on a new builder. */
    static ListTagsParams of(Consumer<Builder> params) {
        Builder builder = new Builder();
        params.accept(builder);
        return builder.build();
    }

    /** Returns a builder with the values of these params. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ListTagsParams;
    }

    @Override
    public int hashCode() {
        return Objects.hash();
    }

    /** Returns the class name alone, because the values may be secret. */
    @Override
    public String toString() {
        return "ListTagsParams";
    }

    /** Builds {@link ListTagsParams}. An optional parameter that is null or not set is not sent. */
    public static final class Builder {

        private Builder() {}

        public ListTagsParams build() {
            return new ListTagsParams(this);
        }
    }
}
