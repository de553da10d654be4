// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.Generated;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@link FormsApi#listLinkedSeats(ListLinkedSeatsParams)}.
 *
 * <p>An accessor returns null if its parameter is not sent.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class ListLinkedSeatsParams {

    private final @Nullable Long page;

    private ListLinkedSeatsParams(Builder builder) {
        this.page = builder.page;
    }

    /** Returns a new, empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the params that a function sets on a new builder. */
    static ListLinkedSeatsParams of(Consumer<Builder> params) {
        Builder builder = new Builder();
        params.accept(builder);
        return builder.build();
    }

    /** The {@code page} query parameter. */
    public @Nullable Long page() {
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
                || other instanceof ListLinkedSeatsParams that
                        && Objects.equals(page, that.page);
    }

    @Override
    public int hashCode() {
        return Objects.hash(page);
    }

    /** Returns the class name alone, because the values may be secret. */
    @Override
    public String toString() {
        return "ListLinkedSeatsParams";
    }

    /** Builds {@link ListLinkedSeatsParams}. An optional parameter that is null or not set is not sent. */
    public static final class Builder {

        private @Nullable Long page;

        private Builder() {}

        public Builder page(long page) {
            this.page = page;
            return this;
        }

        public ListLinkedSeatsParams build() {
            return new ListLinkedSeatsParams(this);
        }
    }
}
