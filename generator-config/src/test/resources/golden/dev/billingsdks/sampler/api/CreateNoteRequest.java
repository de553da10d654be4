// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.Generated;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parameters of {@link GeneralApi#createNote(CreateNoteRequest)}. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class CreateNoteRequest {

    private final @Nullable String body;

    private CreateNoteRequest(Builder builder) {
        this.body = builder.body;
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what a function sets on a new builder. */
    static CreateNoteRequest of(Consumer<Builder> request) {
        Builder builder = new Builder();
        request.accept(builder);
        return builder.build();
    }

    /**
     * Returns the request body.
     *
     * @return the value, or null where it is not sent
     */
    public @Nullable String body() {
        return body;
    }

    /** Returns a builder that holds what this request holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.body = body;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof CreateNoteRequest that
                        && Objects.equals(body, that.body);
    }

    @Override
    public int hashCode() {
        return Objects.hash(body);
    }

    /** Returns the request's name; its values may be secret and stay out of logs. */
    @Override
    public String toString() {
        return "CreateNoteRequest";
    }

    /** Builds {@link CreateNoteRequest}. */
    public static final class Builder {

        private @Nullable String body;

        private Builder() {}

        /** Sets the request body; null leaves it out. */
        public Builder body(@Nullable String body) {
            this.body = body;
            return this;
        }

        /** Returns the request. */
        public CreateNoteRequest build() {
            return new CreateNoteRequest(this);
        }
    }
}
