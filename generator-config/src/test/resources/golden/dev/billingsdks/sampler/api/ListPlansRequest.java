// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.Generated;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parameters of {@link GeneralApi#listPlans(ListPlansRequest)}. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class ListPlansRequest {

    private final @Nullable Long offset;

    private ListPlansRequest(Builder builder) {
        this.offset = builder.offset;
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what a function sets on a new builder. */
    static ListPlansRequest of(Consumer<Builder> request) {
        Builder builder = new Builder();
        request.accept(builder);
        return builder.build();
    }

    /**
     * Returns the query parameter {@code offset}.
     *
     * @return the value, or null where it is not sent
     */
    public @Nullable Long offset() {
        return offset;
    }

    /** Returns a builder that holds what this request holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.offset = offset;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof ListPlansRequest that
                        && Objects.equals(offset, that.offset);
    }

    @Override
    public int hashCode() {
        return Objects.hash(offset);
    }

    /** Returns the request's name; its values may be secret and stay out of logs. */
    @Override
    public String toString() {
        return "ListPlansRequest";
    }

    /** Builds {@link ListPlansRequest}. */
    public static final class Builder {

        private @Nullable Long offset;

        private Builder() {}

        /** Sets the query parameter {@code offset}. */
        public Builder offset(long offset) {
            this.offset = offset;
            return this;
        }

        /** Returns the request. */
        public ListPlansRequest build() {
            return new ListPlansRequest(this);
        }
    }
}
