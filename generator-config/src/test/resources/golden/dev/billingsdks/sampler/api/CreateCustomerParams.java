// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestCheck;
import dev.billingsdks.runtime.json.JsonValue;
import dev.billingsdks.sampler.model.Address;
import dev.billingsdks.sampler.model.CreateCustomerBody;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parameters of {@link CustomersApi#createCustomer(CreateCustomerParams)}. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class CreateCustomerParams {

    private final CreateCustomerBody body;

    private CreateCustomerParams(CreateCustomerBody body) {
        this.body = body;
    }

    /** Returns a new, empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the params that a function sets on a new builder. */
    static CreateCustomerParams of(Consumer<Builder> params) {
        Builder builder = new Builder();
        params.accept(builder);
        return builder.build();
    }

    /** The request body. */
    public CreateCustomerBody body() {
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
                || other instanceof CreateCustomerParams that
                        && Objects.equals(body, that.body);
    }

    @Override
    public int hashCode() {
        return Objects.hash(body);
    }

    /** Returns the class name alone, because the values may be secret. */
    @Override
    public String toString() {
        return "CreateCustomerParams";
    }

    /** Builds {@link CreateCustomerParams}. An optional parameter that is null or not set is not sent. */
    public static final class Builder {

        private @Nullable CreateCustomerBody body;
        private CreateCustomerBody.@Nullable Builder bodyBuilder;

        private Builder() {}

        /**
         * Sets the whole request body; setters of its properties then modify a copy of it. An empty object is sent if
         * none of them is called.
         *
         * @throws IllegalStateException if a property of the body is already set
         */
        public Builder body(CreateCustomerBody body) {
            if (bodyBuilder != null) {
                throw new IllegalStateException("CreateCustomerParams: body has to be set before its properties");
            }
            this.body = Objects.requireNonNull(body, "body");
            return this;
        }

        public Builder name(String name) {
            bodyBuilder().name(name);
            return this;
        }

        /** Sets {@code parent_id}; null is sent as null. */
        public Builder parentId(@Nullable String parentId) {
            bodyBuilder().parentId(parentId);
            return this;
        }

        /** Sets {@code phone}; null is sent as null. */
        public Builder phone(@Nullable String phone) {
            bodyBuilder().phone(phone);
            return this;
        }

        public Builder vip(boolean vip) {
            bodyBuilder().vip(vip);
            return this;
        }

        public Builder address(@Nullable Address address) {
            bodyBuilder().address(address);
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
        public CreateCustomerParams build() {
            return new RequestCheck("CreateCustomerParams")
                    .build("body", this::wholeBody, whole -> new CreateCustomerParams(whole));
        }

        private CreateCustomerBody.Builder bodyBuilder() {
            if (bodyBuilder == null) {
                bodyBuilder = body == null ? CreateCustomerBody.builder() : body.toBuilder();
            }
            return bodyBuilder;
        }

        private CreateCustomerBody wholeBody() {
            if (bodyBuilder != null) {
                return bodyBuilder.build();
            }
            return body == null ? CreateCustomerBody.builder().build() : body;
        }
    }
}
