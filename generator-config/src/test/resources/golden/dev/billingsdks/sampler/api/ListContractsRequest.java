// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestCheck;
import dev.billingsdks.sampler.model.ListContractsBody;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parameters of {@link ListingsApi#listContracts(ListContractsRequest)}. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class ListContractsRequest {

    private final String customerId;
    private final ListContractsBody body;

    private ListContractsRequest(Builder builder) {
        this.customerId = Objects.requireNonNull(builder.customerId);
        this.body = Objects.requireNonNull(builder.body);
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what a function sets on a new builder. */
    static ListContractsRequest of(Consumer<Builder> request) {
        Builder builder = new Builder();
        request.accept(builder);
        return builder.build();
    }

    /** Returns the path parameter {@code customer_id}. */
    public String customerId() {
        return customerId;
    }

    /** Returns the request body. */
    public ListContractsBody body() {
        return body;
    }

    /** Returns a builder that holds what this request holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.customerId = customerId;
        builder.body = body;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof ListContractsRequest that
                        && Objects.equals(customerId, that.customerId)
                        && Objects.equals(body, that.body);
    }

    @Override
    public int hashCode() {
        return Objects.hash(customerId, body);
    }

    /** Returns the request's name; its values may be secret and stay out of logs. */
    @Override
    public String toString() {
        return "ListContractsRequest";
    }

    /** Builds {@link ListContractsRequest}. */
    public static final class Builder {

        private @Nullable String customerId;
        private @Nullable ListContractsBody body;

        private Builder() {}

        /** Sets the path parameter {@code customer_id}. */
        public Builder customerId(String customerId) {
            this.customerId = Objects.requireNonNull(customerId, "customerId");
            return this;
        }

        /** Sets the request body. */
        public Builder body(ListContractsBody body) {
            this.body = Objects.requireNonNull(body, "body");
            return this;
        }

        /** Sets the request body to what a function sets on a new builder. */
        public Builder body(Consumer<ListContractsBody.Builder> body) {
            ListContractsBody.Builder builder = ListContractsBody.builder();
            body.accept(builder);
            return body(builder.build());
        }

        /**
         * Returns the request.
         *
         * @throws IllegalArgumentException if something required is missing or a limit of the vendor is passed; the
         *     message names all of it
         */
        public ListContractsRequest build() {
            new RequestCheck("ListContractsRequest")
                    .required("customerId", customerId)
                    .minLength("customerId", customerId, 1)
                    .required("body", body)
                    .verify();
            return new ListContractsRequest(this);
        }
    }
}
