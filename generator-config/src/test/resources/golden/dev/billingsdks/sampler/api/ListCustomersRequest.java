// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestCheck;
import dev.billingsdks.sampler.model.ListCustomersStatus;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parameters of {@link CustomersApi#listCustomers(ListCustomersRequest)}. */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class ListCustomersRequest {

    private final @Nullable Long limit;
    private final @Nullable String nextPage;
    private final @Nullable ListCustomersStatus status;
    private final @Nullable List<UUID> ids;
    private final @Nullable List<String> tags;
    private final @Nullable OffsetDateTime createdAfter;
    private final @Nullable String xTrace;

    private ListCustomersRequest(Builder builder) {
        this.limit = builder.limit;
        this.nextPage = builder.nextPage;
        this.status = builder.status;
        this.ids = builder.ids;
        this.tags = builder.tags;
        this.createdAfter = builder.createdAfter;
        this.xTrace = builder.xTrace;
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what a function sets on a new builder. */
    static ListCustomersRequest of(Consumer<Builder> request) {
        Builder builder = new Builder();
        request.accept(builder);
        return builder.build();
    }

    /**
     * Returns the query parameter {@code limit}.
     *
     * @return the value, or null where it is not sent
     */
    public @Nullable Long limit() {
        return limit;
    }

    /**
     * Returns the query parameter {@code next_page}.
     *
     * @return the value, or null where it is not sent
     */
    public @Nullable String nextPage() {
        return nextPage;
    }

    /**
     * Returns the query parameter {@code status}.
     *
     * @return the value, or null where it is not sent
     */
    public @Nullable ListCustomersStatus status() {
        return status;
    }

    /**
     * Returns the query parameter {@code ids}.
     *
     * @return the value, or null where it is not sent
     */
    public @Nullable List<UUID> ids() {
        return ids;
    }

    /**
     * Returns the query parameter {@code tags}.
     *
     * @return the value, or null where it is not sent
     */
    public @Nullable List<String> tags() {
        return tags;
    }

    /**
     * Returns the query parameter {@code created_after}.
     *
     * @return the value, or null where it is not sent
     */
    public @Nullable OffsetDateTime createdAfter() {
        return createdAfter;
    }

    /**
     * Returns the header parameter {@code X-Trace}.
     *
     * @return the value, or null where it is not sent
     */
    public @Nullable String xTrace() {
        return xTrace;
    }

    /** Returns a builder that holds what this request holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.limit = limit;
        builder.nextPage = nextPage;
        builder.status = status;
        builder.ids = ids;
        builder.tags = tags;
        builder.createdAfter = createdAfter;
        builder.xTrace = xTrace;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof ListCustomersRequest that
                        && Objects.equals(limit, that.limit)
                        && Objects.equals(nextPage, that.nextPage)
                        && Objects.equals(status, that.status)
                        && Objects.equals(ids, that.ids)
                        && Objects.equals(tags, that.tags)
                        && Objects.equals(createdAfter, that.createdAfter)
                        && Objects.equals(xTrace, that.xTrace);
    }

    @Override
    public int hashCode() {
        return Objects.hash(limit, nextPage, status, ids, tags, createdAfter, xTrace);
    }

    /** Returns the request's name; its values may be secret and stay out of logs. */
    @Override
    public String toString() {
        return "ListCustomersRequest";
    }

    /** Builds {@link ListCustomersRequest}. */
    public static final class Builder {

        private @Nullable Long limit;
        private @Nullable String nextPage;
        private @Nullable ListCustomersStatus status;
        private @Nullable List<UUID> ids;
        private @Nullable List<String> tags;
        private @Nullable OffsetDateTime createdAfter;
        private @Nullable String xTrace;

        private Builder() {}

        /** Sets the query parameter {@code limit}. */
        public Builder limit(long limit) {
            this.limit = limit;
            return this;
        }

        /** Sets the query parameter {@code next_page}; null leaves it out. */
        public Builder nextPage(@Nullable String nextPage) {
            this.nextPage = nextPage;
            return this;
        }

        /** Sets the query parameter {@code status}; null leaves it out. */
        public Builder status(@Nullable ListCustomersStatus status) {
            this.status = status;
            return this;
        }

        /** Sets the query parameter {@code ids}; null leaves it out. */
        public Builder ids(@Nullable List<UUID> ids) {
            this.ids = ids == null ? null : List.copyOf(ids);
            return this;
        }

        /** Sets the query parameter {@code tags}; null leaves it out. */
        public Builder tags(@Nullable List<String> tags) {
            this.tags = tags == null ? null : List.copyOf(tags);
            return this;
        }

        /** Sets the query parameter {@code created_after}; null leaves it out. */
        public Builder createdAfter(@Nullable OffsetDateTime createdAfter) {
            this.createdAfter = createdAfter;
            return this;
        }

        /** Sets the header parameter {@code X-Trace}; null leaves it out. */
        public Builder xTrace(@Nullable String xTrace) {
            this.xTrace = xTrace;
            return this;
        }

        /**
         * Returns the request.
         *
         * @throws IllegalArgumentException if something required is missing or a limit of the vendor is passed; the
         *     message names all of it
         */
        public ListCustomersRequest build() {
            new RequestCheck("ListCustomersRequest")
                    .minimum("limit", limit, 1)
                    .maximum("limit", limit, 100)
                    .maxLength("nextPage", nextPage, 64)
                    .minItems("ids", ids, 1)
                    .maxItems("ids", ids, 100)
                    .verify();
            return new ListCustomersRequest(this);
        }
    }
}
