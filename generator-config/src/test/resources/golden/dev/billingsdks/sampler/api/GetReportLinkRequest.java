// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestCheck;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parameters of {@link ReportsApi#getReportLink(GetReportLinkRequest)}. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class GetReportLinkRequest {

    private final String id;

    private GetReportLinkRequest(Builder builder) {
        this.id = Objects.requireNonNull(builder.id);
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what a function sets on a new builder. */
    static GetReportLinkRequest of(Consumer<Builder> request) {
        Builder builder = new Builder();
        request.accept(builder);
        return builder.build();
    }

    /** Returns the path parameter {@code id}. */
    public String id() {
        return id;
    }

    /** Returns a builder that holds what this request holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = id;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof GetReportLinkRequest that
                        && Objects.equals(id, that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }

    /** Returns the request's name; its values may be secret and stay out of logs. */
    @Override
    public String toString() {
        return "GetReportLinkRequest";
    }

    /** Builds {@link GetReportLinkRequest}. */
    public static final class Builder {

        private @Nullable String id;

        private Builder() {}

        /** Sets the path parameter {@code id}. */
        public Builder id(String id) {
            this.id = Objects.requireNonNull(id, "id");
            return this;
        }

        /**
         * Returns the request.
         *
         * @throws IllegalArgumentException if something required is missing or a limit of the vendor is passed; the
         *     message names all of it
         */
        public GetReportLinkRequest build() {
            new RequestCheck("GetReportLinkRequest")
                    .required("id", id)
                    .minLength("id", id, 1)
                    .verify();
            return new GetReportLinkRequest(this);
        }
    }
}
