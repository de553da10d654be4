// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.sampler.model.GetSeatsHistoryBody;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parameters of {@link ListingsApi#getSeatsHistory(GetSeatsHistoryRequest)}. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class GetSeatsHistoryRequest {

    private final @Nullable GetSeatsHistoryBody body;

    private GetSeatsHistoryRequest(Builder builder) {
        this.body = builder.body;
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what a function sets on a new builder. */
    static GetSeatsHistoryRequest of(Consumer<Builder> request) {
        Builder builder = new Builder();
        request.accept(builder);
        return builder.build();
    }

    /**
     * Returns the request body.
     *
     * @return the value, or null where it is not sent
     */
    public @Nullable GetSeatsHistoryBody body() {
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
                || other instanceof GetSeatsHistoryRequest that
                        && Objects.equals(body, that.body);
    }

    @Override
    public int hashCode() {
        return Objects.hash(body);
    }

    /** Returns the request's name; its values may be secret and stay out of logs. */
    @Override
    public String toString() {
        return "GetSeatsHistoryRequest";
    }

    /** Builds {@link GetSeatsHistoryRequest}. */
    public static final class Builder {

        private @Nullable GetSeatsHistoryBody body;

        private Builder() {}

        /** Sets the request body; null leaves it out. */
        public Builder body(@Nullable GetSeatsHistoryBody body) {
            this.body = body;
            return this;
        }

        /** Sets the request body to what a function sets on a new builder. */
        public Builder body(Consumer<GetSeatsHistoryBody.Builder> body) {
            GetSeatsHistoryBody.Builder builder = GetSeatsHistoryBody.builder();
            body.accept(builder);
            return body(builder.build());
        }

        /** Returns the request. */
        public GetSeatsHistoryRequest build() {
            return new GetSeatsHistoryRequest(this);
        }
    }
}
