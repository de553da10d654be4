// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.BinaryContent;
import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestCheck;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@link GeneralApi#replaceFile(ReplaceFileParams)}.
 *
 * <p>An accessor returns null if its parameter is not sent.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class ReplaceFileParams {

    private final String name;
    private final @Nullable BinaryContent body;

    private ReplaceFileParams(Builder builder) {
        this.name = Objects.requireNonNull(builder.name);
        this.body = builder.body;
    }

    /** Returns a new, empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the params that a function sets on a new builder. */
    static ReplaceFileParams of(Consumer<Builder> params) {
        Builder builder = new Builder();
        params.accept(builder);
        return builder.build();
    }

    /** The {@code name} path parameter. */
    public String name() {
        return name;
    }

    /** The request body. */
    public @Nullable BinaryContent body() {
        return body;
    }

    /** Returns a builder with the values of these params. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.name = name;
        builder.body = body;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof ReplaceFileParams that
                        && Objects.equals(name, that.name)
                        && Objects.equals(body, that.body);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, body);
    }

    /** Returns the class name alone, because the values may be secret. */
    @Override
    public String toString() {
        return "ReplaceFileParams";
    }

    /** Builds {@link ReplaceFileParams}. An optional parameter that is null or not set is not sent. */
    public static final class Builder {

        private @Nullable String name;
        private @Nullable BinaryContent body;

        private Builder() {}

        public Builder name(String name) {
            this.name = Objects.requireNonNull(name, "name");
            return this;
        }

        public Builder body(@Nullable BinaryContent body) {
            this.body = body;
            return this;
        }

        /**
         * Returns the params.
         *
         * @throws IllegalArgumentException if something required is missing or a limit of the vendor is exceeded; the
         *     message names each of them
         */
        public ReplaceFileParams build() {
            new RequestCheck("ReplaceFileParams")
                    .required("name", name)
                    .minLength("name", name, 1)
                    .verify();
            return new ReplaceFileParams(this);
        }
    }
}
