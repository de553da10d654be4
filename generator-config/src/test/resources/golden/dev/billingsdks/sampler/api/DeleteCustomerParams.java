// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestCheck;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parameters of {@link CustomersApi#deleteCustomer(DeleteCustomerParams)}. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class DeleteCustomerParams {

    private final String customerId;

    private DeleteCustomerParams(Builder builder) {
        this.customerId = Objects.requireNonNull(builder.customerId);
    }

    /** Returns a new, empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the params that a function sets on a new builder. */
    static DeleteCustomerParams of(Consumer<Builder> params) {
        Builder builder = new Builder();
        params.accept(builder);
        return builder.build();
    }

    /** The {@code customer_id} path parameter. */
    public String customerId() {
        return customerId;
    }

    /** Returns a builder with the values of these params. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.customerId = customerId;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof DeleteCustomerParams that
                        && Objects.equals(customerId, that.customerId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(customerId);
    }

    /** Returns the class name alone, because the values may be secret. */
    @Override
    public String toString() {
        return "DeleteCustomerParams";
    }

    /** Builds {@link DeleteCustomerParams}. An optional parameter that is null or not set is not sent. */
    public static final class Builder {

        private @Nullable String customerId;

        private Builder() {}

        public Builder customerId(String customerId) {
            this.customerId = Objects.requireNonNull(customerId, "customerId");
            return this;
        }

        /**
         * Returns the params.
         *
         * @throws IllegalArgumentException if something required is missing or a limit of the vendor is exceeded; the
         *     message names each of them
         */
        public DeleteCustomerParams build() {
            new RequestCheck("DeleteCustomerParams")
                    .required("customerId", customerId)
                    .minLength("customerId", customerId, 1)
                    .verify();
            return new DeleteCustomerParams(this);
        }
    }
}
