// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.json.JsonValue;
import dev.billingsdks.sampler.model.SearchCustomersBody;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@link CustomersApi#searchCustomers(SearchCustomersParams)}.
 *
 * <p>An accessor returns null if its parameter is not sent.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class SearchCustomersParams {

    private final @Nullable SearchCustomersBody body;

    private SearchCustomersParams(@Nullable SearchCustomersBody body) {
        this.body = body;
    }

    /** Returns a new, empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the params that a function sets on a new builder. */
    static SearchCustomersParams of(Consumer<Builder> params) {
        Builder builder = new Builder();
        params.accept(builder);
        return builder.build();
    }

    /** The request body. */
    public @Nullable SearchCustomersBody body() {
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
                || other instanceof SearchCustomersParams that
                        && Objects.equals(body, that.body);
    }

    @Override
    public int hashCode() {
        return Objects.hash(body);
    }

    /** Returns the class name alone, because the values may be secret. */
    @Override
    public String toString() {
        return "SearchCustomersParams";
    }

    /** Builds {@link SearchCustomersParams}. An optional parameter that is null or not set is not sent. */
    public static final class Builder {

        private @Nullable SearchCustomersBody body;
        private SearchCustomersBody.@Nullable Builder bodyBuilder;

        private Builder() {}

        /**
         * Sets the whole request body; setters of its properties then modify a copy of it. No body is sent if none of
         * them is called, or after null.
         *
         * @throws IllegalStateException if a property of the body is already set
         */
        public Builder body(@Nullable SearchCustomersBody body) {
            if (bodyBuilder != null) {
                throw new IllegalStateException("SearchCustomersParams: body has to be set before its properties");
            }
            this.body = body;
            return this;
        }

        public Builder query(@Nullable String query) {
            bodyBuilder().query(query);
            return this;
        }

        public Builder nextPage(@Nullable String nextPage) {
            bodyBuilder().nextPage(nextPage);
            return this;
        }

        /** Adds a property of the request body that the document does not name. */
        public Builder additionalProperty(String name, JsonValue value) {
            bodyBuilder().additionalProperty(name, value);
            return this;
        }

        public SearchCustomersParams build() {
            return new SearchCustomersParams(wholeBody());
        }

        private SearchCustomersBody.Builder bodyBuilder() {
            if (bodyBuilder == null) {
                bodyBuilder = body == null ? SearchCustomersBody.builder() : body.toBuilder();
            }
            return bodyBuilder;
        }

        private @Nullable SearchCustomersBody wholeBody() {
            return bodyBuilder == null ? body : bodyBuilder.build();
        }
    }
}
