// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestCheck;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parameters of {@link CustomersApi#deleteCustomer(DeleteCustomerRequest)}. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class DeleteCustomerRequest {

    private final String customerId;

    private DeleteCustomerRequest(Builder builder) {
        this.customerId = Objects.requireNonNull(builder.customerId);
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what a function sets on a new builder. */
    static DeleteCustomerRequest of(Consumer<Builder> request) {
        Builder builder = new Builder();
        request.accept(builder);
        return builder.build();
    }

    /** Returns the path parameter {@code customer_id}. */
    public String customerId() {
        return customerId;
    }

    /** Returns a builder that holds what this request holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.customerId = customerId;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof DeleteCustomerRequest that
                        && Objects.equals(customerId, that.customerId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(customerId);
    }

    /** Returns the request's name; its values may be secret and stay out of logs. */
    @Override
    public String toString() {
        return "DeleteCustomerRequest";
    }

    /** Builds {@link DeleteCustomerRequest}. */
    public static final class Builder {

        private @Nullable String customerId;

        private Builder() {}

        /** Sets the path parameter {@code customer_id}. */
        public Builder customerId(String customerId) {
            this.customerId = Objects.requireNonNull(customerId, "customerId");
            return this;
        }

        /**
         * Returns the request.
         *
         * @throws IllegalArgumentException if something required is missing or a limit of the vendor is passed; the
         *     message names all of it
         */
        public DeleteCustomerRequest build() {
            new RequestCheck("DeleteCustomerRequest")
                    .required("customerId", customerId)
                    .minLength("customerId", customerId, 1)
                    .verify();
            return new DeleteCustomerRequest(this);
        }
    }
}
