// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestCheck;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@link InvoicesApi#listInvoices(ListInvoicesParams)}.
 *
 * <p>An accessor returns null if its parameter is not sent.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class ListInvoicesParams {

    private final @Nullable Integer page;
    private final String customerId;

    private ListInvoicesParams(Builder builder) {
        this.page = builder.page;
        this.customerId = Objects.requireNonNull(builder.customerId);
    }

    /** Returns a new, empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the params that a function sets on a new builder. */
    static ListInvoicesParams of(Consumer<Builder> params) {
        Builder builder = new Builder();
        params.accept(builder);
        return builder.build();
    }

    /** The {@code page} query parameter. */
    public @Nullable Integer page() {
        return page;
    }

    /** The {@code customer_id} query parameter. */
    public String customerId() {
        return customerId;
    }

    /** Returns a builder with the values of these params. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.page = page;
        builder.customerId = customerId;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof ListInvoicesParams that
                        && Objects.equals(page, that.page)
                        && Objects.equals(customerId, that.customerId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(page, customerId);
    }

    /** Returns the class name alone, because the values may be secret. */
    @Override
    public String toString() {
        return "ListInvoicesParams";
    }

    /** Builds {@link ListInvoicesParams}. An optional parameter that is null or not set is not sent. */
    public static final class Builder {

        private @Nullable Integer page;
        private @Nullable String customerId;

        private Builder() {}

        public Builder page(int page) {
            this.page = page;
            return this;
        }

        public Builder customerId(String customerId) {
            this.customerId = Objects.requireNonNull(customerId, "customerId");
            return this;
        }

        /**
         * Returns the params.
         *
         * @throws IllegalArgumentException if something required is missing or a limit of the vendor is exceeded; the
         *     message names each of them
         */
        public ListInvoicesParams build() {
            new RequestCheck("ListInvoicesParams")
                    .required("customerId", customerId)
                    .verify();
            return new ListInvoicesParams(this);
        }
    }
}
