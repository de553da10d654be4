// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestCheck;
import dev.billingsdks.runtime.json.JsonValue;
import dev.billingsdks.sampler.model.CreateLoginBody;
import dev.billingsdks.sampler.model.CreateLoginBodyDevice;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parameters of {@link GeneralApi#createLogin(CreateLoginParams)}. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class CreateLoginParams {

    private final CreateLoginBody body;

    private CreateLoginParams(CreateLoginBody body) {
        this.body = body;
    }

    /** Returns a new, empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the params that a function sets on a new builder. */
    static CreateLoginParams of(Consumer<Builder> params) {
        Builder builder = new Builder();
        params.accept(builder);
        return builder.build();
    }

    /** The request body. */
    public CreateLoginBody body() {
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
                || other instanceof CreateLoginParams that
                        && Objects.equals(body, that.body);
    }

    @Override
    public int hashCode() {
        return Objects.hash(body);
    }

    /** Returns the class name alone, because the values may be secret. */
    @Override
    public String toString() {
        return "CreateLoginParams";
    }

    /** Builds {@link CreateLoginParams}. An optional parameter that is null or not set is not sent. */
    public static final class Builder {

        private @Nullable CreateLoginBody body;
        private CreateLoginBody.@Nullable Builder bodyBuilder;

        private Builder() {}

        /**
         * Sets the whole request body; setters of its properties then modify a copy of it. An empty object is sent if
         * none of them is called.
         *
         * @throws IllegalStateException if a property of the body is already set
         */
        public Builder body(CreateLoginBody body) {
            if (bodyBuilder != null) {
                throw new IllegalStateException("CreateLoginParams: body has to be set before its properties");
            }
            this.body = Objects.requireNonNull(body, "body");
            return this;
        }

        public Builder user(String user) {
            bodyBuilder().user(user);
            return this;
        }

        public Builder scopes(@Nullable List<String> scopes) {
            bodyBuilder().scopes(scopes);
            return this;
        }

        public Builder device(@Nullable CreateLoginBodyDevice device) {
            bodyBuilder().device(device);
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
        public CreateLoginParams build() {
            return new RequestCheck("CreateLoginParams")
                    .build("body", this::wholeBody, whole -> new CreateLoginParams(whole));
        }

        private CreateLoginBody.Builder bodyBuilder() {
            if (bodyBuilder == null) {
                bodyBuilder = body == null ? CreateLoginBody.builder() : body.toBuilder();
            }
            return bodyBuilder;
        }

        private CreateLoginBody wholeBody() {
            if (bodyBuilder != null) {
                return bodyBuilder.build();
            }
            return body == null ? CreateLoginBody.builder().build() : body;
        }
    }
}
