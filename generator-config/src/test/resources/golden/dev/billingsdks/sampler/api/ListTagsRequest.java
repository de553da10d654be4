// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.Generated;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parameters of {@link GeneralApi#listTags(ListTagsRequest)}. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class ListTagsRequest {

    private ListTagsRequest(Builder builder) {
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what a function sets on a new builder. */
    static ListTagsRequest of(Consumer<Builder> request) {
        Builder builder = new Builder();
        request.accept(builder);
        return builder.build();
    }

    /** Returns a builder that holds what this request holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ListTagsRequest;
    }

    @Override
    public int hashCode() {
        return Objects.hash();
    }

    /** Returns the request's name; its values may be secret and stay out of logs. */
    @Override
    public String toString() {
        return "ListTagsRequest";
    }

    /** Builds {@link ListTagsRequest}. */
    public static final class Builder {

        private Builder() {}

        /** Returns the request. */
        public ListTagsRequest build() {
            return new ListTagsRequest(this);
        }
    }
}
