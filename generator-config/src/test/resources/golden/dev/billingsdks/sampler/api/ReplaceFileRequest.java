// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.BinaryContent;
import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestCheck;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parameters of {@link GeneralApi#replaceFile(ReplaceFileRequest)}. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class ReplaceFileRequest {

    private final String name;
    private final @Nullable BinaryContent body;

    private ReplaceFileRequest(Builder builder) {
        this.name = Objects.requireNonNull(builder.name);
        this.body = builder.body;
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what a function sets on a new builder. */
    static ReplaceFileRequest of(Consumer<Builder> request) {
        Builder builder = new Builder();
        request.accept(builder);
        return builder.build();
    }

    /** Returns the path parameter {@code name}. */
    public String name() {
        return name;
    }

    /**
     * Returns the request body.
     *
     * @return the value, or null where it is not sent
     */
    public @Nullable BinaryContent body() {
        return body;
    }

    /** Returns a builder that holds what this request holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.name = name;
        builder.body = body;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof ReplaceFileRequest that
                        && Objects.equals(name, that.name)
                        && Objects.equals(body, that.body);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, body);
    }

    /** Returns the request's name; its values may be secret and stay out of logs. */
    @Override
    public String toString() {
        return "ReplaceFileRequest";
    }

    /** Builds {@link ReplaceFileRequest}. */
    public static final class Builder {

        private @Nullable String name;
        private @Nullable BinaryContent body;

        private Builder() {}

        /** Sets the path parameter {@code name}. */
        public Builder name(String name) {
            this.name = Objects.requireNonNull(name, "name");
            return this;
        }

        /** Sets the request body; null leaves it out. */
        public Builder body(@Nullable BinaryContent body) {
            this.body = body;
            return this;
        }

        /**
         * Returns the request.
         *
         * @throws IllegalArgumentException if something required is missing or a limit of the vendor is passed; the
         *     message names all of it
         */
        public ReplaceFileRequest build() {
            new RequestCheck("ReplaceFileRequest")
                    .required("name", name)
                    .minLength("name", name, 1)
                    .verify();
            return new ReplaceFileRequest(this);
        }
    }
}
