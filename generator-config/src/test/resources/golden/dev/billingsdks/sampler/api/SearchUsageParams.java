// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestCheck;
import dev.billingsdks.runtime.json.JsonValue;
import dev.billingsdks.sampler.model.SearchUsageBody;
import dev.billingsdks.sampler.model.SearchUsageBodyPaging;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parameters of {@link ListingsApi#searchUsage(SearchUsageParams)}. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class SearchUsageParams {

    private final SearchUsageBody body;

    private SearchUsageParams(SearchUsageBody body) {
        this.body = body;
    }

    /** Returns a new, empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the params that a function sets on a new builder. */
    static SearchUsageParams of(Consumer<Builder> params) {
        Builder builder = new Builder();
        params.accept(builder);
        return builder.build();
    }

    /** The request body. */
    public SearchUsageBody body() {
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
                || other instanceof SearchUsageParams that
                        && Objects.equals(body, that.body);
    }

    @Override
    public int hashCode() {
        return Objects.hash(body);
    }

    /** Returns the class name alone, because the values may be secret. */
    @Override
    public String toString() {
        return "SearchUsageParams";
    }

    /** Builds {@link SearchUsageParams}. An optional parameter that is null or not set is not sent. */
    public static final class Builder {

        private @Nullable SearchUsageBody body;
        private SearchUsageBody.@Nullable Builder bodyBuilder;

        private Builder() {}

        /**
         * Sets the whole request body; setters of its properties then modify a copy of it. An empty object is sent if
         * none of them is called.
         *
         * @throws IllegalStateException if a property of the body is already set
         */
        public Builder body(SearchUsageBody body) {
            if (bodyBuilder != null) {
                throw new IllegalStateException("SearchUsageParams: body has to be set before its properties");
            }
            this.body = Objects.requireNonNull(body, "body");
            return this;
        }

        public Builder metric(String metric) {
            bodyBuilder().metric(metric);
            return this;
        }

        public Builder paging(@Nullable SearchUsageBodyPaging paging) {
            bodyBuilder().paging(paging);
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
        public SearchUsageParams build() {
            return new RequestCheck("SearchUsageParams")
                    .build("body", this::wholeBody, whole -> new SearchUsageParams(whole));
        }

        private SearchUsageBody.Builder bodyBuilder() {
            if (bodyBuilder == null) {
                bodyBuilder = body == null ? SearchUsageBody.builder() : body.toBuilder();
            }
            return bodyBuilder;
        }

        private SearchUsageBody wholeBody() {
            if (bodyBuilder != null) {
                return bodyBuilder.build();
            }
            return body == null ? SearchUsageBody.builder().build() : body;
        }
    }
}
