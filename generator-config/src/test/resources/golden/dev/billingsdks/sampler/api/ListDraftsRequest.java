// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.Generated;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parameters of {@link ListingsApi#listDrafts(ListDraftsRequest)}. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class ListDraftsRequest {

    private final @Nullable String nextPage;

    private ListDraftsRequest(Builder builder) {
        this.nextPage = builder.nextPage;
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what a function sets on a new builder. */
    static ListDraftsRequest of(Consumer<Builder> request) {
        Builder builder = new Builder();
        request.accept(builder);
        return builder.build();
    }

    /**
     * Returns the query parameter {@code next_page}.
     *
     * @return the value, or null where it is not sent
     */
    public @Nullable String nextPage() {
        return nextPage;
    }

    /** Returns a builder that holds what this request holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.nextPage = nextPage;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof ListDraftsRequest that
                        && Objects.equals(nextPage, that.nextPage);
    }

    @Override
    public int hashCode() {
        return Objects.hash(nextPage);
    }

    /** Returns the request's name; its values may be secret and stay out of logs. */
    @Override
    public String toString() {
        return "ListDraftsRequest";
    }

    /** Builds {@link ListDraftsRequest}. */
    public static final class Builder {

        private @Nullable String nextPage;

        private Builder() {}

        /** Sets the query parameter {@code next_page}; null leaves it out. */
        public Builder nextPage(@Nullable String nextPage) {
            this.nextPage = nextPage;
            return this;
        }

        /** Returns the request. */
        public ListDraftsRequest build() {
            return new ListDraftsRequest(this);
        }
    }
}
