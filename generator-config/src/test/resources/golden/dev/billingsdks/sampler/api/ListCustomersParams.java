// Generated from specs/sampler by billing-sdks; do not edit.
package dev.billingsdks.sampler.api;

import dev.billingsdks.runtime.Generated;
import dev.billingsdks.runtime.RequestCheck;
import dev.billingsdks.runtime.json.CollectionCopy;
import dev.billingsdks.sampler.model.ListCustomersStatus;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@link CustomersApi#listCustomers(ListCustomersParams)}.
 *
 * <p>An accessor returns null if its parameter is not sent.
 */
@Generated("dev.billingsdks.generator.BillingSdkCodegen")
public final class ListCustomersParams {

    private final @Nullable Long limit;
    private final @Nullable String nextPage;
    private final @Nullable ListCustomersStatus status;
    private final @Nullable List<UUID> ids;
    private final @Nullable List<String> tags;
    private final @Nullable OffsetDateTime createdAfter;
    private final @Nullable String xTrace;

    private ListCustomersParams(Builder builder) {
        this.limit = builder.limit;
        this.nextPage = builder.nextPage;
        this.status = builder.status;
        this.ids = builder.ids;
        this.tags = builder.tags;
        this.createdAfter = builder.createdAfter;
        this.xTrace = builder.xTrace;
    }

    /** Returns a new, empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the params that a function sets on a new builder. */
    static ListCustomersParams of(Consumer<Builder> params) {
        Builder builder = new Builder();
        params.accept(builder);
        return builder.build();
    }

    /** The {@code limit} query parameter. */
    public @Nullable Long limit() {
        return limit;
    }

    /** The {@code next_page} query parameter. */
    public @Nullable String nextPage() {
        return nextPage;
    }

    /** The {@code status} query parameter. */
    public @Nullable ListCustomersStatus status() {
        return status;
    }

    /** The {@code ids} query parameter. */
    public @Nullable List<UUID> ids() {
        return ids;
    }

    /** The {@code tags} query parameter. */
    public @Nullable List<String> tags() {
        return tags;
    }

    /** The {@code created_after} query parameter. */
    public @Nullable OffsetDateTime createdAfter() {
        return createdAfter;
    }

    /** The {@code X-Trace} header parameter. */
    public @Nullable String xTrace() {
        return xTrace;
    }

    /** Returns a builder with the values of these params. */
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
                || other instanceof ListCustomersParams that
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

    /** Returns the class name alone, because the values may be secret. */
    @Override
    public String toString() {
        return "ListCustomersParams";
    }

    /** Builds {@link ListCustomersParams}. An optional parameter that is null or not set is not sent. */
    public static final class Builder {

        private @Nullable Long limit;
        private @Nullable String nextPage;
        private @Nullable ListCustomersStatus status;
        private @Nullable List<UUID> ids;
        private @Nullable List<String> tags;
        private @Nullable OffsetDateTime createdAfter;
        private @Nullable String xTrace;

        private Builder() {}

        public Builder limit(long limit) {
            this.limit = limit;
            return this;
        }

        public Builder nextPage(@Nullable String nextPage) {
            this.nextPage = nextPage;
            return this;
        }

        public Builder status(@Nullable ListCustomersStatus status) {
            this.status = status;
            return this;
        }

        public Builder ids(@Nullable List<UUID> ids) {
            this.ids = ids == null ? null : CollectionCopy.list("ids", ids);
            return this;
        }

        public Builder tags(@Nullable List<String> tags) {
            this.tags = tags == null ? null : CollectionCopy.list("tags", tags);
            return this;
        }

        public Builder createdAfter(@Nullable OffsetDateTime createdAfter) {
            this.createdAfter = createdAfter;
            return this;
        }

        public Builder xTrace(@Nullable String xTrace) {
            this.xTrace = xTrace;
            return this;
        }

        /**
         * Returns the params.
         *
         * @throws IllegalArgumentException if something required is missing or a limit of the vendor is exceeded; the
         *     message names each of them
         */
        public ListCustomersParams build() {
            new RequestCheck("ListCustomersParams")
                    .minimum("limit", limit, 1)
                    .maximum("limit", limit, 100)
                    .maxLength("nextPage", nextPage, 64)
                    .minItems("ids", ids, 1)
                    .maxItems("ids", ids, 100)
                    .verify();
            return new ListCustomersParams(this);
        }
    }
}
