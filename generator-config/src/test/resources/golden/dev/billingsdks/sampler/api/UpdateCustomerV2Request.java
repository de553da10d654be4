// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestCheck;
import dev.billingsdks.sampler.model.CustomerPatch;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parameters of {@link CustomersApi#updateCustomerV2(UpdateCustomerV2Request)}. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class UpdateCustomerV2Request {

    private final String customerId;
    private final @Nullable CustomerPatch body;

    private UpdateCustomerV2Request(Builder builder) {
        this.customerId = Objects.requireNonNull(builder.customerId);
        this.body = builder.body;
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what a function sets on a new builder. */
    static UpdateCustomerV2Request of(Consumer<Builder> request) {
        Builder builder = new Builder();
        request.accept(builder);
        return builder.build();
    }

    /** Returns the path parameter {@code customer_id}. */
    public String customerId() {
        return customerId;
    }

    /**
     * Returns the request body.
     *
     * @return the value, or null where it is not sent
     */
    public @Nullable CustomerPatch body() {
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
                || other instanceof UpdateCustomerV2Request that
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
        return "UpdateCustomerV2Request";
    }

    /** Builds {@link UpdateCustomerV2Request}. */
    public static final class Builder {

        private @Nullable String customerId;
        private @Nullable CustomerPatch body;

        private Builder() {}

        /** Sets the path parameter {@code customer_id}. */
        public Builder customerId(String customerId) {
            this.customerId = Objects.requireNonNull(customerId, "customerId");
            return this;
        }

        /** Sets the request body; null leaves it out. */
        public Builder body(@Nullable CustomerPatch body) {
            this.body = body;
            return this;
        }

        /** Sets the request body to what a function sets on a new builder. */
        public Builder body(Consumer<CustomerPatch.Builder> body) {
            CustomerPatch.Builder builder = CustomerPatch.builder();
            body.accept(builder);
            return body(builder.build());
        }

        /**
         * Returns the request.
         *
         * @throws IllegalArgumentException if something required is missing or a limit of the vendor is passed; the
         *     message names all of it
         */
        public UpdateCustomerV2Request build() {
            new RequestCheck("UpdateCustomerV2Request")
                    .required("customerId", customerId)
                    .minLength("customerId", customerId, 1)
                    .verify();
            return new UpdateCustomerV2Request(this);
        }
    }
}
