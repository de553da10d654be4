// Generated from specs/schemas by billing-sdks; do not edit.
package dev.billingsdks.schemas.api;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestCheck;
import dev.billingsdks.runtime.json.JsonValue;
import dev.billingsdks.schemas.model.CreateOrderRequest;
import dev.billingsdks.schemas.model.Delivery;
import dev.billingsdks.schemas.model.PaymentMethod;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parameters of {@link OrdersApi#createOrder(CreateOrderParams)}. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class CreateOrderParams {

    private final CreateOrderRequest body;

    private CreateOrderParams(CreateOrderRequest body) {
        this.body = body;
    }

    /** Returns a new, empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the params that a function sets on a new builder. */
    static CreateOrderParams of(Consumer<Builder> params) {
        Builder builder = new Builder();
        params.accept(builder);
        return builder.build();
    }

    /** The request body. */
    public CreateOrderRequest body() {
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
                || other instanceof CreateOrderParams that
                        && Objects.equals(body, that.body);
    }

    @Override
    public int hashCode() {
        return Objects.hash(body);
    }

    /** Returns the class name alone, because the values may be secret. */
    @Override
    public String toString() {
        return "CreateOrderParams";
    }

    /** Builds {@link CreateOrderParams}. An optional parameter that is null or not set is not sent. */
    public static final class Builder {

        private @Nullable CreateOrderRequest body;
        private CreateOrderRequest.@Nullable Builder bodyBuilder;

        private Builder() {}

        /**
         * Sets the whole request body; setters of its properties then modify a copy of it. An empty object is sent if
         * none of them is called.
         *
         * @throws IllegalStateException if a property of the body is already set
         */
        public Builder body(CreateOrderRequest body) {
            if (bodyBuilder != null) {
                throw new IllegalStateException("CreateOrderParams: body has to be set before its properties");
            }
            this.body = Objects.requireNonNull(body, "body");
            return this;
        }

        public Builder secret(@Nullable String secret) {
            bodyBuilder().secret(secret);
            return this;
        }

        public Builder payment(PaymentMethod payment) {
            bodyBuilder().payment(payment);
            return this;
        }

        public Builder delivery(@Nullable Delivery delivery) {
            bodyBuilder().delivery(delivery);
            return this;
        }

        /** Adds a property of the request body that the document does not name. */
        public Builder additionalProperty(String name, JsonValue value) {
            bodyBuilder().additionalProperty(name, value);
            return this;
        }

        /**
         * Returns the params.
         *
         * @throws IllegalArgumentException if something required is missing or a limit of the vendor is exceeded; the
         *     message names each of them
         */
        public CreateOrderParams build() {
            return new RequestCheck("CreateOrderParams")
                    .build("body", this::wholeBody, whole -> new CreateOrderParams(whole));
        }

        private CreateOrderRequest.Builder bodyBuilder() {
            if (bodyBuilder == null) {
                bodyBuilder = body == null ? CreateOrderRequest.builder() : body.toBuilder();
            }
            return bodyBuilder;
        }

        private CreateOrderRequest wholeBody() {
            if (bodyBuilder != null) {
                return bodyBuilder.build();
            }
            return body == null ? CreateOrderRequest.builder().build() : body;
        }
    }
}
