// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestCheck;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parameters of {@link InvoicesApi#listInvoices(ListInvoicesRequest)}. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class ListInvoicesRequest {

    private final @Nullable Integer page;
    private final String customerId;

    private ListInvoicesRequest(Builder builder) {
        this.page = builder.page;
        this.customerId = Objects.requireNonNull(builder.customerId);
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what a function sets on a new builder. */
    static ListInvoicesRequest of(Consumer<Builder> request) {
        Builder builder = new Builder();
        request.accept(builder);
        return builder.build();
    }

    /**
     * Returns the query parameter {@code page}.
     *
     * @return the value, or null where it is not sent
     */
    public @Nullable Integer page() {
        return page;
    }

    /** Returns the query parameter {@code customer_id}. */
    public String customerId() {
        return customerId;
    }

    /** Returns a builder that holds what this request holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.page = page;
        builder.customerId = customerId;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof ListInvoicesRequest that
                        && Objects.equals(page, that.page)
                        && Objects.equals(customerId, that.customerId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(page, customerId);
    }

    /** Returns the request's name; its values may be secret and stay out of logs. */
    @Override
    public String toString() {
        return "ListInvoicesRequest";
    }

    /** Builds {@link ListInvoicesRequest}. */
    public static final class Builder {

        private @Nullable Integer page;
        private @Nullable String customerId;

        private Builder() {}

        /** Sets the query parameter {@code page}. */
        public Builder page(int page) {
            this.page = page;
            return this;
        }

        /** Sets the query parameter {@code customer_id}. */
        public Builder customerId(String customerId) {
            this.customerId = Objects.requireNonNull(customerId, "customerId");
            return this;
        }

        /**
         * Returns the request.
         *
         * @throws IllegalArgumentException if something required is missing or a limit of the vendor is passed; the
         *     message names all of it
         */
        public ListInvoicesRequest build() {
            new RequestCheck("ListInvoicesRequest")
                    .required("customerId", customerId)
                    .verify();
            return new ListInvoicesRequest(this);
        }
    }
}
