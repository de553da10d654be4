// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.Generated;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@link FormsApi#listSeatsByCursor(ListSeatsByCursorParams)}.
 *
 * <p>An accessor returns null if its parameter is not sent.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class ListSeatsByCursorParams {

    private final @Nullable String cursor;

    private ListSeatsByCursorParams(Builder builder) {
        this.cursor = builder.cursor;
    }

    /** Returns a new, empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the params that a function sets on a new builder. */
    static ListSeatsByCursorParams of(Consumer<Builder> params) {
        Builder builder = new Builder();
        params.accept(builder);
        return builder.build();
    }

    /** The {@code cursor} query parameter. */
    public @Nullable String cursor() {
        return cursor;
    }

    /** Returns a builder with the values of these params. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.cursor = cursor;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof ListSeatsByCursorParams that
                        && Objects.equals(cursor, that.cursor);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cursor);
    }

    /** Returns the class name alone, because the values may be secret. */
    @Override
    public String toString() {
        return "ListSeatsByCursorParams";
    }

    /** Builds {@link ListSeatsByCursorParams}. An optional parameter that is null or not set is not sent. */
    public static final class Builder {

        private @Nullable String cursor;

        private Builder() {}

        public Builder cursor(@Nullable String cursor) {
            this.cursor = cursor;
            return this;
        }

        public ListSeatsByCursorParams build() {
            return new ListSeatsByCursorParams(this);
        }
    }
}
