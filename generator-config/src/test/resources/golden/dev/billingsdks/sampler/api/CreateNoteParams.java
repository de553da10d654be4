// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.Generated;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@link GeneralApi#createNote(CreateNoteParams)}.
 *
 * <p>An accessor returns null if its parameter is not sent.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class CreateNoteParams {

    private final @Nullable String body;

    private CreateNoteParams(Builder builder) {
        this.body = builder.body;
    }

    /** Returns a new, empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the params that a function sets on a new builder. */
    static CreateNoteParams of(Consumer<Builder> params) {
        Builder builder = new Builder();
        params.accept(builder);
        return builder.build();
    }

    /** The request body. */
    public @Nullable String body() {
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
                || other instanceof CreateNoteParams that
                        && Objects.equals(body, that.body);
    }

    @Override
    public int hashCode() {
        return Objects.hash(body);
    }

    /** Returns the class name alone, because the values may be secret. */
    @Override
    public String toString() {
        return "CreateNoteParams";
    }

    /** Builds {@link CreateNoteParams}. An optional parameter that is null or not set is not sent. */
    public static final class Builder {

        private @Nullable String body;

        private Builder() {}

        public Builder body(@Nullable String body) {
            this.body = body;
            return this;
        }

        public CreateNoteParams build() {
            return new CreateNoteParams(this);
        }
    }
}
