// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.json.JsonValue;
import dev.billingsdks.sampler.model.GetSeatsHistoryBody;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@link ListingsApi#getSeatsHistory(GetSeatsHistoryParams)}.
 *
 * <p>An accessor returns null if its parameter is not sent.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class GetSeatsHistoryParams {

    private final @Nullable GetSeatsHistoryBody body;

    private GetSeatsHistoryParams(@Nullable GetSeatsHistoryBody body) {
        this.body = body;
    }

    /** Returns a new, empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the params that a function sets on a new builder. */
    static GetSeatsHistoryParams of(Consumer<Builder> params) {
        Builder builder = new Builder();
        params.accept(builder);
        return builder.build();
    }

    /** The request body. */
    public @Nullable GetSeatsHistoryBody body() {
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
                || other instanceof GetSeatsHistoryParams that
                        && Objects.equals(body, that.body);
    }

    @Override
    public int hashCode() {
        return Objects.hash(body);
    }

    /** Returns the class name alone, because the values may be secret. */
    @Override
    public String toString() {
        return "GetSeatsHistoryParams";
    }

    /** Builds {@link GetSeatsHistoryParams}. An optional parameter that is null or not set is not sent. */
    public static final class Builder {

        private @Nullable GetSeatsHistoryBody body;
        private GetSeatsHistoryBody.@Nullable Builder bodyBuilder;

        private Builder() {}

        /**
         * Sets the whole request body; setters of its properties then modify a copy of it. No body is sent if none of
         * them is called, or after null.
         *
         * @throws IllegalStateException if a property of the body is already set
         */
        public Builder body(@Nullable GetSeatsHistoryBody body) {
            if (bodyBuilder != null) {
                throw new IllegalStateException("GetSeatsHistoryParams: body has to be set before its properties");
            }
            this.body = body;
            return this;
        }

        public Builder seat(@Nullable String seat) {
            bodyBuilder().seat(seat);
            return this;
        }

        public Builder cursor(@Nullable String cursor) {
            bodyBuilder().cursor(cursor);
            return this;
        }

        /** Adds a property of the request body that the document does not name. */
        public Builder additionalProperty(String name, JsonValue value) {
            bodyBuilder().additionalProperty(name, value);
            return this;
        }

        public GetSeatsHistoryParams build() {
            return new GetSeatsHistoryParams(wholeBody());
        }

        private GetSeatsHistoryBody.Builder bodyBuilder() {
            if (bodyBuilder == null) {
                bodyBuilder = body == null ? GetSeatsHistoryBody.builder() : body.toBuilder();
            }
            return bodyBuilder;
        }

        private @Nullable GetSeatsHistoryBody wholeBody() {
            return bodyBuilder == null ? body : bodyBuilder.build();
        }
    }
}
