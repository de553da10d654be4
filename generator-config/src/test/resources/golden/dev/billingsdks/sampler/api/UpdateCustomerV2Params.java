// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestCheck;
import dev.billingsdks.runtime.json.JsonValue;
import dev.billingsdks.sampler.model.CustomerPatch;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@link CustomersApi#updateCustomerV2(UpdateCustomerV2Params)}.
 *
 * <p>An accessor returns null if its parameter is not sent.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class UpdateCustomerV2Params {

    private final String customerId;
    private final @Nullable CustomerPatch body;

    private UpdateCustomerV2Params(Builder builder, @Nullable CustomerPatch body) {
        this.customerId = Objects.requireNonNull(builder.customerId);
        this.body = body;
    }

    /** Returns a new, empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the params that a function sets on a new builder. */
    static UpdateCustomerV2Params of(Consumer<Builder> params) {
        Builder builder = new Builder();
        params.accept(builder);
        return builder.build();
    }

    /** The {@code customer_id} path parameter. */
    public String customerId() {
        return customerId;
    }

    /** The request body. */
    public @Nullable CustomerPatch body() {
        return body;
    }

    /** Returns a builder with the values of these params. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.customerId = customerId;
        builder.body = body;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof UpdateCustomerV2Params that
                        && Objects.equals(customerId, that.customerId)
                        && Objects.equals(body, that.body);
    }

    @Override
    public int hashCode() {
        return Objects.hash(customerId, body);
    }

    /** Returns the class name alone, because the values may be secret. */
    @Override
    public String toString() {
        return "UpdateCustomerV2Params";
    }

    /** Builds {@link UpdateCustomerV2Params}. An optional parameter that is null or not set is not sent. */
    public static final class Builder {

        private @Nullable String customerId;
        private @Nullable CustomerPatch body;
        private CustomerPatch.@Nullable Builder bodyBuilder;

        private Builder() {}

        public Builder customerId(String customerId) {
            this.customerId = Objects.requireNonNull(customerId, "customerId");
            return this;
        }

        /**
         * Sets the whole request body; setters of its properties then modify a copy of it. No body is sent if none of
         * them is called, or after null.
         *
         * @throws IllegalStateException if a property of the body is already set
         */
        public Builder body(@Nullable CustomerPatch body) {
            if (bodyBuilder != null) {
                throw new IllegalStateException("UpdateCustomerV2Params: body has to be set before its properties");
            }
            this.body = body;
            return this;
        }

        public Builder name(@Nullable String name) {
            bodyBuilder().name(name);
            return this;
        }

        /** Sets {@code phone}; null is sent as null. */
        public Builder phone(@Nullable String phone) {
            bodyBuilder().phone(phone);
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
        public UpdateCustomerV2Params build() {
            new RequestCheck("UpdateCustomerV2Params")
                    .required("customerId", customerId)
                    .minLength("customerId", customerId, 1)
                    .verify();
            return new UpdateCustomerV2Params(this, wholeBody());
        }

        private CustomerPatch.Builder bodyBuilder() {
            if (bodyBuilder == null) {
                bodyBuilder = body == null ? CustomerPatch.builder() : body.toBuilder();
            }
            return bodyBuilder;
        }

        private @Nullable CustomerPatch wholeBody() {
            return bodyBuilder == null ? body : bodyBuilder.build();
        }
    }
}
