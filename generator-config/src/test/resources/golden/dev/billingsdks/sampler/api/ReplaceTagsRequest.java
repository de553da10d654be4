// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestCheck;
import dev.billingsdks.sampler.model.Limit;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parameters of {@link GeneralApi#replaceTags(ReplaceTagsRequest)}. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class ReplaceTagsRequest {

    private final List<Limit> body;

    private ReplaceTagsRequest(Builder builder) {
        this.body = Objects.requireNonNull(builder.body);
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what a function sets on a new builder. */
    static ReplaceTagsRequest of(Consumer<Builder> request) {
        Builder builder = new Builder();
        request.accept(builder);
        return builder.build();
    }

    /** Returns the request body. */
    public List<Limit> body() {
        return body;
    }

    /** Returns a builder that holds what this request holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.body = body;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof ReplaceTagsRequest that
                        && Objects.equals(body, that.body);
    }

    @Override
    public int hashCode() {
        return Objects.hash(body);
    }

    /** Returns the request's name; its values may be secret and stay out of logs. */
    @Override
    public String toString() {
        return "ReplaceTagsRequest";
    }

    /** Builds {@link ReplaceTagsRequest}. */
    public static final class Builder {

        private @Nullable List<Limit> body;

        private Builder() {}

        /** Sets the request body. */
        public Builder body(List<Limit> body) {
            this.body = List.copyOf(body);
            return this;
        }

        /**
         * Returns the request.
         *
         * @throws IllegalArgumentException if something required is missing or a limit of the vendor is passed; the
         *     message names all of it
         */
        public ReplaceTagsRequest build() {
            new RequestCheck("ReplaceTagsRequest")
                    .required("body", body)
                    .verify();
            return new ReplaceTagsRequest(this);
        }
    }
}
