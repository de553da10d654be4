// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestCheck;
import dev.billingsdks.sampler.model.Payment;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parameters of {@link PaymentsApi#createPayment(CreatePaymentParams)}. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class CreatePaymentParams {

    private final Payment body;

    private CreatePaymentParams(Builder builder) {
        this.body = Objects.requireNonNull(builder.body);
    }

    /** Returns a new, empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the params that a function sets on a new builder. */
    static CreatePaymentParams of(Consumer<Builder> params) {
        Builder builder = new Builder();
        params.accept(builder);
        return builder.build();
    }

    /** The request body. */
    public Payment body() {
        return body;
    }

    /** Returns a builder with the values of these params. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.body = body;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof CreatePaymentParams that
                        && Objects.equals(body, that.body);
    }

    @Override
    public int hashCode() {
        return Objects.hash(body);
    }

    /** Returns the class name alone, because the values may be secret. */
    @Override
    public String toString() {
        return "CreatePaymentParams";
    }

    /** Builds {@link CreatePaymentParams}. An optional parameter that is null or not set is not sent. */
    public static final class Builder {

        private @Nullable Payment body;

        private Builder() {}

        public Builder body(Payment body) {
            this.body = Objects.requireNonNull(body, "body");
            return this;
        }

        /**
         * Returns the params.
         *
         * @throws IllegalArgumentException if something required is missing or a limit of the vendor is exceeded; the
         *     message names each of them
         */
        public CreatePaymentParams build() {
            new RequestCheck("CreatePaymentParams")
                    .required("body", body)
                    .verify();
            return new CreatePaymentParams(this);
        }
    }
}
