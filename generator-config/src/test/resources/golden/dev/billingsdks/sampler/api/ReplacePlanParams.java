// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestCheck;
import dev.billingsdks.sampler.model.ReplacePlanBody;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@link CustomersApi#replacePlan(ReplacePlanParams)}.
 *
 * <p>An accessor returns null if its parameter is not sent.
 */
@SuppressWarnings("deprecation") // uses parts of the API that the vendor has deprecated
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class ReplacePlanParams {

    private final String customerId;
    private final String id;
    private final @Nullable Boolean bodyBuilder_;
    private final ReplacePlanBody body;

    private ReplacePlanParams(Builder builder, ReplacePlanBody body) {
        this.customerId = Objects.requireNonNull(builder.customerId);
        this.id = Objects.requireNonNull(builder.id);
        this.bodyBuilder_ = builder.bodyBuilder_;
        this.body = body;
    }

    /** Returns a new, empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the params that a function sets on a new builder. */
    static ReplacePlanParams of(Consumer<Builder> params) {
        Builder builder = new Builder();
        params.accept(builder);
        return builder.build();
    }

    /** The {@code customer_id} path parameter. */
    public String customerId() {
        return customerId;
    }

    /** The {@code id} path parameter. */
    public String id() {
        return id;
    }

    /** The {@code body_builder} query parameter. */
    public @Nullable Boolean bodyBuilder_() {
        return bodyBuilder_;
    }

    /** The request body. */
    public ReplacePlanBody body() {
        return body;
    }

    /** Returns a builder with the values of these params. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.customerId = customerId;
        builder.id = id;
        builder.bodyBuilder_ = bodyBuilder_;
        builder.body = body;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof ReplacePlanParams that
                        && Objects.equals(customerId, that.customerId)
                        && Objects.equals(id, that.id)
                        && Objects.equals(bodyBuilder_, that.bodyBuilder_)
                        && Objects.equals(body, that.body);
    }

    @Override
    public int hashCode() {
        return Objects.hash(customerId, id, bodyBuilder_, body);
    }

    /** Returns the class name alone, because the values may be secret. */
    @Override
    public String toString() {
        return "ReplacePlanParams";
    }

    /** Builds {@link ReplacePlanParams}. An optional parameter that is null or not set is not sent. */
    public static final class Builder {

        private @Nullable String customerId;
        private @Nullable String id;
        private @Nullable Boolean bodyBuilder_;
        private @Nullable ReplacePlanBody body;
        private ReplacePlanBody.@Nullable Builder bodyBuilder;

        private Builder() {}

        public Builder customerId(String customerId) {
            this.customerId = Objects.requireNonNull(customerId, "customerId");
            return this;
        }

        public Builder id(String id) {
            this.id = Objects.requireNonNull(id, "id");
            return this;
        }

        public Builder bodyBuilder_(boolean bodyBuilder_) {
            this.bodyBuilder_ = bodyBuilder_;
            return this;
        }

        /**
         * Sets the whole request body; setters of its properties then modify a copy of it. An empty object is sent if
         * none of them is called.
         *
         * <p>Properties that only the whole body can have, because their names are taken here: {@code id}, {@code
         * body}.
         *
         * @throws IllegalStateException if a property of the body is already set
         */
        public Builder body(ReplacePlanBody body) {
            if (bodyBuilder != null) {
                throw new IllegalStateException("ReplacePlanParams: body has to be set before its properties");
            }
            this.body = Objects.requireNonNull(body, "body");
            return this;
        }

        public Builder seats(int seats) {
            bodyBuilder().seats(seats);
            return this;
        }

        public Builder build_(@Nullable String build_) {
            bodyBuilder().build_(build_);
            return this;
        }

        public Builder bodyBuilder(@Nullable String bodyBuilder) {
            bodyBuilder().bodyBuilder(bodyBuilder);
            return this;
        }

        /** @deprecated the vendor has deprecated it */
        @Deprecated
        public Builder price(@Nullable BigDecimal price) {
            bodyBuilder().price(price);
            return this;
        }

        public Builder notes(@Nullable List<String> notes) {
            bodyBuilder().notes(notes);
            return this;
        }

        /** Adds a property of the request body that the document does not name. */
        public Builder additionalProperty(String name, String value) {
            bodyBuilder().additionalProperty(name, value);
            return this;
        }

        /**
         * Returns the params.
         *
         * @throws IllegalArgumentException if something required is missing or a limit of the vendor is exceeded; the
         *     message names each of them
         */
        public ReplacePlanParams build() {
            return new RequestCheck("ReplacePlanParams")
                    .required("customerId", customerId)
                    .minLength("customerId", customerId, 1)
                    .required("id", id)
                    .minLength("id", id, 1)
                    .build("body", this::wholeBody, whole -> new ReplacePlanParams(this, whole));
        }

        private ReplacePlanBody.Builder bodyBuilder() {
            if (bodyBuilder == null) {
                bodyBuilder = body == null ? ReplacePlanBody.builder() : body.toBuilder();
            }
            return bodyBuilder;
        }

        private ReplacePlanBody wholeBody() {
            if (bodyBuilder != null) {
                return bodyBuilder.build();
            }
            return body == null ? ReplacePlanBody.builder().build() : body;
        }
    }
}
