// Generated from specs/schemas by billing-sdks; do not edit.
package dev.billingsdks.schemas.api;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestCheck;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parameters of {@link OrdersApi#createOrder(CreateOrderRequest)}. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class CreateOrderRequest {

    private final dev.billingsdks.schemas.model.CreateOrderRequest body;

    private CreateOrderRequest(Builder builder) {
        this.body = Objects.requireNonNull(builder.body);
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what a function sets on a new builder. */
    static CreateOrderRequest of(Consumer<Builder> request) {
        Builder builder = new Builder();
        request.accept(builder);
        return builder.build();
    }

    /** Returns the request body. */
    public dev.billingsdks.schemas.model.CreateOrderRequest body() {
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
                || other instanceof CreateOrderRequest that
                        && Objects.equals(body, that.body);
    }

    @Override
    public int hashCode() {
        return Objects.hash(body);
    }

    /** Returns the request's name; its values may be secret and stay out of logs. */
    @Override
    public String toString() {
        return "CreateOrderRequest";
    }

    /** Builds {@link CreateOrderRequest}. */
    public static final class Builder {

        private dev.billingsdks.schemas.model.@Nullable CreateOrderRequest body;

        private Builder() {}

        /** Sets the request body. */
        public Builder body(dev.billingsdks.schemas.model.CreateOrderRequest body) {
            this.body = Objects.requireNonNull(body, "body");
            return this;
        }

        /** Sets the request body to what a function sets on a new builder. */
        public Builder body(Consumer<dev.billingsdks.schemas.model.CreateOrderRequest.Builder> body) {
            dev.billingsdks.schemas.model.CreateOrderRequest.Builder builder =
                    dev.billingsdks.schemas.model.CreateOrderRequest.builder();
            body.accept(builder);
            return body(builder.build());
        }

        /**
         * Returns the request.
         *
         * @throws IllegalArgumentException if something required is missing or a limit of the vendor is passed; the
         *     message names all of it
         */
        public CreateOrderRequest build() {
            new RequestCheck("CreateOrderRequest")
                    .required("body", body)
                    .verify();
            return new CreateOrderRequest(this);
        }
    }
}
