// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.json.JsonValue;
import dev.billingsdks.sampler.model.CreateSeatsBody;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parameters of {@link FormsApi#createSeats(CreateSeatsParams)}. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class CreateSeatsParams {

    private final CreateSeatsBody body;

    private CreateSeatsParams(CreateSeatsBody body) {
        this.body = body;
    }

    /** Returns a new, empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the params that a function sets on a new builder. */
    static CreateSeatsParams of(Consumer<Builder> params) {
        Builder builder = new Builder();
        params.accept(builder);
        return builder.build();
    }

    /** The request body. */
    public CreateSeatsBody body() {
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
                || other instanceof CreateSeatsParams that
                        && Objects.equals(body, that.body);
    }

    @Override
    public int hashCode() {
        return Objects.hash(body);
    }

    /** Returns the class name alone, because the values may be secret. */
    @Override
    public String toString() {
        return "CreateSeatsParams";
    }

    /** Builds {@link CreateSeatsParams}. An optional parameter that is null or not set is not sent. */
    public static final class Builder {

        private @Nullable CreateSeatsBody body;
        private CreateSeatsBody.@Nullable Builder bodyBuilder;

        private Builder() {}

        /**
         * Sets the whole request body; setters of its properties then modify a copy of it. An empty object is sent if
         * none of them is called.
         *
         * @throws IllegalStateException if a property of the body is already set
         */
        public Builder body(CreateSeatsBody body) {
            if (bodyBuilder != null) {
                throw new IllegalStateException("CreateSeatsParams: body has to be set before its properties");
            }
            this.body = Objects.requireNonNull(body, "body");
            return this;
        }

        public Builder nextPage(@Nullable String nextPage) {
            bodyBuilder().nextPage(nextPage);
            return this;
        }

        public Builder count(long count) {
            bodyBuilder().count(count);
            return this;
        }

        /** Adds a property of the request body that the document does not name. */
        public Builder additionalProperty(String name, JsonValue value) {
            bodyBuilder().additionalProperty(name, value);
            return this;
        }

        public CreateSeatsParams build() {
            return new CreateSeatsParams(wholeBody());
        }

        private CreateSeatsBody.Builder bodyBuilder() {
            if (bodyBuilder == null) {
                bodyBuilder = body == null ? CreateSeatsBody.builder() : body.toBuilder();
            }
            return bodyBuilder;
        }

        private CreateSeatsBody wholeBody() {
            if (bodyBuilder != null) {
                return bodyBuilder.build();
            }
            return body == null ? CreateSeatsBody.builder().build() : body;
        }
    }
}
