// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestCheck;
import dev.billingsdks.runtime.json.JsonValue;
import dev.billingsdks.sampler.model.ListContractsBody;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parameters of {@link ListingsApi#listContracts(ListContractsParams)}. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class ListContractsParams {

    private final String customerId;
    private final ListContractsBody body;

    private ListContractsParams(Builder builder, ListContractsBody body) {
        this.customerId = Objects.requireNonNull(builder.customerId);
        this.body = body;
    }

    /** Returns a new, empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the params that a function sets on a new builder. */
    static ListContractsParams of(Consumer<Builder> params) {
        Builder builder = new Builder();
        params.accept(builder);
        return builder.build();
    }

    /** The {@code customer_id} path parameter. */
    public String customerId() {
        return customerId;
    }

    /** The request body. */
    public ListContractsBody body() {
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
                || other instanceof ListContractsParams that
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
        return "ListContractsParams";
    }

    /** Builds {@link ListContractsParams}. An optional parameter that is null or not set is not sent. */
    public static final class Builder {

        private @Nullable String customerId;
        private @Nullable ListContractsBody body;
        private ListContractsBody.@Nullable Builder bodyBuilder;

        private Builder() {}

        public Builder customerId(String customerId) {
            this.customerId = Objects.requireNonNull(customerId, "customerId");
            return this;
        }

        /**
         * Sets the whole request body; setters of its properties then modify a copy of it. An empty object is sent if
         * none of them is called.
         *
         * @throws IllegalStateException if a property of the body is already set
         */
        public Builder body(ListContractsBody body) {
            if (bodyBuilder != null) {
                throw new IllegalStateException("ListContractsParams: body has to be set before its properties");
            }
            this.body = Objects.requireNonNull(body, "body");
            return this;
        }

        public Builder covering(LocalDate covering) {
            bodyBuilder().covering(covering);
            return this;
        }

        public Builder archived(boolean archived) {
            bodyBuilder().archived(archived);
            return this;
        }

        public Builder nextPage(@Nullable String nextPage) {
            bodyBuilder().nextPage(nextPage);
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
        public ListContractsParams build() {
            return new RequestCheck("ListContractsParams")
                    .required("customerId", customerId)
                    .minLength("customerId", customerId, 1)
                    .build("body", this::wholeBody, whole -> new ListContractsParams(this, whole));
        }

        private ListContractsBody.Builder bodyBuilder() {
            if (bodyBuilder == null) {
                bodyBuilder = body == null ? ListContractsBody.builder() : body.toBuilder();
            }
            return bodyBuilder;
        }

        private ListContractsBody wholeBody() {
            if (bodyBuilder != null) {
                return bodyBuilder.build();
            }
            return body == null ? ListContractsBody.builder().build() : body;
        }
    }
}
